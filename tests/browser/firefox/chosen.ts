/** Which of the browser tests run in Firefox too, and which of theirs do not, with the reason. */

/** Files of `tests/browser` that do what readers do. */
export const IN_FIREFOX: readonly string[] = [
  'firstScreen',
  'smoke',
  'front',
  'choosing',
  'addresses',
  'figures',
  'reading',
  'map',
  'municipality',
  'municipalityUse',
  'dataInput',
  'claim',
  'share',
];

export interface LeftOut {
  readonly reason: string;
  /** Whole names, or a pattern for a name with values in it. */
  readonly tests: readonly (string | RegExp)[];
}

export const NOT_IN_FIREFOX: readonly LeftOut[] = [
  {
    reason: 'Playwright cannot give Firefox dark colours',
    tests: [
      / is accessible in dark colours$/,
      /^axe finds nothing in dark colours/,
      / as SVG and as PNG twice its size$/,
      'a picture is the same from a dark phone and a light, wide window',
      'the open panel is accessible and fits a phone, in both colours',
    ],
  },
  {
    reason: 'Playwright cannot touch in Firefox',
    tests: [
      'by touch: the first tells, the second opens, on squares as well',
      'a touch reads too, stays until the next, and chooses nothing',
      'on a phone one tap makes squares, large enough to read and to hit',
    ],
  },
  {
    reason: 'Playwright cannot give Firefox print styles',
    tests: [
      'on paper the words are there and what cannot be used is not',
      'on paper one sheet with verdict, answers, figures, wording and address',
    ],
  },
  {
    reason: 'measures words, which on a bare Linux are a fifth wider in Firefox than on any phone',
    tests: ['on a phone the masthead takes two lines at most, and the map can be seen without scrolling far'],
  },
  {
    reason: 'a paste that a script makes is empty in Firefox',
    tests: ['cells pasted into the field, or anywhere on the page'],
  },
  {
    reason: 'Firefox opens no second file dialog while WebDriver drives it',
    tests: ['the wrong file: what is wrong and what to do, one by one, and the page goes on'],
  },
  {
    reason: 'Firefox 153 itself ends when Playwright reads these texts',
    tests: ['the figure that opens says and draws the same'],
  },
];
