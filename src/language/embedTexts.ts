/** Words of a figure that stands in another page. */
export const embedTexts = {
  wholeView: 'Se hele visningen på',
  opensNewTab: '(åbner i en ny fane)',
  ownFiles:
    'Figuren viser tal fra en fil, som kun ligger i den browser, den er lavet i. Den kan derfor ikke vises på andre sider.',
} as const;
