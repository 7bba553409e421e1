/**
 * Two versions of the same table side by side: what was revised, what came, what went. Numbers are compared at the
 * decimals that both versions have, so that a version with one decimal more is no revision.
 */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { findArea } from '../domain/areas.ts';
import type { Dataset } from '../domain/dataset.ts';
import { STATUS_VALUE, statusOf } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { isPercent, type Unit } from '../domain/unit.ts';
import type { RevisionObstacle } from '../language/revisionObstacles.ts';
import {
  isRevised,
  measureQuantity,
  type Peers,
  type RevisedNumber,
  type RevisedPeriod,
  type RevisionFacts,
  revisionHeadline,
  revisionSentences,
} from '../language/revisionTexts.ts';
import {
  type SharedCells,
  type SharedMeasure,
  type SharedPart,
  sharedCells,
  sharedMeasures,
} from './revisionCells.ts';
import { TopCells } from './topCells.ts';
import { SMALLEST_PERCENT_BASE } from './transform.ts';

const LARGEST = 20;

const SUPPRESSED = statusOf('suppressed');
const ABSENT = statusOf('not-published');

export interface RevisedCell extends RevisedNumber {
  readonly area: AreaCode;
  readonly period: Period;
}

export interface MeasureRevision extends RevisionFacts {
  readonly measure: string;
  /** The part of the splits that is compared; empty for the whole. */
  readonly members: readonly string[];
  readonly revised: boolean;
  /** The peers' largest changes, at most twenty: by size, and by per cent (empty for shares and averages). */
  readonly largest: readonly RevisedCell[];
  readonly largestPercent: readonly RevisedCell[];
  /** Without its full stop. */
  readonly headline: string;
  readonly sentences: readonly string[];
}

export interface Revision {
  /** Of the first measure that was revised, else of the first; null when nothing can be compared. */
  readonly headline: string | null;
  readonly measures: readonly MeasureRevision[];
  readonly obstacles: readonly RevisionObstacle[];
}

/** `before` and `after` with the same names of measures and areas. `everyPart`: also the members of the splits. */
export function compareRevisions(before: Dataset, after: Dataset, everyPart = false): Revision {
  const { measures, obstacles } = sharedMeasures(before, after);
  if (measures.length === 0) return { headline: null, measures: [], obstacles };
  const cells = sharedCells(before, after, everyPart);
  if ('kind' in cells) return { headline: null, measures: [], obstacles: [cells, ...obstacles] };
  const compared = cells.parts.flatMap((part) =>
    measures.map((measure) => measureRevision(before, after, cells, part, measure)),
  );
  const lead = compared.find(({ revised }) => revised) ?? compared[0];
  const left: RevisionObstacle[] = cells.left > 0 ? [{ kind: 'parts-left', parts: cells.left }] : [];
  return { headline: lead?.headline ?? null, measures: compared, obstacles: [...left, ...obstacles] };
}

/** One version of one measure, cell by cell. */
interface Version {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

function measureRevision(
  before: Dataset,
  after: Dataset,
  cells: SharedCells,
  part: SharedPart,
  measure: SharedMeasure,
): MeasureRevision {
  const { unit, reading } = after.measures[measure.after]!;
  const decimals = Math.min(reading.decimals, before.measures[measure.before]!.reading.decimals);
  const old: Version = {
    ...{ rows: part.before, values: before.values[measure.before]!, status: before.status[measure.before]! },
  };
  const recent: Version = {
    ...{ rows: part.after, values: after.values[measure.after]!, status: after.status[measure.after]! },
  };
  const revise = (x: number, y: number): RevisedNumber => revisedNumber(x, y, unit, decimals);
  const found = presence(old, recent, cells);
  const peers = peersOf(cells.areas, found.areas);
  const largest = new TopCells(LARGEST);
  const largestPercent = new TopCells(LARGEST);
  const periods: RevisedPeriod[] = [];
  cells.periods.forEach((_, p) => {
    if (found.periods[p] !== BOTH) return;
    periods.push(revisedPeriod(old, recent, cells, p, { peers, found, revise, largest, largestPercent }));
  });
  const cellAt = ({ index }: { index: number }): RevisedCell => ({
    area: cells.areas[Math.floor(index / cells.periods.length)]!,
    period: cells.periods[index % cells.periods.length]!,
    ...revise(old.values[old.rows[index]!]!, recent.values[recent.rows[index]!]!),
  });
  const facts: RevisionFacts = {
    quantity: measureQuantity(measure.name, unit, part.members),
    ...{ unit, decimals, peers, periods },
    newPeriods: cells.periods.filter((_, p) => found.periods[p] === AFTER),
    removedPeriods: cells.periods.filter((_, p) => found.periods[p] === BEFORE),
    newAreas: cells.areas.filter((_, a) => found.areas[a] === AFTER),
    removedAreas: cells.areas.filter((_, a) => found.areas[a] === BEFORE),
  };
  return {
    ...facts,
    ...{ measure: measure.name, members: part.members, revised: periods.some(isRevised) },
    largest: largest.sorted().map(cellAt),
    largestPercent: largestPercent.sorted().map(cellAt),
    headline: revisionHeadline(facts),
    sentences: revisionSentences(facts),
  };
}

const BEFORE = 1;
const AFTER = 2;
const BOTH = 3;

/** Which areas and periods have any number, in which version. */
interface Presence {
  readonly areas: Uint8Array;
  readonly periods: Uint8Array;
}

function presence(old: Version, recent: Version, { areas, periods }: SharedCells): Presence {
  const found = { areas: new Uint8Array(areas.length), periods: new Uint8Array(periods.length) };
  for (const [{ rows, status }, version] of [
    [old, BEFORE],
    [recent, AFTER],
  ] as const)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      if (row < 0 || status[row] !== STATUS_VALUE) continue;
      found.areas[Math.floor(index / periods.length)]! |= version;
      found.periods[index % periods.length]! |= version;
    }
  return found;
}

