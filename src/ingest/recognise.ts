/** Chooses the reader for a file from its first records, by what they hold and never by the file's name. */
import type { ReadingChoices } from '../domain/reading.ts';
import type { FormatReader, ReadContext } from './formats/format.ts';
import { LongTableReader } from './formats/longTable.ts';
import type { OtherLayout } from './formats/otherLayouts.ts';
import { findTable, type TableLayout } from './formats/tableLayout.ts';
import { previewOf, rolesOf } from './preview.ts';
import type { Records } from './records.ts';
import { Refusal } from './refusal.ts';

/** Records that `recognise` wants to see, when the file has as many. */
export const SAMPLE_RECORDS = 300;

/** More columns than any export has. */
const MAX_COLUMNS = 2000;

/**
 * A reader that has already read the sample. Rejects with a `Refusal` when no format fits. `roles` are the reader's
 * corrections, for tables with one row per observation.
 */
export async function recognise(
  sample: Records,
  context: ReadContext,
  roles: ReadingChoices['roles'],
): Promise<FormatReader> {
  const found = await find(sample, context).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  if ('reader' in found) return readBody(found.reader, sample, found.from);
  if (roles === undefined && !(found instanceof Refusal)) {
    const { headerAt, headings } = found;
    context.show(previewOf(sample, headerAt, headerAt + 1, headings, rolesOf(found), true));
    return readTable(found, sample, context);
  }
  const { correctedTable } = await import('./formats/correctedTable.ts');
  return readTable(correctedTable(sample, found, roles, context), sample, context);
}

/** What the file is by itself: a table, another layout, or the reason why neither. */
async function find(sample: Records, context: ReadContext): Promise<TableLayout | OtherLayout | Refusal> {
  const firstLine = sample.find((record) => record.some((cell) => cell.trim() !== '')) ?? [];
  const raw = firstLine.slice(0, 50).join(context.delimiter);
  const widest = sample.reduce((most, record) => Math.max(most, record.length), 0);
  if (widest > MAX_COLUMNS) return new Refusal('too-many-columns', raw);
  if (widest < 2) return new Refusal('one-column', raw);

  const certain = findTable(sample, 'headings');
  if (certain !== null && typeof certain !== 'string') return certain;
  const { findOtherLayout } = await import('./formats/otherLayouts.ts');
  const other = findOtherLayout(sample, context);
  if (other !== null) return other;
  const table = findTable(sample, 'content') ?? certain ?? 'not-understood';
  return typeof table === 'string' ? new Refusal(table, raw) : table;
}

function readTable(layout: TableLayout, sample: Records, context: ReadContext): FormatReader {
  const from = layout.headerAt + 1;
  return readBody(new LongTableReader(layout, sample.slice(0, Math.max(from - 1, 0)), context), sample, from);
}

function readBody(reader: FormatReader, sample: Records, from: number): FormatReader {
  reader.read({ records: sample.slice(from), shared: null }, from + 1);
  return reader;
}
