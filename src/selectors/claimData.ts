/** (2) of a claim: what the figures say of its window, and whether that is what was said. */
import { areaOf } from '../domain/areas.ts';
import { seriesBreaks } from '../domain/breaks.ts';
import {
  CLAIM_QUANTITIES,
  type Claim,
  type ClaimQuantity,
  type NumberRange,
  type Quantity,
  rangeOf,
} from '../domain/claim.ts';
import { roundedTo } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import { STATUS_REASONS } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type {
  ClaimData,
  ClaimOutcome,
  ClaimPart,
  ClaimUnclear,
  WindowChange,
} from '../language/claimFacts.ts';
import { countedUnit } from '../language/countedWords.ts';
import { meet } from '../statistics/claimArithmetic.ts';
import { type AreaRow, rowFor } from './areaRows.ts';
import { availableMonths } from './comparison.ts';
import type { IndicatorData } from './indicatorData.ts';

/**
 * How much a published number may since have been revised, as a share of it: four days after it was first published
 * June 2026 had risen by 2.1 per cent for the unemployed, and a claim may rest on any earlier edition. They rise, so an
 * earlier edition had a lower end, never a higher one.
 */
export const REVISED = 0.02;

/** Why the figures cannot answer a claim, or null. */
export function claimUnclear(
  claim: Claim,
  indicator: Indicator,
  data: IndicatorData | null,
): ClaimUnclear | null {
  if (indicator.source.kind === 'bands' || indicator.source.kind === 'curve') return { kind: 'not-monthly' };
  if (claim.from >= claim.to) return { kind: 'months' };
  return numbersUnclear(claim, [claim.from, claim.to], data);
}

/** Why there are no figures of an area in these months, or null. */
export function numbersUnclear(
  claim: Pick<Claim, 'area' | 'benefit'>,
  months: readonly Month[],
  data: IndicatorData | null,
): ClaimUnclear | null {
  if (data === null) return { kind: 'not-in-files' };
  if (data.benefit !== claim.benefit) return { kind: 'no-benefit' };
  if (data.example) return { kind: 'example' };
  const row = rowFor(claim.area, data);
  const numbers = [...row.values.keys()].filter((m) => !Number.isNaN(row.values[m]));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) {
    const { kind, region } = areaOf(claim.area);
    const regional = data.value.areas.every((code) => areaOf(code).kind !== 'municipality');
    return kind === 'municipality' && regional && region !== null
      ? { kind: 'regions-only', region }
      : { kind: 'no-area' };
  }
  const { firstMonth } = data.value;
  for (const month of months) {
    const at = month - firstMonth;
    if (at < first) return { kind: 'before', first: firstMonth + first };
    if (at > availableMonths(data.value).last - firstMonth && at > last)
      return { kind: 'after', last: firstMonth + last };
    if (Number.isNaN(row.values[at] ?? Number.NaN)) {
      const reason = STATUS_REASONS[(row.status[at] ?? 0) - 1] ?? 'not-published';
      return { kind: 'no-figure', month, reason };
    }
  }
  return null;
}

/** The change of an area's number between two months. */
export function changeIn(values: ArrayLike<number>, firstMonth: Month, from: Month, to: Month): WindowChange {
  return changeOf(values[from - firstMonth] ?? Number.NaN, values[to - firstMonth] ?? Number.NaN);
}

export function changeOf(start: number, end: number): WindowChange {
  return { start, end, percent: start > 0 ? (100 * (end - start)) / start : Number.NaN, points: end - start };
}

/** What is compared between areas and windows: per cent for counts, else the indicator's own unit. */
export function sizeOf(change: WindowChange, { unit }: Pick<Indicator, 'unit'>): number {
  return isCount(unit) ? change.percent : change.points;
}