/** The smallest kind of area that both versions have numbers for. */
function peersOf(areas: readonly AreaCode[], found: Uint8Array): Peers {
  const kinds = new Set(areas.filter((_, a) => found[a] === BOTH).map((code) => findArea(code)?.kind));
  for (const kind of ['municipality', 'landsdel', 'region'] as const) if (kinds.has(kind)) return kind;
  return 'municipality';
}

interface Counting {
  readonly peers: Peers;
  readonly found: Presence;
  readonly revise: (before: number, after: number) => RevisedNumber;
  readonly largest: TopCells;
  readonly largestPercent: TopCells;
}

function revisedPeriod(
  old: Version,
  recent: Version,
  cells: SharedCells,
  p: number,
  counting: Counting,
): RevisedPeriod {
  const { peers, found, revise, largest, largestPercent } = counting;
  const count = { up: 0, down: 0, same: 0, unhidden: 0, hidden: 0, appeared: 0, disappeared: 0 };
  let country: RevisedNumber | null = null;
  let last: RevisedPeriod['only'] = null;
  cells.areas.forEach((area, a) => {
    if (found.areas[a] !== BOTH || (area !== COUNTRY && findArea(area)?.kind !== peers)) return;
    const index = a * cells.periods.length + p;
    const [rowBefore, rowAfter] = [old.rows[index]!, recent.rows[index]!];
    const was = rowBefore < 0 ? ABSENT : old.status[rowBefore]!;
    const is = rowAfter < 0 ? ABSENT : recent.status[rowAfter]!;
    if (was === STATUS_VALUE && is === STATUS_VALUE) {
      const number = revise(old.values[rowBefore]!, recent.values[rowAfter]!);
      if (area === COUNTRY) {
        country = number;
        return;
      }
      count[number.change > 0 ? 'up' : number.change < 0 ? 'down' : 'same']++;
      last = { area, ...number };
      if (number.change === 0) return;
      largest.offer(index, Math.abs(number.change));
      largestPercent.offer(index, Math.abs(number.percent));
    } else if (area !== COUNTRY && is === STATUS_VALUE) count[was === SUPPRESSED ? 'unhidden' : 'appeared']++;
    else if (area !== COUNTRY && was === STATUS_VALUE) count[is === SUPPRESSED ? 'hidden' : 'disappeared']++;
  });
  const single = count.up + count.down + count.same === 1;
  return { period: cells.periods[p]!, ...count, country, only: single ? last : null };
}

function revisedNumber(x: number, y: number, unit: Unit, decimals: number): RevisedNumber {
  const scale = 10 ** decimals;
  const [before, after] = [Math.round(x * scale), Math.round(y * scale)];
  const relative = !isPercent(unit) && unit !== 'weeks' && Math.abs(before) >= SMALLEST_PERCENT_BASE * scale;
  return {
    before: before / scale,
    after: after / scale,
    change: (after - before) / scale,
    percent: relative ? (100 * (after - before)) / before : Number.NaN,
  };
}
