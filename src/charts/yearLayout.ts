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
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the text had to move away from its line. */
  readonly thread: boolean;
}

/** Years that reach December are named right of the plot, moved apart; the others where they end, clear of all lines. */
export function yearLabels(
  years: readonly OverlaidYear[],
  layout: Pick<LineLayout, 'x' | 'y' | 'plot'>,
  formatBare: (value: number) => string,
): readonly YearLabel[] {
  const { x, y, plot } = layout;
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
  const lines = pointsAlong(years, layout);
  const taken: TextBox[] = [];
  return ends.map((end): YearLabel => {
    const { year, last } = end;
    const { role } = year;
    const place = whole.indexOf(end);
    const text =
      role === 'newest' && place < 0 ? `${year.year}: ${formatBare(year.values[last]!)}` : String(year.year);
    const common = { year: year.year, role, text, x: end.x, y: end.y };
    if (place >= 0) {
      const textY = spread[place]!;
      const thread = Math.abs(textY - end.y) > 7;
      return { ...common, textX: plot.right + 10, textY, anchor: 'start', thread };
    }
    const size = role === 'newest' ? NEWEST : OLDER;
    const spot = clearSpot(end, { width: text.length * size.letter, height: size.line }, plot, lines, taken);
    taken.push(spot.box);
    return { ...common, ...spot.at };
  });
}

/** Width of a letter and height of a line, in pixels, as the style sheet draws them. */
const NEWEST = { letter: 9, line: 18 };
const OLDER = { letter: 7.4, line: 15 };

interface Point {
  readonly x: number;
  readonly y: number;
}

interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface DrawnYear {
  readonly role: YearRole;
  /** Every few pixels along its line. */
  readonly points: readonly Point[];
}

function pointsAlong(
  years: readonly OverlaidYear[],
  { x, y }: Pick<LineLayout, 'x' | 'y'>,
): readonly DrawnYear[] {
  const steps = 16;
  return years.map(({ role, values, status }) => ({
    role,
    points: Array.from({ length: 11 }, (_, month) => month)
      .filter((month) => status[month] === STATUS_VALUE && status[month + 1] === STATUS_VALUE)
      .flatMap((month) => {
        const [from, to] = [values[month]!, values[month + 1]!];
        return Array.from({ length: steps + 1 }, (_, i) => ({
          x: x(month) + ((x(month + 1) - x(month)) * i) / steps,
          y: y(from) + ((y(to) - y(from)) * i) / steps,
        }));
      }),
  }));
}

/** Pixels away that are as bad as a line under the text: the pale ones least. */
const CROSSED: Readonly<Record<YearRole, number>> = { newest: 60, last: 40, older: 15 };

/** The place near a line's end where a text covers least of the lines, close ones first. */
function clearSpot(
  end: Point,
  size: { readonly width: number; readonly height: number },
  plot: LineLayout['plot'],
  lines: readonly DrawnYear[],
  taken: readonly TextBox[],
) {
  const clear = 4;
  let best: {
    readonly at: Pick<YearLabel, 'textX' | 'textY' | 'anchor' | 'thread'>;
    readonly box: TextBox;
  } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const away of [12, 20, 30, 42, 56, 72]) {
    for (const [anchor, dx, dy] of [
      ['start', 8, -away],
      ['start', 8, away],
      ['end', -8, -away],
      ['end', -8, away],
      ['middle', 0, -away - 4],
      ['middle', 0, away + 4],
      ['start', away, 0],
    ] as const) {
      const [textX, textY] = [end.x + dx, end.y + dy];
      const left = textX - { start: 0, middle: size.width / 2, end: size.width }[anchor];
      const box = {
        left: left - clear,
        right: left + size.width + clear,
        top: textY - size.height / 2,
        bottom: textY + size.height / 2,
      };
      const outside =
        box.left < plot.left || box.right > plot.right + LABEL || box.top < 0 || box.bottom > plot.bottom;
      const over = taken.some(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      );
      const crossed = lines
        .filter(({ points }) =>
          points.some((p) => p.x > box.left && p.x < box.right && p.y > box.top && p.y < box.bottom),
        )
        .reduce((sum, { role }) => sum + CROSSED[role], 0);
      const cost = away + crossed + (over ? 300 : 0) + (outside ? 600 : 0);
      if (cost < least) {
        least = cost;
        best = { at: { textX, textY, anchor, thread: away > 34 }, box };
      }
    }
  }
  return best!;
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
