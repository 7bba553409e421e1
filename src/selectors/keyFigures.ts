/** A kommune's key figures: the number, how it moved, its place among all, and how close the next ones are. */
import type { AreaCode } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type Line, lastValue } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import { groupValue } from './groupValue.ts';
import type { Municipality, Topic } from './municipality.ts';
import { placeOf, type RankedArea } from './ranking.ts';

export interface KeyFigure {
  readonly indicator: Indicator;
  readonly line: Line;
  /** The last month of the figures. */
  readonly month: Month;
  readonly firstMonth: Month;
  readonly provisional: boolean;
  /** NaN where there is no number in that month. */
  readonly value: number;
  /** The newest number there is, where the last month has none. */
  readonly newest: { readonly month: Month; readonly value: number } | null;
  /** From the month before and from the same month last year, in the indicator's unit; NaN when unknown. */
  readonly monthChange: number;
  readonly yearChange: number;
  readonly country: number;
  /** Sum over sum for the similar kommuner; NaN for averages, and where none is of a like size. */
  readonly similar: number;
  readonly place: Place | null;
  /** Every peer with a number, lowest first, for the strip. */
  readonly strip: readonly { readonly code: AreaCode; readonly value: number }[];
  /** Peers without a number that month. */
  readonly without: number;
}

export interface Place {
  readonly place: number;
  readonly ties: number;
  readonly of: number;
  /** The next ones above and below with another value, and how far away, in the indicator's unit; null at an end. */
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
}

export interface Neighbour {
  readonly code: AreaCode;
  readonly place: number;
  /** How many others share its place. */
  readonly ties: number;
  readonly distance: number;
  /** The same in persons, where the figure is a share of a known number of people; NaN else. */
  readonly persons: number;
}

/** In the order they are shown; topics without figures are left out. */
export function keyFigures(model: Municipality): readonly KeyFigure[] {
  const topics = [model.share, model.count, model.rate, model.graduates, model.weeks];
  return topics
    .flatMap((topic) => (topic === null ? [] : [keyFigure(topic, model.alike ? model.similar : null)]))
    .filter(shown);
}

/** Topics where the region stands for the kommune have no place among kommuner and stand in their own section. */
function shown({ line }: KeyFigure): boolean {
  return line.standsFor.length === 0;
}

function keyFigure(topic: Topic, similar: readonly AreaCode[] | null): KeyFigure {
  const { comparison, ranking } = topic;
  const { data, firstMonth, monthCount, selected, benchmark, provisional } = comparison;
  const line = selected[0]!;
  const month = firstMonth + monthCount - 1;
  const value = lastValue(line);
  return {
    indicator: data.indicator,
    line,
    month,
    firstMonth,
    provisional,
    value,
    newest: Number.isNaN(value) ? newestOf(line, firstMonth) : null,
    monthChange: value - (line.values.at(-2) ?? Number.NaN),
    yearChange: value - line.yearAgo,
    country: benchmark === null ? Number.NaN : lastValue(benchmark),
    similar: similar === null ? Number.NaN : groupValue(similar, data, month),
    place: place(topic, line),
    strip: ranking.ranked.map(({ code, value }) => ({ code, value })).reverse(),
    without: ranking.without.length,
  };
}

function newestOf({ values, status }: Line, firstMonth: Month): KeyFigure['newest'] {
  const at = status.lastIndexOf(STATUS_VALUE);
  return at < 0 ? null : { month: firstMonth + at, value: values[at]! };
}

function place({ comparison, ranking }: Topic, line: Line): Place | null {
  const own = placeOf(ranking, line.code);
  if (own === undefined || line.standsFor.length > 0) return null;
  const { ranked } = ranking;
  const base = baseOf(comparison, line);
  const neighbour = (other: RankedArea | undefined): Neighbour | null => {
    if (other === undefined) return null;
    const distance = Math.abs(other.value - own.value);
    return { code: other.code, place: other.place, ties: other.ties, distance, persons: base * distance };
  };
  return {
    place: own.place,
    ties: own.ties,
    of: ranked.length,
    above: neighbour(ranked.findLast(({ place }) => place < own.place)),
    below: neighbour(ranked.find(({ place }) => place > own.place)),
  };
}

/** Persons per unit of the indicator: 1 for counts, a hundredth of the base for shares. */
function baseOf({ data }: Topic['comparison'], line: Line): number {
  if (isCount(data.indicator.unit)) return 1;
  const value = lastValue(line);
  return data.count === null || value === 0 ? Number.NaN : line.persons / value;
}
