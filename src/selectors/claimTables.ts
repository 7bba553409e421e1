/** What can be taken along of a claim's check: its windows, and its window in every place. */

import { COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Claim } from '../domain/claim.ts';
import type { Observation } from '../domain/observation.ts';
import { type Month, monthCode } from '../domain/period.ts';
import type { ShareCell, ShareColumn, ShareTable } from '../domain/shareTable.ts';
import { isCount } from '../domain/unit.ts';
import { claimPageTexts } from '../language/claimPageTexts.ts';
import { da } from '../language/da.ts';
import { differenceUnit } from '../language/differenceText.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { areaChange, areaChanges } from './claimAreas.ts';
import { isSized, windowCells } from './claimWindows.ts';
import type { IndicatorData } from './indicatorData.ts';

/** Every window, one per row, in the order of the grid. */
export function windowsTable(claim: Claim, data: IndicatorData): ShareTable {
  const [from, to, start, end, holds] = claimPageTexts.csvWindows;
  const marks = claimPageTexts.windowMarks;
  const sized = isSized(claim, data);
  const outcome = (of: keyof typeof marks): string =>
    of === 'as-much' && !sized ? claimPageTexts.sameWayAlone : marks[of];
  return {
    columns: [text(from), text(to), ...numbers([start, end], data), text(holds)],
    rows: windowCells(claim, data).map((cell) => [
      month(cell.from),
      month(cell.to),
      observed(cell.change.start),
      observed(cell.change.end),
      observed(cell.size),
      { kind: 'text', text: outcome(cell.outcome) },
    ]),
  };
}

/** The country and every place with figures at both ends, smallest change first. */
export function areasTable(claim: Claim, data: IndicatorData): ShareTable {
  const [area, start, end] = claimPageTexts.csvAreas;
  const country = areaChange(COUNTRY, claim, data);
  const rows = [...(country === null ? [] : [country]), ...areaChanges(claim, data)];
  return {
    columns: [text(area), ...numbers([start, end], data)],
    rows: rows.map(({ code, change, size }) => [
      { kind: 'text', text: areaOf(code).name },
      observed(change.start),
      observed(change.end),
      observed(size),
    ]),
  };
}

/** `kommunekurven-faktatjek-perioder-851-langtidsledige-antal-2024M06-2026M06.csv` */
export function claimFileName(what: string, { area, indicator, from, to }: Claim): string {
  return `kommunekurven-${what}-${area}-${indicator}-${monthCode(from)}-${monthCode(to)}.csv`;
}

const text = (heading: string): ShareColumn => ({ heading, decimals: null });

/** The numbers at both ends, and the change between them. */
function numbers(headings: readonly string[], { indicator }: IndicatorData): readonly ShareColumn[] {
  const { unit, decimals } = indicator;
  const counted = isCount(unit);
  const size = counted ? claimPageTexts.percent : differenceUnit(unit) || da.columnNumber;
  const named = unitText({ kind: 'unit', unit });
  return [
    ...headings.map((heading) => ({ heading: `${heading} (${named})`, decimals })),
    { heading: claimPageTexts.csvSize(size), decimals: counted ? 1 : Math.max(1, decimals) },
  ];
}

const month = (start: Month): ShareCell => ({ kind: 'period', period: { frequency: 'month', start } });

const observed = (value: number): Observation =>
  Number.isFinite(value) ? { kind: 'value', value } : { kind: 'missing', reason: 'not-published' };
