/** Headings around a comparison of two versions of a table. */
export const revisionUiTexts = {
  showNumbers: 'See the changed figures',
  byPeriod: 'By period',
  largest: 'The largest changes',
  compareHeading: 'Compare two editions',
  compareExplain:
    'Two editions of the same table side by side: what has changed, and by how much? Choose one of your files and what it should be held against.',
  file: 'Your file',
  against: 'Hold it against',
  direction: (older: string, newer: string) => `From the older, ${older}, to the newer, ${newer}:`,
  builtIn: 'the built-in figures',
} as const;

export const revisionColumns = {
  periods: ['period', 'up', 'down', 'unchanged', 'Denmark before', 'now', 'change'],
  cells: ['area', 'period', 'before', 'now', 'change', 'per cent'],
} as const;
