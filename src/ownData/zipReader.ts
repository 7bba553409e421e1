/**
 * Reads a zip that may come from anywhere: by its central directory, one entry at a time, and never more of an entry
 * than was asked for, whatever the zip says about itself. (ZIP: APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16.)
 */
import { Inflate } from 'fflate';
import { breather } from './breather.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes in the zip; what it unpacks to is only known afterwards. */
  readonly packed: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly stored: boolean;
}

const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const MAX_DIRECTORY = 2 ** 21;
/** Deflate makes at most 1032 bytes of one: a piece never unpacks to more than some 66 MB before it is looked at. */
const PIECE = 2 ** 16;

/** The entries that can be read: neither encrypted nor packed in another way than deflate. Null: no zip. */
export async function readDirectory(zip: Blob): Promise<readonly ZipEntry[] | null> {
  const tailFrom = Math.max(0, zip.size - END_SIZE - MAX_COMMENT);
  const tail = await viewOf(zip, tailFrom, zip.size);
  const end = findEnd(tail);
  if (end === null) return null;
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (size > MAX_DIRECTORY || offset + size > tailFrom + end) return null;
  return readEntries(await viewOf(zip, offset, offset + size), count);
}

/** From the back: the record is last, and its comment reaches exactly to the end. */
function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return null;
}

function readEntries(directory: DataView, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_SIZE > directory.byteLength || directory.getUint32(at, true) !== CENTRAL) return null;
    const encrypted = (directory.getUint16(at + 8, true) & 1) === 1;
    const method = directory.getUint16(at + 10, true);
    const nameLength = directory.getUint16(at + 28, true);
    const next = at + CENTRAL_SIZE + nameLength + variable(directory, at);
    if (next > directory.byteLength) return null;
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + CENTRAL_SIZE, nameLength);
    if (!encrypted && (method === 0 || method === 8))
      entries.push({
        name: new TextDecoder().decode(name),
        packed: directory.getUint32(at + 20, true),
        offset: directory.getUint32(at + 42, true),
        stored: method === 0,
      });
    at = next;
  }
  return entries;
}

/** Extra field and comment. */
function variable(directory: DataView, at: number): number {
  return directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
}

/**
 * An entry's bytes. `too-large` as soon as there are more than `limit` of them; `broken` when they cannot be
 * unpacked.
 */
export async function readEntry(
  zip: Blob,
  { offset, packed, stored }: ZipEntry,
  limit: number,
): Promise<Blob | 'too-large' | 'broken'> {
  if (offset + LOCAL_SIZE > zip.size) return 'broken';
  const header = await viewOf(zip, offset, offset + LOCAL_SIZE);
  if (header.getUint32(0, true) !== LOCAL) return 'broken';
  const from = offset + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + packed > zip.size) return 'broken';
  const content = zip.slice(from, from + packed);
  if (stored) return packed > limit ? 'too-large' : content;
  return inflate(content, limit);
}

async function inflate(content: Blob, limit: number): Promise<Blob | 'too-large' | 'broken'> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const breathe = breather();
  const inflater = new Inflate((piece) => {
    size += piece.length;
    // A copy: what is handed out may be a part of a much larger buffer.
    if (size <= limit) pieces.push(piece.slice());
  });
  try {
    for (let at = 0; at < content.size || at === 0; at += PIECE) {
      const piece = await content.slice(at, at + PIECE).arrayBuffer();
      inflater.push(new Uint8Array(piece), at + PIECE >= content.size);
      if (size > limit) return 'too-large';
      await breathe();
    }
  } catch {
    return 'broken';
  }
  return new Blob(pieces);
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}
