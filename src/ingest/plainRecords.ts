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

/**
 * Splits `text` from `from` on. `delimiter` and `newline` are single characters. `before` is a record that ended where
 * `text` begins, if any; it comes first. The text after the last newline is left for later.
 */
export function splitPlain(
  text: string,
  from: number,
  delimiter: string,
  newline: string,
  before: readonly string[][] = [],
): PlainBatch {
  const records: string[][] = [...before];
  const shares: number[] = before.map(() => 0);
  let above: string[] = [];
  /** The leading cells of the record above that this one is expected to repeat, with their delimiters. */
  let prefix = '';
  let expected = 0;
  let growing = false;
  let at = from;
  /** The next delimiter, which may stand many lines further down: it is not looked for in each of them. */
  let next = -1;
  for (;;) {
    // Not `startsWith`: V8 compares letter by letter there, and splitting takes more than twice as long.
    const repeats = expected > 0 && text.substring(at, at + prefix.length) === prefix;
    let cellAt = repeats ? at + prefix.length : at;
    const end = text.indexOf(newline, cellAt);
    if (end < 0) break;
    const share = repeats ? expected : 0;
    let n = share;
    const cells = above.slice();
    if (next < cellAt) next = indexFrom(text, delimiter, cellAt);
    while (next < end) {
      cells[n++] = text.substring(cellAt, next);
      cellAt = next + 1;
      next = indexFrom(text, delimiter, cellAt);
    }
    cells[n++] = text.substring(cellAt, end);
    if (n < cells.length) cells.length = n;
    records.push(cells);
    shares.push(share);
    // After a record that did not repeat as much as expected, find out anew how much the next ones do.
    if (!repeats || growing) {
      let k = share;
      while (k < n - 1 && k < LONGEST_SHARE && cells[k] === above[k]) k++;
      growing = !repeats || k > share;
      if (k !== expected) {
        expected = k;
        prefix = k === 0 ? '' : `${cells.slice(0, k).join(delimiter)}${delimiter}`;
      }
    }
    above = cells;
    at = end + 1;
  }
  return { records, shared: new Uint16Array(shares), cursor: at };
}

/** Where `sign` comes next; the end of the text where it does not. */
function indexFrom(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
