/** Writes zip files byte by byte, so that a test can have a wrong one, or the long form (zip64). */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory claims instead of the truth. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
}

export interface RawZip {
  readonly zip64?: boolean;
  readonly comment?: string;
  /** Bytes before the first part, as in files that unpack themselves; offsets take them into account. */
  readonly before?: Uint8Array;
}

const ALL_ONES = 0xffff_ffff;

export function rawZip(
  entries: readonly RawEntry[],
  { zip64 = false, comment = '', before }: RawZip = {},
): Uint8Array {
  const parts: Buffer[] = before === undefined ? [] : [Buffer.from(before)];
  const directory: Buffer[] = [];
  let offset = before?.length ?? 0;
  for (const { name, data, method = 8, flags = 0, ...claimed } of entries) {
    const packed = method === 8 ? deflateRawSync(data) : Buffer.from(data);
    const sizes = [claimed.packedSize ?? packed.length, claimed.size ?? data.length] as const;
    const crc = claimed.crc ?? crc32(data);
    const claim = zip64 ? [ALL_ONES, ALL_ONES] : sizes;
    const common = Buffer.concat([bytes16(20, flags, method, 0, 0), bytes32(crc, ...claim)]);
    const nameBytes = Buffer.from(name);
    const local = Buffer.concat([
      bytes32(0x04034b50),
      common,
      bytes16(nameBytes.length, 0),
      nameBytes,
      packed,
    ]);
    // An unknown field first: the sizes have to be looked for.
    const long = Buffer.concat([
      bytes16(0x5455, 1),
      Buffer.of(0),
      bytes16(1, 24),
      bytes64(sizes[1], sizes[0], offset),
    ]);
    const extra = zip64 ? long : Buffer.alloc(0);
    directory.push(
      Buffer.concat([
        ...[bytes32(0x02014b50), bytes16(20), common, bytes16(nameBytes.length, extra.length, 0, 0, 0)],
        ...[bytes32(0, zip64 ? ALL_ONES : offset), nameBytes, extra],
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = entries.length;
  const end64 = Buffer.concat([
    ...[
      bytes32(0x06064b50),
      bytes64(44),
      bytes16(45, 45),
      bytes32(0, 0),
      bytes64(count, count, list.length, offset),
    ],
    ...[bytes32(0x07064b50, 0), bytes64(offset + list.length), bytes32(1)],
  ]);
  const end = Buffer.concat([
    ...[bytes32(0x06054b50), bytes16(0, 0, ...(zip64 ? [0xffff, 0xffff] : [count, count]))],
    ...[
      zip64 ? bytes32(ALL_ONES, ALL_ONES) : bytes32(list.length, offset),
      bytes16(Buffer.byteLength(comment)),
    ],
    Buffer.from(comment),
  ]);
  return new Uint8Array(Buffer.concat([...parts, list, ...(zip64 ? [end64] : []), end]));
}

function bytes16(...values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function bytes32(...values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

function bytes64(...values: readonly number[]): Buffer {
  return Buffer.from(BigUint64Array.from(values, BigInt).buffer);
}
