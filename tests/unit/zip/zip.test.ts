import fc from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/zip/crc32.ts';
import { readZipDirectory, type ZipEntry } from '../../../src/zip/zipDirectory.ts';
import { Allowance, readZipPart } from '../../../src/zip/zipPart.ts';
import { type RawEntry, type RawZip, rawZip } from './rawZip.ts';

const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as BlobPart]);

async function partOf(zip: Blob, entry: ZipEntry, most = 1e9): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readZipPart(zip, entry, new Allowance(most))) pieces.push(piece.slice());
  return new Uint8Array(Buffer.concat(pieces));
}

async function contents(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const zip = blobOf(bytes);
  const found: [string, Uint8Array][] = [];
  for (const entry of await readZipDirectory(zip)) found.push([entry.name, await partOf(zip, entry)]);
  return Object.fromEntries(found);
}

// The check value of CRC-32/ISO-HDLC.
it('a checksum is that of the standard, whole or in pieces', () => {
  const bytes = new TextEncoder().encode('123456789');
  expect(crc32(bytes)).toBe(0xcbf4_3926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf4_3926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe('parts of a zip', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const name = fc.stringMatching(/^[a-zæøå]{1,8}(\/[a-z]{1,8})?\.csv$/);

  it('come back as they were, whoever packed them', async () => {
    const level = fc.constantFrom(0 as const, 1 as const, 9 as const);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, bytes, { noNullPrototype: true }),
        level,
        async (files, packed) => {
          expect(await contents(zipSync(files as Zippable, { level: packed }))).toEqual(files);
        },
      ),
    );
    const options = fc.record<RawZip>({
      zip64: fc.boolean(),
      comment: fc.string({ maxLength: 40 }),
      before: bytes,
    });
    const entry = fc.record<RawEntry>({ name, data: bytes, method: fc.constantFrom(0, 8) });
    const entries = fc.uniqueArray(entry, { selector: (one) => one.name, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(entries, options, async (parts, more) => {
        const expected = Object.fromEntries(parts.map(({ name: key, data }) => [key, data]));
        expect(await contents(rawZip(parts, more))).toEqual(expected);
      }),
    );
  });

  it('of megabytes come in pieces', async () => {
    let seed = 1;
    // Numerical Recipes' linear congruence: nothing that packs well.
    const data = Uint8Array.from({ length: 3_000_000 }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    });
    for (const method of [0, 8]) {
      const zip = blobOf(rawZip([{ name: 'a', data, method }]));
      const [entry] = await readZipDirectory(zip);
      let pieces = 0;
      let size = 0;
      for await (const piece of readZipPart(zip, entry!, new Allowance(data.length))) {
        pieces++;
        size += piece.length;
      }
      expect([pieces > 5, size]).toEqual([true, data.length]);
    }
  });

  it('are not read beyond what is allowed for all of them', async () => {
    const zip = blobOf(rawZip(['a', 'b'].map((one) => ({ name: one, data: new Uint8Array(600) }))));
    const [a, b] = (await readZipDirectory(zip)) as [ZipEntry, ZipEntry];
    const allowance = new Allowance(1000);
    for await (const _ of readZipPart(zip, a, allowance));
    const second = readZipPart(zip, b, allowance);
    await expect(second.next()).rejects.toMatchObject({ kind: 'too-large' });
  });

  it.each<[string, Partial<RawEntry>, string]>([
    ['locked', { flags: 1 }, 'locked'],
    ['packed in another way', { method: 12 }, 'damaged'],
    ['changed', { crc: 7 }, 'damaged'],
    ['longer than said', { size: 20 }, 'damaged'],
    ['shorter than said', { size: 200 }, 'damaged'],
    ['beyond the end of the file', { packedSize: 5000 }, 'damaged'],
  ])('that are %s are refused', async (_, change, kind) => {
    const zip = blobOf(rawZip([{ name: 'a', data: new Uint8Array(100).fill(65), ...change }]));
    const [entry] = await readZipDirectory(zip);
    await expect(partOf(zip, entry!)).rejects.toMatchObject({ kind });
  });
});

describe('a directory', () => {
  it('is missed where a file is none, is cut off or lists a name twice', async () => {
    const whole = rawZip([{ name: 'a', data: new Uint8Array(50) }]);
    const twice = rawZip(['a', 'a'].map((one) => ({ name: one, data: new Uint8Array(5) })));
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(100),
      whole.subarray(0, -1),
      whole.subarray(10),
      twice,
    ])
      await expect(readZipDirectory(blobOf(bytes))).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('with more than ten thousand names is not read', async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({
      name: String(i),
      data: new Uint8Array(),
      method: 0,
    }));
    await expect(readZipDirectory(blobOf(rawZip(many)))).rejects.toMatchObject({ kind: 'too-large' });
  });
});
