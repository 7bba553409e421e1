/** The first lines of a file as they stand, each column with what it was taken for. */
import type { ColumnRole, Preview } from '../../domain/reading.ts';
import { dataTexts, roleTexts } from '../../language/dataTexts.ts';

const ROLES = Object.keys(roleTexts) as ColumnRole[];

interface Props {
  readonly preview: Preview;
  /** Null: the columns cannot be changed. */
  readonly onRole: ((index: number, role: ColumnRole) => void) | null;
}

export function PreviewTable({ preview, onRole }: Props) {
  const { columns, rows, headerRow } = preview;
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="preview" tabIndex={0} aria-label={dataTexts.previewHeading}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{dataTexts.rowNumber}</span>
            </th>
            {Array.from({ length: width }, (_, c) => {
              const column = columns.find(({ index }) => index === c);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                <th key={c} scope="col">
                  {column === undefined ? null : onRole === null ? (
                    roleTexts[column.role]
                  ) : (
                    <select
                      aria-label={dataTexts.columnRole(column.heading)}
                      value={column.role}
                      onChange={(event) => onRole(c, event.target.value as ColumnRole)}
                    >
                      {ROLES.map((role) => (
                        <option key={role} value={role}>
                          {roleTexts[role]}
                        </option>
                      ))}
                    </select>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row} className={row === headerRow ? 'heading' : undefined}>
              <th scope="row">{row}</th>
              {cells.map((cell, c) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={c}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
