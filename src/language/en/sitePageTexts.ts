/** The texts of the plain pages that are written while building. */
export const sitePageTexts = {
  title: (name: string) => `${name}: unemployment, long-term unemployed and graduates – Kommunekurven`,
  open: (name: string) => `See the charts for ${name}`,
  openFront: 'Open Kommunekurven',
  all: 'All municipalities',
  indexTitle: 'All municipalities – Kommunekurven',
  indexDescription:
    'Long-term unemployment, graduate unemployment and duration in the 98 Danish municipalities, compared fairly and put into words.',
  withoutScript: 'The charts need JavaScript; the text here does not.',
} as const;
