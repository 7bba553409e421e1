/** A sentence as the fields of a claim. Says where each was found, what is doubtful, and what was left over. */
import { CLAIM_QUANTITIES, type ClaimQuantity, type Quantity } from '../domain/claim.ts';
import type { ClaimContext, ClaimDoubt, ClaimReading, Found, Span } from '../domain/claimReading.ts';
import type { KnownIndicatorId } from '../domain/indicator.ts';
import { type Amount, readAmounts } from './amounts.ts';
import { directionWord, readDirection } from './directions.ts';
import {
  saysCause,
  saysEnglish,
  saysIntoWork,
  saysOtherMeasure,
  saysPart,
  saysRange,
  saysUnchanged,
} from './otherKinds.ts';
import { readWindow } from './periods.ts';
import { readArea } from './places.ts';
import { LONGEST_TEXT, type Scan, scan } from './tokens.ts';
import { isAboutDuration, readBenefit, readIndicator, takeStatistics } from './topics.ts';
import { PERSON_WORDS, PLAIN_WORDS } from './vocabulary.ts';

const DOUBTS: readonly ClaimDoubt[] = [
  'negated',
  'both-directions',
  'between-places',
  'english',
  'part',
  'other-measure',
  'unchanged',
  'range',
  'cause',
  'into-work',
  'several-areas',
  'spelling',
  'region-or-landsdel',
  'number-or-share',
  'share-of-what',
  'graduate-rate',
  'newly-educated',
  'both-benefits',
  'percent-or-points',
  'fraction',
  'several-numbers',
  'decimal-dot',
  'no-date',
  'year-as-month',
  'part-as-month',
  'month-without-year',
  'until-newest',
  'too-long',
];

/** Never throws. Every span lies in the text; the same text and context give the same reading. */
export function readClaim(text: string, context: ClaimContext): ClaimReading {
  const source = scan(text);
  if (saysEnglish(text.slice(0, LONGEST_TEXT))) return foreign(source);
  const statistics = takeStatistics(source);
  const window = readWindow(source, context);
  const { amounts: numbers, doubts: amountDoubts } = readAmounts(source, isAboutDuration(source));
  const area = readArea(source);
  const said = (asked: ClaimQuantity): boolean => numbers.some(({ role }) => role === asked);
  const indicator = readIndicator(
    source,
    {
      count: said('count') || numbers.some(({ role, percent }) => isLevel(role) && !percent),
      percent: said('percent'),
      points: said('points'),
      shareLevel: numbers.some(({ role, percent }) => isLevel(role) && percent),
    },
    statistics.length > 0,
  );
  const benefit = benefitOf(readBenefit(source), indicator.found?.value);
  const amounts = numbers.map((amount) => asChange(amount, indicator.found?.value));
  const given = amounts.flatMap(({ direction, span }) => (direction === null ? [] : [{ direction, span }]));
  const direction = readDirection(source, given);
  const begun = text.slice(0, LONGEST_TEXT);
  const range = saysRange(begun);
  const quantities = Object.fromEntries(
    CLAIM_QUANTITIES.map((role) => [role, range && !isLevel(role) ? null : quantityOf(role, amounts)]),
  ) as Record<ClaimQuantity, Found<Quantity> | null>;
  const crowded = CLAIM_QUANTITIES.some((role) => (quantities[role]?.alternatives.length ?? 0) > 0);
  const doubts = new Set<ClaimDoubt>([
    ...[window, area, indicator, benefit, direction].flatMap((part) => part.doubts),
    ...amountDoubts,
    ...(direction.found === null && saysUnchanged(begun) ? ['unchanged' as const] : []),
    ...(range ? ['range' as const] : []),
    ...(saysPart(begun) ? ['part' as const] : []),
    ...(saysOtherMeasure(begun) ? ['other-measure' as const] : []),
    ...(saysCause(begun) ? ['cause' as const] : []),
    ...(saysIntoWork(begun) ? ['into-work' as const] : []),
    ...(crowded ? ['several-numbers' as const] : []),
    ...(quantities.percent !== null && isRate(indicator.found?.value) ? ['percent-or-points' as const] : []),
    ...(text.length > LONGEST_TEXT ? ['too-long' as const] : []),
  ]);
  return {
    area: area.found,
    indicator: indicator.found,
    benefit: benefit.found,
    from: window.from,
    to: window.to,
    direction: direction.found ?? byLevels(quantities, doubts),
    ...quantities,
    means: window.means ?? null,
    unread: unreadIn(source),
    doubts: DOUBTS.filter((doubt) => doubts.has(doubt)),
  };
}

