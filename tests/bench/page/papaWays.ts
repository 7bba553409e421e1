/**
 * Ways to read a file with PapaParse that never break a letter: all decode first. Rows are counted and dropped. The
 * delimiter is given and quotes are looked for, piece by piece, as any file needs it.
 */
import Papa from 'papaparse';

export const PAPA_WAYS = ['stream', 'slices', 'whole', 'chunks'] as const;
export type PapaWay = (typeof PAPA_WAYS)[number];

type Rows = { readonly data: readonly string[][]; readonly meta: { readonly cursor: number } };
type Parse = (text: string, baseIndex: number, ignoreLastRow: boolean) => Rows;

const CONFIG = { delimiter: ';', newline: '\r\n' } as const;

export async function countRows(blob: Blob, way: PapaWay): Promise<number> {
  if (way === 'whole') {
    const { data } = Papa.parse<string[]>(await blob.text(), { ...CONFIG, skipEmptyLines: true });
    return data.length;
  }
  if (way === 'chunks') {
    let rows = 0;
    const text = await blob.text();
    const take = ({ data }: Rows): void => {
      rows += data.length;
    };
    // The types know `chunk` only for files.
    const parse = Papa.parse as (text: string, config: object) => unknown;
    parse(text, { ...CONFIG, skipEmptyLines: true, chunkSize: 1 << 20, chunk: take });
    return rows;
  }
  const counter = new Counter();
  const pieces = way === 'stream' ? decodedStream(blob) : decodedSlices(blob);
  for await (const piece of pieces) counter.push(piece);
  return counter.end();
}

/** PapaParse's parser, fed piece by piece: what a piece leaves unfinished goes before the next. */
class Counter {
  private readonly parser = new Papa.Parser(CONFIG) as unknown as { parse: Parse };
  private rest = '';
  private rows = 0;

  push(piece: string): void {
    const text = this.rest + piece;
    const { data, meta } = this.parser.parse(text, 0, true);
    this.rows += data.length;
    this.rest = text.substring(meta.cursor);
  }

  end(): number {
    if (this.rest !== '') this.rows += this.parser.parse(this.rest, 0, false).data.length;
    return this.rows;
  }
}

async function* decodedStream(blob: Blob): AsyncGenerator<string> {
  const reader = blob.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

async function* decodedSlices(blob: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < blob.size; at += 1 << 20) {
    const bytes = await blob.slice(at, at + (1 << 20)).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
}
