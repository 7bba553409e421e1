/** Is a claim true? Its numbers against each other and against the figures, and what it leaves out. */
import type { AreaCode } from '../domain/area.ts';
import { type Claim, type ClaimVerdict, type Quantity, rangeOf } from '../domain/claim.ts';
import type { ClaimDoubt } from '../domain/claimReading.ts';
import type { Indicator } from '../domain/indicator.ts';
import { monthNumber } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type {
  ClaimArithmetic,
  ClaimBut,
  ClaimCheck,
  ClaimData,
  ClaimElsewhere,
  ClaimSwings,
  ClaimWindows,
} from '../language/claimFacts.ts';
import { type Interval, impliedLevels, wholeIn } from '../statistics/claimArithmetic.ts';
import { claimData, claimUnclear, sizeOf } from './claimData.ts';
import { claimElsewhere, claimSwings } from './claimElsewhere.ts';
import { claimWindows } from './claimWindows.ts';
import type { IndicatorData } from './indicatorData.ts';

/** A claim that does not hold in more than a fifth of the windows around it that are as long hangs on its months. */
const FRAGILE = 0.8;
/** With fewer of those nothing is said of a fifth of them. */
const FEWEST_ALIKE = 5;
/** One that is as large as said in less than a tenth of them has picked its months. */
const PICKED = 0.1;
/** With fewer windows nothing is said of a tenth of them. */
const FEWEST_WINDOWS = 20;
/** A percentage of fewer persons than this says more than it knows. */
const FEWEST_PERSONS = 10;

/**
 * `data` must be that of the claim's indicator, in its benefit where the files have it; null without files. `similar`
 * are kommuner like the claim's. `beyond` is what its sentence says that no figures show. Never throws; the arithmetic stands also where the figures cannot answer.
 */
export function claimCheck(
  claim: Claim,
  indicator: Indicator,
  data: IndicatorData | null,
  similar: readonly AreaCode[] | null,
  beyond: readonly ClaimDoubt[] = [],
): ClaimCheck {
  const unclear = claimUnclear(claim, indicator, data);
  if (unclear !== null || data === null) {
    const arithmetic = claimArithmetic(claim, indicator, null);
    return {
      ...{ claim, indicator, unclear, arithmetic, buts: [] },
      verdict: arithmetic.verdict === 'contradicts' ? 'stemmer-ikke' : 'kan-ikke-afgoeres',
      ...{ data: null, windows: null, elsewhere: null, swings: null },
    };
  }
  const found = claimData(claim, data);
  const arithmetic = claimArithmetic(claim, indicator, found);
  const windows = claimWindows(claim, data);
  const elsewhere = claimElsewhere(claim, data, similar);
  const swings = claimSwings(claim, data);
  const fails = arithmetic.verdict === 'contradicts' || found.outcome === 'fails';
  const buts = fails ? [] : butsOf({ claim, indicator, data: found, windows, elsewhere, swings, beyond });
  const verdict: ClaimVerdict = fails ? 'stemmer-ikke' : buts.length > 0 ? 'stemmer-men' : 'stemmer';
  return { claim, indicator, verdict, unclear, arithmetic, data: found, windows, elsewhere, swings, buts };
}

/** Numbers in one unit bear on each other: of counts those in persons, of shares those in points. */
function claimArithmetic(claim: Claim, indicator: Indicator, data: ClaimData | null): ClaimArithmetic {
  const counted = isCount(indicator.unit);
  const change = counted ? claim.count : claim.points;
  const numbers = { percent: claim.percent, change, start: claim.start, end: claim.end };
  const stated = Object.entries(numbers).filter((entry): entry is [string, Quantity] => entry[1] !== null);
  const nothing = { start: null, end: null, meetsData: null };
  if (stated.length < 2) return { verdict: 'alone', ...nothing };
  const levels = impliedLevels({
    falling: claim.direction === 'fald',
    ...Object.fromEntries(stated.map(([name, quantity]) => [name, rangeOf(quantity)])),
  });
  const shown = (range: Interval): Interval | null => (counted ? wholeIn(range) : range);
  const [start, end] = levels === null ? [null, null] : [shown(levels.start), shown(levels.end)];
  if (start === null || end === null) return { verdict: 'contradicts', ...nothing };
  const meetsData = data === null ? null : lies(data.start, start) && lies(data.end, end);
  return { verdict: 'fits', start, end, meetsData };
}

function lies(value: number, { low, high }: Interval): boolean {
  return value >= low - 1e-9 && value <= high + 1e-9;
}

interface Answers {
  readonly claim: Claim;
  readonly indicator: Indicator;
  readonly data: ClaimData;
  readonly windows: ClaimWindows;
  readonly elsewhere: ClaimElsewhere;
  readonly swings: ClaimSwings;
  readonly beyond: readonly ClaimDoubt[];
}

function butsOf({
  claim,
  indicator,
  data,
  windows,
  elsewhere,
  swings,
  beyond,
}: Answers): readonly ClaimBut[] {
  const persons = isCount(indicator.unit) ? data.start : (data.persons?.start ?? Number.POSITIVE_INFINITY);
  const enough = windows.of >= FEWEST_WINDOWS;
  const sign = claim.direction === 'fald' ? -1 : 1;
  const own = sign * sizeOf(data, indicator);
  const country = elsewhere.country === null ? Number.NaN : sign * sizeOf(elsewhere.country, indicator);
  const found: readonly (readonly [ClaimBut, boolean])[] = [
    ['near', data.outcome === 'near'],
    ['cause', beyond.includes('cause')],
    ['into-work', beyond.includes('into-work')],
    ['break', data.seriesBreak !== null],
    ['season', indicator.own === null && monthNumber(claim.from) !== monthNumber(claim.to)],
    ['fragile', windows.alike.of >= FEWEST_ALIKE && windows.alike.same < FRAGILE * windows.alike.of],
    ['picked', enough && windows.asMuch !== null && windows.asMuch < PICKED * windows.of],
    ['elsewhere', country > 0 && country >= own],
    ['chance', swings.chance === 'usual'],
    ['few-persons', claim.percent !== null && persons < FEWEST_PERSONS],
  ];
  return found.filter(([, applies]) => applies).map(([but]) => but);
}
