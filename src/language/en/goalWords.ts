/** The pieces that sentences about goals are made of: amounts, differences and paces in the unit of the indicator. */
import type { GoalStatus } from '../../domain/goalStatus.ts';
import { type Indicator, isOwnId, type KnownIndicatorId } from '../../domain/indicator.ts';
import { isCount, isPercent, type Unit } from '../../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatNumber, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';

/** One and many of what is counted, and what follows its benefit. Own measures have no noun that is known. */
const COUNTED: Readonly<Partial<Record<KnownIndicatorId, readonly [string, string, string]>>> = {
  'langtidsledige-antal': ['long-term unemployed person', 'long-term unemployed', ''],
  'ledige-antal': ['unemployed person', 'unemployed', ''],
  'dimittender-antal': ['unemployed graduate', 'unemployed graduates', ''],
  'langtidsledige-dst-antal': [
    'long-term unemployed person',
    'long-term unemployed',
    ' as measured by Statistics Denmark',
  ],
};

/** `1,742 long-term unemployed`, `one long-term unemployed person`; of shares `the share of long-term unemployed was 17.9 per cent`. */
export function amountOf(value: number, { indicator, goal }: GoalStatus): string {
  const noun = isOwnId(indicator.id) ? undefined : COUNTED[indicator.id];
  if (noun === undefined)
    return `${indicatorText(indicator).quantity}${benefitPhrase(goal.benefit)} was ${shown(value, indicator)}`;
  const count = Math.round(value);
  const number = count === 0 ? 'no' : count === 1 ? 'one' : formatNumber(count, 0);
  const [one, many, measuredBy] = noun;
  // `no unemployed` alone could be an adjective.
  const who = count === 1 ? one : count === 0 && many.endsWith('unemployed') ? `${one}s` : many;
  return `${number} ${who}${benefitPhrase(goal.benefit)}${measuredBy}`;
}

/** `17.9 per cent`, `1,742`: with as many decimals as the indicator has. */
function shown(value: number, { unit, decimals }: Indicator): string {
  return formatValue(value, { kind: 'unit', unit }, decimals);
}

/** A number as the reader set it: without decimals that say nothing. */
export function goalNumber(value: number, { unit, decimals }: Indicator): string {
  const needed = [0, 1, 2].find((n) => Number(value.toFixed(n)) === value) ?? decimals;
  const text = formatValue(value, { kind: 'unit', unit }, needed);
  return text === '1 weeks' ? '1 week' : text;
}

/** `the number of long-term unemployed on cash assistance`. */
export function quantityOf({ indicator, goal }: GoalStatus): string {
  return `${indicatorText(indicator).quantity}${benefitPhrase(goal.benefit)}`;
}

/** `96 more than the plan’s 1,646`, `0.5 percentage points above the plan’s 17.4 per cent, which corresponds to 20 full-time persons`. */
export function differenceFrom(whose: string, from: number, status: GoalStatus): string {
  const { indicator, difference } = status;
  const reference = `${whose} ${shown(from, indicator)}`;
  // What a measure of the reader's own counts has no noun, so that nothing can be `more` or `fewer`.
  const counted = isCount(indicator.unit) && indicator.own === null;
  const size = formatNumber(Math.abs(difference), indicator.decimals);
  if (/^[0.]+$/.test(size)) return counted ? `as many as ${reference}` : `the same as ${reference}`;
  if (counted) return `${size === '1' ? 'one' : size} ${difference < 0 ? 'fewer' : 'more'} than ${reference}`;
  return `${size}${unitAfter(indicator.unit)} ${difference < 0 ? 'below' : 'above'} ${reference}${personsBehind(status)}`;
}

/** What a share's difference is in persons; empty where they are not known, none, or rounding turned the sign. */
function personsBehind({ persons, difference, indicator }: GoalStatus): string {
  const count = Math.round(Math.abs(persons));
  if (isCount(indicator.unit) || !(count >= 1) || persons < 0 !== difference < 0) return '';
  return `, which corresponds to ${count === 1 ? 'one' : formatNumber(count, 0)} ${countedWord(countedUnit(indicator), count)}`;
}

function unitAfter(unit: Unit): string {
  if (isPercent(unit)) return ' percentage points';
  return unit === 'weeks' ? ' weeks' : '';
}

/** A change per month without its sign: `15`, `9.7`, `0.12 percentage points`; null when it rounds to nothing. */
export function paceSize(change: number, { indicator }: GoalStatus): string | null {
  const { unit, decimals } = indicator;
  const size = Math.abs(change);
  const fine = isCount(unit) ? (size < 9.95 ? 1 : 0) : Math.max(1, decimals) + 1;
  const text = formatNumber(size, fine);
  return /^[0.]+$/.test(text) ? null : `${text}${unitAfter(unit)}`;
}
