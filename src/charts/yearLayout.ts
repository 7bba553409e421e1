/** Scales and labels of the years laid over each other: a line layout of twelve months. */
import { nice, ticks } from 'd3-array';
import type { ReaderEvent } from '../domain/choices.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { type Month, monthNumber, yearOf } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import { calendarMonthShort } from '../language/yearTexts.ts';
import type { OverlaidYear, YearOverlayModel, YearRole } from '../selectors/yearOverlay.ts';
import { spreadApart } from './endLabels.ts';
import type { LineLayout } from './lineLayout.ts';

const NARROW = 560;
const LABEL = 46;
const GAP = 16;
/** January stands clear of the axis' numbers. */
const INSET = 16;

export function yearLayout(
  model: YearOverlayModel,
  width: number,
  formatTick: (value: number) => string,
): LineLayout {
  const narrow = width < NARROW;
  const height = narrow ? 320 : Math.min(520, Math.round(width * 0.56));
  const numbers = model.years.flatMap(({ values }) => [...values].filter((value) => !Number.isNaN(value)));
  let low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const counts = model.unit.kind === 'unit' && isCount(model.unit.unit);
  // Seasons are the point: a share may start off zero, which is then said below the drawing.
  if (low >= 0 && (counts || (high - low) / (high || 1) > 0.6)) low = 0;
  const tickCount = narrow ? 5 : 7;
  const domain = nice(low, high === low ? low + 1 : high, tickCount);
  const yTicks = ticks(domain[0], domain[1], tickCount);
  const left = Math.max(...yTicks.map((tick) => formatTick(tick).length)) * 7.2 + 10;
  const plot = { left, right: width - LABEL, top: 26, bottom: height - 26 };
  const x = (month: number): number => plot.left + INSET + (month * (plot.right - plot.left - INSET)) / 11;
  const y = (value: number): number =>
    plot.bottom - ((value - domain[0]) * (plot.bottom - plot.top)) / (domain[1] - domain[0] || 1);
  return {
    width,
    height,
    plot,
    domain,
    yTicks,
    xTicks: Array.from({ length: 12 }, (_, month) => ({ month, label: calendarMonthShort(month, narrow) })),
    firstMonth: 0,
    lastMonth: 11,
    x,
    y,
    peersPath: '',
    cutPeers: 0,
    endLabels: [],
    narrow,
    startsAtZero: domain[0] <= 0 && domain[1] >= 0,
  };
}

export interface YearLabel {
  readonly year: number;
  readonly role: YearRole;
  readonly text: string;
  /** The year's last number. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly textY: number;
  /** Where the text had to move away from its line. */
  readonly threadTo: number | null;
}

/** Years that reach December are named right of the plot, moved apart; the others where they end. */
export function yearLabels(
  years: readonly OverlaidYear[],
  { x, y, plot }: LineLayout,
  formatBare: (value: number) => string,
): readonly YearLabel[] {
  const ends = years.map((year) => {
    const last = year.status.lastIndexOf(STATUS_VALUE);
    return { year, last, x: x(last), y: y(year.values[last]!) };
  });
  const whole = ends.filter(({ last }) => last === 11).sort((a, b) => a.y - b.y);
  const spread = spreadApart(
    whole.map((end) => end.y),
    GAP,
    plot.top,
    plot.bottom,
  );
  return ends.map((end) => {
    const { year, last } = end;
    const place = whole.indexOf(end);
    const textY = place < 0 ? end.y - 12 : spread[place]!;
    const newest = year.role === 'newest';
    return {
      year: year.year,
      role: year.role,
      text: newest && place < 0 ? `${year.year}: ${formatBare(year.values[last]!)}` : String(year.year),
      x: end.x,
      y: end.y,
      textX: place < 0 ? end.x + 7 : plot.right + 10,
      textY,
      threadTo: place >= 0 && Math.abs(textY - end.y) > 7 ? textY : null,
    };
  });
}

/** Where a month falls: on its own year's line. Null where that year or month has no number. */
export function onItsYear(
  years: readonly OverlaidYear[],
  month: Month,
  { x, y }: Pick<LineLayout, 'x' | 'y'>,
): { readonly x: number; readonly y: number } | null {
  const year = years.find((candidate) => candidate.year === yearOf(month));
  const place = monthNumber(month) - 1;
  if (year === undefined || year.status[place] !== STATUS_VALUE) return null;
  return { x: x(place), y: y(year.values[place]!) };
}

/** The ring of an event is this wide; one that would lie over another stands above it. */
const RING = 18;

/** Each event on the line of its own year, numbered as in the notes; on the axis where that month has no number. */
export function eventRings(
  years: readonly OverlaidYear[],
  events: readonly ReaderEvent[],
  layout: Pick<LineLayout, 'x' | 'y' | 'plot'>,
): readonly { readonly number: number; readonly x: number; readonly y: number }[] {
  const placed: { number: number; x: number; y: number }[] = [];
  events.forEach(({ month }, i) => {
    const on = onItsYear(years, month, layout);
    const x = layout.x(monthNumber(month) - 1);
    let y = on?.y ?? layout.plot.bottom;
    while (placed.some((other) => Math.hypot(other.x - x, other.y - y) < RING)) y -= RING;
    placed.push({ number: i + 1, x, y });
  });
  return placed;
}
