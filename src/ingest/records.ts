/**
 * Text in, records out, piece by piece: PapaParse does the CSV grammar (quotes, line breaks inside them) and is fetched
 * with the first quote; text without one takes the short way (`plainRecords.ts`). A record not finished with a piece waits for the next.
 *
 * Records end at `\n`; the `\r` of Windows files stays at the end of the last cell and is dropped by whoever reads
 * that cell, which costs nothing and lets both kinds of line ending stand in one file.
 */
import type Papa from 'papaparse';
import type { Delimiter } from './delimiter.ts';
import { type Batch, splitPlain } from './plainRecords.ts';
import { Refusal } from './refusal.ts';

export type Records = readonly (readonly string[])[];

/** Characters that one record may have: a longer one is an unclosed quote or no table. */
const MAX_RECORD_LENGTH = 4_000_000;

interface Parsed {
  readonly data: Records;
  readonly meta: { readonly cursor: number };
}

const NOTHING: Batch = { records: [], shared: null };

export class RecordSplitter {
  private parser: Papa.Parser | null = null;
  private readonly delimiter: Delimiter;
  private readonly newline: '\n' | '\r';
  private rest = '';
  private retryAt = 0;

  constructor(delimiter: Delimiter, newline: '\n' | '\r') {
    this.delimiter = delimiter;
    this.newline = newline;
  }

  /** The records that are complete with this piece. Rejects with a `Refusal` on a record without end. */
  async push(piece: string): Promise<Batch> {
    const quoted = this.rest.includes('"') || piece.includes('"');
    const batch = quoted ? this.parse(piece, await this.quotes()) : this.splitPlain(piece);
    if (this.rest.length > MAX_RECORD_LENGTH) throw new Refusal('line-too-long', this.rest.slice(0, 200));
    return batch;
  }

  /** The record that the last piece left unfinished is joined on its own: a joined piece would be slow to look into. */
  private splitPlain(piece: string): Batch {
    const from = this.rest === '' ? 0 : piece.indexOf(this.newline) + 1;
    if (this.rest !== '' && from === 0) {
      this.rest += piece;
      return NOTHING;
    }
    const joined = this.rest === '' ? [] : [(this.rest + piece.slice(0, from - 1)).split(this.delimiter)];
    const { records, shared, cursor } = splitPlain(piece, from, this.delimiter, this.newline, joined);
    this.rest = piece.substring(cursor);
    return { records, shared };
  }

  private async quotes(): Promise<Papa.Parser> {
    if (this.parser !== null) return this.parser;
    const { Parser } = (await import('papaparse')).default;
    const { delimiter, newline } = this;
    this.parser = new Parser({ delimiter, newline });
    return this.parser;
  }

  private parse(piece: string, parser: Papa.Parser): Batch {
    const text = this.rest + piece;
    this.rest = text;
    // A record longer than a piece is not parsed again at every piece, only when the text has doubled.
    if (text.length < this.retryAt) return NOTHING;
    const { data, meta } = parser.parse(text, 0, true) as Parsed;
    this.rest = text.substring(meta.cursor);
    this.retryAt = data.length === 0 ? text.length * 2 : 0;
    return { records: data, shared: null };
  }

  /** The last record, when the file does not end with a line break. */
  async end(): Promise<Records> {
    const text = this.rest;
    this.rest = '';
    if (text === '') return [];
    if (!text.includes('"')) return [text.split(this.delimiter)];
    const { data } = (await this.quotes()).parse(text, 0, false) as Parsed;
    // A line break at the end of the file begins no record.
    const last = data.at(-1);
    const empty = text.endsWith(this.newline) && last?.length === 1 && last[0] === '';
    return empty ? data.slice(0, -1) : data;
  }
}
