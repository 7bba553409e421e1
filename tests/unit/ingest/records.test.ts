import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { splitPlain } from '../../../src/ingest/plainRecords.ts';
import { RecordSplitter } from '../../../src/ingest/records.ts';

/** Text of few distinct cells, so that records repeat each other; pieces of it may end anywhere. */
const plainText = fc
  .array(fc.array(fc.constantFrom('', 'a', 'ab', 'abc', 'Ærø', ' ', '1,5'), { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  })
  .map((lines) => lines.map((cells) => cells.join(';')).join('\n'));

const quotedText = fc
  .array(fc.constantFrom('a', 'ab', ';', '\n', '\r\n', '"', '""', '"x;y"', '"x\ny"', 'æ'), { maxLength: 40 })
  .map((parts) => parts.join(''));

async function split(text: string, sizes: readonly number[]): Promise<readonly (readonly string[])[]> {
  const splitter = new RecordSplitter(';', '\n');
  const records: (readonly string[])[] = [];
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    const to = at + (sizes[i % sizes.length] ?? text.length);
    records.push(...(await splitter.push(text.slice(at, to))).records);
    at = to;
  }
  records.push(...(await splitter.end()));
  return records;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('records', () => {
  it('are those that PapaParse finds in the whole text, wherever its pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(plainText, quotedText), sizes, async (text, pieces) => {
        const whole = new Papa.Parser({ delimiter: ';', newline: '\n' }).parse(text, 0, false).data;
        // A line break at the end of the file begins no record.
        if (text.endsWith('\n') && whole.at(-1)?.length === 1 && whole.at(-1)[0] === '') whole.pop();
        expect(await split(text, [text.length || 1])).toEqual(whole);
        expect(await split(text, pieces)).toEqual(whole);
      }),
      { numRuns: 3000 },
    );
  });

  it('say truly how many leading cells they share with the one before', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const { records, shared } = splitPlain(text, 0, ';', '\n');
        records.forEach((record, i) => {
          const share = shared![i]!;
          if (i === 0) expect(share).toBe(0);
          expect(share).toBeLessThan(record.length);
          expect(record.slice(0, share)).toEqual(records[i - 1]?.slice(0, share) ?? []);
        });
      }),
    );
  });

  it('share what a sorted table repeats', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `København;${i < 10 ? 'a' : 'b'};${i}\n`);
    const { shared } = splitPlain(lines.join(''), 0, ';', '\n');
    expect([...shared!].filter((n) => n === 2).length).toBeGreaterThanOrEqual(15);
  });

  it('keep quoted cells whole over pieces of any size', async () => {
    const text = 'a;"b;\nc ""d""";e\nf;g;h\n';
    for (let size = 1; size < 12; size++)
      expect(await split(text, [size])).toEqual([
        ['a', 'b;\nc "d"', 'e'],
        ['f', 'g', 'h'],
      ]);
  });
});
