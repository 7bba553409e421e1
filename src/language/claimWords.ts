/** The pieces that sentences about claims are made of. */
import type {
  Claim,
  ClaimDirection,
  ClaimHedge,
  ClaimQuantity,
  NumberRange,
  Quantity,
} from '../domain/claim.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import type { WindowChange } from './claimFacts.ts';
import { differenceText, differenceUnit, moreOrFewer } from './differenceText.ts';
import { formatMonth, formatNumber, formatSigned, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { inPlace } from './places.ts';

const HEDGES: Readonly<Record<ClaimHedge, string>> = {
  ca: 'cirka',
  godt: 'godt',
  knap: 'knap',
  over: 'over',
  under: 'under',
};

/** A percentage of fewer persons than this is not shown. */
const FEWEST_PERSONS = 10;

/** `antallet af langtidsledige på dagpenge`. */
function claimQuantity({ benefit }: Pick<Claim, 'benefit'>, indicator: Indicator): string {
  return `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
}

/** `antallet af langtidsledige i Aalborg`. */
export function claimSubject(claim: Pick<Claim, 'benefit' | 'area'>, indicator: Indicator): string {
  return `${claimQuantity(claim, indicator)} ${inPlace(claim.area)}`;
}

/** `fra juni 2024 til juni 2026`. */
export function claimWindow({ from, to }: Pick<Claim, 'from' | 'to'>): string {
  return `fra ${formatMonth(from)} til ${formatMonth(to)}`;
}

/** `faldet`, `stigningen`, `ændringen`: a change as a noun. */
export function claimNoun(direction: ClaimDirection | null): string {
  return direction === null ? 'ændringen' : direction === 'fald' ? 'faldet' : 'stigningen';
}

/** `stort` or `stor`, as the noun asks. */
export function bigAs(direction: ClaimDirection): string {
  return direction === 'fald' ? 'stort' : 'stor';
}

/** `faldt`, `steg`, or null when nothing moved. */
export function verbOf(change: number): 'faldt' | 'steg' | null {
  return change < 0 ? 'faldt' : change > 0 ? 'steg' : null;
}

/** `21 pct.`, `cirka 372`, `0,4 procentpoint`: a number as it was said. */
export function saidText(field: ClaimQuantity, said: Quantity, indicator: Indicator): string {
  const hedge = said.hedge === null ? '' : `${HEDGES[said.hedge]} `;
  const one = field === 'count' && said.value === 1 && said.decimals === 0;
  return `${hedge}${withUnit(field, one ? 'én' : formatNumber(said.value, said.decimals), indicator)}`;
}

/** What the figures say of the same, in as many decimals as they have; changes without their sign. */
export function actualText(field: ClaimQuantity, actual: number, indicator: Indicator): string {
  if (Number.isNaN(actual)) return 'ikke til at regne ud';
  const { unit, decimals } = indicator;
  const shown =
    field === 'percent' ? 1 : field === 'count' ? 0 : isCount(unit) ? decimals : Math.max(1, decimals);
  return withUnit(field, formatNumber(Math.abs(actual), shown), indicator);
}

function withUnit(field: ClaimQuantity, number: string, { unit }: Indicator): string {
  switch (field) {
    case 'percent':
      return `${number} pct.`;
    case 'count':
      return number;
    case 'points':
      return isCount(unit)
        ? number
        : `${number}${isPercent(unit) ? ' procentpoint' : unit === 'weeks' ? ' uger' : ''}`;
    case 'start':
    case 'end':
      return isPercent(unit) ? `${number} pct.` : unit === 'weeks' ? `${number} uger` : number;
  }
}

/** `799`, `3,9 pct.`, `24,6 uger`. */
export function levelText(value: number, { unit, decimals }: Indicator): string {
  return formatValue(value, { kind: 'unit', unit }, decimals);
}

/** `, 51 færre (6,4 pct.)`, `, altså 0,4 procentpoint`: what follows the two numbers; empty when it rounds to nothing. */
export function changeText({ start, percent, points }: WindowChange, indicator: Indicator): string {
  if (!isCount(indicator.unit)) {
    const size = differenceText(points, indicator);
    return size === '' ? '' : `, altså ${size}`;
  }
  const counted = moreOrFewer(points);
  const share = start >= FEWEST_PERSONS ? ` (${formatNumber(Math.abs(percent), 1)} pct.)` : '';
  return counted === '' ? '' : `, ${counted}${share}`;
}

/** `−6,4 pct.`, `+0,4 procentpoint`: the same measure for every place. */
export function signedText({ percent, points }: WindowChange, { unit, decimals }: Indicator): string {
  if (isCount(unit)) return Number.isNaN(percent) ? 'uden tal' : `${formatSigned(percent, 1)} pct.`;
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

/** As `signedText`, but of a handful in persons: `8 flere`. */
export function movedBy(change: WindowChange, indicator: Indicator): string {
  if (!isHandful(change, indicator) || Number.isNaN(change.points)) return signedText(change, indicator);
  return moreOrFewer(change.points) || 'ingen ændring';
}

/** `juni`: a month without its year. */
export function monthName(month: Month): string {
  return formatMonth(month).replace(/ \d+$/, '');
}

/** The same in words, to follow a subject: `faldt 6,4 pct.`; null when nothing moved as it is shown. */
export function movedText(
  change: WindowChange,
  indicator: Indicator,
): { readonly verb: string; readonly size: string } | null {
  const verb = verbOf(change.points);
  const size = signedText(change, indicator).replace(/^[−+]/, '');
  return verb === null || /^(0(,0+)?( |$)|uden)/.test(size) ? null : { verb, size };
}

/** `mellem 1.728 og 1.817`, `mindst 372`, `1.762`: a range as far as it is closed. */
export function rangeText({ low, high }: NumberRange, { unit }: Indicator): string {
  const decimals = isCount(unit) ? 0 : 2;
  const number = (value: number): string => formatNumber(value, decimals);
  const after = isPercent(unit) ? ' pct.' : unit === 'weeks' ? ' uger' : '';
  if (!Number.isFinite(high)) return `mindst ${number(low)}${after}`;
  return number(low) === number(high)
    ? `${number(low)}${after}`
    : `mellem ${number(low)} og ${number(high)}${after}`;
}
