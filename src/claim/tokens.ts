/** A sentence as words, numbers and marks, each with its place. Never throws, whatever the text. */
import type { Span } from '../domain/claimReading.ts';

export interface Token extends Span {
  /** `month` is a code, `2024M06`. */
  readonly kind: 'word' | 'number' | 'month' | 'mark';
  /** Small letters, composed; of numbers as written. */
  readonly word: string;
  /** Of numbers; else NaN. */
  readonly value: number;
  readonly decimals: number;
}

/** A sentence on its way to be read. `used` is 1 where a field has taken the token. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly used: Uint8Array;
}

/** More than any sentence; the rest of a pasted page is not read. */
export const LONGEST_TEXT = 1_000;

const PIECE =
  /(?<month>\d{4}[Mm](?:0[1-9]|1[0-2])(?![\p{L}\d]))|(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+,\d+|\d+\.\d{1,2}(?!\d)|\d+)|(?<word>\p{L}(?:[\p{L}\p{M}]|['’\-‑](?=\p{L}))*)|(?<mark>\S)/gu;

/** The first `LONGEST_TEXT` characters as tokens. */
export function scan(text: string): Scan {
  const tokens: Token[] = [];
  for (const match of text.slice(0, LONGEST_TEXT).matchAll(PIECE)) {
    const { month, number, word } = match.groups ?? {};
    const raw = match[0];
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      kind: month ? 'month' : number ? 'number' : word ? 'word' : 'mark',
      word: raw.normalize('NFC').toLowerCase().replaceAll('‑', '-').replaceAll('’', "'"),
      ...(number ? numberIn(number) : { value: Number.NaN, decimals: 0 }),
    });
  }
  return { text, tokens, used: new Uint8Array(tokens.length) };
}

/** `1.728` is a thousand and more, `3,5` and `3.5` three and a half. */
function numberIn(raw: string): { readonly value: number; readonly decimals: number } {
  const [whole = '', decimals = ''] = isDecimalDot(raw) ? raw.split('.') : raw.replaceAll('.', '').split(',');
  return { value: Number(`${whole}.${decimals || '0'}`), decimals: Math.min(decimals.length, 6) };
}

/** A dot that can only be a decimal point: not three digits after it. */
export function isDecimalDot(raw: string): boolean {
  return /^\d+\.\d{1,2}$/.test(raw);
}

/** The word at a place; empty where there is none. */
export function wordAt({ tokens }: Scan, at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}

/** The place after a dot that belongs to the word before it (`ca.`, `pct.`); else the same. */
export function skipDot({ tokens }: Scan, at: number): number {
  return tokens[at]?.word === '.' && tokens[at - 1]?.end === tokens[at]?.start ? at + 1 : at;
}

/** True when these words stand here, one after the other; a dot may follow each. */
export function phraseAt(scan: Scan, at: number, words: readonly string[]): number | null {
  let next = at;
  for (const word of words) {
    if (wordAt(scan, next) !== word) return null;
    next = skipDot(scan, next + 1);
  }
  return next;
}

/** Takes the tokens from `from` up to `to` and says where they stand. */
export function take({ tokens, used }: Scan, from: number, to: number): Span {
  used.fill(1, from, to);
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** True when none of these tokens is taken. */
export function isFree({ used }: Scan, from: number, to: number): boolean {
  return !used.subarray(from, to).includes(1);
}
