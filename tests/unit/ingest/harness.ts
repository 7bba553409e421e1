/** What the ingest tests share: text to file, file to result, result to plain rows. */
import type { Dataset } from '../../../src/domain/dataset.ts';
import { observationAt } from '../../../src/domain/dataset.ts';
import type { IssueCode } from '../../../src/domain/issue.ts';
import { periodCode } from '../../../src/domain/period.ts';
import type { ReadingChoices } from '../../../src/domain/reading.ts';
import { type IngestResult, ingest } from '../../../src/ingest/ingest.ts';

export type Accepted = Extract<IngestResult, { ok: true }>;

export async function read(content: string | Uint8Array, pieceBytes?: number): Promise<IngestResult> {
  const blob = new Blob([content as BlobPart]);
  const options = { fileName: 'fil.csv' };
  return pieceBytes === undefined
    ? ingest(blob, options)
    : ingest(blob, options, { piece: pieceBytes, turn: 1 << 16 });
}

/** Reads a file with a reader's corrections. */
export async function readWith(content: string | Uint8Array, choices: ReadingChoices): Promise<IngestResult> {
  return ingest(new Blob([content as BlobPart]), { fileName: 'fil.csv', choices });
}

export async function acceptWith(content: string | Uint8Array, choices: ReadingChoices): Promise<Accepted> {
  return accepted(await readWith(content, choices));
}

export async function accept(content: string | Uint8Array): Promise<Accepted> {
  return accepted(await read(content));
}

function accepted(result: IngestResult): Accepted {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

export function codesOf(result: IngestResult): readonly IssueCode[] {
  return result.issues.map((issue) => issue.code);
}

/** One object per row, as a reader of tests wants to see it. */
export function rowsOf(dataset: Dataset): readonly Record<string, string | number>[] {
  return Array.from({ length: dataset.rowCount }, (_, row) => {
    const plain: Record<string, string | number> = {
      area: dataset.areas[dataset.area[row]!]!,
      period: periodCode(dataset.periods[dataset.period[row]!]!),
    };
    dataset.dimensions.forEach((dimension, d) => {
      plain[dimension.name] = dimension.members[dataset.dimension[d]![row]!]!;
    });
    dataset.measures.forEach(({ name }, m) => {
      const cell = observationAt(dataset, m, row);
      plain[name] = cell.kind === 'value' ? cell.value : cell.reason;
    });
    return plain;
  });
}

/** Bytes of a text in windows-1252, for the letters that the tests use. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), order === 'le');
  return bytes;
}
