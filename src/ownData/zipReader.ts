/** A part of a zip that may come from anywhere, and never more of it than was asked for. */
import type { ZipEntry } from '../zip/zipDirectory.ts';
import { Allowance, readZipPart } from '../zip/zipPart.ts';
import { ZipProblem } from '../zip/zipProblem.ts';
import { breather } from './breather.ts';

/** An entry's bytes. `too-large` when there are more than `limit` of them; `broken` when they cannot be unpacked. */
export async function readEntry(
  zip: Blob,
  entry: ZipEntry,
  limit: number,
): Promise<Blob | 'too-large' | 'broken'> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const breathe = breather();
  try {
    for await (const piece of readZipPart(zip, entry, new Allowance(limit))) {
      // A copy: what is handed out may be a part of a much larger buffer.
      pieces.push(piece.slice());
      await breathe();
    }
  } catch (error) {
    return error instanceof ZipProblem && error.kind === 'too-large' ? 'too-large' : 'broken';
  }
  return new Blob(pieces);
}
