/** Chooses the reader for a file from its first records, by what they hold and never by the file's name. */
import type { FormatReader, ReadContext } from './formats/format.ts';
import { LongTableReader } from './formats/longTable.ts';
import { MatrixReader } from './formats/matrix.ts';
import { findMatrix, type MatrixLayout } from './formats/matrixLayout.ts';
import { findStack, StackReader } from './formats/stack.ts';
import { Surroundings } from './formats/surroundings.ts';
import { findTable, type TableLayout } from './formats/tableLayout.ts';
import type { Records } from './records.ts';
import { Refusal } from './refusal.ts';

/** Records that `recognise` wants to see, when the file has as many. */
export const SAMPLE_RECORDS = 300;

/** More columns than any export has. */
const MAX_COLUMNS = 2000;

/** A reader that has already read the sample. Throws a `Refusal` when no format fits. */
export function recognise(sample: Records, context: ReadContext): FormatReader {
  const firstLine = sample.find((record) => record.some((cell) => cell.trim() !== '')) ?? [];
  const raw = firstLine.slice(0, 50).join(context.delimiter);
  const widest = sample.reduce((most, record) => Math.max(most, record.length), 0);
  if (widest > MAX_COLUMNS) throw new Refusal('too-many-columns', raw);
  if (widest < 2) throw new Refusal('one-column', raw);

  const certain = findTable(sample, 'headings');
  if (certain !== null && typeof certain !== 'string') return readTable(certain, sample, context);
  const stack = findStack(sample);
  if (stack !== null) return readBody(new StackReader(stack, sample, context), sample, stack + 1);
  const matrix = findMatrix(sample, (headAt) => titleOf(sample.slice(0, headAt), context));
  if (matrix !== null) return readMatrix(matrix, sample, context);
  const table = findTable(sample, 'content') ?? certain;
  if (table === null) throw new Refusal('not-understood', raw);
  if (typeof table === 'string') throw new Refusal(table, raw);
  return readTable(table, sample, context);
}

function readTable(layout: TableLayout, sample: Records, context: ReadContext): FormatReader {
  const reader = new LongTableReader(layout, sample.slice(0, layout.headerAt), context);
  return readBody(reader, sample, layout.headerAt + 1);
}

function readMatrix(layout: MatrixLayout, sample: Records, context: ReadContext): FormatReader {
  const roles = new Set(layout.variables.map((variable) => variable.role));
  if (!roles.has('area')) throw new Refusal('no-area-column', layout.heads[0]?.join(context.delimiter));
  if (!roles.has('period')) throw new Refusal('no-period-column', layout.heads[0]?.join(context.delimiter));
  const reader = new MatrixReader(layout, sample.slice(0, layout.headAt), context);
  return readBody(reader, sample, layout.headAt + layout.heads.length);
}

function readBody(reader: FormatReader, sample: Records, from: number): FormatReader {
  reader.read({ records: sample.slice(from), shared: null }, from + 1);
  return reader;
}

function titleOf(above: Records, context: ReadContext): string {
  const surroundings = new Surroundings(context.delimiter);
  for (const record of above) surroundings.addAbove(record);
  return surroundings.title ?? '';
}
