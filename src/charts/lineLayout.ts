/**
 * Everything a line figure needs to be drawn, worked out once and outside any chart library: scales, ticks, paths,
 * end labels. The first plain drawing and the Recharts one use the same layout, so they lie exactly over each other.
 */
import { nice, ticks } from 'd3-array';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { Panel } from '../domain/panel.ts';
import { type Month, monthNumber, yearOf } from '../domain/period.ts';
import { formatMonthShort } from '../language/format.ts';
import { quantile } from '../statistics/quantile.ts';
import { type EndLabel, placeEndLabels } from './endLabels.ts';

export interface LineFigureInput {
  readonly width: number;
  readonly height: number;
  readonly firstMonth: Month;
  readonly monthCount: number;
  readonly lines: readonly Line[];
  readonly peers: Panel;
  /** A level that must be on the axis: 100 of an index, 0 of a change. */
  readonly baseline: number | null;
  /** Other levels that must be on it: targets. */
  readonly levels?: readonly number[];
  /** Values that are counts or shares may start at zero. */
  readonly fromZero: boolean;
  /** Values that are whole numbers of persons: no tick between two of them. */
  readonly whole?: boolean;
  /** Whether peers may widen the axis; counts of small and large kommuner do not belong on one. */
  readonly fitPeers: boolean;
  readonly formatTick: (value: number) => string;
  readonly formatEnd: (value: number) => string;
  /** Pixels beside the plot at least, so that figures under each other line up. */
  readonly room?: { readonly left: number; readonly right: number };
}

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly domain: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly xTicks: readonly { readonly month: Month; readonly label: string }[];
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly x: (month: Month) => number;
  readonly y: (value: number) => number;
  /** All peers that are not among the lines, as one path. */
  readonly peersPath: string;
  /** How many of them reach beyond the axis and are cut there. */
  readonly cutPeers: number;
  readonly endLabels: readonly EndLabel[];
  /** Names do not fit at the end: they stand in a key above the drawing. */
  readonly narrow: boolean;
  readonly startsAtZero: boolean;
}

const MOST_TICKS = 10;
const NARROW = 560;
const LABEL_FONT = 7.4;

export function lineLayout(input: LineFigureInput): LineLayout {
  const { width, height, firstMonth, monthCount, lines } = input;
  const narrow = width < NARROW;
  const [low, high] = extent(input);
  const { domain, yTicks } = verticalAxis(low, high, height < 340 ? 5 : 7, input.whole ?? false);
  const ticksWidth = Math.max(...yTicks.map((tick) => input.formatTick(tick).length)) * 7.2 + 10;
  const axisWidth = Math.max(ticksWidth, input.room?.left ?? 0);
  const endTexts = lines.map((line) => endText(line, input, narrow));
  const endWidth = Math.max(
    24,
    input.room?.right ?? 0,
    ...endTexts.map((text) => text.length * LABEL_FONT + 18),
  );
  const plot = { left: axisWidth, right: width - endWidth, top: 26, bottom: height - 26 };
  const lastMonth = firstMonth + monthCount - 1;
  const stepX = monthCount > 1 ? (plot.right - plot.left) / (monthCount - 1) : 0;
  const stepY = (plot.bottom - plot.top) / (domain[1] - domain[0] || 1);
  const x = (month: Month): number => plot.left + (month - firstMonth) * stepX;
  const y = (value: number): number => plot.bottom - (value - domain[0]) * stepY;
  const scaled = { x, y, firstMonth, domain };
  const chosen = new Set(lines.map((line) => line.code));
  const background = backgroundPath(input.peers, chosen, scaled);
  return {
    width,
    height,
    plot,
    domain,
    yTicks,
    xTicks: monthTicks(firstMonth, lastMonth, plot.right - plot.left),
    firstMonth,
    lastMonth,
    x,
    y,
    peersPath: background.path,
    cutPeers: background.cut,
    endLabels: placeEndLabels(lines, endTexts, scaled, plot),
    narrow,
    startsAtZero: domain[0] === 0 || (domain[0] < 0 && domain[1] > 0),
  };
}

/** Round ends and ticks; about as many as wanted, for d3 takes the nearest round step, and never too many. */
function verticalAxis(
  low: number,
  high: number,
  wanted: number,
  whole: boolean,
): Pick<LineLayout, 'domain' | 'yTicks'> {
  const count = whole ? Math.min(wanted, Math.max(1, Math.floor(high - low))) : wanted;
  const domain = nice(low, high, count);
  const yTicks = ticks(domain[0], domain[1], count);
  return yTicks.length <= MOST_TICKS ? { domain, yTicks } : verticalAxis(low, high, count - 1, whole);
}

