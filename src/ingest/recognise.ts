/** Chooses the reader for a file from its first records, by what they hold and never by the file's name. */
import type { FormatReader, ReadContext } from './formats/format.ts';
import { LongTableReader } from './formats/longTable.ts';
import { findTable, type TableLayout } from './formats/tableLayout.ts';
import type { Records } from './records.ts';
import { Refusal } from './refusal.ts';

/** Records that `recognise` wants to see, when the file has as many. */
export const SAMPLE_RECORDS = 300;

/** More columns than any export has. */
const MAX_COLUMNS = 2000;

/** A reader that has already read the sample. Rejects with a `Refusal` when no format fits. */
export async function recognise(sample: Records, context: ReadContext): Promise<FormatReader> {
  const firstLine = sample.find((record) => record.some((cell) => cell.trim() !== '')) ?? [];
  const raw = firstLine.slice(0, 50).join(context.delimiter);
  const widest = sample.reduce((most, record) => Math.max(most, record.length), 0);
  if (widest > MAX_COLUMNS) throw new Refusal('too-many-columns', raw);
  if (widest < 2) throw new Refusal('one-column', raw);

  const certain = findTable(sample, 'headings');
  if (certain !== null && typeof certain !== 'string') return readTable(certain, sample, context);
  const { findOtherLayout } = await import('./formats/otherLayouts.ts');
  const other = findOtherLayout(sample, context);
  if (other !== null) return readBody(other.reader, sample, other.from);
  const table = findTable(sample, 'content') ?? certain;
  if (table === null) throw new Refusal('not-understood', raw);
  if (typeof table === 'string') throw new Refusal(table, raw);
  return readTable(table, sample, context);
}

function readTable(layout: TableLayout, sample: Records, context: ReadContext): FormatReader {
  const reader = new LongTableReader(layout, sample.slice(0, layout.headerAt), context);
  return readBody(reader, sample, layout.headerAt + 1);
}

function readBody(reader: FormatReader, sample: Records, from: number): FormatReader {
  reader.read({ records: sample.slice(from), shared: null }, from + 1);
  return reader;
}
