/** How a change is written: with its sign, its unit, and what is called no change at all. */
import type { ChangeKind, Direction } from '../changeFormat.ts';
import { formatNumber, formatSigned } from './format.ts';

export type { ChangeFacts, ChangeKind, Direction } from '../changeFormat.ts';

/** As the reader sees it: what rounds to nothing is no change. */
export function directionOf(change: number, decimals: number): Direction {
  if (/^[−0,.]+$/.test(formatNumber(change, decimals))) return 'same';
  return change < 0 ? 'down' : 'up';
}

export const CHANGE_UNITS: Readonly<Record<ChangeKind, string>> = {
  points: ' percentage points',
  count: '',
  weeks: ' weeks',
  index: ' index points',
  plain: '',
};

/** `+2.2 percentage points`, `−54`. */
export function formatChange(change: number, kind: ChangeKind, decimals: number): string {
  return `${formatSigned(change, decimals)}${CHANGE_UNITS[kind]}`;
}

/** `−6.7 per cent`; empty where there is none. */
export function formatPercentChange(percent: number): string {
  return Number.isNaN(percent) ? '' : `${formatSigned(percent, 1)} per cent`;
}
