/** Two versions of the same table: what was revised, in words, by month, and the cells that moved most. */
import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { fullStop } from '../../language/format.ts';
import { describeObstacle } from '../../language/revisionObstacles.ts';
import { revisionColumns, revisionUiTexts } from '../../language/revisionUiTexts.ts';
import { revisionRows } from '../../selectors/revisionRows.ts';
import { compareRevisions, type MeasureRevision } from '../../selectors/revisions.ts';

interface Props {
  readonly before: Dataset;
  readonly after: Dataset;
}

export function Revision({ before, after }: Props) {
  const revision = useMemo(() => compareRevisions(before, after), [before, after]);
  return (
    <div className="revision">
      {revision.measures.map((measure) => (
        <OneMeasure key={`${measure.measure} ${measure.members.join(' ')}`} measure={measure} />
      ))}
      {revision.obstacles.map((obstacle) => (
        <p key={describeObstacle(obstacle)} className="hint">
          {describeObstacle(obstacle)}
        </p>
      ))}
    </div>
  );
}

function OneMeasure({ measure }: { measure: MeasureRevision }) {
  const { periods, cells } = useMemo(() => revisionRows(measure), [measure]);
  return (
    <>
      <p className="revision-headline">{fullStop(measure.headline)}</p>
      {measure.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {measure.revised && (
        <details>
          <summary>{revisionUiTexts.showNumbers}</summary>
          <Table
            caption={revisionUiTexts.byPeriod}
            columns={revisionColumns.periods}
            rows={periods
              .filter(({ revised }) => revised)
              .map((row) => [
                ...[row.period, String(row.up), String(row.down), String(row.same)],
                ...[row.countryBefore, row.countryAfter, row.countryChange],
              ])}
          />
          <Table
            caption={revisionUiTexts.largest}
            columns={revisionColumns.cells}
            rows={cells.map(({ area, period, before, after, change, percent }) => [
              ...[area, period, before, after, change, percent],
            ])}
          />
        </details>
      )}
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ caption, columns, rows }: TableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
