/** What can be taken along of a claim's check: its numbers, its windows, and its window in every place. */
import { COUNTRY } from '../domain/area.ts';
import { areaOf, municipalities, regions } from '../domain/areas.ts';
import type { Claim } from '../domain/claim.ts';
import { observation } from '../domain/observation.ts';
import { type Month, monthCode } from '../domain/period.ts';
import type { ShareCell, ShareColumn, ShareTable } from '../domain/shareTable.ts';
import { isCount } from '../domain/unit.ts';
import type { ClaimCheck } from '../language/claimFacts.ts';
import { claimPageTexts } from '../language/claimPageTexts.ts';
import { claimShareTexts, fieldLabel } from '../language/claimShareTexts.ts';
import { da } from '../language/da.ts';
import { differenceUnit } from '../language/differenceText.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { columnTexts } from '../language/shareTexts.ts';
import { benefitTitle } from '../language/titles.ts';
import { rowFor } from './areaRows.ts';
import { areaChange, areaChanges } from './claimAreas.ts';
import { isSized, windowCells } from './claimWindows.ts';
import type { IndicatorData } from './indicatorData.ts';
import { saidRows } from './saidAndFound.ts';
import { numberCell, textCell, textColumn, withRemarks } from './tableCells.ts';

const BLANK: ShareCell = { kind: 'blank' };

/** Number by number: what was said, what it can stand for, what the figures say. */
export function numbersTable(check: ClaimCheck): ShareTable {
  const { claim, indicator } = check;
  const { number, said, low, high, found, answer } = claimShareTexts.columns;
  const [from, to] = claimPageTexts.csvWindows;
  const unit = unitText({ kind: 'unit', unit: indicator.unit });
  const decimals = Math.max(1, indicator.decimals);
  return {
    columns: [
      ...[columnTexts.area, from, to, number].map(textColumn),
      { heading: said, decimals },
      { heading: low, decimals },
      { heading: high, decimals },
      { heading: found, decimals },
      textColumn(answer),
    ],
    rows: saidRows(check).map((row) => {
      const label = fieldLabel(row.field, claim, indicator);
      return [
        textCell(areaOf(claim.area).name),
        month(claim.from),
        month(claim.to),
        textCell(row.field === 'start' || row.field === 'end' ? `${label} (${unit})` : label),
        row.said === null ? BLANK : numberCell(row.said.value),
        numberCell(row.range.low),
        Number.isFinite(row.range.high) ? numberCell(row.range.high) : BLANK,
        row.found === null ? BLANK : numberCell(row.found),
        row.outcome === null ? BLANK : textCell(claimShareTexts.outcomes[row.outcome]),
      ];
    }),
  };
}

/** Every window, one per row, in the order of the grid. */
export function windowsTable(claim: Claim, data: IndicatorData): ShareTable {
  const [from, to, start, end, holds] = claimPageTexts.csvWindows;
  const marks = claimPageTexts.windowMarks;
  const sized = isSized(claim, data);
  const outcome = (of: keyof typeof marks): string =>
    of === 'as-much' && !sized ? claimPageTexts.sameWayAlone : marks[of];
  const { unit, decimals } = data.indicator;
  const counted = isCount(unit);
  const size = counted ? claimPageTexts.percent : differenceUnit(unit) || da.columnNumber;
  const named = unitText({ kind: 'unit', unit });
  return {
    columns: [
      ...[columnTexts.area, from, to].map(textColumn),
      ...[start, end].map((heading) => ({ heading: `${heading} (${named})`, decimals })),
      { heading: claimPageTexts.csvSize(size), decimals: counted ? 1 : Math.max(1, decimals) },
      textColumn(holds),
    ],
    rows: windowCells(claim, data).map((cell) => [
      textCell(areaOf(claim.area).name),
      month(cell.from),
      month(cell.to),
      published(cell.change.start),
      published(cell.change.end),
      published(cell.size),
      textCell(outcome(cell.outcome)),
    ]),
  };
}

/**
 * The country and every place at the end of the window, with the start beside it, smallest change first; last those
 * without figures at both ends, and why. A table of observations, which our own reader takes back.
 */
export function placesTable(claim: Claim, data: IndicatorData): ShareTable {
  const { indicator, benefit, value } = data;
  const counted = isCount(indicator.unit);
  const country = areaChange(COUNTRY, claim, data);
  const found = areaChanges(claim, data);
  const kind = found[0] === undefined ? null : areaOf(found[0].code).kind;
  const known = new Set(found.map(({ code }) => code));
  const others = (kind === 'region' ? regions : municipalities).filter(({ code }) => !known.has(code));
  const [title, named] = [benefitTitle(indicator, benefit), unitText({ kind: 'unit', unit: indicator.unit })];
  const heading = title.endsWith(named) ? title : `${title} (${named})`;
  const changeDecimals = counted ? indicator.decimals : Math.max(1, indicator.decimals);
  const columns: ShareColumn[] = [
    textColumn(columnTexts.area),
    textColumn(columnTexts.period),
    { heading, decimals: indicator.decimals },
    { heading: columnTexts.inMonth(heading, claim.from), decimals: indicator.decimals },
    { heading: columnTexts.change, decimals: changeDecimals },
    ...(counted ? [{ heading: columnTexts.changePercent, decimals: 1 }] : []),
  ];
  const ends = (code: string): readonly ShareCell[] => {
    const { values, status } = rowFor(code, data);
    return [claim.to, claim.from].map((at) => {
      const m = at - value.firstMonth;
      return observation(values[m] ?? Number.NaN, status[m] ?? 0);
    });
  };
  const rows = [...(country === null ? [] : [country]), ...found].map(({ code, change }) => [
    textCell(areaOf(code).name),
    month(claim.to),
    numberCell(change.end),
    numberCell(change.start),
    numberCell(change.points),
    ...(counted ? [numberCell(change.percent)] : []),
  ]);
  const without = others.map(({ code, name }) => [
    textCell(name),
    month(claim.to),
    ...ends(code),
    BLANK,
    ...(counted ? [BLANK] : []),
  ]);
  return withRemarks(columns, [...rows, ...without]);
}

/** Codes of the figures, in names of files. */
type ClaimFigure = 'tal' | 'linjer' | 'perioder' | 'steder';

/** `kommunekurven-faktatjek-perioder-851-langtidsledige-antal-2024M06-2026M06`: what files are called, without an ending. */
export function claimFileName(what: ClaimFigure, { area, indicator, from, to }: Claim): string {
  return `kommunekurven-faktatjek-${what}-${area}-${indicator}-${monthCode(from)}-${monthCode(to)}`;
}

const month = (start: Month): ShareCell => ({ kind: 'period', period: { frequency: 'month', start } });

/** Windows reach beyond the months there are. */
const published = (value: number): ShareCell =>
  Number.isFinite(value) ? { kind: 'value', value } : { kind: 'missing', reason: 'not-published' };
