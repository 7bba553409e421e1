/**
 * A blob as text, piece by piece. Letters that lie across the edge of a piece are carried over by the decoder,
 * so no piece ever holds half a letter. The whole text is never held.
 */
import { Refusal } from './refusal.ts';
import type { Encoding } from './signature.ts';

export interface PieceSizes {
  /** Bytes decoded at a time, at most: small pieces stay in the processor's cache. */
  readonly piece: number;
  /** Bytes after which other tasks get their turn. */
  readonly turn: number;
}

export const PIECE_SIZES: PieceSizes = { piece: 1 << 17, turn: 1 << 20 };

/** Thrown when bytes are not UTF-8: the reader starts over with windows-1252. */
export class NotUtf8 extends Error {}

/** A piece of text, and how far into the file it reaches. */
export interface Piece {
  readonly text: string;
  readonly bytesRead: number;
}

/**
 * Yields the text of the blob. Throws `NotUtf8`, or a `Refusal` when the file is cut off within a letter.
 * `windows-1252` reads every byte, and ISO-8859-1 with it.
 */
export async function* decodePieces(
  blob: Blob,
  encoding: Encoding,
  pieceBytes: number,
): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
  const reader = blob.stream().getReader();
  let bytesRead = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const bytes = chunk.value;
      for (let at = 0; at < bytes.length; at += pieceBytes) {
        const part = bytes.subarray(at, at + pieceBytes);
        bytesRead += part.length;
        yield { text: decodePiece(decoder, encoding, part), bytesRead };
      }
    }
  } finally {
    await reader.cancel();
  }
  yield { text: await lastLetter(decoder, encoding, blob), bytesRead };
}

function decodePiece(decoder: TextDecoder, encoding: Encoding, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    if (encoding === 'utf-8') throw new NotUtf8();
    throw new Refusal('unknown-encoding');
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
  for (let at = 0; at < end; at += PIECE_SIZES.turn) {
    const bytes = new Uint8Array(await blob.slice(at, Math.min(end, at + PIECE_SIZES.turn)).arrayBuffer());
    if (bytes.some((byte) => byte > 127)) return true;
  }
  return false;
}
