/** What a number in a text counts. */
import type { Quantity } from '../domain/claim.ts';
import { directionWord } from './directions.ts';
import { type Scan, skipDot, wordAt } from './tokens.ts';
import { OTHER_NOUNS, PERSON_WORDS, PLAIN_WORDS } from './vocabulary.ts';

export type Unit = 'points' | 'percent' | 'weeks' | 'persons' | 'other' | 'none';

export function unitAt(
  source: Scan,
  at: number,
): { readonly kind: Unit; readonly next: number; readonly scale?: number } {
  const word = wordAt(source, at);
  // `31 promille` is 3,1 pct.
  if (word === 'promille' || source.tokens[at]?.word === '‰')
    return { kind: 'percent', next: at + 1, scale: 0.1 };
  if (/^(procent|pct)-?points?$/.test(word) || word === 'pp') return { kind: 'points', next: at + 1 };
  if (word === 'procent' || word === 'pct' || source.tokens[at]?.word === '%') {
    const end = skipDot(source, at + 1);
    const dash = source.tokens[end]?.word === '-' ? end + 1 : end;
    if (/^points?$/.test(wordAt(source, dash))) return { kind: 'points', next: dash + 1 };
    return { kind: 'percent', next: end };
  }
  if (word === 'uger' || word === 'uge') return { kind: 'weeks', next: at + 1 };
  if (PERSON_WORDS.has(word)) return { kind: 'persons', next: at + 1 };
  // The noun names the indicator, and is left for whoever reads that.
  if (/ledige?$|^arbejdsløse?$|^dimittend(er)?$|^nyuddannede$/.test(word))
    return { kind: 'persons', next: at };
  if (OTHER_NOUNS.has(word)) return { kind: 'other', next: at };
  const ends = word === '' ? source.tokens[at]?.kind !== 'number' : PLAIN_WORDS.has(word) || word === 'året';
  return { kind: ends || directionWord(word) !== undefined ? 'none' : 'other', next: at };
}

/** A number in its unit: `promille` are tenths of a per cent. */
export function scaled(
  { value, decimals }: { readonly value: number; readonly decimals: number },
  scale: number | undefined,
  hedge: Quantity['hedge'],
): Quantity {
  if (scale === undefined) return { value, decimals, hedge };
  return { value: Number((value * scale).toFixed(decimals + 1)), decimals: decimals + 1, hedge };
}

/** `20-25 pct.`, `mellem 20 og 25`: two numbers for one, which no field can hold. */
export function isPartOfRange(source: Scan, at: number): boolean {
  const { tokens } = source;
  const dash = (place: number): boolean => ['-', '–', '—'].includes(tokens[place]?.word ?? '');
  if (dash(at + 1) && tokens[at + 2]?.kind === 'number') return true;
  if (dash(at - 1) && tokens[at - 2]?.kind === 'number') return true;
  if (wordAt(source, at - 1) === 'mellem' && wordAt(source, at + 1) === 'og') return true;
  return wordAt(source, at - 1) === 'og' && wordAt(source, at - 3) === 'mellem';
}
