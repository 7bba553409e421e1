/** The pieces that sentences about goals are made of: amounts, differences and paces in the unit of the indicator. */
import type { GoalStatus } from '../domain/goalStatus.ts';
import { type Indicator, isOwnId, type KnownIndicatorId } from '../domain/indicator.ts';
import { isCount, isPercent, type Unit } from '../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatNumber, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';

/** One and many of what is counted. Own measures have no noun that is known. */
const COUNTED: Readonly<Partial<Record<KnownIndicatorId, readonly [string, string]>>> = {
  'langtidsledige-antal': ['langtidsledig', 'langtidsledige'],
  'ledige-antal': ['ledig', 'ledige'],
  'dimittender-antal': ['ledig dimittend', 'ledige dimittender'],
  'langtidsledige-dst-antal': [
    'langtidsledig efter Danmarks Statistiks opgørelse',
    'langtidsledige efter Danmarks Statistiks opgørelse',
  ],
};

/** `1.742 langtidsledige`, `én langtidsledig`; of shares `andelen af langtidsledige var 17,9 pct.` */
export function amountOf(value: number, { indicator, goal }: GoalStatus): string {
  const noun = isOwnId(indicator.id) ? undefined : COUNTED[indicator.id];
  if (noun === undefined)
    return `${indicatorText(indicator).quantity}${benefitPhrase(goal.benefit)} var ${shown(value, indicator)}`;
  const count = Math.round(value);
  const number = count === 0 ? 'ingen' : count === 1 ? 'én' : formatNumber(count, 0);
  return `${number} ${noun[count === 1 ? 0 : 1]}${benefitPhrase(goal.benefit)}`;
}

/** `17,9 pct.`, `1.742`: with as many decimals as the indicator has. */
function shown(value: number, { unit, decimals }: Indicator): string {
  return formatValue(value, { kind: 'unit', unit }, decimals);
}

/** A number as the reader set it: without decimals that say nothing. */
export function goalNumber(value: number, { unit, decimals }: Indicator): string {
  const needed = [0, 1, 2].find((n) => Number(value.toFixed(n)) === value) ?? decimals;
  return formatValue(value, { kind: 'unit', unit }, needed);
}

/** `antallet af langtidsledige på dagpenge`. */
export function quantityOf({ indicator, goal }: GoalStatus): string {
  return `${indicatorText(indicator).quantity}${benefitPhrase(goal.benefit)}`;
}

/** `96 flere end planens 1.646`, `0,5 procentpoint over planens 17,4 pct., hvilket svarer til 20 fuldtidspersoner`. */
export function differenceFrom(whose: 'planens' | 'målets', from: number, status: GoalStatus): string {
  const { indicator, difference } = status;
  const reference = `${whose} ${shown(from, indicator)}`;
  // What a measure of the reader's own counts has no noun, so that nothing can be `flere`.
  const counted = isCount(indicator.unit) && indicator.own === null;
  const size = formatNumber(Math.abs(difference), indicator.decimals);
  if (/^[0,]+$/.test(size)) return counted ? `lige så mange som ${reference}` : `det samme som ${reference}`;
  if (counted) return `${size === '1' ? 'én' : size} ${difference < 0 ? 'færre' : 'flere'} end ${reference}`;
  return `${size}${unitAfter(indicator.unit)} ${difference < 0 ? 'under' : 'over'} ${reference}${personsBehind(status)}`;
}

/** What a share's difference is in persons; empty where they are not known, none, or rounding turned the sign. */
function personsBehind({ persons, difference, indicator }: GoalStatus): string {
  const count = Math.round(Math.abs(persons));
  if (isCount(indicator.unit) || !(count >= 1) || persons < 0 !== difference < 0) return '';
  return `, hvilket svarer til ${count === 1 ? 'én' : formatNumber(count, 0)} ${countedWord(countedUnit(indicator), count)}`;
}

function unitAfter(unit: Unit): string {
  if (isPercent(unit)) return ' procentpoint';
  return unit === 'weeks' ? ' uger' : '';
}

/** A change per month without its sign: `15`, `9,7`, `0,12 procentpoint`; null when it rounds to nothing. */
export function paceSize(change: number, { indicator }: GoalStatus): string | null {
  const { unit, decimals } = indicator;
  const size = Math.abs(change);
  const fine = isCount(unit) ? (size < 9.95 ? 1 : 0) : Math.max(1, decimals) + 1;
  const text = formatNumber(size, fine);
  return /^[0,]+$/.test(text) ? null : `${text}${unitAfter(unit)}`;
}
