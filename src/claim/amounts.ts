/** The numbers of a claim: changes in per cent, in persons, in points, and the numbers at both ends. */
import type { ClaimDirection, ClaimQuantity, Quantity } from '../domain/claim.ts';
import type { ClaimDoubt, Span } from '../domain/claimReading.ts';
import { directionWord } from './directions.ts';
import { hedgeAt, multipleWord, numberWord, ordinalWord, partWord } from './numberWords.ts';
import { isDecimalDot, isFree, type Scan, take, wordAt } from './tokens.ts';
import { isPartOfRange, scaled, unitAt } from './units.ts';

export interface Amount {
  readonly role: ClaimQuantity;
  readonly quantity: Quantity;
  readonly span: Span;
  /** What the number says by itself: `halveret`, `−21 pct.` */
  readonly direction: ClaimDirection | null;
  /** Said in per cent: tells a share's number from a count. */
  readonly percent: boolean;
}

export interface Amounts {
  readonly amounts: readonly Amount[];
  readonly doubts: readonly ClaimDoubt[];
}

/** `weeks`: the text is about durations, so weeks are what changes. Months and years must be taken before. */
export function readAmounts(source: Scan, weeks: boolean): Amounts {
  const amounts: Amount[] = [];
  const doubts = new Set<ClaimDoubt>();
  let at = 0;
  while (at < source.tokens.length) {
    const found = amountAt(source, at, weeks);
    if (found === null || !isFree(source, at, found.next)) {
      at++;
      continue;
    }
    if (found.doubt !== null) doubts.add(found.doubt);
    const next = Math.min(found.next, source.tokens.length);
    // With its sign.
    const from = found.amount.quantity.hedge === null && signBefore(source, at) !== null ? at - 1 : at;
    amounts.push({ ...found.amount, span: take(source, from, next) });
    at = next;
  }
  // `fra 5,5 til 4,1 pct.`: the unit is said once.
  const shares = amounts.some(({ role, percent }) => role === 'end' && percent);
  return {
    amounts: amounts.map((amount) =>
      amount.role === 'start' && shares ? { ...amount, percent: true } : amount,
    ),
    doubts: [...doubts],
  };
}

interface Match {
  readonly amount: Omit<Amount, 'span'>;
  readonly next: number;
  readonly doubt: ClaimDoubt | null;
}

function amountAt(source: Scan, at: number, weeks: boolean): Match | null {
  const hedged = hedgeAt(source, at);
  // `over to år`, `under ledelse af`: no number follows, so there is nothing to hedge.
  const start = hedged?.next ?? at;
  const part = fractionAt(source, start);
  const hedge = hedged?.hedge ?? null;
  if (part !== null) {
    const { percent, direction, next } = part;
    const decimals = Number.isInteger(percent) ? 0 : 1;
    const quantity = { value: Number(percent.toFixed(decimals)), decimals, hedge: hedge ?? 'ca' } as const;
    const amount = { role: 'percent', quantity, direction, percent: true } as const;
    return { amount, next, doubt: 'fraction' };
  }
  return numberAt(source, at, start, hedge, weeks);
}

export interface Fraction {
  readonly percent: number;
  readonly direction: ClaimDirection | null;
  readonly next: number;
}

/** `halveret`, `dobbelt så mange`, `hver femte`, `to tredjedele`, `halvdelen`, `3 ud af 10`. */
export function fractionAt(source: Scan, at: number): Fraction | null {
  const word = wordAt(source, at);
  const factor = multipleWord(word);
  if (factor !== undefined) return { ...multiple(factor), next: at + 1 };
  const times = word === 'dobbelt' ? 2 : word === 'halvt' ? 0.5 : null;
  if (times !== null && wordAt(source, at + 1) === 'så') return { ...multiple(times), next: at + 3 };
  if (word === 'halvdelen') return { percent: 50, direction: null, next: at + 1 };
  if (word === 'hver') {
    const ordinal = ordinalWord(wordAt(source, at + 1));
    return ordinal === undefined ? null : { percent: 100 / ordinal, direction: null, next: at + 2 };
  }
  const count = word === 'en' || word === 'et' ? 1 : valueAt(source, at)?.value;
  if (count === undefined) return null;
  const next = wordAt(source, at + 1);
  const into = partWord(next);
  if (into !== undefined && count <= into)
    return { percent: (100 * count) / into, direction: null, next: at + 2 };
  if (next === 'gange' && wordAt(source, at + 2) === 'så' && count > 0)
    return { ...multiple(count), next: at + 4 };
  if (next === 'ud' && wordAt(source, at + 2) === 'af') {
    const of = valueAt(source, at + 3)?.value;
    if (of !== undefined && of > 0 && count <= of)
      return { percent: (100 * count) / of, direction: null, next: at + 4 };
  }
  return null;
}

function multiple(factor: number): { readonly percent: number; readonly direction: ClaimDirection } {
  return { percent: 100 * Math.abs(factor - 1), direction: factor < 1 ? 'fald' : 'stigning' };
}

