/** One pass over a file in one encoding: text, records, reader, dataset. */
import type { Dataset } from '../domain/dataset.ts';
import type { Preview, ReadingChoices } from '../domain/reading.ts';
import type { Account } from './account.ts';
import { assemble } from './assemble.ts';
import { decodePieces, type PieceSizes } from './decode.ts';
import { type Delimiter, guessDelimiter } from './delimiter.ts';
import type { FormatName, FormatReader, ReadContext } from './formats/format.ts';
import type { IssueCollector } from './issues.ts';
import type { Batch } from './plainRecords.ts';
import { recognise, SAMPLE_RECORDS } from './recognise.ts';
import { RecordSplitter, type Records } from './records.ts';
import { Refusal } from './refusal.ts';
import { type Encoding, refuseOtherText } from './signature.ts';

/** Characters wanted before the delimiter is chosen, and the most that are waited for before the format is. */
const DELIMITER_SAMPLE = 1 << 16;
const FORMAT_SAMPLE = 1 << 21;

export interface PassOptions {
  readonly encoding: Encoding;
  readonly sizes: PieceSizes;
  readonly issues: IssueCollector;
  readonly account: Account;
  readonly choices: ReadingChoices | undefined;
  /** Told the preview as soon as there is one, also of a file that is refused later. */
  readonly show: (preview: Preview) => void;
  readonly onProgress: (bytesRead: number) => void;
  /** Lets the event loop turn now and then; throws a `Refusal` when the reader has cancelled. */
  readonly breathe: () => Promise<void>;
}

export interface Pass {
  readonly dataset: Dataset;
  readonly delimiter: Delimiter;
  readonly format: FormatName;
}

/** Throws a `Refusal`, or `NotUtf8` when the encoding turns out to be another. */
export async function readFile(blob: Blob, options: PassOptions): Promise<Pass> {
  const machine = new RecordMachine(options);
  const { piece, turn } = options.sizes;
  let told = 0;
  for await (const { text, bytesRead } of decodePieces(blob, options.encoding, piece)) {
    await machine.push(text);
    if (bytesRead - told < turn && bytesRead < blob.size) continue;
    told = bytesRead;
    options.onProgress(bytesRead);
    await options.breathe();
  }
  return machine.finish();
}

/** Holds text back until the delimiter is clear, and records until the format is; then passes them on. */
class RecordMachine {
  private readonly options: PassOptions;
  private head = '';
  private seen = 0;
  private splitter: RecordSplitter | null = null;
  private delimiter: Delimiter = ';';
  private sample: Records = [];
  private reader: FormatReader | null = null;
  private nextRow = 1;

  constructor(options: PassOptions) {
    this.options = options;
  }

  async push(piece: string): Promise<void> {
    this.seen += piece.length;
    if (this.splitter !== null) {
      await this.take(this.splitter.push(piece));
      return;
    }
    this.head += piece;
    if (this.head.length >= DELIMITER_SAMPLE) await this.start();
  }

  private async start(): Promise<RecordSplitter> {
    const head = this.head;
    const sample = head.slice(0, DELIMITER_SAMPLE);
    this.head = '';
    refuseOtherText(sample);
    if (sample.includes('\uFFFD')) this.options.issues.add('replacement-character');
    const delimiter = guessDelimiter(sample, this.options.choices?.delimiter);
    if (delimiter === null) throw new Refusal('one-column', sample.trimStart().split(/[\r\n]/, 1)[0] ?? '');
    this.delimiter = delimiter;
    this.splitter = new RecordSplitter(
      delimiter,
      sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r',
    );
    await this.take(this.splitter.push(head));
    return this.splitter;
  }

  private async take(batch: Batch): Promise<void> {
    const { records } = batch;
    if (this.reader !== null) {
      this.reader.read(batch, this.nextRow);
      this.nextRow += records.length;
      return;
    }
    this.sample = this.sample.length === 0 ? records : [...this.sample, ...records];
    if (this.sample.length >= SAMPLE_RECORDS || this.seen > FORMAT_SAMPLE) await this.recognise();
  }

  private async recognise(): Promise<FormatReader> {
    const { issues, account, show, choices } = this.options;
    const context: ReadContext = { issues, account, show, delimiter: this.delimiter };
    const reader = await recognise(this.sample, context, choices?.roles);
    this.nextRow = this.sample.length + 1;
    this.sample = [];
    this.reader = reader;
    return reader;
  }

  async finish(): Promise<Pass> {
    const splitter = this.splitter ?? (await this.start());
    await this.take({ records: splitter.end(), shared: null });
    const reader = this.reader ?? (await this.recognise());
    const { issues, account, choices } = this.options;
    let table = reader.finish();
    if (choices !== undefined) table = (await import('./applyChoices.ts')).applyChoices(table, choices);
    const dataset = assemble(table, account, issues);
    if (dataset.rowCount === 0) throw new Refusal('no-usable-rows');
    return { dataset, delimiter: this.delimiter, format: reader.format };
  }
}
