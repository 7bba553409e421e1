/** *Ændring*: what lies between the window's first and last month, for the chosen areas and for all their peers. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Line } from '../domain/line.ts';
import { type MissingReason, observation } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import type { ChangeFacts, ChangeKind } from '../language/changeFormat.ts';
import { changeHeadline } from '../language/changeTexts.ts';
import type { ChangeVerdictFacts } from '../language/changeVerdictTexts.ts';
import { compareNames } from '../language/format.ts';
import { rank, tiedWith } from '../statistics/rank.ts';
import { changeVerdicts } from './changeVerdicts.ts';
import type { Comparison } from './comparison.ts';
import { SMALLEST_PERCENT_BASE } from './transform.ts';

/** Why there is no change to draw. */
export type ChangeProblem =
  | 'one-month'
  /** The figure already shows changes on a year. */
  | 'already-change'
  /** Neither a chosen area nor any peer has a number in both months. */
  | 'no-numbers';

export interface AreaChange {
  readonly code: AreaCode | null;
  readonly name: string;
  /** 0 to 5 among the chosen, -1 for the benchmark and for everybody else. */
  readonly slot: number;
  readonly start: number;
  readonly end: number;
  /** In the figure's unit: percentage points, persons, weeks, index points. */
  readonly change: number;
  /** Per cent of the start: counts only, from 10 persons up; else NaN. */
  readonly percent: number;
}

export interface RankedChange extends AreaChange {
  /** 1 is the largest rise; equal changes share the place. */
  readonly place: number;
  /** How many others share the place. */
  readonly ties: number;
  /** What is ranked and drawn as a bar: per cent for counts, so that size does not decide; else the change. */
  readonly measure: number;
}

/** An area without a change, and the first of the two months that is to blame. */
export interface ChangeMissing {
  readonly code: AreaCode | null;
  readonly name: string;
  readonly slot: number;
  readonly why:
    | { readonly kind: 'no-number'; readonly month: Month; readonly reason: MissingReason }
    /** Fewer than 10 persons at the start: the change in persons, no per cent and no place. */
    | { readonly kind: 'small-start'; readonly start: number; readonly change: number };
}

export interface ChangeModel {
  readonly problem: ChangeProblem | null;
  readonly headline: string;
  readonly kind: ChangeKind;
  readonly decimals: number;
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly provisional: boolean;
  /** The chosen ones and the benchmark with numbers in both months: largest rise first, the benchmark in its place. */
  readonly rows: readonly AreaChange[];
  /** The benchmark's counts are on another scale: told in numbers, not drawn. */
  readonly drawBenchmark: boolean;
  readonly benchmark: AreaChange | null;
  /** Chosen ones without a number in one of the months. */
  readonly missing: readonly ChangeMissing[];
  readonly ranked: readonly RankedChange[];
  readonly without: readonly ChangeMissing[];
  readonly verdicts: readonly ChangeVerdictFacts[];
  /** Months of the year differ, so that some of the change may be season; means of twelve months have no season. */
  readonly seasonsDiffer: boolean;
  /** Months that the two twelve-month means have in common; 0 without smoothing. */
  readonly sharedMonths: number;
}

export function changeModel(comparison: Comparison): ChangeModel {
  const { data, unit, peers, selected, firstMonth, monthCount, smoothed } = comparison;
  const kind = changeKind(comparison);
  const decimals = decimalsOf(kind, data.indicator.decimals);
  const lastMonth = firstMonth + monthCount - 1;
  const toRow = (line: Line): AreaChange =>
    areaChange(line.code, line.name, line.slot, line.values[0]!, line.values.at(-1)!, kind);

  const { ranked, without } = rankedPeers(comparison, kind);
  const chosen = selected.map(toRow).filter(hasChange);
  const benchmarkRow = comparison.benchmark === null ? null : toRow(comparison.benchmark);
  const benchmark = benchmarkRow !== null && hasChange(benchmarkRow) ? benchmarkRow : null;
  const drawn = benchmark === null || chosen.some((row) => row.code === benchmark.code) ? [] : [benchmark];
  const rows = [...chosen, ...drawn].sort((a, b) => ranking(b, kind) - ranking(a, kind) || a.slot - b.slot);
  const missing = selected.flatMap((line) => {
    const why = missingIn(line.values, line.status, firstMonth);
    return why === null ? [] : [{ code: line.code, name: line.name, slot: line.slot, why }];
  });
  const largest = Math.max(...chosen.flatMap((row) => [row.start, row.end]));
  const problem: ChangeProblem | null =
    monthCount < 2
      ? 'one-month'
      : unit.kind !== 'unit' && unit.kind !== 'index'
        ? 'already-change'
        : rows.length === 0 && ranked.length === 0
          ? 'no-numbers'
          : null;
  return {
    problem,
    headline: changeHeadline({
      indicator: data.indicator,
      benefit: data.benefit,
      example: data.example,
      problem,
      kind,
      decimals,
      firstMonth,
      lastMonth,
      newest: comparison.provisional,
      smoothed,
      chosen: chosen.map(facts),
      benchmark: benchmark === null ? null : facts(benchmark),
      missing: missing.map(({ code, name }) => ({ code, name })),
      allChosen: missing.length === 0,
      spread:
        ranked.length === 0
          ? null
          : { low: ranked.at(-1)!.measure, high: ranked[0]!.measure, of: ranked.length },
      municipalities: peers.areas.length > 5,
    }),
    kind,
    decimals,
    firstMonth,
    lastMonth,
    provisional: comparison.provisional,
    rows,
    drawBenchmark: kind !== 'count' || benchmark === null || !(benchmark.end > 4 * largest),
    benchmark,
    missing,
    ranked,
    without,
    verdicts: problem === null ? changeVerdicts(comparison) : [],
    seasonsDiffer: !smoothed && (monthCount - 1) % 12 !== 0,
    sharedMonths: smoothed ? Math.max(0, 12 - (monthCount - 1)) : 0,
  };
}

