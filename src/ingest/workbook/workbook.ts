/** A workbook (.xlsx, .xlsm): its visible sheets, each read when it is asked for. */
import { readZipDirectory, type ZipEntry } from '../../zip/zipDirectory.ts';
import { Allowance, readZipPart } from '../../zip/zipPart.ts';
import { Refusal } from '../refusal.ts';
import { readCellStyles } from './cellStyles.ts';
import { findParts, type SheetPart, type WorkbookParts } from './parts.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { type CellSources, readSheetRows } from './sheetRows.ts';

/** Of all parts together, unpacked: a sheet of a million rows and five columns. */
const MAX_UNPACKED_BYTES = 200_000_000;

/** Bytes unpacked after which other tasks get their turn. */
const TURN = 1 << 20;

/** By name in lower case: names of parts ignore case. */
type PartDirectory = ReadonlyMap<string, ZipEntry>;

export interface WorkbookOptions {
  /** Told how many bytes of the file have been read. */
  readonly onProgress: (bytesRead: number) => void;
  /** Lets the event loop turn; throws a `Refusal` when the reader has cancelled. */
  readonly breathe: () => Promise<void>;
}

/** Throws a `Refusal` or a `ZipProblem` for a file that is no workbook or not a whole one. */
export async function openWorkbook(blob: Blob, options: WorkbookOptions): Promise<Workbook> {
  const bytes = new PartReader(blob, byPartName(await readZipDirectory(blob)), options);
  const parts = await findParts(bytes.directory, (part) => bytes.read(part));
  if (parts.sheets.length === 0) throw new Refusal('empty-file');
  return new Workbook(bytes, parts);
}

export class Workbook {
  /** In the workbook's order; at least one. */
  readonly sheets: readonly SheetPart[];
  private readonly bytes: PartReader;
  private readonly parts: WorkbookParts;
  private sources: CellSources | null = null;

  constructor(bytes: PartReader, parts: WorkbookParts) {
    this.bytes = bytes;
    this.parts = parts;
    this.sheets = parts.sheets;
  }

  /** The sheet's rows as records of one width: record i is row i + 1. Throws a `Refusal` or a `ZipProblem`. */
  async rows(sheet: SheetPart): Promise<readonly (readonly string[])[]> {
    const { bytes, parts } = this;
    const { sharedStrings, styles, from1904 } = parts;
    this.sources ??= {
      strings: sharedStrings === null ? [] : await readSharedStrings(bytes.read(sharedStrings)),
      styles: styles === null ? [] : await readCellStyles(bytes.read(styles)),
      from1904,
    };
    return readSheetRows(bytes.read(sheet.part), this.sources);
  }
}

function byPartName(entries: readonly ZipEntry[]): PartDirectory {
  const directory = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (directory.size < entries.length) throw new Refusal('workbook-damaged');
  return directory;
}

/** Unpacks parts, keeps to what may be unpacked, tells how far it is and gives way to other tasks. */
class PartReader {
  readonly directory: PartDirectory;
  private readonly blob: Blob;
  private readonly options: WorkbookOptions;
  private readonly allowance = new Allowance(MAX_UNPACKED_BYTES);
  private bytesRead = 0;
  private sinceTurn = 0;

  constructor(blob: Blob, directory: PartDirectory, options: WorkbookOptions) {
    this.blob = blob;
    this.directory = directory;
    this.options = options;
  }

  async *read(part: string): AsyncGenerator<Uint8Array> {
    const { blob, allowance, options } = this;
    const entry = this.directory.get(part);
    if (entry === undefined) throw new Refusal('workbook-damaged');
    for await (const bytes of readZipPart(blob, entry, allowance)) {
      yield bytes;
      this.bytesRead += (bytes.length / entry.size) * entry.packedSize;
      this.sinceTurn += bytes.length;
      if (this.sinceTurn < TURN) continue;
      this.sinceTurn = 0;
      options.onProgress(Math.min(Math.floor(this.bytesRead), blob.size));
      await options.breathe();
    }
  }
}
