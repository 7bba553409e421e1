/** Is an area's change between two moments distinctly different from that of the others? */
import { COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { IndexBase } from '../domain/choices.ts';
import type { Line } from '../domain/line.ts';
import { type Panel, series } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { directionOf } from '../language/changeFormat.ts';
import type { ChangeUndecidable, ChangeVerdictFacts, Moments } from '../language/changeVerdictTexts.ts';
import { type ChangeComparison, type CountChange, compareChange } from '../statistics/changeVerdict.ts';
import { trailingMean } from '../statistics/trailingMean.ts';
import { judgeable } from '../statistics/verdict.ts';
import { rowFor } from './areaRows.ts';
import type { Comparison } from './comparison.ts';
import type { IndicatorData } from './indicatorData.ts';
import { personsAt } from './pairComparison.ts';

/** The window's first and last month. */
function windowMoments({ firstMonth, monthCount }: Comparison): Moments {
  return { from: { kind: 'month', month: firstMonth }, to: firstMonth + monthCount - 1 };
}

/** The two moments that a headline about the last month speaks of: an index's base, else the year before. */
export function spokenMoments({ unit, firstMonth, monthCount }: Comparison): Moments {
  const to = firstMonth + monthCount - 1;
  return { from: unit.kind === 'index' ? unit.base : { kind: 'month', month: to - 12 }, to };
}

/**
 * One per line with numbers at both moments, relative to the country over the same time: shares are judged as shares,
 * counts as counts. Empty for made-up figures. Smoothed figures are judged on smoothed persons, like the drawing.
 */
export function changeVerdicts(
  comparison: Comparison,
  lines: readonly Pick<Line, 'code' | 'name' | 'slot'>[] = comparison.selected,
  moments: Moments = windowMoments(comparison),
): readonly ChangeVerdictFacts[] {
  const { data, peers, smoothed } = comparison;
  if (data.example || (moments.from.kind === 'month' && moments.from.month === moments.to)) return [];
  const { decimals, unit } = data.indicator;
  const change = (code: string): CountChange => changeOf(code, data, moments, smoothed);
  const country = change(COUNTRY);
  const all = peers.areas.map(change);
  const countryValues = valuesOf(COUNTRY, data, moments, smoothed);
  const countryMoved = countryValues === null ? 0 : countryValues.end - countryValues.start;
  return lines.flatMap(({ code, name, slot }) => {
    if (code === null) return [];
    const values = valuesOf(code, data, moments, smoothed);
    if (values === null) return [];
    const index = peers.areas.indexOf(code);
    const own = index < 0 ? summedChange(code, data, moments, smoothed, values) : all[index]!;
    const found = compareChange(own, index < 0 ? [] : all.toSpliced(index, 1), country);
    const known = found.verdict === 'undecidable' ? reason(code, own, found, comparison) : null;
    return [
      {
        ...moments,
        ...{ code, name, slot, smoothed },
        verdict: found.verdict,
        because: known,
        newest: moments.to === comparison.available.last,
        start: own.x0,
        end: own.x1,
        share: isCount(unit) ? null : values,
        total:
          own.n0 === undefined || own.n1 === undefined || Number.isNaN(own.n0 + own.n1)
            ? null
            : { start: own.n0, end: own.n1, published: data.indicator.source.kind === 'ratio' },
        country: directionOf(countryMoved, isCount(unit) ? 0 : Math.max(1, decimals)),
        persons: found.persons,
        standardised: found.standardised,
        place: found.rankFromExtreme,
        towards: found.end === 'highest' ? ('rise' as const) : ('fall' as const),
        of: found.of,
      },
    ];
  });
}

/** The persons at the two moments, and for shares what they are shares of; NaN where the figures do not say. */
function changeOf(code: string, data: IndicatorData, { from, to }: Moments, smoothed: boolean): CountChange {
  const { indicator, value, count, base } = data;
  const at = (panel: Panel | null, moment: IndexBase): number =>
    panel === null ? Number.NaN : over(moment, (month) => personsAt(panel, code, month, smoothed));
  const end = { kind: 'month', month: to } as const;
  const persons = count ?? (isCount(indicator.unit) ? value : null);
  const counts = { x0: at(persons, from), x1: at(persons, end) };
  return isPercent(indicator.unit) ? { ...counts, n0: at(base, from), n1: at(base, end) } : counts;
}

/** Of an area that is no peer: its persons may be a sum, and what they are a share of is told by the share. */
function summedChange(
  code: string,
  data: IndicatorData,
  { from, to }: Moments,
  smoothed: boolean,
  share: { readonly start: number; readonly end: number },
): CountChange {
  const row = rowFor(code, data).persons;
  const shown = smoothed && row !== null ? trailingMean(row, 12) : row;
  const at = (month: Month): number => shown?.[month - data.value.firstMonth] ?? Number.NaN;
  const [x0, x1] = [over(from, at), at(to)];
  if (!isPercent(data.indicator.unit)) return { x0, x1 };
  return { x0, x1, n0: (100 * x0) / share.start, n1: (100 * x1) / share.end };
}

/** The indicator's own numbers at the two moments; null where one is missing. */
function valuesOf(
  code: string,
  data: IndicatorData,
  { from, to }: Moments,
  smoothed: boolean,
): { readonly start: number; readonly end: number } | null {
  const row = rowFor(code, data).values;
  const shown = smoothed ? trailingMean(row, 12) : row;
  const at = (month: Month): number => shown[month - data.value.firstMonth] ?? Number.NaN;
  const [start, end] = [over(from, at), at(to)];
  return Number.isNaN(start + end) ? null : { start, end };
}

/** A month's number, or the mean of a year's twelve. */
function over(moment: IndexBase, at: (month: Month) => number): number {
  if (moment.kind === 'month') return at(moment.month);
  let sum = 0;
  for (let m = 0; m < 12; m++) sum += at(moment.year * 12 + m);
  return sum / 12;
}

function reason(
  code: string,
  own: CountChange,
  found: ChangeComparison,
  { data, peers }: Comparison,
): ChangeUndecidable {
  const { unit } = data.indicator;
  if (unit === 'weeks' && data.indicator.own === null) return 'averages';
  if (areaOf(code).kind !== 'municipality') return 'few-areas';
  if (Number.isNaN(own.x0 + own.x1)) return 'no-persons';
  if (!judgeable(own.x0, own.x1)) return 'few-persons';
  const country = series(data.count ?? data.value, COUNTRY);
  if (country === undefined || Number.isNaN(found.persons)) return 'no-country';
  return peers.areas.length < 40 ? 'few-areas' : 'few-judged';
}
