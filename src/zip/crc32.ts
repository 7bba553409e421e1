/** CRC-32 as in zip files (ISO 3309, reflected polynomial EDB88320), one table step per byte. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

/** The checksum (32 bits, unsigned) of `bytes` after those that gave `before`; a file begins with 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (let i = 0; i < bytes.length; i++) value = (value >>> 8) ^ TABLE[(value ^ bytes[i]!) & 255]!;
  return ~value >>> 0;
}