function changeKind({ unit, data }: Comparison): ChangeKind {
  if (unit.kind === 'index') return 'index';
  const own = data.indicator.unit;
  if (isCount(own)) return 'count';
  if (isPercent(own)) return 'points';
  return own === 'weeks' ? 'weeks' : 'plain';
}

function decimalsOf(kind: ChangeKind, shown: number): number {
  switch (kind) {
    case 'points':
      return Math.max(1, shown);
    case 'count':
      return 0;
    case 'plain':
      return shown;
    case 'weeks':
    case 'index':
      return 1;
  }
}

function areaChange(
  code: AreaCode | null,
  name: string,
  slot: number,
  start: number,
  end: number,
  kind: ChangeKind,
): AreaChange {
  // Differences of decimals that are equal on paper must tie: 2,4 − 2,1 and 3,1 − 2,8.
  const change = Math.round((end - start) * 1e9) / 1e9;
  const percent = kind === 'count' && start >= SMALLEST_PERCENT_BASE ? (100 * change) / start : Number.NaN;
  return { code, name, slot, start, end, change, percent };
}

function hasChange(row: AreaChange): boolean {
  return !Number.isNaN(row.change);
}

function facts({ code, name, change, percent }: AreaChange): ChangeFacts {
  return { code, name, change, percent };
}

/** Per cent ranks counts; where a start is too small for it, the sign of the change in persons still orders. */
function ranking(row: AreaChange, kind: ChangeKind): number {
  if (kind !== 'count') return row.change;
  return Number.isNaN(row.percent) ? Math.sign(row.change) * 1e-6 : row.percent;
}

function rankedPeers(
  comparison: Comparison,
  kind: ChangeKind,
): { readonly ranked: readonly RankedChange[]; readonly without: readonly ChangeMissing[] } {
  const { peers, selected, firstMonth } = comparison;
  const slots = new Map(selected.map((line) => [line.code, line.slot]));
  const found: AreaChange[] = [];
  const without: ChangeMissing[] = [];
  peers.areas.forEach((code, i) => {
    const { name } = areaOf(code);
    const slot = slots.get(code) ?? -1;
    const from = i * peers.monthCount;
    const values = peers.values.subarray(from, from + peers.monthCount);
    const why = missingIn(values, peers.status.subarray(from, from + peers.monthCount), firstMonth);
    if (why !== null) {
      without.push({ code, name, slot, why });
      return;
    }
    const row = areaChange(code, name, slot, values[0]!, values.at(-1)!, kind);
    if (kind === 'count' && Number.isNaN(row.percent)) {
      const small = { kind: 'small-start', start: row.start, change: row.change } as const;
      without.push({ code, name, slot, why: small });
    } else found.push(row);
  });
  const measures = found.map((row) => (kind === 'count' ? row.percent : row.change));
  const table = rank(measures, 'descending');
  const ranked = found.map((row, i) => ({
    ...row,
    measure: measures[i]!,
    place: table.ranks[i]!,
    ties: tiedWith(table, i),
  }));
  ranked.sort((a, b) => a.place - b.place || compareNames(a.name, b.name));
  without.sort((a, b) => compareNames(a.name, b.name));
  return { ranked, without };
}

function missingIn(
  values: Float64Array,
  status: Uint8Array,
  firstMonth: Month,
): Extract<ChangeMissing['why'], { kind: 'no-number' }> | null {
  for (const m of [0, values.length - 1]) {
    const cell = observation(values[m]!, status[m]!);
    if (cell.kind === 'missing') return { kind: 'no-number', month: firstMonth + m, reason: cell.reason };
  }
  return null;
}
