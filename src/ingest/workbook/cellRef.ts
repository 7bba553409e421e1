/** Names of cells: letters for the column, a number for the row. */

export interface CellPlace {
  /** Both count from 0. */
  readonly row: number;
  readonly column: number;
}

/** `AB12` is row 11, column 27; null for what is no cell. */
export function placeOf(ref: string): CellPlace | null {
  const match = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(ref);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
