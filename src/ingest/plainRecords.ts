/**
 * Splits text that has no quotes in it: what PapaParse's fast mode does, but a record's leading cells that repeat the
 * record above are found by comparing characters, and neither cut out nor looked at again. Exports are sorted, so
 * that is most cells: it pays for all the reading that comes after. Anything with a quote in it is PapaParse's.
 */

/** Complete records, and how much each repeats of the one before it. */
export interface Batch {
  readonly records: readonly (readonly string[])[];
  /** Per record, how many leading cells equal the previous record's (0 for the first); null: not known. */
  readonly shared: Uint16Array | null;
}

export interface PlainBatch extends Batch {
  /** Where the first record that is not complete begins. */
  readonly cursor: number;
}

const LONGEST_SHARE = 65_535;

/** `delimiter` and `newline` are single characters. The text after the last newline is left for later. */
export function splitPlain(text: string, delimiter: string, newline: string): PlainBatch {
  const separator = delimiter.charCodeAt(0);
  const end = newline.charCodeAt(0);
  const records: string[][] = [];
  const shares: number[] = [];
  let above: string[] = [];
  let aboveAt = 0;
  let at = 0;
  for (;;) {
    let i = at;
    let cellAt = at;
    let n = 0;
    // The record above lies before this one, so comparing never runs out of it.
    for (let j = aboveAt; i < text.length && j < at; i++, j++) {
      const c = text.charCodeAt(i);
      if (c !== text.charCodeAt(j) || c === end) break;
      if (c === separator) {
        n++;
        cellAt = i + 1;
      }
    }
    const share = n;
    const cells = above.slice();
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === end) break;
      if (c === separator) {
        cells[n++] = text.substring(cellAt, i);
        cellAt = i + 1;
      }
    }
    if (i >= text.length) break;
    cells[n++] = text.substring(cellAt, i);
    if (n < cells.length) cells.length = n;
    records.push(cells);
    shares.push(share < LONGEST_SHARE ? share : LONGEST_SHARE);
    above = cells;
    aboveAt = at;
    at = i + 1;
  }
  return { records, shared: Uint16Array.from(shares), cursor: at };
}
