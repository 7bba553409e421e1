/** When another version of the site waits, or has begun in another window. */
export const updateTexts = {
  label: 'Ny version',
  said: {
    figures: 'Der er kommet nye tal.',
    version: 'Der er kommet en ny version af siden.',
    elsewhere: 'En ny version er taget i brug i et andet vindue.',
  },
  keeps:
    'Siden skifter først, når du beder om det. Dine valg står i adressen, og de filer, browseren har gemt, bliver.',
  reload: 'Genindlæs siden',
  later: 'Senere',
} as const;
