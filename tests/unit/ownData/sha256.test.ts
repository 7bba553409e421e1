/** Our own SHA-256 against published examples and Node's. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256Hex } from '../../../src/ownData/ownFile.ts';
import { sha256 } from '../../../src/ownData/sha256.ts';

afterEach(() => vi.unstubAllGlobals());

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test.each([
  // The two examples of FIPS 180-2, appendix B, and the empty text.
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('%j', async (text, digest) => {
  expect(hex(sha256(new TextEncoder().encode(text)))).toBe(digest);
  expect(await sha256Hex(new Blob([text]))).toBe(digest);
  vi.stubGlobal('crypto', {});
  expect(await sha256Hex(new Blob([text]))).toBe(digest);
});

test('is Node’s, whatever the bytes and wherever they lie in a buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), (bytes, from) => {
      const part = bytes.subarray(Math.min(from, bytes.length));
      expect(hex(sha256(part))).toBe(createHash('sha256').update(part).digest('hex'));
    }),
  );
});

test('of a million letters', () => {
  expect(hex(sha256(new Uint8Array(1_000_000).fill(97)))).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  );
});