/** A number in digits or words. */
export function valueAt(
  source: Scan,
  at: number,
): { readonly value: number; readonly decimals: number } | null {
  const token = source.tokens[at];
  if (token?.kind === 'number') return token;
  const value = numberWord(wordAt(source, at));
  return value === undefined ? null : { value, decimals: 0 };
}

function numberAt(
  source: Scan,
  at: number,
  start: number,
  hedge: Quantity['hedge'],
  weeks: boolean,
): Match | null {
  const number = valueAt(source, start);
  if (number === null || number.value > 1e7 || isPartOfRange(source, start)) return null;
  const unit = unitAt(source, start + 1);
  const quantity = scaled(number, unit.scale, hedge);
  const token = source.tokens[start]!;
  const doubt = isDecimalDot(source.text.slice(token.start, token.end)) ? 'decimal-dot' : null;
  const sign = signBefore(source, start);
  const done = (role: ClaimQuantity, next: number, percent: boolean): Match => ({
    amount: { role, quantity, direction: sign ?? ONLY_AFTER_NUMBERS[comparison ?? ''] ?? null, percent },
    next,
    doubt,
  });
  const before = wordAt(source, at - 1);
  const comparison = comparisonAfter(source, unit.next);
  const changes = comparison !== null;
  const role = changes ? 'change' : roleAfter(source, at, unit.kind === 'percent');
  switch (unit.kind) {
    case 'points':
      return done('points', unit.next, true);
    case 'percent':
      return done(role === 'change' ? 'percent' : role, unit.next, true);
    case 'weeks': {
      const moved = ['med', 'på', 'til', 'fra'].includes(before) || directionWord(before) !== undefined;
      if (!weeks || !(moved || changes)) return null;
      return done(role === 'change' ? 'points' : role, unit.next, false);
    }
    case 'persons':
      return done(role === 'change' ? 'count' : role, unit.next, false);
    case 'other':
      return null;
    case 'none': {
      const placed = ['med', 'på', 'til', 'fra', 'mod', 'er', 'var'].includes(before);
      if (!changes && !placed) return null;
      // `fra 24 til 22 uger`: of durations the first number has no unit, and it is no count.
      if (role === 'change') return weeks ? null : done('count', unit.next, false);
      return done(role, unit.next, false);
    }
  }
}

const COMPARISONS: readonly string[] = ['færre', 'flere', 'lavere', 'højere', 'kortere', 'længere'];
/** Words that say a direction only after a number: `mere end` is a hedge. */
const ONLY_AFTER_NUMBERS: Readonly<Record<string, ClaimDirection>> = { mere: 'stigning', mindre: 'fald' };

/** The word after a number that makes it a change: `færre`, `lavere`. A noun may come between: `372 ledige færre`. */
function comparisonAfter(source: Scan, at: number): string | null {
  const compares = (word: string): string | null =>
    COMPARISONS.includes(word) || Object.hasOwn(ONLY_AFTER_NUMBERS, word) ? word : null;
  const noun = /ledige?$|^dimittend(er)?$/.test(wordAt(source, at));
  return compares(wordAt(source, at)) ?? (noun ? compares(wordAt(source, at + 1)) : null);
}

/** What the word before a number makes of it. */
function roleAfter(source: Scan, at: number, percent: boolean): 'change' | 'start' | 'end' {
  const [before, earlier] = [wordAt(source, at - 1), wordAt(source, at - 2)];
  const is = [
    'er',
    'var',
    'nu',
    'udgør',
    'udgjorde',
    'findes',
    'ligger',
    'lå',
    'står',
    'niveau',
    'nede',
    'oppe',
  ];
  // `3,9 pct. mod 4,2`: what it is held against was before.
  if (before === 'fra' || before === 'mod') return 'start';
  // `svarende til 21 pct.`: the change said again.
  if (before === 'til') return /^svare/.test(earlier) ? 'change' : 'end';
  // `er 3,9 pct.`, `ligger på 3,9 pct.`, `var den 3,9 pct.`
  if (is.includes(before) || (['på', 'den', 'der'].includes(before) && is.includes(earlier))) return 'end';
  // `21 pct. af de ledige er …`
  const shareOf = percent && wordAt(source, unitAt(source, numberEnd(source, at)).next) === 'af';
  const moved = before === 'med' || before === 'på' || directionWord(before) !== undefined;
  return shareOf && !moved ? 'end' : 'change';
}

function numberEnd(source: Scan, at: number): number {
  return (hedgeAt(source, at)?.next ?? at) + 1;
}

/** `−21 pct.`: a minus that touches the number. */
function signBefore({ tokens }: Scan, at: number): ClaimDirection | null {
  const [mark, number] = [tokens[at - 1], tokens[at]];
  if (mark === undefined || mark.kind !== 'mark' || mark.end !== number?.start) return null;
  if (['-', '−', '–'].includes(mark.word)) return 'fald';
  return mark.word === '+' ? 'stigning' : null;
}
