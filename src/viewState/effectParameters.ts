/** The parameters of `#/effekt`, in the order they are written. What they mean is in `effectView.ts`, fetched with the page. */
export const EFFECT_PARAMETERS = [
  'kommune',
  'maal',
  'ydelse',
  'start',
  'slut',
  'beloeb',
  'hvad',
  'dagpenge',
  'kontanthjaelp',
  'refusion',
  'filer',
] as const;

export type EffectParameter = (typeof EFFECT_PARAMETERS)[number];
