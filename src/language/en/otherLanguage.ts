export const otherLanguage = {
  lang: 'da',
  name: 'Dansk',
  folder: '../',
} as const;
