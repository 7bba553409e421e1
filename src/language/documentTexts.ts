/** What stands in the document before any script runs: the language, `%TEXT_DESCRIPTION%` and `%TEXT_NOSCRIPT%` in index.html. Plain HTML. */
export const documentTexts = {
  lang: 'da',
  description:
    'Langtidsledighed, dimittendledighed og varighed i de 98 danske kommuner, sammenlignet fair og sagt i ord.',
  noscript:
    'Figurerne kræver JavaScript. <a href="./kommune/index.html">Hver kommune i ord</a> kan læses uden.',
} as const;
