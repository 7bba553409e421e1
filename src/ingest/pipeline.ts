/** One pass over a file in one encoding: text, records, reader, dataset. */
import type { Preview, ReadingChoices } from '../domain/reading.ts';
import type { Account } from './account.ts';
import { decodePieces, type PieceSizes } from './decode.ts';
import { type Delimiter, guessDelimiter } from './delimiter.ts';
import type { IssueCollector } from './issues.ts';
import { RecordSplitter } from './records.ts';
import { Refusal } from './refusal.ts';
import { type Encoding, refuseOtherText } from './signature.ts';
import { type ReadDataset, TableSink } from './tableSink.ts';

/** Characters wanted before the delimiter is chosen, and the most that are waited for before the format is. */
const DELIMITER_SAMPLE = 1 << 16;
const FORMAT_SAMPLE = 1 << 21;

/** What is left of a letter that was read in the wrong encoding: � for any, `Ã¸` for ø. */
const LOST_LETTER = /\uFFFD|Ã[¦¸¥†˜…]/;

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

export interface Pass extends ReadDataset {
  readonly delimiter: Delimiter;
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

interface Started {
  readonly delimiter: Delimiter;
  readonly splitter: RecordSplitter;
  readonly sink: TableSink;
}

/** Holds text back until the delimiter is clear, then passes its records on. */
class RecordMachine {
  private readonly options: PassOptions;
  private head = '';
  private seen = 0;
  private started: Started | null = null;

  constructor(options: PassOptions) {
    this.options = options;
  }

  async push(piece: string): Promise<void> {
    this.seen += piece.length;
    if (this.started !== null) {
      await this.take(this.started, piece);
      return;
    }
    this.head += piece;
    if (this.head.length >= DELIMITER_SAMPLE) await this.start();
  }

  private async start(): Promise<Started> {
    const head = this.head;
    const sample = head.slice(0, DELIMITER_SAMPLE);
    this.head = '';
    refuseOtherText(sample);
    const { issues, account, show, choices } = this.options;
    const lost = sample.search(LOST_LETTER);
    if (lost >= 0)
      issues.add('replacement-character', { raw: sample.slice(Math.max(0, lost - 12), lost + 12) });
    const delimiter = guessDelimiter(sample, choices?.delimiter);
    if (delimiter === null) throw new Refusal('one-column', sample.trimStart().split(/[\r\n]/, 1)[0] ?? '');
    const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
    const splitter = new RecordSplitter(delimiter, newline);
    const sink = new TableSink({ issues, account, show, delimiter }, choices);
    this.started = { delimiter, splitter, sink };
    await this.take(this.started, head);
    return this.started;
  }

  private async take({ splitter, sink }: Started, piece: string): Promise<void> {
    await sink.take(await splitter.push(piece), this.seen > FORMAT_SAMPLE);
  }

  async finish(): Promise<Pass> {
    const { delimiter, splitter, sink } = this.started ?? (await this.start());
    await sink.take({ records: await splitter.end(), shared: null }, false);
    return { ...(await sink.finish()), delimiter };
  }
}
