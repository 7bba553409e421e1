/** Good files that were damaged on their way: nothing is thrown, nothing is lost unsaid, and nothing is made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Accepted } from './harness.ts';
import { read, utf16, windows1252 } from './harness.ts';
import { SAMPLES } from './samples.ts';
import { expectSound } from './sound.ts';

type Encoder = (text: string) => Uint8Array;

const ENCODERS: readonly Encoder[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\uFEFF${text}`),
  windows1252,
  (text) => utf16(text, 'le', true),
  (text) => utf16(text, 'be', true),
];

/** Every number that a cell of the text can mean, whichever mark is the decimal one. */
function numbersIn(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const delimiters of [/[;\t\r\n"]+/, /[;,\t\r\n"]+/])
    for (const cell of text.split(delimiters)) {
      const bare = cell
        .trim()
        .replace(/\s*(?:%|pct\.?)$/i, '')
        .replace(/[' \u00a0\u2009\u202f]/g, '')
        .replace('\u2212', '-');
      // A dash is how some write zero.
      if (/^[-–]$/.test(bare)) numbers.add(0);
      if (!/\d/.test(bare)) continue;
      numbers.add(Number(bare.replaceAll('.', '').replace(',', '.')));
      numbers.add(Number(bare.replaceAll(',', '')));
    }
  return numbers;
}

/** Every figure and every member of the result stands in the file. */
function expectNothingMadeUp({ dataset, encoding }: Accepted, bytes: Uint8Array): void {
  // As a stream: Node's short way through windows-1252 takes it for Latin-1.
  const text = new TextDecoder(encoding!).decode(bytes, { stream: true });
  const numbers = numbersIn(text);
  dataset.values.forEach((values, m) => {
    values.forEach((value, row) => {
      if (dataset.status[m]![row] === 0) expect(numbers, String(value)).toContain(value === 0 ? 0 : value);
    });
  });
  const unquoted = text.replaceAll('""', '"');
  for (const { members } of dataset.dimensions)
    for (const member of members)
      if (!member.includes('\uFFFD')) expect(unquoted.includes(member) || text.includes(member)).toBe(true);
}

async function expectHonest(bytes: Uint8Array): Promise<boolean> {
  const result = await read(bytes);
  expectSound(result);
  if (result.ok) expectNothingMadeUp(result, bytes);
  return result.ok;
}

const sample = fc.constantFrom(...SAMPLES);
const encoder = fc.constantFrom(...ENCODERS);
const place = fc.integer({ min: 0, max: 9999 }).map((n) => n / 10_000);
const at = (share: number, length: number): number => Math.floor(share * length);

/** Moves one element of a list, drops it, doubles it, or swaps it with another. */
function shuffled<T>(list: readonly T[], kind: 'drop' | 'double' | 'swap', a: number, b: number): T[] {
  const copy = [...list];
  const [i, j] = [at(a, list.length), at(b, list.length)];
  if (kind === 'drop') copy.splice(i, 1);
  else if (kind === 'double') copy.splice(j, 0, list[i]!);
  else [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  return copy;
}

const shuffle = fc.tuple(fc.constantFrom('drop' as const, 'double' as const, 'swap' as const), place, place);

async function everyRun<T>(arbitrary: fc.Arbitrary<T>, bytesOf: (value: T) => Uint8Array): Promise<void> {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(arbitrary, async (value) => {
      if (await expectHonest(bytesOf(value))) read++;
    }),
    { numRuns: 300 },
  );
  // Files that are all refused would prove nothing of what is read.
  expect(read).toBeGreaterThan(20);
}

describe('a good file', () => {
  it('in any encoding reads the same', async () => {
    for (const text of SAMPLES) {
      const results = await Promise.all(ENCODERS.map((encode) => read(encode(text))));
      for (const result of results)
        expect({ ...result, encoding: null }).toEqual({ ...results[0], encoding: null });
    }
  });

  it('cut off anywhere', async () => {
    await everyRun(fc.tuple(sample, encoder, place), ([text, encode, share]) => {
      const bytes = encode(text);
      return bytes.subarray(0, at(share, bytes.length));
    });
  });

  it('with lines dropped, doubled or swapped', async () => {
    await everyRun(fc.tuple(sample, encoder, fc.array(shuffle, { maxLength: 4 })), ([text, encode, edits]) =>
      encode(
        edits.reduce((lines, [kind, a, b]) => shuffled(lines, kind, a, b), text.split(/(?<=\n)/)).join(''),
      ),
    );
  });

  it('with cells dropped, doubled or swapped', async () => {
    await everyRun(fc.tuple(sample, encoder, fc.array(shuffle, { maxLength: 4 })), ([text, encode, edits]) =>
      encode(
        edits.reduce((cells, [kind, a, b]) => shuffled(cells, kind, a, b), text.split(/(?<=[;\n])/)).join(''),
      ),
    );
  });

  it('with bytes dropped, doubled or swapped', async () => {
    await everyRun(fc.tuple(sample, encoder, fc.array(shuffle, { maxLength: 4 })), ([text, encode, edits]) =>
      Uint8Array.from(edits.reduce((bytes, [kind, a, b]) => shuffled(bytes, kind, a, b), [...encode(text)])),
    );
  });

  it('with bytes changed', async () => {
    const change = fc.tuple(place, fc.integer({ min: 0, max: 255 }));
    await everyRun(
      fc.tuple(sample, encoder, fc.array(change, { maxLength: 4 })),
      ([text, encode, changes]) => {
        const bytes = encode(text);
        for (const [share, byte] of changes) bytes[at(share, bytes.length)] = byte;
        return bytes;
      },
    );
  });

  it('with other files stuck to it or in it', async () => {
    await everyRun(
      fc.tuple(sample, sample, encoder, encoder, place),
      ([text, other, encode, encodeOther, share]) => {
        const [bytes, more] = [encode(text), encodeOther(other)];
        const cut = at(share, bytes.length);
        return Uint8Array.from([...bytes.subarray(0, cut), ...more, ...bytes.subarray(cut)]);
      },
    );
  });
});
