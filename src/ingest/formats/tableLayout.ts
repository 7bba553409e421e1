/** Finds the heading line of a table with one row per observation, and what each of its columns is. */
import { resolveArea } from '../../domain/areaNames.ts';
import {
  areaHeadingRank,
  isAreaCodeHeading,
  isContentHeading,
  isDimensionHeading,
  isMeasureHeading,
  isPeriodHeading,
  isRemarkHeading,
  isUnitHeading,
} from '../headings.ts';
import { detach } from '../issues.ts';
import { isMeasureCell, isNumberCell } from '../numbers.ts';
import { readPeriod } from '../periodText.ts';
import type { Records } from '../records.ts';
import { shownText } from '../shownText.ts';
import { filledCells } from './format.ts';

/** Column numbers count from 0. */
export interface TableLayout {
  /** Index of the heading line; -1 when there is none. */
  readonly headerAt: number;
  /** One per cell of a full record; columns without a heading carry their 1-based number. */
  readonly headings: readonly string[];
  /** A record needs at least this many cells. */
  readonly minWidth: number;
  readonly area: number;
  /** A second column that names the area by code. */
  readonly areaCode: number | null;
  readonly period: number;
  /** Statistikbanken's `ENHED`, where it says which measure the one value column holds. */
  readonly unit: number | null;
  readonly dimensions: readonly number[];
  readonly measures: readonly number[];
}

/** What is missing, for files that come close. */
export type LayoutProblem = 'no-area-column' | 'no-period-column' | 'no-measure-column';

/** A title block may be this long. */
const MAX_HEADER_LINES = 60;

/** Rows below the heading that are looked at to tell columns apart; fewer where there are hundreds of columns. */
const BODY_ROWS = 200;
const FEWEST_BODY_ROWS = 20;
const BODY_CELLS = 40_000;

/** Part of a column's cells that must make sense where its heading says nothing. */
const MOST = 0.6;

type Read = (cell: string) => boolean;

/** What cells can be by themselves. Every line of a sample is tried as a heading, so each text is read once. */
export class CellKinds {
  readonly isArea = once((cell) => resolveArea(cell).kind !== 'unknown');
  readonly isPeriod = once((cell) => readPeriod(cell) !== null);
}

function once(read: Read): Read {
  const known = new Map<string, boolean>();
  return (cell) => {
    let answer = known.get(cell);
    if (answer === undefined) {
      answer = read(cell);
      known.set(cell, answer);
    }
    return answer;
  };
}

/**
 * The table in a sample, by its headings alone (which is certain) or by what its columns hold; else what is missing
 * where a line comes close to being a heading; else null.
 */
export function findTable(records: Records, by: 'headings' | 'content'): TableLayout | LayoutProblem | null {
  const kinds = by === 'content' ? new CellKinds() : null;
  let problem: LayoutProblem | null = null;
  for (let at = 0; at < Math.min(records.length, MAX_HEADER_LINES); at++) {
    if (filledCells(records[at]!).count < 2) continue;
    const layout = layoutFrom(records, at, kinds);
    if (layout !== null && typeof layout !== 'string') return layout;
    problem ??= layout;
  }
  return problem;
}

function layoutFrom(
  records: Records,
  at: number,
  kinds: CellKinds | null,
): TableLayout | LayoutProblem | null {
  const table = columnsOf(records[at]!, records.slice(at + 1));
  const { cells, body, width } = table;
  if (kinds !== null && (body.length === 0 || cells.some((cell) => cell !== '' && kinds.isPeriod(cell))))
    return null;
  const places = findPlaces(table, kinds);
  const { area, period } = places;
  if (area === null || period === null) return nearMiss(cells, area, period);
  const figures = findFigures(table, places);
  if (figures.measures.length === 0) return 'no-measure-column';
  return { headerAt: at, headings: named(cells), minWidth: width, ...places, area, period, ...figures };
}

/** A heading line and the records below it, before it is known what they are. */
export interface Columns {
  /** The heading line's cells; blank ones where there is no heading. */
  readonly cells: readonly string[];
  /** Records of the same width, as many as are looked at. */
  readonly body: Records;
  /** Columns up to the last with anything in it. */
  readonly width: number;
}

