/** The numbers of a monthly figure as a table: what it shows, with reasons for what is missing. */
import { areaOf } from '../domain/areas.ts';
import type { FigureName } from '../domain/choices.ts';
import type { Line } from '../domain/line.ts';
import { observation } from '../domain/observation.ts';
import { type Month, monthCode } from '../domain/period.ts';
import type { ShareCell, ShareColumn, ShareTable } from '../domain/shareTable.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { columnTexts } from '../language/shareTexts.ts';
import { benefitTitle } from '../language/titles.ts';
import { changeModel } from './changeModel.ts';
import type { Comparison } from './comparison.ts';
import type { Ranking } from './ranking.ts';
import { numberCell, textCell, textColumn, withRemarks } from './tableCells.ts';

/** Figures of the window's last month, in which areas have a place. */
const RANKED: ReadonlySet<FigureName> = new Set<FigureName>(['rangliste', 'kort', 'fordeling']);

/** One row per area where the figure ranks or tells a change, else one per area and month. */
export function exportComparison(comparison: Comparison, ranking: Ranking, figure: FigureName): ShareTable {
  if (RANKED.has(figure)) return lastMonthTable(comparison, ranking);
  const table = figure === 'aendring' ? changeTable(comparison) : null;
  return table ?? monthlyTable(comparison);
}

/**
 * `kommunekurven-langtidsledige-andel-kort-2026M06`; made-up figures say so in their name too. `about` is what else tells
 * files apart, empty parts left out.
 */
export function exportComparisonName(
  comparison: Comparison,
  figure: FigureName,
  about: readonly string[] = [],
): string {
  const { data, firstMonth, monthCount } = comparison;
  const last = monthCode(firstMonth + monthCount - 1);
  const period = RANKED.has(figure) ? last : `${monthCode(firstMonth)}-${last}`;
  const parts = [
    'kommunekurven',
    data.example ? 'EKSEMPEL' : '',
    data.indicator.id,
    figure,
    ...about,
    period,
  ];
  return parts.filter((part) => part !== '').join('-');
}

/** One row per area and month, the chosen ones first. Months that are not published are left out, as publishers do. */
function monthlyTable(comparison: Comparison): ShareTable {
  const { peers, selected, benchmark, firstMonth } = comparison;
  const rows: ShareCell[][] = [];
  const add = (name: string, values: Float64Array, status: Uint8Array): void => {
    for (let m = 0; m < values.length; m++) {
      const cell = observation(values[m]!, status[m]!);
      if (cell.kind === 'missing' && cell.reason === 'not-published') continue;
      rows.push([textCell(name), monthCell(firstMonth + m), cell]);
    }
  };
  const done = new Set(peers.areas);
  for (const line of [...selected, ...(benchmark === null ? [] : [benchmark])]) {
    if (line.code !== null && done.has(line.code)) continue;
    if (line.code !== null) done.add(line.code);
    add(nameOf(line), line.values, line.status);
  }
  peers.areas.forEach((code, i) => {
    const from = i * peers.monthCount;
    const to = from + peers.monthCount;
    add(areaOf(code).name, peers.values.subarray(from, to), peers.status.subarray(from, to));
  });
  return withRemarks(
    [textColumn(columnTexts.area), textColumn(columnTexts.period), valueColumn(comparison)],
    rows,
  );
}

/** Parts of one area, side by side: `Dagpenge (fuldtidspersoner)`. */
export function exportParts(comparison: Comparison, area: string): ShareTable {
  const { selected, unit, data, firstMonth, monthCount } = comparison;
  const columns = selected.map((line) => ({
    heading: `${line.name} (${unitText(unit)})`,
    decimals: data.indicator.decimals,
  }));
  const rows = Array.from({ length: monthCount }, (_, m) => [
    textCell(area),
    monthCell(firstMonth + m),
    ...selected.map((line) => observation(line.values[m]!, line.status[m]!)),
  ]);
  return withRemarks([textColumn(columnTexts.area), textColumn(columnTexts.period), ...columns], rows);
}