function endText(line: Line, input: LineFigureInput, narrow: boolean): string {
  const index = line.status.lastIndexOf(STATUS_VALUE);
  // A line that ends early says when: its label stands at the edge, but its number is old.
  const old = index >= 0 && index < line.status.length - 1;
  const when = old ? ` (${formatMonthShort(input.firstMonth + index)})` : '';
  const value = index < 0 ? '' : `${input.formatEnd(line.values[index]!)}${when}`;
  return narrow ? value : `${line.name} ${value}`;
}

/** What is nearer than this, or a number so small, is one number or none to the eye. */
const NOTHING = 1e-9;

/** Lowest and highest value of the axis: all lines, and the peers unless a few of them would flatten the rest. */
function extent(input: LineFigureInput): readonly [number, number] {
  const own: number[] = [];
  for (const line of input.lines) for (const value of line.values) if (!Number.isNaN(value)) own.push(value);
  if (input.baseline !== null) own.push(input.baseline);
  own.push(...(input.levels ?? []));
  if (input.fitPeers) {
    // What is no number stands last.
    const sorted = input.peers.values.slice().sort();
    const peers = sorted.subarray(0, sorted.findLastIndex((value) => !Number.isNaN(value)) + 1);
    if (peers.length > 0) {
      const [p2, p98] = [quantile(peers, 0.02), quantile(peers, 0.98)];
      const margin = (p98 - p2) * 0.25;
      own.push(Math.max(peers[0]!, p2 - margin), Math.min(peers.at(-1)!, p98 + margin));
    }
  }
  if (own.length === 0) return [0, 1];
  const [low, high] = reach(own, input.fromZero);
  // Means that are equal on paper differ in their last digits; no axis can be drawn between those.
  if (high - low > NOTHING * Math.max(1, Math.abs(low), Math.abs(high))) return [low, high];
  if (input.fromZero && low >= 0) return [0, high > NOTHING ? high : 1];
  return [low - 1, high + 1];
}

/** From the lowest to the highest, or from zero where counts and shares are not too far from it. */
function reach(values: readonly number[], fromZero: boolean): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [fromZero && low >= 0 && (high === 0 || (high - low) / high > 0.3) ? 0 : low, high];
}

/** The ends of an axis from zero that holds these values, before it is made to fit a drawing. */
export function axisOf(values: readonly number[]): readonly [number, number] {
  return nice(...reach(values, true), 7);
}

interface Scales {
  readonly x: (month: Month) => number;
  readonly y: (value: number) => number;
  readonly firstMonth: Month;
  readonly domain: readonly [number, number];
}

/** Texts of tenths of a pixel: a figure of 98 kommuner has thousands of places, and few different ones. */
const written: string[] = [];

function place(pixels: number): string {
  const tenths = Math.round(pixels * 10);
  if (!(tenths >= 0 && tenths < 20_000)) return String(tenths / 10);
  written[tenths] ??= String(tenths / 10);
  return written[tenths];
}

/** An SVG path through the numbers of a row; a gap starts a new stroke and is never bridged. */
export function seriesPath(values: Float64Array, status: Uint8Array, scales: Scales): string {
  let path = '';
  let pen = false;
  for (let m = 0; m < values.length; m++) {
    if (status[m] !== STATUS_VALUE) {
      pen = false;
      continue;
    }
    path += `${pen ? 'L' : 'M'}${place(scales.x(scales.firstMonth + m))} ${place(scales.y(values[m]!))}`;
    pen = true;
  }
  return path;
}

function backgroundPath(
  peers: Panel,
  chosen: ReadonlySet<string | null>,
  scales: Scales,
): { readonly path: string; readonly cut: number } {
  let path = '';
  let cut = 0;
  peers.areas.forEach((code, i) => {
    if (chosen.has(code)) return;
    const from = i * peers.monthCount;
    const values = peers.values.subarray(from, from + peers.monthCount);
    path += seriesPath(values, peers.status.subarray(from, from + peers.monthCount), scales);
    if (values.some((value) => value < scales.domain[0] || value > scales.domain[1])) cut++;
  });
  return { path, cut };
}

/** Januaries by their year; in short windows every few months by name. */
function monthTicks(first: Month, last: Month, width: number): readonly { month: Month; label: string }[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month++) months.push(month);
  const years = months.filter((month) => monthNumber(month) === 1);
  const pick = (list: Month[], room: number): Month[] => {
    const every = Math.max(1, Math.ceil((list.length * room) / Math.max(1, width)));
    return list.filter((_, i) => i % every === 0);
  };
  if (years.length >= 2) return pick(years, 44).map((month) => ({ month, label: String(yearOf(month)) }));
  return pick(months, 62).map((month) => ({ month, label: formatMonthShort(month) }));
}
