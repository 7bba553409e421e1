/** The texts of the plain pages that are written while building. */
export const sitePageTexts = {
  title: (name: string) => `${name}: ledighed, langtidsledige og dimittender – Kommunekurven`,
  open: (name: string) => `Se figurerne for ${name}`,
  openFront: 'Åbn Kommunekurven',
  all: 'Alle kommuner',
  indexTitle: 'Alle kommuner – Kommunekurven',
  indexDescription:
    'Langtidsledighed, dimittendledighed og varighed i de 98 danske kommuner, sammenlignet fair og sagt i ord.',
  withoutScript: 'Figurerne kræver JavaScript; teksten her gør ikke.',
} as const;
