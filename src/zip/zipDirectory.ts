/**
 * What a zip file holds, by its central directory (PKWARE's APPNOTE 6.3.10, 4.3.12–4.3.16). The parts themselves are
 * not touched: `zipPart.ts` reads one at a time.
 */
import { ZipProblem } from './zipProblem.ts';

export interface ZipEntry {
  /** As it is written, with `/` between folders. */
  readonly name: string;
  /** 0: stored, 8: deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the file, and bytes when unpacked, as declared. */
  readonly packedSize: number;
  readonly size: number;
  /** Of the part's own header, from the beginning of the file. */
  readonly offset: number;
}

/** No zip that is read here has more than some hundreds; one with ten thousand is made to keep a reader busy. */
const MAX_ENTRIES = 10_000;
const MAX_DIRECTORY_BYTES = 1 << 23;

const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const IN_EXTRA_FIELD = 0xffff_ffff;
const ZIP_64_FIELD = 1;

interface Place {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const damaged = (): ZipProblem => new ZipProblem('damaged');

/** Throws a `ZipProblem` where the directory is missing (a file cut off has none), broken or far too long. */
export async function readZipDirectory(blob: Blob): Promise<readonly ZipEntry[]> {
  const place = await findDirectory(blob);
  if (place.count > MAX_ENTRIES || place.size > MAX_DIRECTORY_BYTES) throw new ZipProblem('too-large');
  const bytes = await view(blob, place.offset, place.size);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = 0;
  for (let i = 0; i < place.count; i++) {
    if (at + ENTRY_BYTES > bytes.byteLength || bytes.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = bytes.getUint16(at + 28, true);
    const extraLength = bytes.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameLength + extraLength + bytes.getUint16(at + 32, true);
    if (next > bytes.byteLength) throw damaged();
    const name = nameOf(bytes, at + ENTRY_BYTES, nameLength);
    // Two parts of one name: readers differ in which they take, so the file can mean two things.
    if (names.has(name)) throw damaged();
    names.add(name);
    entries.push({ name, ...describe(bytes, at, at + ENTRY_BYTES + nameLength, extraLength) });
    at = next;
  }
  return entries;
}

async function findDirectory(blob: Blob): Promise<Place> {
  const from = Math.max(0, blob.size - END_BYTES - LONGEST_COMMENT);
  const tail = await view(blob, from, blob.size - from);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    const count = tail.getUint16(at + 10, true);
    const [size, offset] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    const long = count === 0xffff || size === IN_EXTRA_FIELD || offset === IN_EXTRA_FIELD;
    return long ? findLongDirectory(blob, from + at) : { count, size, offset };
  }
  throw damaged();
}

async function findLongDirectory(blob: Blob, end: number): Promise<Place> {
  const locator = await view(blob, end - LOCATOR_BYTES, LOCATOR_BYTES);
  if (locator.getUint32(0, true) !== END_64_LOCATOR) throw damaged();
  const record = await view(blob, long(locator, 8), 56);
  if (record.getUint32(0, true) !== END_64) throw damaged();
  return { count: long(record, 32), size: long(record, 40), offset: long(record, 48) };
}

function describe(bytes: DataView, at: number, extraAt: number, extraLength: number): Omit<ZipEntry, 'name'> {
  let packedSize = bytes.getUint32(at + 20, true);
  let size = bytes.getUint32(at + 24, true);
  let offset = bytes.getUint32(at + 42, true);
  if ([packedSize, size, offset].includes(IN_EXTRA_FIELD)) {
    // Only those that did not fit are in the field, in this order.
    let field = findField(bytes, extraAt, extraAt + extraLength);
    const take = (): number => {
      field += 8;
      return long(bytes, field - 8);
    };
    if (size === IN_EXTRA_FIELD) size = take();
    if (packedSize === IN_EXTRA_FIELD) packedSize = take();
    if (offset === IN_EXTRA_FIELD) offset = take();
  }
  const method = bytes.getUint16(at + 10, true);
  const encrypted = (bytes.getUint16(at + 8, true) & 1) === 1;
  return { method, encrypted, crc: bytes.getUint32(at + 16, true), packedSize, size, offset };
}

function findField(bytes: DataView, from: number, end: number): number {
  for (let at = from; at + 4 <= end; at += 4 + bytes.getUint16(at + 2, true))
    if (bytes.getUint16(at, true) === ZIP_64_FIELD) return at + 4;
  throw damaged();
}

function nameOf(bytes: DataView, at: number, length: number): string {
  const name = new TextDecoder().decode(new Uint8Array(bytes.buffer, bytes.byteOffset + at, length));
  return name.replaceAll('\\', '/');
}

/** A whole number of 64 bits; what a double does not hold exactly is no size of a file. */
function long(bytes: DataView, at: number): number {
  if (at + 8 > bytes.byteLength) throw damaged();
  const value = Number(bytes.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw damaged();
  return value;
}

/** Throws a `ZipProblem` when the file does not reach that far. */
export async function view(blob: Blob, offset: number, size: number): Promise<DataView> {
  if (offset < 0 || offset + size > blob.size) throw damaged();
  return new DataView(await blob.slice(offset, offset + size).arrayBuffer());
}