/** The figures must be there: `claimUnclear` is null. */
export function claimData(claim: Claim, data: IndicatorData): ClaimData {
  const { indicator, value } = data;
  const row = rowFor(claim.area, data);
  const change = changeIn(row.values, value.firstMonth, claim.from, claim.to);
  const moved = roundedTo(change.points, Math.max(indicator.decimals, isCount(indicator.unit) ? 0 : 1));
  const direction = moved < 0 ? 'fald' : moved > 0 ? 'stigning' : null;
  const parts = CLAIM_QUANTITIES.flatMap((field) => {
    const said = claim[field];
    return said === null ? [] : [partOf(field, said, claim, change, row, data)];
  });
  const fails = direction !== claim.direction || parts.some(({ outcome }) => outcome === 'fails');
  const near = parts.some(({ outcome }) => outcome === 'near');
  return {
    ...change,
    direction,
    persons: isCount(indicator.unit) ? null : personsOf(row, claim, value.firstMonth),
    outcome: fails ? 'fails' : near ? 'near' : 'holds',
    parts,
    meantPoints: meantPoints(claim, parts, change, indicator),
    newest: claim.to === availableMonths(value).last,
    seriesBreak:
      claim.benefit === 'dagpenge'
        ? null
        : (seriesBreaks.find(
            ({ topics, month }) =>
              topics.includes(indicator.topic) && month > claim.from && month <= claim.to,
          ) ?? null),
  };
}

function personsOf(
  { persons }: AreaRow,
  { from, to }: Pick<Claim, 'from' | 'to'>,
  firstMonth: Month,
): ClaimData['persons'] {
  const [start, end] = [persons?.[from - firstMonth], persons?.[to - firstMonth]];
  if (start === undefined || end === undefined || Number.isNaN(start + end)) return null;
  return { start, end };
}

function partOf(
  field: ClaimQuantity,
  said: Quantity,
  claim: Claim,
  change: WindowChange,
  row: AreaRow,
  data: IndicatorData,
): ClaimPart {
  const { unit, decimals } = data.indicator;
  const counted = isCount(unit);
  const persons = counted ? change : personsOf(row, claim, data.value.firstMonth);
  const [start, end] =
    field === 'count'
      ? [persons?.start ?? Number.NaN, persons?.end ?? Number.NaN]
      : [change.start, change.end];
  // Persons are counted; full-time persons and shares were rounded after they were worked out. A handful of persons
  // more or less is not put down to that.
  const whole = countedUnit(data.indicator) !== 'full-time-persons' || Math.abs(end - start) < 10;
  const half = field === 'count' || counted ? (whole ? 0 : 0.5) : 0.5 * 10 ** -decimals;
  const wiggle = ends(start, end, half).map(([s, e]) => amount(field, s, e));
  const actual = amount(field, start, end);
  const claimed = rangeOf(said);
  const size = (value: number): number =>
    field === 'start' || field === 'end' || claim.direction === 'stigning' ? value : -value;
  const outcome: ClaimOutcome = within(size(actual), claimed)
    ? 'holds'
    : meet(spread(wiggle.map(size)), claimed)
      ? 'near'
      : 'fails';
  return { field, said, actual, outcome };
}

function amount(field: ClaimQuantity, start: number, end: number): number {
  switch (field) {
    case 'percent':
      return changeOf(start, end).percent;
    case 'count':
    case 'points':
      return end - start;
    case 'start':
      return start;
    case 'end':
      return end;
  }
}

/** Corners of what the unrounded and unrevised numbers may have been. */
function ends(start: number, end: number, half: number): readonly (readonly [number, number])[] {
  const ends = [Math.max(0, end - half - REVISED * end), end + half];
  return [-1, 1].flatMap((s) => ends.map((e) => [Math.max(0, start + s * half), e] as const));
}

export function spread(values: readonly number[]): NumberRange {
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Rounding errors of the arithmetic itself must not move a number out of its range. */
export function within(value: number, { low, high }: NumberRange): boolean {
  return value >= low - 1e-9 && value <= high + 1e-9;
}

/** `faldet 0,4 pct.` of a share that fell by 0.4 percentage points. */
function meantPoints(
  { percent, points, direction }: Claim,
  parts: readonly ClaimPart[],
  change: WindowChange,
  { unit }: Indicator,
): boolean {
  const failed = parts.some(({ field, outcome }) => field === 'percent' && outcome === 'fails');
  if (!failed || isCount(unit) || percent === null || points !== null) return false;
  return within(direction === 'fald' ? -change.points : change.points, rangeOf(percent));
}
