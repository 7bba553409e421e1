/** The numbers of a sentence about levels: how high it is, and how far apart two places are. */
import type { Quantity } from '../domain/claim.ts';
import type { Span } from '../domain/claimReading.ts';
import { fractionAt, valueAt } from './amounts.ts';
import { hedgeAt, multipleWord } from './numberWords.ts';
import { isFree, type Scan, take, wordAt } from './tokens.ts';
import { isPartOfRange, scaled, type Unit, unitAt } from './units.ts';

export interface LevelNumber {
  /** `gap`: 0,4 procentpoint højere. `times`: dobbelt så høj. */
  readonly kind: 'level' | 'gap' | 'times';
  readonly unit: Exclude<Unit, 'other'>;
  readonly quantity: Quantity;
  readonly span: Span;
}

const COMPARATIVES: ReadonlySet<string> = new Set([
  ...['højere', 'lavere', 'flere', 'færre', 'længere', 'kortere', 'større', 'mindre', 'mere'],
]);

/** `højere`: says how two places lie, where the other words of direction say that something moved. */
export function isComparative(word: string): boolean {
  return COMPARATIVES.has(word);
}

/** Every number that counts something, in order; takes them. Null where one is said in a way that belongs to a change. */
export function levelNumbers(source: Scan): readonly LevelNumber[] | null {
  const found: LevelNumber[] = [];
  for (let at = 0; at < source.tokens.length; at++) {
    if (multipleWord(wordAt(source, at)) !== undefined) return null;
    if (!isFree(source, at, at + 1)) continue;
    const hedged = hedgeAt(source, at);
    const start = hedged?.next ?? at;
    const part = fractionAt(source, start);
    const hedge = hedged?.hedge ?? null;
    const one =
      part === null
        ? plainAt(source, start, hedge)
        : part.direction === null
          ? {
              kind: 'level' as const,
              unit: 'percent' as const,
              next: part.next,
              quantity: about(part.percent, hedge),
            }
          : {
              kind: 'times' as const,
              unit: 'none' as const,
              next: part.next,
              quantity: about(timesOf(part), hedge),
            };
    if (one === null || !isFree(source, at, one.next)) continue;
    const { next, ...number } = one;
    found.push({ ...number, span: take(source, at, Math.min(next, source.tokens.length)) });
    at = next - 1;
  }
  // `landet 2,4`: the unit is said once.
  const counts = source.tokens.some(({ word }) => word === 'antal' || word === 'antallet');
  const unit =
    found.find((number) => number.kind === 'level' && number.unit !== 'none')?.unit ??
    (counts ? 'persons' : undefined);
  const known =
    unit === undefined
      ? found
      : found.map((one) => (one.unit === 'none' && one.kind === 'level' ? { ...one, unit } : one));
  const units = new Set(known.filter(({ kind }) => kind === 'level').map((one) => one.unit));
  return units.size > 1 || units.has('none') || units.has('points') ? null : known;
}

const timesOf = ({ percent, direction }: NonNullable<ReturnType<typeof fractionAt>>): number =>
  direction === 'fald' ? 1 - percent / 100 : 1 + percent / 100;

/** A fraction in words is never exact. */
function about(value: number, hedge: Quantity['hedge']): Quantity {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return { value: Number(value.toFixed(decimals)), decimals, hedge: hedge ?? 'ca' };
}

function plainAt(source: Scan, at: number, hedge: Quantity['hedge']) {
  const number = valueAt(source, at);
  if (number === null || number.value > 1e7 || isPartOfRange(source, at)) return null;
  // A word alone is too little: `to`, `en`.
  const { kind: unit, next, scale } = unitAt(source, at + 1);
  if (unit === 'other' || (unit === 'none' && source.tokens[at]?.kind !== 'number')) return null;
  const quantity = scaled(number, scale, hedge);
  const after = wordAt(source, next);
  const noun = /ledige?$|^dimittend(er)?$/.test(after);
  const compares = isComparative(after) || (noun && isComparative(wordAt(source, next + 1)));
  const beside = ['over', 'under'].includes(after);
  return {
    kind: compares || beside || unit === 'points' ? ('gap' as const) : ('level' as const),
    unit,
    next,
    quantity,
  };
}
