/** Columns, scales and ticks that all panels of *Små figurer* share. */
import { nice, ticks } from 'd3-array';
import type { ReaderEvent } from '../domain/choices.ts';
import { type Month, monthNumber, yearOf } from '../domain/period.ts';
import { formatMonthShort } from '../language/format.ts';
import type { MultiplesModel } from '../selectors/smallMultiples.ts';

export interface MultiplesLayout {
  readonly columns: number;
  /** Room left of the first column for the axis. */
  readonly gutter: number;
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly yTicks: readonly number[];
  readonly xTicks: readonly { readonly index: number; readonly label: string; readonly anchor: Anchor }[];
  readonly baseline: number | null;
  readonly startsAtZero: boolean;
}

type Anchor = 'start' | 'middle' | 'end';

/** Panels for up to six areas are wide enough to be read as figures of their own; a whole region's are smaller. */
const ROOM = { few: 250, many: 178 };
const FEW = 6;

export function multiplesLayout(
  model: MultiplesModel,
  total: number,
  formatTick: (value: number) => string,
): MultiplesLayout {
  const { panels, monthCount, firstMonth, unit } = model;
  const count = Math.max(1, panels.length);
  const [low, high] = domainOf(model);
  const domain = nice(low, high, 3);
  const yTicks = ticks(domain[0], domain[1], 3);
  const gutter = Math.max(...yTicks.map((tick) => formatTick(tick).length)) * 7 + 8;
  const gap = total < 480 ? 14 : 24;
  const most = Math.min(6, Math.max(2, Math.floor(total / (count <= FEW ? ROOM.few : ROOM.many))));
  const columns = count === 1 ? 1 : Math.ceil(count / Math.ceil(count / most));
  const width = Math.floor((total - gutter - (columns - 1) * gap) / columns) - 1;
  const height = Math.round(
    Math.min(count === 1 ? 360 : 230, Math.max(92, width * (count <= FEW ? 0.62 : 0.68))),
  );
  const [left, right, top, bottom] = [2, width - 6, 6, height - 1];
  const step = monthCount > 1 ? (right - left) / (monthCount - 1) : 0;
  return {
    columns,
    gutter,
    gap,
    width,
    height,
    x: (index) => left + index * step,
    y: (value) => bottom - ((value - domain[0]) * (bottom - top)) / (domain[1] - domain[0] || 1),
    yTicks,
    xTicks: monthTicks(firstMonth, monthCount, right - left),
    baseline: unit.kind === 'index' ? 100 : unit.kind === 'unit' ? null : 0,
    startsAtZero: domain[0] <= 0 && domain[1] >= 0,
  };
}

function domainOf({ extent, unit }: MultiplesModel): readonly [number, number] {
  let [low, high] = extent;
  if (unit.kind === 'unit') {
    if (low >= 0 && (high === 0 || (high - low) / high > 0.3)) low = 0;
  } else {
    const level = unit.kind === 'index' ? 100 : 0;
    low = Math.min(low, level);
    high = Math.max(high, level);
  }
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Januaries by their year, thinned to the room; in short windows the first and the last month. */
function monthTicks(first: Month, count: number, width: number): MultiplesLayout['xTicks'] {
  const januaries = Array.from({ length: count }, (_, i) => i).filter((i) => monthNumber(first + i) === 1);
  if (januaries.length >= 2) {
    const every = Math.ceil((januaries.length * 42) / Math.max(1, width));
    return januaries
      .filter((_, i) => i % every === 0)
      .map((index) => ({
        index,
        label: String(yearOf(first + index)),
        anchor: index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle',
      }));
  }
  const ends = count > 1 ? [0, count - 1] : [0];
  return ends.map((index) => ({
    index,
    label: formatMonthShort(first + index),
    anchor: index === 0 ? 'start' : 'end',
  }));
}

/** Numbers of events that would touch stand over each other. */
const EVENT_ROOM = 12;

/** Where the number of each event stands in a panel: low on its line, higher where another is close before it. */
export function eventSpots(
  events: readonly ReaderEvent[],
  firstMonth: Month,
  { x, height }: Pick<MultiplesLayout, 'x' | 'height'>,
): readonly { readonly number: number; readonly x: number; readonly y: number }[] {
  const placed: { number: number; x: number; y: number }[] = [];
  events.forEach(({ month }, i) => {
    const at = x(month - firstMonth);
    let y = height - 6;
    while (placed.some((other) => Math.abs(other.x - at) < EVENT_ROOM && Math.abs(other.y - y) < EVENT_ROOM))
      y -= EVENT_ROOM;
    placed.push({ number: i + 1, x: at, y });
  });
  return placed;
}
