/**
 * Statistikbanken's Excel matrix saved as CSV. A stub cell that is blank repeats the one above it; every cell of
 * figures becomes an observation of its own.
 */
import type { ReadTable } from '../assemble.ts';
import { MarkEvidence } from '../decimalMark.ts';
import { Dictionary } from '../dictionary.ts';
import { NumberColumn } from '../numberCells.ts';
import { NumberScanner } from '../numbers.ts';
import { Members, ObservationTable } from '../observationTable.ts';
import { AreaCells, areaProblem, PeriodCells } from '../placeCells.ts';
import type { Batch } from '../plainRecords.ts';
import { dashMeaning, type Origin, originOf } from '../publisher.ts';
import type { Records } from '../records.ts';
import { unitOf } from '../units.ts';
import { type FormatReader, filledCells, type ReadContext } from './format.ts';
import type { MatrixLayout } from './matrixLayout.ts';
import { Surroundings } from './surroundings.ts';
import { UnitMembers } from './unitMembers.ts';

export class MatrixReader implements FormatReader {
  readonly format = 'statistikbanken-matrix';
  private readonly layout: MatrixLayout;
  private readonly context: ReadContext;
  private readonly surroundings: Surroundings;
  private readonly origin: Origin;
  private readonly scanner: NumberScanner;
  private readonly numbers: NumberColumn;
  private readonly areas = new AreaCells();
  private readonly periods = new PeriodCells();
  private readonly units: UnitMembers | null;
  private readonly marks = new MarkEvidence();
  private readonly members: readonly Members[];
  /** One per variable. */
  private readonly dictionaries: readonly Dictionary[];
  /** The stub cells of the current record, filled down. */
  private readonly current: string[];
  /** Codes of the head's members, per head line and column. */
  private readonly headCodes: readonly (readonly number[])[];
  private readonly table: ObservationTable;

  constructor(layout: MatrixLayout, above: Records, context: ReadContext) {
    this.layout = layout;
    this.context = context;
    this.surroundings = new Surroundings(context.delimiter);
    for (const record of above) this.surroundings.addAbove(record);
    const known = above.length + layout.heads.length;
    context.account.total += known;
    context.account.skipped += known;
    const about = this.surroundings.aboveText;
    const said = originOf(layout.named ? layout.variables.map((v) => v.name) : [], about);
    this.origin =
      said.publisher === 'unknown' && !layout.named ? { publisher: 'statistikbanken', table: null } : said;
    this.scanner = new NumberScanner(dashMeaning(this.origin.publisher));
    this.numbers = new NumberColumn(this.measureName(), this.scanner, context.issues);
    this.units = layout.variables.some((v) => v.role === 'unit') ? new UnitMembers(null, about) : null;
    const members: Members[] = [];
    this.dictionaries = layout.variables.map(({ name, role }) => {
      if (role === 'area') return this.areas.dictionary;
      if (role === 'period') return this.periods.dictionary;
      if (role === 'unit') return this.units!.dictionary;
      const own = new Members(name);
      members.push(own);
      return new Dictionary((text) => own.indexOf(text));
    });
    this.members = members;
    this.current = Array.from({ length: layout.stubs }, () => '');
    this.headCodes = layout.heads.map((line, h) =>
      line.map((text) => this.dictionaries[layout.stubs + h]!.encodeOne(text)),
    );
    this.table = new ObservationTable(members.length, 1, this.units !== null);
  }

  private measureName(): string {
    return this.surroundings.title ?? this.surroundings.unitText ?? '';
  }

  read({ records }: Batch, firstRow: number): void {
    this.context.account.total += records.length;
    for (let i = 0; i < records.length; i++) this.readRecord(records[i]!, firstRow + i);
  }

  private readRecord(record: readonly string[], row: number): void {
    const { account, issues } = this.context;
    const { stubs, columns } = this.layout;
    const { first, count } = filledCells(record);
    if (count === 0) {
      account.skipped++;
      issues.add('skipped-blank', { row });
      return;
    }
    const end = stubs + columns;
    if (first === 0 && count === 1) {
      account.skipped++;
      issues.add('skipped-outside-table', { row, raw: record[0]! });
      this.surroundings.addBelow(record);
      return;
    }
    const extra = record.slice(end).some((cell) => cell.trim() !== '');
    if (record.length < end || extra) {
      account.rejected++;
      issues.add(extra ? 'too-many-cells' : 'too-few-cells', { row, raw: this.rawOf(record) });
      return;
    }
    for (let j = 0; j < stubs; j++) {
      const cell = record[j]!.trim();
      if (cell !== '') this.current[j] = cell;
    }
    this.append(record, row);
  }

  /** One entry per column of figures; a record none of whose columns has an area and a period is left out. */
  private append(record: readonly string[], row: number): void {
    const { layout, table, headCodes } = this;
    const { stubs, columns, variables } = layout;
    const stubCodes = this.current.map((text, j) => this.dictionaries[j]!.encodeOne(text));
    const before = table.length;
    let problem: (() => void) | null = null;
    table.reserve(columns);
    for (let c = 0; c < columns; c++) {
      const at = table.length;
      let dimension = 0;
      let usable = true;
      for (let v = 0; v < variables.length; v++) {
        const code = v < stubs ? stubCodes[v]! : headCodes[v - stubs]![c]!;
        const { role } = variables[v]!;
        if (code < 0) {
          usable = false;
          problem ??= () => this.leaveOut(v, code, c, row);
        } else if (role === 'area') table.area[at] = code;
        else if (role === 'period') table.period[at] = code;
        else if (role === 'unit') table.measureOf![at] = code;
        else table.dimensions[dimension]![at] = code;
        if (role === 'dimension') dimension++;
      }
      if (!usable) continue;
      const marks = this.units === null ? this.marks : this.units.marks[table.measureOf![at]!]!;
      table.values[0]![at] = this.numbers.readOne(record[stubs + c]!, row, marks);
      table.flags[0]![at] = this.scanner.flags;
      table.record[at] = row;
      table.length++;
    }
    if (table.length === before) problem?.();
  }

  private leaveOut(variable: number, code: number, column: number, row: number): void {
    const { account, issues } = this.context;
    const { layout } = this;
    const { name, role } = layout.variables[variable]!;
    const raw =
      variable < layout.stubs ? this.current[variable]! : layout.heads[variable - layout.stubs]![column]!;
    const problem = role === 'period' ? 'unknown-period' : areaProblem(code);
    if (problem === 'skipped-area-not-municipal') account.skipped++;
    else account.rejected++;
    issues.add(problem, { row, column: name, raw });
  }

  private rawOf(record: readonly string[]): string {
    return record.slice(0, 50).join(this.context.delimiter);
  }

  finish(): ReadTable {
    const { title, unitText } = this.surroundings;
    const unit = unitOf(title ?? '', unitText ?? '');
    return {
      meta: this.surroundings.meta(this.origin),
      table: this.table,
      areas: this.areas.codes,
      periods: this.periods.periods,
      dimensions: this.members.map(({ heading, names }) => ({ name: heading, members: names })),
      measures: this.units?.measures ?? [{ name: this.measureName(), unit, marks: this.marks }],
      columnOrder: this.columnOrder(),
      habit: this.areas.english ? 'point' : 'comma',
    };
  }

  private columnOrder(): ReadTable['columnOrder'] {
    let dimension = 0;
    return this.layout.variables
      .map(({ role }) => (role === 'dimension' ? dimension++ : role))
      .filter((column) => column !== 'unit');
  }
}
