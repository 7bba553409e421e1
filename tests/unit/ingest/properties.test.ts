import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, read, windows1252 } from './harness.ts';
import { ISSUE_FREE_FILES, SAMPLES } from './samples.ts';
import { expectSound } from './sound.ts';

describe('any file', () => {
  it('of random bytes never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expectSound(await read(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('of random cells is accounted for', async () => {
    const cell = fc.constantFrom(
      ...[
        'Område',
        'Periode',
        'TID',
        'INDHOLD',
        'Aalborg',
        '851',
        '2024M01',
        '2024',
        'I alt',
        '1.234',
        '3,6',
        '..',
        '-',
        '',
        '"',
        '"a;\nb"',
        'x',
        'Kom.nr',
        'Tegnforklaring:',
      ],
    );
    const line = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(';'));
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\r\n'));
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        expectSound(await read(t));
      }),
      { numRuns: 500 },
    );
  });

  it('that was damaged is refused or accounted for', async () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      length: fc.integer({ min: 0, max: 12 }),
      put: fc.constantFrom(
        '',
        ';',
        '"',
        '\n',
        '\r',
        ',',
        '.',
        'æ',
        '\u0000',
        '1E5',
        'x',
        ';;',
        '\uFFFD',
        '-',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SAMPLES),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (sample, edits, narrow) => {
          let text = sample;
          for (const { at, length, put } of edits) {
            const from = Math.floor(text.length * at);
            text = text.slice(0, from) + put + text.slice(from + length);
          }
          expectSound(await read(narrow ? windows1252(text) : text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same dataset in pieces of any size', async () => {
    for (const sample of SAMPLES) {
      const whole = await accept(sample);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
          const result = await read(sample, size);
          expect(result).toEqual(whole);
        }),
        { numRuns: 15 },
      );
    }
  });
});

describe('every file of the project', () => {
  it.each(ISSUE_FREE_FILES)('%s is read without a row lost', async (file) => {
    const bytes = readFileSync(new URL(`../../../data/${file}`, import.meta.url));
    const result = await accept(bytes);
    const lines = bytes.toString('utf8').trimEnd().split('\n').length;
    expect(result.account).toEqual({ total: lines, used: lines - 1, skipped: 1, rejected: 0 });
    expect(result.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(result.dataset.meta.publisher).toBe('jobindsats');
    expect(file).toContain(result.dataset.meta.table);
    expect(result.dataset.measures.map((m) => m.unit)).not.toContain('unknown');
    expectSound(result);
  });
});
