/**
 * A file becomes a `Dataset`, or is refused with a reason. Never throws, whatever the bytes: every problem is an
 * `Issue`. Runs the same on the page, in a worker and in tests.
 */
import type { Dataset } from '../domain/dataset.ts';
import type { Issue, RowAccount } from '../domain/issue.ts';
import type { Preview, ReadingChoices } from '../domain/reading.ts';
import { Account } from './account.ts';
import { NotUtf8, PIECE_SIZES, type PieceSizes } from './decode.ts';
import type { Delimiter } from './delimiter.ts';
import { EventLoop } from './eventLoop.ts';
import type { FormatName, ReadContext } from './formats/format.ts';
import { IssueCollector } from './issues.ts';
import { type PassOptions, readFile } from './pipeline.ts';
import { Refusal } from './refusal.ts';
import { detectEncoding, type Encoding, isContainer, SIGNATURE_BYTES } from './signature.ts';
import type { SheetChoice } from './workbook/readWorkbook.ts';

export type { Delimiter, Encoding, FormatName, SheetChoice };

export type IngestResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly issues: readonly Issue[];
      readonly account: RowAccount;
      /** Null: a workbook, which has neither. */
      readonly encoding: Encoding | null;
      readonly delimiter: Delimiter | null;
      readonly format: FormatName;
      /** Of a workbook; null for any other file. */
      readonly sheet: SheetChoice | null;
      readonly preview: Preview;
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** Null when the file was refused before its records could be counted. */
      readonly account: RowAccount | null;
      /** Null when no records could be read. */
      readonly preview: Preview | null;
    };

type Accepted = Extract<IngestResult, { readonly ok: true }>;

export interface IngestOptions {
  /** Named in issues; never used to tell what the file is. */
  readonly fileName: string;
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
  readonly signal?: AbortSignal;
  /** The reader's corrections; those that do not fit the file are ignored. */
  readonly choices?: ReadingChoices | undefined;
}

/** Reads a file. The last argument is for tests: sizes of the pieces that are read at a time. */
export async function ingest(
  blob: Blob,
  options: IngestOptions,
  sizes: PieceSizes = PIECE_SIZES,
): Promise<IngestResult> {
  const attempt = new Attempt(blob, options, sizes);
  const loop = new EventLoop();
  try {
    const head = new Uint8Array(await blob.slice(0, SIGNATURE_BYTES).arrayBuffer());
    if (head.length === 0) throw new Refusal('empty-file');
    if (isContainer(head)) return await attempt.runWorkbook(head, loop);
    const encoding = detectEncoding(head, options.choices?.encoding);
    try {
      return await attempt.run(encoding, loop);
    } catch (error) {
      if (!(error instanceof NotUtf8)) throw error;
      return await attempt.run('windows-1252', loop);
    }
  } catch (error) {
    return attempt.refuse(error);
  } finally {
    loop.close();
  }
}

class Attempt {
  private issues: IssueCollector;
  private account = new Account();
  private preview: Preview | null = null;
  private readonly blob: Blob;
  private readonly options: IngestOptions;
  private readonly sizes: PieceSizes;

  constructor(blob: Blob, options: IngestOptions, sizes: PieceSizes) {
    this.blob = blob;
    this.options = options;
    this.sizes = sizes;
    this.issues = new IssueCollector(options.fileName);
  }

  async run(encoding: Encoding, loop: EventLoop): Promise<IngestResult> {
    const { blob, options, sizes } = this;
    const pass = await readFile(blob, {
      encoding,
      sizes,
      ...this.begin(),
      choices: options.choices,
      ...this.manners(loop),
    });
    return this.accept({ ...pass, encoding, sheet: null });
  }

  async runWorkbook(head: Uint8Array, loop: EventLoop): Promise<IngestResult> {
    const { blob, options } = this;
    const { readWorkbook } = await import('./workbook/readWorkbook.ts');
    const pass = await readWorkbook(blob, head, {
      choices: options.choices,
      begin: () => ({ ...this.begin(), delimiter: ';' }),
      ...this.manners(loop),
    });
    options.onProgress?.(blob.size, blob.size);
    return this.accept({ ...pass, encoding: null, delimiter: null });
  }

  /** Forgets what was said so far. */
  private begin(): Omit<ReadContext, 'delimiter'> {
    this.issues = new IssueCollector(this.options.fileName);
    this.account = new Account();
    this.preview = null;
    this.stopIfCancelled();
    const show = (preview: Preview): void => {
      this.preview = preview;
    };
    return { issues: this.issues, account: this.account, show };
  }

  /** How a long task behaves: it says how far it is, and lets others have their turn. */
  private manners(loop: EventLoop): Pick<PassOptions, 'onProgress' | 'breathe'> {
    const { blob, options } = this;
    return {
      onProgress: (bytesRead) => options.onProgress?.(bytesRead, blob.size),
      breathe: async () => {
        await loop.turn();
        this.stopIfCancelled();
      },
    };
  }

  private accept(pass: Omit<Accepted, 'ok' | 'issues' | 'account' | 'preview'>): IngestResult {
    const { issues, account, preview } = this;
    // The preview was shown before there was a reader.
    return { ok: true, ...pass, issues: issues.list(), account: account.summary(), preview: preview! };
  }

  private stopIfCancelled(): void {
    if (this.options.signal?.aborted) throw new Refusal('cancelled');
  }

  /** Anything that is not our own refusal could not be read: the file has gone, or memory has. */
  refuse(error: unknown): IngestResult {
    const { account, preview } = this;
    if (error instanceof Refusal) this.issues.add(error.code, { raw: error.raw, column: error.column });
    else this.issues.add('read-failed', { raw: error instanceof Error ? error.message : null });
    const counted = error instanceof Refusal && error.code === 'no-usable-rows';
    return { ok: false, issues: this.issues.list(), account: counted ? account.summary() : null, preview };
  }
}
