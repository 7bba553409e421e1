/** The pieces that sentences about claims are made of. */
import type {
  Claim,
  ClaimDirection,
  ClaimHedge,
  ClaimQuantity,
  NumberRange,
  Quantity,
} from '../../domain/claim.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Month } from '../../domain/period.ts';
import { isCount, isPercent } from '../../domain/unit.ts';
import type { WindowChange } from '../claimFacts.ts';
import { differenceText, differenceUnit, moreOrFewer } from './differenceText.ts';
import { formatMonth, formatNumber, formatSigned, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { inPlace } from './places.ts';

const HEDGES: Readonly<Record<ClaimHedge, string>> = {
  ca: 'about',
  godt: 'just over',
  knap: 'just under',
  over: 'over',
  under: 'under',
};

/** A percentage of fewer persons than this is not shown. */
const FEWEST_PERSONS = 10;

/** A percentage of nothing. */
const NOT_CALCULABLE = 'not calculable';

/** `the number of long-term unemployed on cash assistance`. */
function claimQuantity({ benefit }: Pick<Claim, 'benefit'>, indicator: Indicator): string {
  return `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
}

/** `the number of long-term unemployed in Aalborg`. */
export function claimSubject(claim: Pick<Claim, 'benefit' | 'area'>, indicator: Indicator): string {
  return `${claimQuantity(claim, indicator)} ${inPlace(claim.area)}`;
}

/** `from June 2024 to June 2026`. */
export function claimWindow({ from, to }: Pick<Claim, 'from' | 'to'>): string {
  return `from ${formatMonth(from)} to ${formatMonth(to)}`;
}

/** `the fall`, `the rise`, `the change`: a change as a noun. */
export function claimNoun(direction: ClaimDirection | null): string {
  return direction === null ? 'the change' : direction === 'fald' ? 'the fall' : 'the rise';
}

/** English adjectives do not bend. */
export function bigAs(_direction: ClaimDirection): string {
  return 'large';
}

/** `fell`, `rose`, or null when nothing moved. */
export function verbOf(change: number): 'fell' | 'rose' | null {
  return change < 0 ? 'fell' : change > 0 ? 'rose' : null;
}

/** `21 per cent`, `about 372`, `0.4 percentage points`: a number as it was said. */
export function saidText(field: ClaimQuantity, said: Quantity, indicator: Indicator): string {
  const hedge = said.hedge === null ? '' : `${HEDGES[said.hedge]} `;
  const one = field === 'count' && said.value === 1 && said.decimals === 0;
  return `${hedge}${withUnit(field, one ? 'one' : formatNumber(said.value, said.decimals), indicator)}`;
}

/** What the figures say of the same, in as many decimals as they have; changes without their sign. */
export function actualText(field: ClaimQuantity, actual: number, indicator: Indicator): string {
  if (Number.isNaN(actual)) return NOT_CALCULABLE;
  const { unit, decimals } = indicator;
  const shown =
    field === 'percent' ? 1 : field === 'count' ? 0 : isCount(unit) ? decimals : Math.max(1, decimals);
  return withUnit(field, formatNumber(Math.abs(actual), shown), indicator);
}

function withUnit(field: ClaimQuantity, number: string, { unit }: Indicator): string {
  const weeks = number === '1' ? '1 week' : `${number} weeks`;
  switch (field) {
    case 'percent':
      return `${number} per cent`;
    case 'count':
      return number;
    case 'points':
      if (isPercent(unit)) return `${number} percentage point${number === '1' ? '' : 's'}`;
      return unit === 'weeks' ? weeks : number;
    case 'start':
    case 'end':
      return isPercent(unit) ? `${number} per cent` : unit === 'weeks' ? weeks : number;
  }
}

/** `799`, `3.9 per cent`, `24.6 weeks`. */
export function levelText(value: number, { unit, decimals }: Indicator): string {
  return formatValue(value, { kind: 'unit', unit }, decimals);
}

/** `, 51 fewer (6.4 per cent)`, `, a fall of 0.4 percentage points`: what follows the two numbers; empty when it rounds to nothing. */
export function changeText({ start, percent, points }: WindowChange, indicator: Indicator): string {
  if (!isCount(indicator.unit)) {
    const size = differenceText(points, indicator);
    return size === '' ? '' : `, a ${points < 0 ? 'fall' : 'rise'} of ${size}`;
  }
  const counted = moreOrFewer(points);
  const share = start >= FEWEST_PERSONS ? ` (${formatNumber(Math.abs(percent), 1)} per cent)` : '';
  return counted === '' ? '' : `, ${counted}${share}`;
}

/** `−6.4 per cent`, `+0.4 percentage points`: the same measure for every place. */
export function signedText({ percent, points }: WindowChange, { unit, decimals }: Indicator): string {
  if (isCount(unit)) return Number.isNaN(percent) ? NOT_CALCULABLE : `${formatSigned(percent, 1)} per cent`;
  const after = differenceUnit(unit);
  const size = formatSigned(points, after === '' ? decimals : Math.max(1, decimals));
  return after === '' ? size : `${size} ${after}`;
}

/** So few at the start that a change in per cent says more than it knows. */
export function isHandful(
  { start }: Pick<WindowChange, 'start'>,
  { unit }: Pick<Indicator, 'unit'>,
): boolean {
  return isCount(unit) && start < FEWEST_PERSONS;
}

/** As `signedText`, but of a handful in persons: `8 more`. */
export function movedBy(change: WindowChange, indicator: Indicator): string {
  if (!isHandful(change, indicator) || Number.isNaN(change.points)) return signedText(change, indicator);
  return moreOrFewer(change.points) || 'no change';
}

/** `June`: a month without its year. */
export function monthName(month: Month): string {
  return formatMonth(month).replace(/ \d+$/, '');
}

/** The same in words, to follow a subject: `fell by` and `6.4 per cent`; null when nothing moved as it is shown. */
export function movedText(
  change: WindowChange,
  indicator: Indicator,
): { readonly verb: string; readonly size: string } | null {
  const verb = verbOf(change.points);
  const size = signedText(change, indicator).replace(/^[−+]/, '');
  return verb === null || /^0(\.0+)?( |$)/.test(size) || size === NOT_CALCULABLE
    ? null
    : { verb: `${verb} by`, size };
}

/** `between 1,728 and 1,817`, `at least 372`, `1,762`: a range as far as it is closed. */
export function rangeText({ low, high }: NumberRange, { unit }: Indicator): string {
  const decimals = isCount(unit) ? 0 : 2;
  const number = (value: number): string => formatNumber(value, decimals);
  const after = isPercent(unit) ? ' per cent' : unit === 'weeks' ? ' weeks' : '';
  if (!Number.isFinite(high)) return `at least ${number(low)}${after}`;
  return number(low) === number(high)
    ? `${number(low)}${after}`
    : `between ${number(low)} and ${number(high)}${after}`;
}
