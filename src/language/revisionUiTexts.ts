/** Headings around a comparison of two versions of a table. */
export const revisionUiTexts = {
  showNumbers: 'Se de ændrede tal',
  byPeriod: 'Pr. periode',
  largest: 'De største ændringer',
  compareHeading: 'Sammenlign to udgaver',
  compareExplain:
    'To udgaver af samme tabel side om side: hvad er revideret, og hvor meget? Vælg to af dine filer, eller en fil og de indbyggede tal.',
  older: 'Den ældre udgave',
  newer: 'Den nyere udgave',
  builtIn: 'de indbyggede tal',
  nothingToCompare:
    'Vælg to forskellige udgaver af samme tabel. Af nogle tabeller er der ingen indbyggede tal.',
} as const;

export const revisionColumns = {
  periods: ['periode', 'op', 'ned', 'uændret', 'hele landet før', 'nu', 'ændring'],
  cells: ['område', 'periode', 'før', 'nu', 'ændring', 'pct.'],
} as const;
