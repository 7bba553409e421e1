/** Whole columns of numbers at a time: from cells to values, flags, evidence of marks, and issues. */
import type { MarkEvidence } from './decimalMark.ts';
import type { IssueCollector } from './issues.ts';
import { AMBIGUOUS_COMMA, type NumberScanner, REFUSED } from './numbers.ts';
import type { Records } from './records.ts';

export class NumberColumn {
  readonly heading: string;
  private readonly scanner: NumberScanner;
  private readonly issues: IssueCollector;

  constructor(heading: string, scanner: NumberScanner, issues: IssueCollector) {
    this.heading = heading;
    this.scanner = scanner;
    this.issues = issues;
  }

  /**
   * Reads a column of records into `values` and `flags` from `offset` on. `rows` are the records' numbers.
   * `marksOf` gives the evidence a record's cell belongs to.
   */
  read(
    records: Records,
    column: number,
    rows: Uint32Array,
    values: Float64Array,
    flags: Uint8Array,
    offset: number,
    marks: MarkEvidence,
  ): void {
    const { scanner } = this;
    for (let i = 0; i < records.length; i++) {
      const cell = records[i]![column]!;
      values[offset + i] = scanner.scan(cell);
      const flag = scanner.flags;
      flags[offset + i] = flag;
      if (flag >= AMBIGUOUS_COMMA) marks.note(scanner, rows[i]!, cell);
      else if (flag !== 0) this.report(flag, rows[i]!, cell, marks);
    }
  }

  /** The same for cells that belong to different measures. */
  readStacked(
    records: Records,
    column: number,
    rows: Uint32Array,
    values: Float64Array,
    flags: Uint8Array,
    offset: number,
    measureOf: Int32Array,
    marks: readonly MarkEvidence[],
  ): void {
    const { scanner } = this;
    for (let i = 0; i < records.length; i++) {
      const cell = records[i]![column]!;
      values[offset + i] = scanner.scan(cell);
      const flag = scanner.flags;
      flags[offset + i] = flag;
      if (flag >= AMBIGUOUS_COMMA) marks[measureOf[i]!]!.note(scanner, rows[i]!, cell);
      else if (flag !== 0) this.report(flag, rows[i]!, cell, marks[measureOf[i]!]!);
    }
  }

  /** One cell; its value is returned, its flags are in `scanner`. */
  readOne(cell: string, row: number, marks: MarkEvidence): number {
    const value = this.scanner.scan(cell);
    const flag = this.scanner.flags;
    if (flag >= AMBIGUOUS_COMMA) marks.note(this.scanner, row, cell);
    else if (flag !== 0) this.report(flag, row, cell, marks);
    return value;
  }

  private report(flag: number, row: number, raw: string, marks: MarkEvidence): void {
    if (flag === REFUSED) {
      marks.refused++;
      this.issues.add(this.scanner.refusal, { row, column: this.heading, raw });
    } else if (this.scanner.ambiguousDash)
      this.issues.add('ambiguous-dash', { row, column: this.heading, raw });
  }
}
