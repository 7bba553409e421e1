/** Scales, labels and readings of the curve of who is still on dagpenge: a line layout whose steps are weeks. */
import { observation } from '../domain/observation.ts';
import { durationTexts } from '../language/durationTexts.ts';
import { formatNumber, formatSigned, formatValue } from '../language/format.ts';
import { missingTexts } from '../language/notes.ts';
import type { SurvivalModel } from '../selectors/survivalModel.ts';
import { placeEndLabels } from './endLabels.ts';
import type { LineLayout } from './lineLayout.ts';
import type { Reading, ReadingRow } from './reading.ts';

const NARROW = 560;
const LABEL_FONT = 8;
/** A quarter of a year: the weeks that get a tick and a column. */
const QUARTER = 13;
/** Most people leave in the first weeks: the table shows those too. */
const EARLY = 4;

export function survivalLayout({ weeks, lines }: SurvivalModel, width: number): LineLayout {
  const narrow = width < NARROW;
  const height = narrow ? 320 : Math.min(500, Math.round(width * 0.6));
  const texts = lines.map((line) => {
    const value = formatNumber(line.values.at(-1) ?? Number.NaN, 1);
    return narrow ? value : `${line.name} ${value}`;
  });
  const end = Math.max(28, ...texts.map((text) => text.length * LABEL_FONT + 22));
  const plot = { left: 34, right: width - end, top: 26, bottom: height - 26 };
  const longest = weeks.at(-1) || 1;
  const x = (place: number): number => plot.left + ((weeks[place] ?? 0) * (plot.right - plot.left)) / longest;
  const y = (value: number): number => plot.bottom - (value * (plot.bottom - plot.top)) / 100;
  return {
    width,
    height,
    plot,
    domain: [0, 100],
    yTicks: [0, 20, 40, 60, 80, 100],
    xTicks: tickPlaces(weeks).map((month) => ({ month, label: formatNumber(weeks[month]!, 0) })),
    firstMonth: 0,
    lastMonth: weeks.length - 1,
    x,
    y,
    peersPath: '',
    cutPeers: 0,
    endLabels: placeEndLabels(lines, texts, { x, y, firstMonth: 0 }, plot),
    narrow,
    startsAtZero: true,
  };
}

function tickPlaces(weeks: readonly number[]): readonly number[] {
  const places = weeks.map((_, i) => i);
  const quarters = places.filter((i) => weeks[i]! % QUARTER === 0);
  return quarters.length >= 3 ? quarters : places;
}

/** The first weeks, then each quarter of a year. */
export function tableWeeks(weeks: readonly number[]): readonly number[] {
  return weeks.flatMap((week, i) => (week === EARLY || (week > 0 && week % QUARTER === 0) ? [i] : []));
}

const PERCENT = { kind: 'unit', unit: 'percent-still-on-dagpenge' } as const;

export function survivalReading({ weeks, lines }: SurvivalModel, place: number): Reading {
  const country = lines.find(({ slot }) => slot < 0)?.values[place] ?? Number.NaN;
  const cells = lines.map((line) => ({
    line,
    cell: observation(line.values[place] ?? Number.NaN, line.status[place] ?? 4),
  }));
  const order = (cell: (typeof cells)[number]['cell']): number => (cell.kind === 'value' ? cell.value : -1);
  cells.sort((a, b) => order(b.cell) - order(a.cell));
  const rows = cells.map(({ line, cell }): ReadingRow => {
    const missing = cell.kind === 'missing';
    const compared = !missing && line.slot >= 0 && !Number.isNaN(country) && weeks[place] !== 0;
    return {
      slot: line.slot,
      name: line.name,
      value: missing ? missingTexts[cell.reason] : formatValue(cell.value, PERCENT, 1),
      missing,
      difference: compared ? formatSigned(cell.value - country, 1) : '',
    };
  });
  const heading = durationTexts.afterWeeks(weeks[place] ?? 0);
  return { heading, rows, text: `${heading}: ${rows.map((row) => `${row.name} ${row.value}`).join('; ')}` };
}
