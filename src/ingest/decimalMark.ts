/**
 * `1.234` is 1234 in a Danish count and 1,234 in an English rate. Which one is decided once per measure, from all
 * of its values, and said: proved by the values, or assumed.
 */
import type { NumberReading } from '../domain/dataset.ts';
import { isCount, type Unit } from '../domain/unit.ts';
import type { IssueCollector } from './issues.ts';
import {
  AMBIGUOUS_COMMA,
  AMBIGUOUS_POINT,
  type NumberScanner,
  PROVES_COMMA,
  PROVES_POINT,
  REFUSED,
  TYPED,
} from './numbers.ts';

interface Place {
  readonly row: number;
  readonly raw: string;
}

/** What the marks in one measure's cells have shown so far. */
export class MarkEvidence {
  /** Cells refused, here or when the mark is settled. */
  refused = 0;
  private readonly counts = new Uint32Array(TYPED + 1);
  private readonly first: (Place | undefined)[] = [];
  private commaDecimals = 0;
  private pointDecimals = 0;
  private typedDecimals = 0;

  /** Notes a cell with a decimal or thousands mark in it. */
  note(scanner: NumberScanner, row: number, raw: string): void {
    const flag = scanner.flags;
    const before = this.counts[flag]!;
    this.counts[flag] = before + 1;
    if (before === 0) this.first[flag] = { row, raw };
    if (flag === PROVES_COMMA && scanner.decimals > this.commaDecimals) this.commaDecimals = scanner.decimals;
    if (flag === PROVES_POINT && scanner.decimals > this.pointDecimals) this.pointDecimals = scanner.decimals;
    if (flag === TYPED && scanner.decimals > this.typedDecimals) this.typedDecimals = scanner.decimals;
  }

  /** True when no cell had a mark: there is nothing to settle. */
  get plain(): boolean {
    return this.first.length === 0;
  }

  /** True when every cell with a mark was a number by its type. */
  get typed(): boolean {
    return this.counts.every((count, flag) => count > 0 === (flag === TYPED));
  }

  count(flag: number): number {
    return this.counts[flag]!;
  }

  firstOf(flag: number): Place | undefined {
    return this.first[flag];
  }

  /** The mark that most of the telling values prove; null where none tells. */
  get proved(): 'comma' | 'point' | null {
    const comma = this.count(PROVES_COMMA);
    const point = this.count(PROVES_POINT);
    if (comma + point === 0) return null;
    return comma >= point ? 'comma' : 'point';
  }

  decimalsWith(mark: 'comma' | 'point'): number {
    const ambiguous = this.count(mark === 'comma' ? AMBIGUOUS_COMMA : AMBIGUOUS_POINT) > 0 ? 3 : 0;
    const proved = mark === 'comma' ? this.commaDecimals : this.pointDecimals;
    return Math.max(ambiguous, proved, this.typedDecimals);
  }
}

export interface MarkedMeasure {
  readonly name: string;
  readonly unit: Unit;
  readonly marks: MarkEvidence;
  /** The reader's own decision. */
  readonly chosenMark?: 'comma' | 'point';
}

/**
 * One reading per measure. Where a measure's values fit both marks: a count takes its only mark for thousands,
 * else the file's other measures decide, else `habit`, the mark of its publisher and language. A reader's choice
 * comes before all of it, and cells that only fit the other mark are refused.
 */
export function decideReadings(
  measures: readonly MarkedMeasure[],
  habit: 'comma' | 'point',
  issues: IssueCollector,
): readonly NumberReading[] {
  const elsewhere = measures.map((m) => m.marks.proved).find((mark) => mark !== null) ?? null;
  return measures.map(({ name, unit, marks, chosenMark }): NumberReading => {
    if (marks.typed)
      return { decimalMark: 'point', evidence: 'proved', decimals: marks.decimalsWith('point') };
    const chosen = marks.plain ? undefined : chosenMark;
    const sure = chosen ?? marks.proved;
    if (sure !== null) {
      reportMinority(name, marks, sure, issues);
      const evidence = chosen === undefined ? 'proved' : 'chosen';
      return { decimalMark: sure, evidence, decimals: marks.decimalsWith(sure) };
    }
    const commas = marks.count(AMBIGUOUS_COMMA);
    const points = marks.count(AMBIGUOUS_POINT);
    if (commas + points === 0) return { decimalMark: 'none', evidence: 'not-needed', decimals: 0 };
    const oneKind = commas === 0 || points === 0;
    const thousands = isCount(unit) && oneKind ? (commas > 0 ? 'point' : 'comma') : null;
    const mark = thousands ?? elsewhere ?? habit;
    const place = marks.firstOf(commas > 0 ? AMBIGUOUS_COMMA : AMBIGUOUS_POINT);
    issues.add('decimal-assumed', { ...place, column: name }, commas + points);
    return { decimalMark: mark, evidence: 'assumed', decimals: marks.decimalsWith(mark) };
  });
}

function reportMinority(
  name: string,
  marks: MarkEvidence,
  mark: 'comma' | 'point',
  issues: IssueCollector,
): void {
  const minority = mark === 'comma' ? PROVES_POINT : PROVES_COMMA;
  const count = marks.count(minority);
  if (count > 0) issues.add('decimal-conflict', { ...marks.firstOf(minority), column: name }, count);
  marks.refused += count;
}

/** Gives a column's cells their final value in place; cells that only fit the other mark are refused. */
export function settleColumn(
  values: Float64Array,
  flags: Uint8Array,
  length: number,
  readingOf: (entry: number) => NumberReading,
): void {
  for (let i = 0; i < length; i++) {
    const flag = flags[i]!;
    if (flag < AMBIGUOUS_COMMA) continue;
    const mark = readingOf(i).decimalMark;
    flags[i] = 0;
    if (flag === TYPED) continue;
    if (flag === AMBIGUOUS_COMMA || flag === AMBIGUOUS_POINT) {
      if (mark === (flag === AMBIGUOUS_COMMA ? 'comma' : 'point')) values[i] = values[i]! / 1000;
    } else if (mark !== (flag === PROVES_COMMA ? 'comma' : 'point')) {
      flags[i] = REFUSED;
      values[i] = Number.NaN;
    }
  }
}
