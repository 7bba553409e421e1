/** Figures that are read but can hardly be meant. They stay as they are; the reader is told. */
import { isCount, type Unit } from '../domain/unit.ts';
import type { IssueCollector } from './issues.ts';

/** Measures whose figures may well be below zero. */
const CHANGE = /udvikling|ændring|forskel|change/i;

/** Reports counts below zero of one measure, once. `rowOf` gives the record that a value came from. */
export function reportNegative(
  { name, unit }: { readonly name: string; readonly unit: Unit },
  values: Float64Array,
  rowOf: (index: number) => number,
  issues: IssueCollector,
): void {
  if (!isCount(unit) || CHANGE.test(name)) return;
  let count = 0;
  let first = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! < 0 && count++ === 0) first = i;
  if (count > 0)
    issues.add('negative-count', { row: rowOf(first), column: name, raw: String(values[first]) }, count);
}
