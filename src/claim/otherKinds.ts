/** Kinds of claims that no fields of ours can hold; to be said, not guessed at. */

const NUMBER = '\\d[\\d.]{0,9}(?:,\\d{1,6})?';
const CHANGE_UNIT = '(?:pct\\b|procent|%|personer|færre|flere|langtidsledige|ledige)';
const BETWEEN = new RegExp(
  `(?<!\\p{L})mellem\\s{1,3}${NUMBER}\\s{1,3}og\\s{1,3}${NUMBER}\\s{0,3}${CHANGE_UNIT}`,
  'iu',
);
/** `fra 5 til 4 pct.` are the numbers at both ends, which is no range. */
const FROM_TO = new RegExp(
  `(?<!fra\\s{1,3}[\\d.,]{0,12})(?<![\\d.,])${NUMBER}\\s{0,3}(?:-|–|til)\\s{0,3}${NUMBER}\\s{0,3}${CHANGE_UNIT}`,
  'iu',
);

/** `mellem 5 og 10 pct.`, `5-10 pct.`, `5 til 10 færre`: a range where a claim has one number. */
export function saysRange(text: string): boolean {
  return BETWEEN.test(text) || FROM_TO.test(text);
}

const UNCHANGED =
  /(?<!\p{L})(?:uændre[td]e?|uforandre[td]e?|samme niveau|status quo|stabil[te]?|konstant|stået stille|står stille|hverken (?:faldet|steget))(?!\p{L})/iu;

/** `uændret`, `på samme niveau`: that nothing moved is no claim about a change. */
export function saysUnchanged(text: string): boolean {
  return UNCHANGED.test(text);
}
