/**
 * A blob as text, piece by piece. Letters that lie across the edge of a piece are carried over by the decoder,
 * so no piece ever holds half a letter. The whole text is never held.
 */
import { Refusal } from './refusal.ts';
import type { Encoding } from './signature.ts';

/** Bytes read from the blob at a time, and bytes decoded at a time: small pieces stay in the processor's cache. */
export interface PieceSizes {
  readonly slice: number;
  readonly piece: number;
}

export const PIECE_SIZES: PieceSizes = { slice: 1 << 20, piece: 1 << 17 };

/** Thrown when bytes are not UTF-8: the reader starts over with windows-1252. */
export class NotUtf8 extends Error {}

/**
 * Yields the text of each slice as a list of pieces. Throws `NotUtf8`, or a `Refusal` when the file is cut off
 * within a letter. `windows-1252` reads every byte, and ISO-8859-1 with it.
 */
export async function* decodeSlices(
  blob: Blob,
  encoding: Encoding,
  sizes: PieceSizes = PIECE_SIZES,
): AsyncGenerator<{ readonly pieces: Iterable<string>; readonly bytesRead: number }> {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
  let next = blob.slice(0, sizes.slice).arrayBuffer();
  for (let at = 0; at < blob.size; at += sizes.slice) {
    const bytes = new Uint8Array(await next);
    // Reading the next slice runs beside the parsing of this one.
    next = blob.slice(at + sizes.slice, at + 2 * sizes.slice).arrayBuffer();
    next.catch(() => undefined);
    yield {
      pieces: decodePieces(decoder, encoding, bytes, sizes.piece),
      bytesRead: Math.min(blob.size, at + sizes.slice),
    };
  }
  const rest = await lastLetter(decoder, encoding, blob);
  if (rest !== '') yield { pieces: [rest], bytesRead: blob.size };
}

function* decodePieces(
  decoder: TextDecoder,
  encoding: Encoding,
  bytes: Uint8Array,
  size: number,
): Generator<string> {
  for (let at = 0; at < bytes.length; at += size)
    yield decodePiece(decoder, encoding, bytes.subarray(at, at + size));
}

function decodePiece(decoder: TextDecoder, encoding: Encoding, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    if (encoding === 'utf-8') throw new NotUtf8();
    throw new Refusal('binary-file');
  }
}

async function lastLetter(decoder: TextDecoder, encoding: Encoding, blob: Blob): Promise<string> {
  try {
    return decoder.decode();
  } catch {
    // A file whose only byte above ASCII is its last is windows-1252; one that held UTF-8 letters was cut off.
    if (encoding === 'utf-8' && !(await hasLettersBefore(blob))) throw new NotUtf8();
    throw new Refusal('truncated-encoding');
  }
}

async function hasLettersBefore(blob: Blob): Promise<boolean> {
  const end = blob.size - 3;
  for (let at = 0; at < end; at += PIECE_SIZES.slice) {
    const bytes = new Uint8Array(await blob.slice(at, Math.min(end, at + PIECE_SIZES.slice)).arrayBuffer());
    if (bytes.some((byte) => byte > 127)) return true;
  }
  return false;
}
