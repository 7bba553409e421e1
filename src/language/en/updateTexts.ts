export const updateTexts = {
  label: 'New version',
  said: {
    figures: 'Newer figures are out.',
    version: 'There is a new version of the site.',
    elsewhere: 'Another window has begun to use a new version.',
  },
  keeps:
    'Nothing changes until you ask. Your choices are in the address, and files kept by the browser stay.',
  reload: 'Reload the page',
  later: 'Later',
} as const;
