/**
 * Text in, records out, piece by piece: PapaParse does the CSV grammar (quotes, line breaks inside them), and text
 * without a quote takes the short way (`plainRecords.ts`). A record not finished with a piece waits for the next.
 *
 * Records end at `\n`; the `\r` of Windows files stays at the end of the last cell and is dropped by whoever reads
 * that cell, which costs nothing and lets both kinds of line ending stand in one file.
 */
import Papa from 'papaparse';
import type { Delimiter } from './delimiter.ts';
import { type Batch, type PlainBatch, splitPlain } from './plainRecords.ts';
import { Refusal } from './refusal.ts';

export type Records = readonly (readonly string[])[];

/** Characters that one record may have: a longer one is an unclosed quote or no table. */
export const MAX_RECORD_LENGTH = 4_000_000;

interface Parsed {
  readonly data: Records;
  readonly meta: { readonly cursor: number };
}

export class RecordSplitter {
  private readonly parser: Papa.Parser;
  private readonly delimiter: Delimiter;
  private readonly newline: '\n' | '\r';
  private rest = '';
  private retryAt = 0;

  constructor(delimiter: Delimiter, newline: '\n' | '\r') {
    this.delimiter = delimiter;
    this.newline = newline;
    this.parser = new Papa.Parser({ delimiter, newline });
  }

  /** The records that are complete with this piece. Throws a `Refusal` on a record without end. */
  push(piece: string): Batch {
    const text = this.rest === '' ? piece : this.rest + piece;
    // A record longer than a piece is not parsed again at every piece, only when the text has doubled.
    if (text.length < this.retryAt) {
      this.rest = text;
      return { records: [], shared: null };
    }
    const { records, shared, cursor } = this.split(text);
    this.rest = text.substring(cursor);
    this.retryAt = records.length === 0 ? text.length * 2 : 0;
    if (this.rest.length > MAX_RECORD_LENGTH) throw new Refusal('line-too-long', this.rest.slice(0, 200));
    return { records, shared };
  }

  private split(text: string): PlainBatch {
    if (!text.includes('"')) return splitPlain(text, this.delimiter, this.newline);
    const { data, meta } = this.parser.parse(text, 0, true) as Parsed;
    return { records: data, shared: null, cursor: meta.cursor };
  }

  /** The last record, when the file does not end with a line break. */
  end(): Records {
    const text = this.rest;
    this.rest = '';
    if (text === '') return [];
    return (this.parser.parse(text, 0, false) as Parsed).data;
  }
}
