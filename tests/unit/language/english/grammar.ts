import { expect } from 'vitest';

/** What no English sentence may hold, whatever the numbers: half-filled templates, wrong number, Danish. */
const NEVER: readonly RegExp[] = [
  /NaN|undefined|null|Infinity|\[object/,
  / {2}|\s[.,;:]|\.\.|,,|;;|^\s|\s$/,
  /(?<![\d.,])0 (fewer|more|persons|of )/,
  /(?<![\d.,])1 (fewer|more|persons|people|full-time persons|municipalities|months|periods|weeks|rows)\b/,
  /(?<![\d.,])(?!1 )\d[\d.,]* (full-time )?person\b/,
  /\b(fell|rose) (by )?[−+-]/,
  /\b(fell|rose) by 0(\.0+)?(?![\d.])/,
  /−\s|\+\s|(?<![-\w])-\d/,
  /\d\.\d{3}(?!\d)|\d,\d(?!\d\d)/,
  /\b[aA] [aeiouAEIOU]\w|\b[aA]n [bcdfgjklmnpqrstvwxyzBCDGJKPQTVWYZ]\w/,
  /per cent per cent|percentage points? percentage/,
  /[„]|\b(og|ikke|pct|måned|kommuner|faldt|steg|hele landet|af de)\b/,
];

/** Names that the publishers' and the reader's own words are quoted by may be Danish. */
const quotes = /“[^“”]*”/g;

/** A sentence with its stop. */
export function expectEnglish(text: string): void {
  expect(text).toMatch(/^[\p{Lu}0-9“]/u);
  expect(text).toMatch(/[.?]”?$/);
  // `a uniform`, `an hour` and one-letter codes aside, the rule of a and an holds for every text here.
  const plain = text.replace(quotes, 'X').replace(/\ba (one|us|uni|Euro)/g, 'the $1');
  for (const wrong of NEVER) expect(plain).not.toMatch(wrong);
}
