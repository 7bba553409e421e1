/** The years of one area laid over each other, in words: always against the same month of the year before. */
import type { Indicator } from '../../domain/indicator.ts';
import { type Month, monthOf } from '../../domain/period.ts';
import { isCount } from '../../domain/unit.ts';
import type { YearHeadlineFacts } from '../yearTexts.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer } from './differenceText.ts';
import { formatMonth, formatMonthShort, formatNumber, formatSigned, formatValue } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { inPlace } from './places.ts';

export type { YearHeadlineFacts } from '../yearTexts.ts';

/** `In July 2026, the share of graduates in Region Nordjylland is 30.3 per cent, 1.2 percentage points lower than in July 2025`. */
export function yearHeadline(facts: YearHeadlineFacts): string {
  const { indicator, month, value, yearAgo } = facts;
  if (facts.example) return exampleHeadline(indicator);
  const place = inPlace(facts.code);
  if (Number.isNaN(value)) return `There are no figures ${place} for ${formatMonth(month)}`;
  const unit = { kind: 'unit', unit: indicator.unit } as const;
  const quantity = `${indicatorText(indicator).quantity}${benefitPhrase(facts.benefit)}`;
  const verb = facts.newest ? 'is' : 'was';
  const now = formatValue(value, unit, indicator.decimals);
  return `In ${formatMonth(month)}, ${quantity} ${place} ${verb} ${now}${against(facts, value - yearAgo)}`;
}

function against({ indicator, month }: YearHeadlineFacts, change: number): string {
  if (Number.isNaN(change)) return '';
  const before = `in ${formatMonth(month - 12)}`;
  if (isCount(indicator.unit)) {
    const persons = moreOrFewer(change);
    return persons === '' ? `, just as many as ${before}` : `, ${persons} than ${before}`;
  }
  const size = differenceText(change, indicator);
  if (size === '') return `, the same as ${before}`;
  const [up, down] =
    indicator.unit === 'weeks' && indicator.own === null ? ['longer', 'shorter'] : ['higher', 'lower'];
  return `, ${size} ${change < 0 ? down : up} than ${before}`;
}

/** `That is 2,925 persons. ` for shares, to open the subtitle; empty where the figures do not say. */
export function yearPersons({ indicator, persons, newest, example }: YearHeadlineFacts): string {
  if (example || Number.isNaN(persons) || isCount(indicator.unit)) return '';
  const who = countedWord(countedUnit(indicator), persons);
  return `That ${newest ? 'is' : 'was'} ${formatNumber(persons, 0)} ${who}. `;
}

/** `+0.4`, `−1,040`: in the figure's own unit, which its axis says. */
export function changeText(change: number, { unit, decimals }: Indicator): string {
  return formatSigned(change, unit === 'weeks' ? 1 : decimals);
}

/** `January` from 0. */
export function calendarMonth(month: number): string {
  return formatMonth(monthOf(2000, month + 1)).replace(/ \d+$/, '');
}

/** `Jan`, and one letter where there is little room. */
export function calendarMonthShort(month: number, narrow: boolean): string {
  if (narrow) return calendarMonth(month).charAt(0);
  return formatMonthShort(monthOf(2000, month + 1)).replace(/\s.*$/, '');
}

export const yearTexts = {
  changeColumn: 'on the year before',
  readSameMonth: 'Read the same month in every year with the arrow keys',
  newRules: (mark: string, month: Month) => `${mark} from ${formatMonth(month)}`,
  whyOverlay:
    'The figure swings strongly with the season. That is why the years lie on top of each other: compare a month with the same month in other years, not with the month before.',
} as const;
