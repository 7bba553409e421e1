import type { AreaCode } from '../domain/area.ts';
import { lastValue } from '../domain/line.ts';
import type { Comparison } from './comparison.ts';

/** The chosen areas where none of them has a number in the window's last month; else none. */
export function missingChosen({ selected }: Comparison): readonly AreaCode[] {
  if (selected.some((line) => !Number.isNaN(lastValue(line)))) return [];
  return selected.flatMap(({ code }) => (code === null ? [] : [code]));
}
