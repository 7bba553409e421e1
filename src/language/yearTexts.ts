/** The years of one area laid over each other, in words: always against the same month of the year before. */
import type { AreaCode } from '../domain/area.ts';
import type { Benefit, Indicator } from '../domain/indicator.ts';
import { type Month, monthOf } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer } from './differenceText.ts';
import { formatMonth, formatMonthShort, formatNumber, formatSigned, formatValue } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { inPlace } from './places.ts';

export interface YearHeadlineFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly example: boolean;
  readonly code: AreaCode;
  readonly month: Month;
  readonly newest: boolean;
  readonly value: number;
  /** The same month the year before; NaN when there is no number. */
  readonly yearAgo: number;
  readonly persons: number;
}

/** `I juli 2026 er dimittendernes andel i Region Nordjylland 30,3 pct., 1,2 procentpoint lavere end i juli 2025`. */
export function yearHeadline(facts: YearHeadlineFacts): string {
  const { indicator, month, value, yearAgo } = facts;
  if (facts.example) return exampleHeadline(indicator);
  const place = inPlace(facts.code);
  if (Number.isNaN(value)) return `Der er ingen tal ${place} for ${formatMonth(month)}`;
  const unit = { kind: 'unit', unit: indicator.unit } as const;
  const quantity = `${indicatorText(indicator).quantity}${benefitPhrase(facts.benefit)}`;
  const verb = facts.newest ? 'er' : 'var';
  const now = formatValue(value, unit, indicator.decimals);
  return `I ${formatMonth(month)} ${verb} ${quantity} ${place} ${now}${against(facts, value - yearAgo)}`;
}

function against({ indicator, month }: YearHeadlineFacts, change: number): string {
  if (Number.isNaN(change)) return '';
  const before = `i ${formatMonth(month - 12)}`;
  if (isCount(indicator.unit)) {
    const persons = moreOrFewer(change);
    return persons === '' ? `, lige så mange som ${before}` : `, ${persons} end ${before}`;
  }
  const size = differenceText(change, indicator);
  if (size === '') return `, det samme som ${before}`;
  return `, ${size} ${change < 0 ? 'lavere' : 'højere'} end ${before}`;
}

/** `Det er 2.925 personer. ` for shares, to open the subtitle; empty where the figures do not say. */
export function yearPersons({ indicator, persons, newest, example }: YearHeadlineFacts): string {
  if (example || Number.isNaN(persons) || isCount(indicator.unit)) return '';
  const who = countedWord(countedUnit(indicator), persons);
  return `Det ${newest ? 'er' : 'var'} ${formatNumber(persons, 0)} ${who}. `;
}

/** `+0,4`, `−1.040`: in the figure's own unit, which its axis says. */
export function changeText(change: number, { unit, decimals }: Indicator): string {
  return formatSigned(change, unit === 'weeks' ? 1 : decimals);
}

/** `januar` from 0. */
export function calendarMonth(month: number): string {
  return formatMonth(monthOf(2000, month + 1)).replace(/ \d+$/, '');
}

/** `jan.`, `maj`, and one letter where there is little room. */
export function calendarMonthShort(month: number, narrow: boolean): string {
  if (narrow) return calendarMonth(month).charAt(0);
  return formatMonthShort(monthOf(2000, month + 1)).replace(/\s.*$/, '');
}

export const yearTexts = {
  changeColumn: 'mod året før',
  readSameMonth: 'Læs samme måned i alle år med piletasterne',
  newRules: (mark: string, month: Month) => `${mark} fra ${formatMonth(month)}`,
  whyOverlay:
    'Tallet svinger voldsomt med årstiden. Derfor ligger årene oven på hinanden: sammenlign en måned med samme måned andre år, ikke med måneden før.',
} as const;
