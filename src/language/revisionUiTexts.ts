/** Headings around a comparison of two versions of a table. */
export const revisionUiTexts = {
  showNumbers: 'Se de ændrede tal',
  byPeriod: 'Pr. periode',
  largest: 'De største ændringer',
  compareHeading: 'Sammenlign to udgaver',
  compareExplain:
    'To udgaver af samme tabel side om side: hvad er ændret, og hvor meget? Vælg en af dine filer og det, den skal holdes op imod.',
  file: 'Din fil',
  against: 'Hold den op imod',
  direction: (older: string, newer: string) => `Fra den ældre, ${older}, til den nyere, ${newer}:`,
  builtIn: 'de indbyggede tal',
} as const;

export const revisionColumns = {
  periods: ['periode', 'op', 'ned', 'uændret', 'hele landet før', 'nu', 'ændring'],
  cells: ['område', 'periode', 'før', 'nu', 'ændring', 'pct.'],
} as const;
