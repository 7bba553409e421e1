/** What is asked on `#/effekt` as the figures have it: what can be measured and when, and what the worker is given. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf, municipalities } from '../domain/areas.ts';
import { type SeriesBreak, seriesBreaks } from '../domain/breaks.ts';
import { type Benefit, type Indicator, type KnownIndicatorId, tablesOf } from '../domain/indicator.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import { type Panel, series, valueAt } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type { StudyInput } from '../effect/study.ts';
import type { DagpengeAlone, EffectObstacle, StartMonths } from '../language/effectFacts.ts';
import { effectWindow } from '../statistics/effectWindow.ts';
import { availableMonths } from './comparison.ts';
import { type IndicatorData, indicatorData, type Tables } from './indicatorData.ts';
import { offersBenefit } from './offersBenefit.ts';

/** Counts, and shares of persons that are counted: an average has nobody behind it. */
export function measurable({ source, unit }: Pick<Indicator, 'source' | 'unit'>): boolean {
  switch (source.kind) {
    case 'measure':
      return isCount(unit);
    case 'ratio':
    case 'published-rate':
    case 'labour-force-share':
      return true;
    case 'bands':
    case 'curve':
      return false;
  }
}

/** The persons behind the figures: the count of a share, or the count itself. */
export function personsOf({ value, count }: Pick<IndicatorData, 'value' | 'count'>): Panel {
  return count ?? value;
}

/** New rules that concern the figures: those of kontanthjælp not dagpenge alone. */
export function breaksOf({ topic }: Pick<Indicator, 'topic'>, benefit: Benefit): readonly SeriesBreak[] {
  return seriesBreaks.filter(
    ({ id, topics }) =>
      topics.includes(topic) && !(benefit === 'dagpenge' && id === 'kontanthjaelpsreform-2025'),
  );
}

interface Asked {
  readonly code: AreaCode;
  readonly start: Month;
  readonly last: Month | null;
}

/** What the worker is given: kommuner only, those without any figures as rows of NaN. */
export function studyInput({ code, start, last }: Asked, data: IndicatorData): StudyInput {
  const { value, indicator, benefit } = data;
  const areas = municipalities.map((area) => area.code);
  const values = rowsOf(value, areas, value);
  return {
    areas,
    firstMonth: value.firstMonth,
    monthCount: value.monthCount,
    values,
    counts: data.count === null ? values : rowsOf(data.count, areas, value),
    area: code,
    start,
    last,
    breaks: breaksOf(indicator, benefit).map(({ month }) => month),
  };
}

function rowsOf(
  panel: Panel,
  areas: readonly AreaCode[],
  { firstMonth, monthCount }: Pick<Panel, 'firstMonth' | 'monthCount'>,
): Float64Array {
  const rows = new Float64Array(areas.length * monthCount).fill(Number.NaN);
  areas.forEach((code, i) => {
    const row = series(panel, code);
    if (row === undefined) return;
    for (let m = 0; m < monthCount; m++) rows[i * monthCount + m] = valueAt(row, firstMonth + m);
  });
  return rows;
}

/** The months a start can be chosen in, for one kommune; without one for most of them. */
export function startMonths(data: IndicatorData, code: AreaCode | null): StartMonths {
  const { value, indicator, benefit } = data;
  const available = availableMonths(value);
  const own = code === null ? undefined : series(value, code);
  const all = new Float64Array(value.monthCount);
  const values = own?.values ?? all.fill(Number.NaN, available.last - value.firstMonth + 1);
  const known = breaksOf(indicator, benefit);
  const breaks = known.map(({ month }) => month - value.firstMonth);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let start = 0; start < value.monthCount; start++) {
    if (effectWindow(values, { start, end: value.monthCount, breaks }).obstacles.length > 0) continue;
    first = Math.min(first, value.firstMonth + start);
    last = value.firstMonth + start;
  }
  return {
    first: available.first + 1,
    last: available.last,
    answerable: first <= last ? { first, last } : null,
    seriesBreak: known.find(({ month }) => month > available.first && month <= available.last) ?? null,
  };
}

/** Why the figures cannot even be asked, or null. `data` null: they are not at hand. */
export function askable(
  { code, start, last }: Asked,
  indicator: Indicator,
  benefit: Benefit,
  data: IndicatorData | null,
): EffectObstacle | null {
  if (!measurable(indicator)) return { kind: 'no-persons' };
  if (data === null) return { kind: 'not-in-files' };
  if (data.example) return { kind: 'example' };
  if (data.benefit !== benefit) return { kind: 'no-benefit' };
  const { value } = data;
  if (!value.areas.some((area) => areaOf(area).kind === 'municipality')) return { kind: 'regions-only' };
  if (series(value, code)?.values.some(Number.isFinite) !== true) return { kind: 'no-area' };
  const available = availableMonths(value);
  if (start === available.first)
    return { kind: 'short-before', months: 0, edge: available.first, limit: 'data' };
  if (start < available.first || start > available.last) return { kind: 'start-outside', ...available };
  if (last !== null && last < start) return { kind: 'months' };
  return null;
}

/** The same question for other figures at hand, where the months are enough: what a reader can try instead. */
export interface OtherQuestion {
  readonly maal: KnownIndicatorId;
  readonly ydelse: Benefit;
}

const OTHERS: readonly OtherQuestion[] = [
  { maal: 'langtidsledige-antal', ydelse: 'dagpenge' },
  { maal: 'langtidsledige-dst-antal', ydelse: 'ialt' },
  { maal: 'ledige-antal', ydelse: 'ialt' },
  { maal: 'ledige-antal', ydelse: 'dagpenge' },
];

/** Of the same people, or of all unemployed; none for figures of other people. */
export function otherQuestions(
  { code, start, last }: Asked,
  { id, topic }: Pick<Indicator, 'id' | 'topic'>,
  asked: Benefit,
  tables: Tables,
): readonly OtherQuestion[] {
  if (topic !== 'langtidsledighed' && topic !== 'ledighed') return [];
  return OTHERS.filter(({ maal, ydelse }) => {
    const indicator = indicatorOf(maal);
    if ((maal === id && ydelse === asked) || (topic === 'ledighed' && indicator.topic !== topic))
      return false;
    if (ydelse !== 'ialt' && !offersBenefit(indicator, tables)) return false;
    const data = indicatorData(indicator, ydelse, tables);
    const own = data === null ? undefined : series(data.value, code);
    if (data === null || own === undefined) return false;
    const { firstMonth, monthCount } = data.value;
    const breaks = breaksOf(indicator, ydelse).map(({ month }) => month - firstMonth);
    const end = last === null ? monthCount : last - firstMonth + 1;
    return effectWindow(own.values, { start: start - firstMonth, end, breaks }).obstacles.length === 0;
  });
}

/** Whether asking of dagpenge alone is any use: of the same people, or of all unemployed (`others`). */
export function dagpengeAlone(
  indicator: Indicator,
  byBenefit: boolean,
  others: readonly OtherQuestion[],
): DagpengeAlone {
  if (others.some(({ ydelse }) => ydelse === 'dagpenge')) return 'answers';
  if (byBenefit) return 'at-hand';
  // Only Jobindsats splits them.
  return tablesOf(indicator).some((table) => /^y\d/.test(table)) ? 'elsewhere' : 'none';
}
