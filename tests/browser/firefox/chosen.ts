/** Which of the browser tests run in Firefox too, and which of theirs do not, with the reason. */

/** Files of `tests/browser` that do what readers do. */
export const IN_FIREFOX: readonly string[] = [
  'firstScreen',
  'smoke',
  'front',
  'frontWays',
  'choosing',
  'addresses',
  'figures',
  'reading',
  'map',
  'mapUse',
  'municipality',
  'municipalityUse',
  'dataInput',
  'claim',
  'share',
  'embed',
  'embedCode',
  'embedLooks',
  'emulation',
  'dataKeeping',
];

export interface LeftOut {
  readonly reason: string;
  /** Whole names, or a pattern for a name with values in it. */
  readonly tests: readonly (string | RegExp)[];
}

export const NOT_IN_FIREFOX: readonly LeftOut[] = [
  {
    reason: 'measures words, which on a bare Linux are a fifth wider in Firefox than on any phone',
    tests: ['on a phone the masthead takes two lines at most, and the map can be seen without scrolling far'],
  },
  {
    reason: 'Playwright brings no pointer and no key into a frame of another site in Firefox',
    tests: [
      'the figure stands alone, with notes, source and the way to the whole view',
      'pointer and keys read the figure; Recharts is not fetched',
    ],
  },
  {
    reason: 'Firefox cannot be given a page without its content policy, which the wide table is made in',
    tests: ['a figure too large for a canvas: Excel and CSV first, the picture when asked for again'],
  },
  {
    reason: 'a paste that a script makes is empty in Firefox',
    tests: ['cells pasted into the field, or anywhere on the page'],
  },
];
