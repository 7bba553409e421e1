/** A revision as tables: one row per period, and the largest changes. Text as the page shows it. */
import { areaOf } from '../domain/areas.ts';
import { periodCode } from '../domain/period.ts';
import { differenceUnit } from '../language/differenceText.ts';
import { formatNumber, formatPeriod, formatSigned, formatValue } from '../language/format.ts';
import { isRevised, type RevisedNumber } from '../language/revisionTexts.ts';
import type { MeasureRevision, RevisedCell } from './revisions.ts';

export interface RevisedPeriodRow {
  readonly key: string;
  readonly period: string;
  readonly revised: boolean;
  /** How many peers. */
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Numbers that came, and that went: suppressed or not there in the other version. */
  readonly came: number;
  readonly went: number;
  /** Empty where a version has no number for the country. */
  readonly countryBefore: string;
  readonly countryAfter: string;
  readonly countryChange: string;
}

export interface RevisedCellRow {
  readonly key: string;
  readonly area: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  /** `+12`, `−0,1 procentpoint`. */
  readonly change: string;
  /** `+3,4 pct.`; empty for shares, averages and small counts. */
  readonly percent: string;
}

export interface RevisionRows {
  /** Newest first. */
  readonly periods: readonly RevisedPeriodRow[];
  /** Largest first, by size. */
  readonly cells: readonly RevisedCellRow[];
  /** Largest first, by per cent. */
  readonly percentCells: readonly RevisedCellRow[];
}

export function revisionRows(revision: MeasureRevision): RevisionRows {
  const { decimals } = revision;
  const number = (value: number): string => formatNumber(value, decimals);
  const cellRow = (cell: RevisedCell): RevisedCellRow => ({
    key: `${cell.area} ${periodCode(cell.period)}`,
    area: areaOf(cell.area).name,
    period: formatPeriod(cell.period),
    before: number(cell.before),
    after: number(cell.after),
    change: changeText(cell, revision),
    percent: percentText(cell),
  });
  const periods = revision.periods.map((period) => ({
    key: periodCode(period.period),
    period: formatPeriod(period.period),
    revised: isRevised(period),
    ...{ up: period.up, down: period.down, same: period.same },
    came: period.unhidden + period.appeared,
    went: period.hidden + period.disappeared,
    countryBefore: period.country === null ? '' : number(period.country.before),
    countryAfter: period.country === null ? '' : number(period.country.after),
    countryChange: period.country === null ? '' : countryText(period.country, revision),
  }));
  return {
    periods: periods.reverse(),
    cells: revision.largest.map(cellRow),
    percentCells: revision.largestPercent.map(cellRow),
  };
}

function changeText({ change }: RevisedNumber, { unit, decimals }: MeasureRevision): string {
  return `${formatSigned(change, decimals)} ${differenceUnit(unit)}`.trimEnd();
}

const percentText = ({ percent }: RevisedNumber): string =>
  Number.isNaN(percent) ? '' : formatValue(percent, { kind: 'percent-change' }, 1);

/** Per cent where there is one: the country's count in persons says little. */
function countryText(country: RevisedNumber, revision: MeasureRevision): string {
  return percentText(country) || changeText(country, revision);
}
