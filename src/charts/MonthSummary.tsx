/** Beside the lines: is the difference real, and the chosen areas' numbers in the last month. */

import './beside.css';
import type { ReactNode } from 'react';
import type { Indicator } from '../domain/indicator.ts';
import { type Line, lastValue } from '../domain/line.ts';
import { observation } from '../domain/observation.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { da } from '../language/da.ts';
import { formatMonth, formatNumber, formatSigned } from '../language/format.ts';
import { missingTexts } from '../language/notes.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { Ranking } from '../selectors/ranking.ts';
import { Breakable } from './Breakable.tsx';
import { MarkerIcon } from './Marker.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly ranking: Ranking;
  readonly formatBare: (value: number) => string;
  /** What stands over the table: whether the difference is real. */
  readonly verdict: ReactNode;
}

export function MonthSummary({ comparison, ranking, formatBare, verdict }: Props) {
  const { selected, benchmark, unit, data } = comparison;
  const month = formatMonth(comparison.firstMonth + comparison.monthCount - 1);
  const values = unit.kind === 'unit';
  const counts = values && isCount(unit.unit);
  const lines = [...selected].sort((a, b) => order(b) - order(a));
  const all = benchmark === null ? lines : [...lines, benchmark];
  const persons = !counts && data.count !== null;
  return (
    <aside className="month-summary">
      {verdict}
      <table>
        <caption>
          {da.tableInMonth(month)}
          {comparison.provisional ? ` (${da.provisional})` : ''}
        </caption>
        <thead>
          <tr>
            <th scope="col">{da.columnArea}</th>
            <th scope="col">{columnValue(comparison)}</th>
            {values && (
              <th scope="col">
                <Breakable
                  text={isPercent(data.indicator.unit) ? da.columnYearPoints : da.columnYearChange}
                />
              </th>
            )}
            {persons && (
              <th scope="col" className="persons">
                <Breakable text={da.columnPersons} />
              </th>
            )}
            <th scope="col">
              {da.columnPlaceOf(ranking.ranked.length)} <span className="order">({da.highestFirst})</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map((line) => {
            const place = ranking.ranked.find((area) => area.code === line.code);
            const cell = observation(lastValue(line), line.status.at(-1)!);
            return (
              <tr key={line.slot}>
                <th scope="row">
                  <MarkerIcon slot={line.slot} />
                  <span>{line.name}</span>
                </th>
                {cell.kind === 'missing' ? (
                  <td className="missing" colSpan={2 + Number(values) + Number(persons)}>
                    {missingTexts[cell.reason]}
                  </td>
                ) : (
                  <>
                    <td className="value">{formatBare(cell.value)}</td>
                    {values && <td>{yearChange(line, data.indicator)}</td>}
                    {persons && (
                      <td className="persons">
                        {Number.isNaN(line.persons) ? '' : formatNumber(line.persons, 0)}
                      </td>
                    )}
                    <td>
                      {place === undefined ? '' : place.ties > 0 ? da.placeTied(place.place) : place.place}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </aside>
  );
}

function columnValue({ unit }: Comparison): string {
  if (unit.kind === 'index') return da.columnIndex;
  if (unit.kind === 'percent-change') return da.columnPercent;
  if (unit.kind === 'point-change') return da.columnPoints;
  if (unit.kind === 'plain-change') return da.columnChange;
  if (unit.kind === 'weeks-change' || unit.unit === 'weeks') return da.columnWeeks;
  if (isPercent(unit.unit)) return da.columnPercent;
  return isCount(unit.unit) ? da.columnCount : da.columnNumber;
}

function yearChange(line: Line, { unit, decimals }: Indicator): string {
  const change = lastValue(line) - line.yearAgo;
  return Number.isNaN(change) ? '' : formatSigned(change, isPercent(unit) ? Math.max(1, decimals) : decimals);
}

function order(line: Line): number {
  const value = lastValue(line);
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
}