/** Of another language only the place is sure: `3,000` are thousands there. */
function foreign(source: Scan): ClaimReading {
  const none = { from: null, to: null, direction: null, percent: null, count: null, points: null } as const;
  return {
    ...{ ...none, start: null, end: null, indicator: null },
    benefit: { value: 'ialt', spans: [], alternatives: [] },
    area: readArea(source).found,
    unread: unreadIn(source),
    doubts: ['english'],
  };
}

/** Graduates and spells are of dagpenge alone, so that naming it says nothing more. */
export function benefitOf(
  benefit: ReturnType<typeof readBenefit>,
  indicator: KnownIndicatorId | undefined,
): ReturnType<typeof readBenefit> {
  const only = indicator?.match(/^(dimittender|varighed)-/) != null;
  if (!only || benefit.found.value !== 'dagpenge') return benefit;
  return { ...benefit, found: { ...benefit.found, value: 'ialt' } };
}

/** `22 flere. Det er 21 pct.`: a number of persons cannot be in per cent, so what is said is how much it changed. */
function asChange(amount: Amount, indicator: KnownIndicatorId | undefined): Amount {
  const counted = indicator?.endsWith('-antal') === true;
  return counted && isLevel(amount.role) && amount.percent ? { ...amount, role: 'percent' } : amount;
}

const isLevel = (role: ClaimQuantity): boolean => role === 'start' || role === 'end';

const isRate = (id: KnownIndicatorId | undefined): boolean => id?.match(/-(pct|andel)$/) != null;

/** The first number said for a field; the others are alternatives. */
function quantityOf(role: ClaimQuantity, amounts: readonly Amount[]): Found<Quantity> | null {
  const all = amounts.filter((amount) => amount.role === role);
  const [first, ...rest] = all;
  if (first === undefined) return null;
  const others = rest.filter(
    ({ quantity }) => quantity.value !== first.quantity.value || quantity.hedge !== first.quantity.hedge,
  );
  return {
    value: first.quantity,
    spans: all.filter((amount) => !others.includes(amount)).map(({ span }) => span),
    alternatives: others.map(({ quantity }) => quantity),
  };
}

/** `fra 1.762 til 1.390` says which way without a word for it. */
function byLevels(
  { start, end }: Readonly<Record<ClaimQuantity, Found<Quantity> | null>>,
  doubts: ReadonlySet<ClaimDoubt>,
): ClaimReading['direction'] {
  if (start === null || end === null || start.value.value === end.value.value || doubts.has('negated'))
    return null;
  const value = end.value.value < start.value.value ? 'fald' : 'stigning';
  const spans = [...start.spans, ...end.spans].toSorted((a, b) => a.start - b.start);
  return { value, spans, alternatives: [] };
}

/** What no field took, without the small words at its ends; runs of nothing but small words are no loss. */
export function unreadIn({ text, tokens, used }: Scan): readonly Span[] {
  const spans: Span[] = [];
  const carries = (i: number): boolean => {
    const { kind, word } = tokens[i]!;
    if (kind === 'mark') return false;
    if (kind !== 'word') return true;
    // A direction word that nothing took was passed over for a reason (`op mod`), or stands beside `ikke`.
    return !PLAIN_WORDS.has(word) && !PERSON_WORDS.has(word) && directionWord(word) === undefined;
  };
  // A dot ends a sentence only before a capital: `10 mio. kr. om året` is one piece.
  const stops = (i: number): boolean =>
    /^[;:!?]$/.test(tokens[i]!.word) ||
    (tokens[i]!.word === '.' && !/^\s+\p{Ll}/u.test(text.slice(tokens[i]!.end)));
  const cuts = (i: number): boolean => used[i] === 1 || stops(i);
  for (let i = 0; i < tokens.length; i++) {
    if (cuts(i)) continue;
    let end = i;
    while (end < tokens.length && !cuts(end)) end++;
    const inside = Array.from({ length: end - i }, (_, k) => i + k).filter(carries);
    const [first, last] = [inside[0], inside.at(-1)];
    if (first !== undefined && last !== undefined)
      spans.push({ start: tokens[first]!.start, end: tokens[last]!.end });
    i = end;
  }
  return text.length > LONGEST_TEXT ? [...spans, { start: LONGEST_TEXT, end: text.length }] : spans;
}