/** Highest first, with places; whoever has no number stands last, with the reason. */
function lastMonthTable(comparison: Comparison, ranking: Ranking): ShareTable {
  const { selected, benchmark, firstMonth, monthCount } = comparison;
  const month = monthCell(firstMonth + monthCount - 1);
  const known = new Set([...ranking.ranked, ...ranking.without].map(({ code }) => code));
  const others = [...selected, ...(benchmark === null ? [] : [benchmark])].filter(
    ({ code }) => code === null || !known.has(code),
  );
  const rows = [
    ...ranking.ranked.map(({ name, value, place }) => [
      textCell(name),
      month,
      numberCell(value),
      numberCell(place),
    ]),
    ...others.map((line) => [textCell(nameOf(line)), month, lastCell(line), BLANK]),
    ...ranking.without.map(({ name, why }) => [textCell(name), month, why, BLANK]),
  ];
  return withRemarks(
    [
      textColumn(columnTexts.area),
      textColumn(columnTexts.period),
      valueColumn(comparison),
      { heading: columnTexts.place, decimals: 0 },
    ],
    rows,
  );
}

/** The two months and what lies between them; null where there is nothing to compare. */
function changeTable(comparison: Comparison): ShareTable | null {
  const model = changeModel(comparison);
  if (model.problem !== null) return null;
  const { firstMonth, lastMonth, ranked, rows, benchmark, without, missing } = model;
  const month = monthCell(lastMonth);
  const { heading, decimals } = valueColumn(comparison);
  const places = new Map(ranked.map(({ code, place }) => [code, place]));
  const shown = new Set(ranked.map(({ code }) => code));
  const others = [...rows, ...(benchmark === null ? [] : [benchmark])].filter(
    (row, i, all) => !shown.has(row.code) && all.findIndex(({ name }) => name === row.name) === i,
  );
  const cells = [...ranked, ...others].map((row) => [
    textCell(nameOf(row)),
    month,
    numberCell(row.end),
    numberCell(row.start),
    numberCell(row.change),
    Number.isNaN(row.percent) ? BLANK : numberCell(row.percent),
    places.has(row.code) ? numberCell(places.get(row.code)!) : BLANK,
  ]);
  const told = new Set([...ranked, ...others].map(({ name }) => name));
  const gaps = [...without, ...missing]
    .filter(({ name }, i, all) => !told.has(name) && all.findIndex((one) => one.name === name) === i)
    .map(({ code, name, why }) => [
      textCell(nameOf({ code, name })),
      month,
      ...(why.kind === 'no-number'
        ? [{ kind: 'missing', reason: why.reason } as const, BLANK, BLANK]
        : [numberCell(why.start + why.change), numberCell(why.start), numberCell(why.change)]),
      BLANK,
      BLANK,
    ]);
  const all = [...cells, ...gaps];
  const columns: ShareColumn[] = [
    textColumn(columnTexts.area),
    textColumn(columnTexts.period),
    { heading, decimals },
    { heading: columnTexts.inMonth(heading, firstMonth), decimals },
    { heading: columnTexts.change, decimals: model.decimals },
    { heading: columnTexts.changePercent, decimals: 1 },
    { heading: columnTexts.place, decimals: 0 },
  ];
  // Per cent of a change is told for counts alone.
  const percent = all.some((row) => row[5]!.kind === 'value');
  const kept = <T>(cellsOfRow: readonly T[]): T[] => cellsOfRow.filter((_, c) => percent || c !== 5);
  return withRemarks(kept(columns), all.map(kept));
}

const BLANK: ShareCell = { kind: 'blank' };

function monthCell(month: Month): ShareCell {
  return { kind: 'period', period: { frequency: 'month', start: month } };
}

/** A sum of kommuner is marked as such: it has no code, and our reader must not look for one. */
function nameOf({ code, name }: Pick<Line, 'code' | 'name'>): string {
  return code === null ? columnTexts.asGroup(name) : name;
}

function lastCell(line: Line): ShareCell {
  return observation(line.values.at(-1) ?? Number.NaN, line.status.at(-1)!);
}

function valueColumn({ data, unit }: Comparison): ShareColumn {
  const [title, named] = [benefitTitle(data.indicator, data.benefit), unitText(unit)];
  return {
    heading: title.endsWith(named) ? title : `${title} (${named})`,
    decimals: unit.kind === 'unit' ? data.indicator.decimals : Math.max(1, data.indicator.decimals),
  };
}
