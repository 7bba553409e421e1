/** A workbook becomes a dataset: the sheet that was asked for, or the first that reads as a table. */
import type { IssueCode } from '../../domain/issue.ts';
import type { ReadingChoices } from '../../domain/reading.ts';
import { ZipProblem } from '../../zip/zipProblem.ts';
import type { ReadContext } from '../formats/format.ts';
import type { Records } from '../records.ts';
import { Refusal } from '../refusal.ts';
import { type ReadDataset, TableSink } from '../tableSink.ts';
import { isOldContainer, oldContainerRefusal } from './oldWorkbook.ts';
import type { SheetPart } from './parts.ts';
import { openWorkbook, type WorkbookOptions } from './workbook.ts';

/** Which sheet was read, and which there are to choose between; hidden ones are not among them. */
export interface SheetChoice {
  readonly name: string;
  readonly names: readonly string[];
}

export interface WorkbookPass extends ReadDataset {
  readonly sheet: SheetChoice;
}

export interface ReadWorkbookOptions extends WorkbookOptions {
  readonly choices: ReadingChoices | undefined;
  /** A fresh context for a sheet: what was said of the one before does not count. */
  readonly begin: () => ReadContext;
}

/** Records that a reader of a format takes at a time. */
const BATCH = 10_000;

/** Refusals that say of a sheet that it is no table: the next may be one. The later ones say more. */
const NO_TABLE: readonly IssueCode[] = [
  'empty-file',
  'one-column',
  'not-understood',
  'too-many-columns',
  'no-measure-column',
  'no-period-column',
  'no-area-column',
  'no-usable-rows',
];

/** Reads a zip file or a container of old workbooks; `head` is its beginning. Throws a `Refusal`. */
export async function readWorkbook(
  blob: Blob,
  head: Uint8Array,
  options: ReadWorkbookOptions,
): Promise<WorkbookPass> {
  if (isOldContainer(head)) throw await oldContainerRefusal(blob, head);
  try {
    return await readSheets(blob, options);
  } catch (error) {
    throw error instanceof ZipProblem ? new Refusal(`workbook-${error.kind}`) : error;
  }
}

async function readSheets(blob: Blob, options: ReadWorkbookOptions): Promise<WorkbookPass> {
  const workbook = await openWorkbook(blob, options);
  const names = workbook.sheets.map(({ name }) => name);
  const chosen = workbook.sheets.filter(({ name }) => name === options.choices?.sheet).slice(0, 1);
  const candidates = chosen.length > 0 ? chosen : workbook.sheets;
  let closest: { readonly sheet: SheetPart; readonly rank: number; readonly records: Records } | null = null;
  for (const sheet of candidates) {
    const records = await workbook.rows(sheet);
    try {
      return { ...(await readSheet(records, options)), sheet: { name: sheet.name, names } };
    } catch (error) {
      const rank = error instanceof Refusal ? NO_TABLE.indexOf(error.code) : -1;
      if (rank < 0) throw error;
      if (closest === null || rank > closest.rank) closest = { sheet, rank, records };
    }
  }
  // What is said of the file is what was met in the sheet that came closest to being a table.
  const { sheet, records } = closest!;
  return { ...(await readSheet(records, options)), sheet: { name: sheet.name, names } };
}

async function readSheet(records: Records, options: ReadWorkbookOptions): Promise<ReadDataset> {
  const sink = new TableSink(options.begin(), options.choices);
  if (records.length === 0) throw new Refusal('empty-file');
  for (let at = 0; at < records.length; at += BATCH) {
    await sink.take({ records: records.slice(at, at + BATCH), shared: null }, false);
    await options.breathe();
  }
  return sink.finish();
}
