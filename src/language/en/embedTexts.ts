/** Words of a figure that stands in another page, and of the code that puts it there. */
export const embedTexts = {
  wholeView: 'See the whole view at',
  opensNewTab: '(opens in a new tab)',
  ownFiles:
    'The figure shows numbers from a file that is only in the browser where it was made, so it cannot be shown on other pages.',
} as const;
