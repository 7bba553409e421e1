/**
 * The bytes of one part of a zip file, unpacked piece by piece, so that a part that grows out of all measure is left
 * as soon as it does. Size and checksum must be what the directory says: half a part would read well and lose rows.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { view, type ZipEntry } from './zipDirectory.ts';
import { ZipProblem } from './zipProblem.ts';

/** Bytes fetched at a time, and bytes unpacked at a time: deflate makes at most 1032 bytes of one. */
const FETCH = 1 << 18;
const STEP = 1 << 14;

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

const damaged = (): ZipProblem => new ZipProblem('damaged');

/** How many bytes may still be unpacked, of several parts together. */
export class Allowance {
  private left: number;

  constructor(bytes: number) {
    this.left = bytes;
  }

  /** Throws a `ZipProblem` when there is not enough left. */
  spend(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new ZipProblem('too-large');
  }
}

/** Yields the unpacked bytes. Throws a `ZipProblem`; what was yielded is only certain when all has been. */
export async function* readZipPart(
  blob: Blob,
  entry: ZipEntry,
  allowance: Allowance,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ZipProblem('locked');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
  allowance.spend(entry.size);
  const header = await view(blob, entry.offset, HEADER_BYTES);
  if (header.getUint32(0, true) !== HEADER) throw damaged();
  const from = entry.offset + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const end = from + entry.packedSize;
  const unpack = entry.method === STORED ? (packed: Uint8Array) => [packed] : inflating();
  let size = 0;
  let crc = 0;
  for (let at = from; at < end && size < entry.size; at += FETCH) {
    const packed = new Uint8Array((await view(blob, at, Math.min(FETCH, end - at))).buffer);
    for (let i = 0; i < packed.length && size < entry.size; i += STEP)
      for (const bytes of unpack(packed.subarray(i, i + STEP))) {
        size += bytes.length;
        if (size > entry.size) throw damaged();
        crc = crc32(bytes, crc);
        yield bytes;
      }
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged();
}

/** Unpacks deflated bytes as they come. */
function inflating(): (packed: Uint8Array) => readonly Uint8Array[] {
  let unpacked: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => unpacked.push(bytes));
  return (packed) => {
    unpacked = [];
    try {
      inflate.push(packed);
    } catch {
      throw damaged();
    }
    return unpacked;
  };
}
