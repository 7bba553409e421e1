/** The way to the same page in the other language. */
export const otherLanguage = {
  lang: 'en',
  name: 'English',
  /** From the folder of this language to the other's. */
  folder: 'en/',
} as const;
