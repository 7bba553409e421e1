import { expect } from 'vitest';

/** What no sentence may hold, whatever the numbers: half-filled templates, wrong number, doubled signs. */
const NEVER: readonly RegExp[] = [
  /NaN|undefined|null|Infinity|\[object/,
  / {2}|\s[.,;:]|\.\.|,,|;;|^\s|\s$/,
  /(?<![\d.,])0 (færre|flere|personer)/,
  /(?<![\d.,])1 (færre|flere|personer|kommuner|måneder)/,
  /(?<![\d.,])(?!1 )\d[\d.,]* person(?!er)/,
  /(steget|faldet|steg|faldt|fald på|stigning på) (med )?[−+-]/,
  /(steget|faldet|steg|faldt) (med )?0(,0+)?(?![\d,])/,
  /−\s|\+\s|-\d/,
  /\b(højest|lavest)\b/,
  /\bi (Bornholm|Ærø|Læsø|Samsø|Fanø|Langeland|Lolland)\b/,
];

export function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-ZÆØÅÉ0-9]/);
  for (const wrong of NEVER) expect(text).not.toMatch(wrong);
}
