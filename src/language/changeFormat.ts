/** How a change is written: with its sign, its unit, and what is called no change at all. */
import type { AreaCode } from '../domain/area.ts';
import { formatNumber, formatSigned } from './format.ts';

/** Percentage points, persons, weeks, index points, or in a unit that has no name here. */
export type ChangeKind = 'points' | 'count' | 'weeks' | 'index' | 'plain';

export interface ChangeFacts {
  /** Null for a group without a code; then `name` says it. */
  readonly code: AreaCode | null;
  readonly name: string;
  readonly change: number;
  /** Counts only, NaN where the start was below 10 persons. */
  readonly percent: number;
}

export type Direction = 'up' | 'down' | 'same';

/** As the reader sees it: what rounds to nothing is no change. */
export function directionOf(change: number, decimals: number): Direction {
  if (/^[−0,.]+$/.test(formatNumber(change, decimals))) return 'same';
  return change < 0 ? 'down' : 'up';
}

export const CHANGE_UNITS: Readonly<Record<ChangeKind, string>> = {
  points: ' procentpoint',
  count: '',
  weeks: ' uger',
  index: ' indekspoint',
  plain: '',
};

/** `+2,2 procentpoint`, `−54`. */
export function formatChange(change: number, kind: ChangeKind, decimals: number): string {
  return `${formatSigned(change, decimals)}${CHANGE_UNITS[kind]}`;
}

/** `−6,7 pct.`; empty where there is none. */
export function formatPercentChange(percent: number): string {
  return Number.isNaN(percent) ? '' : `${formatSigned(percent, 1)} pct.`;
}
