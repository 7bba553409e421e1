/** Finds the head of a matrix: stub columns to the left, one or more lines of members across. */
import { resolveArea } from '../../domain/areaNames.ts';
import { isUnitHeading } from '../headings.ts';
import { detach } from '../issues.ts';
import { isMeasureCell } from '../numbers.ts';
import { readPeriod } from '../periodText.ts';
import type { Records } from '../records.ts';
import { filledCells } from './format.ts';

export type Role = 'area' | 'period' | 'unit' | 'dimension';

export interface MatrixVariable {
  /** From the heading or the title; the 1-based number of the variable where neither tells. */
  readonly name: string;
  readonly role: Role;
}

export interface MatrixLayout {
  /** Index of the first head line. */
  readonly headAt: number;
  /** Head lines, each filled to the right: a member per column of figures. */
  readonly heads: readonly (readonly string[])[];
  readonly stubs: number;
  /** Columns with figures, after the stubs. */
  readonly columns: number;
  /** Stubs from left to right, then head lines from top to bottom. */
  readonly variables: readonly MatrixVariable[];
  /** The stubs have headings of their own, which Statistikbanken's do not. */
  readonly named: boolean;
}

const MAX_STUBS = 8;
const MAX_HEADS = 4;

/** Cells below the head that are looked at, and rows at least: there may be hundreds of columns. */
const BODY_CELLS = 40_000;
const FEWEST_BODY_ROWS = 20;

/** Null when there is no matrix in the sample. `title` may name the variables (`… efter alder, område og tid`). */
export function findMatrix(records: Records, titleAbove: (headAt: number) => string): MatrixLayout | null {
  for (let at = 0; at < Math.min(records.length, 60); at++) {
    const layout = matrixAt(records, at, titleAbove);
    if (layout !== null) return layout;
  }
  return null;
}

function matrixAt(records: Records, at: number, titleAbove: (at: number) => string): MatrixLayout | null {
  const cells = records[at]!.map((cell) => detach(cell.trim()));
  const blank = cells.findIndex((cell) => cell !== '');
  const stubs = blank > 0 ? blank : periodsFrom(cells, lastFilled(cells) + 1);
  if (stubs < 1 || stubs > MAX_STUBS) return null;

  let next = at + 1;
  for (; next < records.length && next < at + MAX_HEADS; next++) {
    const { first, count } = filledCells(records[next]!);
    if (first < stubs || count < 2) break;
  }
  const lines = records.slice(at, next);
  // A member that stands over several columns is written over the first of them.
  const end = Math.max(...lines.map(lastFilled)) + 1;
  if (end - stubs < 1) return null;
  const heads = lines.map((line) =>
    fillRight(Array.from({ length: end - stubs }, (_, c) => line[stubs + c] ?? '')),
  );
  const below = records.slice(next);
  const firstBody = below.find((record) => filledCells(record).count > 0);
  if (firstBody === undefined || firstBody[0]!.trim() === '') return null;
  const rows = Math.max(FEWEST_BODY_ROWS, Math.floor(BODY_CELLS / end));
  const body = below.slice(0, rows).filter((record) => isBody(record, stubs, end));
  if (body.length === 0) return null;

  const members = [
    ...Array.from({ length: stubs }, (_, j) => body.map((r) => r[j]!.trim()).filter((cell) => cell !== '')),
    ...heads,
  ];
  const names = variableNames(cells.slice(0, stubs), titleAbove(at), members.length);
  const variables = rolesOf(members, names);
  return { headAt: at, heads, stubs, columns: end - stubs, variables, named: blank === 0 };
}

function lastFilled(record: readonly string[]): number {
  return record.findLastIndex((cell) => cell.trim() !== '');
}

/** Where the run of periods at the end of the line begins, or -1 when there are fewer than two. */
function periodsFrom(cells: readonly string[], end: number): number {
  let from = end;
  while (from > 0 && readPeriod(cells[from - 1]!) !== null) from--;
  return end - from >= 2 ? from : -1;
}

function fillRight(line: readonly string[]): string[] {
  let last = '';
  return line.map((cell) => {
    if (cell.trim() !== '') last = detach(cell.trim());
    return last;
  });
}

function isBody(record: readonly string[], stubs: number, end: number): boolean {
  const figures = record.slice(stubs, end).filter((cell) => cell.trim() !== '');
  return figures.length > 0 && figures.some(isMeasureCell);
}

/** Headings first; else the title's list, when it has as many names as there are variables. */
function variableNames(headings: readonly string[], title: string, count: number): readonly string[] {
  const listed = /\s(?:efter|by|fordelt på)\s(.+)$/i.exec(title)?.[1]?.split(/,\s*|\s+(?:og|and)\s+/) ?? [];
  const fromTitle = listed.length === count ? listed.map((name) => name.trim()) : [];
  return Array.from({ length: count }, (_, i) => headings[i] || fromTitle[i] || String(i + 1));
}

function rolesOf(members: readonly (readonly string[])[], names: readonly string[]): MatrixVariable[] {
  const taken = new Set<Role>();
  return members.map((texts, i) => {
    const name = names[i]!;
    const role = roleOf(texts, name);
    if (role === 'dimension' || taken.has(role)) return { name, role: 'dimension' };
    taken.add(role);
    return { name, role };
  });
}

function roleOf(texts: readonly string[], name: string): Role {
  if (texts.length === 0) return 'dimension';
  if (texts.every((text) => readPeriod(text) !== null)) return 'period';
  const areas = texts.filter((text) => resolveArea(text).kind !== 'unknown').length;
  if (areas >= texts.length * 0.6) return 'area';
  const units = texts.every((text) => /^(antal|pct\b|procent|i pct)/i.test(text));
  return isUnitHeading(name) || units ? 'unit' : 'dimension';
}