/** What stands under a heading line. */
export function columnsOf(heading: readonly string[], below: Records): Columns {
  const cells = heading.map((cell) => detach(shownText(cell.trim())));
  const rows = Math.max(FEWEST_BODY_ROWS, Math.min(BODY_ROWS, Math.floor(BODY_CELLS / cells.length)));
  const body: (readonly string[])[] = [];
  for (let i = 0; i < below.length && body.length < rows; i++)
    if (below[i]!.length === cells.length && filledCells(below[i]!).count > 1) body.push(below[i]!);
  const width =
    Math.max(
      cells.findLastIndex((cell) => cell !== ''),
      lastFilled(body),
    ) + 1;
  return { cells, body, width };
}

/** The columns that say where and when; null where none does. */
export interface Places {
  readonly area: number | null;
  readonly areaCode: number | null;
  readonly period: number | null;
}

/** Looks for the places by the headings, and, given `kinds`, in what the columns hold. */
export function findPlaces({ cells, body, width }: Columns, kinds: CellKinds | null): Places {
  const columns = numbersTo(width);
  const codeColumn = columns.find((c) => isAreaCodeHeading(cells[c]!)) ?? null;
  const area = bestArea(columns, cells) ?? codeColumn ?? byCells(columns, body, kinds?.isArea);
  const period =
    columns.find((c) => c !== area && isPeriodHeading(cells[c]!)) ??
    byCells(
      columns.filter((c) => c !== area),
      body,
      kinds?.isPeriod,
    );
  return { area, areaCode: codeColumn === area ? null : codeColumn, period };
}

/** Divides the other columns into figures and what they are divided by; blank ones and remarks are left out. */
export function findFigures(
  { cells, body, width }: Columns,
  { area, areaCode, period }: Places,
): Pick<TableLayout, 'unit' | 'dimensions' | 'measures'> {
  const rest = numbersTo(width).filter((c) => c !== area && c !== areaCode && c !== period);
  const used = rest.filter(
    (c) =>
      !isRemarkHeading(cells[c]!) && (cells[c] !== '' || body.some((record) => record[c]!.trim() !== '')),
  );
  const content = used.find((c) => isContentHeading(cells[c]!));
  const measures = content !== undefined ? [content] : used.filter((c) => isMeasure(cells[c]!, body, c));
  const unit = measures.length === 1 ? (used.find((c) => isUnitHeading(cells[c]!)) ?? null) : null;
  const dimensions = used.filter((c) => c !== unit && !measures.includes(c));
  return { unit, dimensions, measures };
}

/** Columns without a heading are called by their 1-based number; a heading that comes again gets a number too. */
export function named(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell, c) => {
    const heading = cell || String(c + 1);
    let name = heading;
    for (let n = 2; taken.has(name); n++) name = `${heading} (${n})`;
    taken.add(name);
    return name;
  });
}

function numbersTo(width: number): readonly number[] {
  return Array.from({ length: width }, (_, c) => c);
}

function lastFilled(body: Records): number {
  let last = -1;
  for (const record of body) {
    const at = record.findLastIndex((cell) => cell.trim() !== '');
    if (at > last) last = at;
  }
  return last;
}

function bestArea(columns: readonly number[], cells: readonly string[]): number | null {
  let best: number | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const c of columns) {
    const rank = areaHeadingRank(cells[c]!);
    if (rank !== null && rank < bestRank) {
      best = c;
      bestRank = rank;
    }
  }
  return best;
}

/** The first column most of whose cells make sense. */
function byCells(columns: readonly number[], body: Records, read: Read | undefined): number | null {
  if (read === undefined || body.length === 0) return null;
  const mayFail = body.length * (1 - MOST);
  const isMostly = (c: number): boolean => {
    let failed = 0;
    return body.every((record) => read(record[c]!) || ++failed <= mayFail);
  };
  return columns.find(isMostly) ?? null;
}

function nearMiss(
  cells: readonly string[],
  area: number | null,
  period: number | null,
): LayoutProblem | null {
  // One familiar heading alone may stand in any title line; with a measure beside it, it is a table's heading.
  if (!cells.some(isMeasureHeading)) return null;
  if (area !== null) return 'no-period-column';
  return period !== null ? 'no-area-column' : null;
}

/** Figures, rather than a way to divide them up. `Varighed` can be either: its cells tell. */
function isMeasure(heading: string, body: Records, column: number): boolean {
  if (isDimensionHeading(heading)) return false;
  const cells = body.map((record) => record[column]!);
  if (isMeasureHeading(heading)) return cells.length === 0 || cells.some(isMeasureCell);
  return cells.some(isNumberCell) && cells.filter(isMeasureCell).length >= cells.length * MOST;
}
