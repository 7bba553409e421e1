/** The parameters of `#/faktatjek`, in the order they are written. What they mean is in `claimView.ts`, fetched with the page. */
export const CLAIM_PARAMETERS = [
  'tekst',
  'kommune',
  'maal',
  'ydelse',
  'fra',
  'til',
  'retning',
  'pct',
  'antal',
  'point',
  'start',
  'slut',
  'art',
  'forhold',
  'mod',
  'filer',
] as const;

export type ClaimParameter = (typeof CLAIM_PARAMETERS)[number];
