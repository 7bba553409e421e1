/** Any table to take along, written as CSV and read back by our own reader; and nothing in it that a spreadsheet runs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { observationAt } from '../../../src/domain/dataset.ts';
import { monthOf, periodCode } from '../../../src/domain/period.ts';
import type { ShareCell, ShareTable } from '../../../src/domain/shareTable.ts';
import { csvText } from '../../../src/selectors/csvText.ts';
import { harmless } from '../../../src/selectors/harmless.ts';
import { textCell, textColumn, withRemarks } from '../../../src/selectors/tableCells.ts';
import { readText } from './realData.ts';

const MEASURE = 'Antal ledige fuldtidspersoner';
const START = /^["'\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const number = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: -20_000_000, max: 20_000_000 }).map((value) => value / 1000),
);
const cell: fc.Arbitrary<ShareCell> = fc.oneof(
  { weight: 6, arbitrary: number.map((value): ShareCell => ({ kind: 'value', value })) },
  { weight: 1, arbitrary: fc.constant<ShareCell>({ kind: 'missing', reason: 'suppressed' }) },
  { weight: 1, arbitrary: fc.constant<ShareCell>({ kind: 'missing', reason: 'not-computable' }) },
);
const rows = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 97 }), fc.nat({ max: 40 })), {
    minLength: 4,
    maxLength: 60,
    selector: ([area, month]) => `${area} ${month}`,
  })
  .chain((places) =>
    fc.tuple(fc.constant(places), fc.array(cell, { minLength: places.length, maxLength: places.length })),
  );

describe('a table as CSV', () => {
  test('read back by our own reader has the same numbers, and reasons for the hidden ones', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async ([places, cells], example) => {
        fc.pre(cells.some(({ kind }) => kind === 'value'));
        const periods = places.map(([, month]) => ({
          frequency: 'month' as const,
          start: monthOf(2021, 1) + month,
        }));
        const table = withRemarks(
          [textColumn('Område'), textColumn('Periode'), { heading: MEASURE, decimals: 3 }],
          places.map(([area], i) => [
            textCell(municipalities[area]!.name),
            { kind: 'period', period: periods[i]! },
            cells[i]!,
          ]),
        );
        const { dataset, account } = await readText(csvText(table, example));
        expect(account.rejected).toBe(0);
        expect(dataset.measures.map(({ name }) => name)).toEqual([MEASURE]);
        expect(dataset.dimensions).toEqual([]);
        expect(dataset.meta.example).toBe(example);
        const found = new Map<string, number | string>();
        for (let row = 0; row < dataset.rowCount; row++) {
          const read = observationAt(dataset, 0, row);
          found.set(
            `${dataset.areas[dataset.area[row]!]} ${periodCode(dataset.periods[dataset.period[row]!]!)}`,
            read.kind === 'value' ? read.value : read.reason,
          );
        }
        const wanted = new Map(
          places.map(([area], i) => {
            const one = cells[i]!;
            // Why a number is missing stands in the column beside it.
            const plain =
              one.kind === 'value'
                ? one.value
                : one.kind === 'missing' && one.reason === 'suppressed'
                  ? 'suppressed'
                  : 'missing';
            return [`${municipalities[area]!.code} ${periodCode(periods[i]!)}`, plain];
          }),
        );
        expect(found).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  test('no text begins a formula, whatever a reader has typed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc
              .tuple(
                fc.constantFrom(
                  '=',
                  '+',
                  '-',
                  '@',
                  '\t',
                  '\r',
                  '＝',
                  '＋',
                  '－',
                  '＠',
                  '"=',
                  ' \u200b=',
                  "'+",
                ),
                fc.string(),
              )
              .map((two) => two.join('')),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (texts) => {
          const table: ShareTable = {
            columns: texts.map((heading) => ({ heading, decimals: null })),
            rows: [texts.map(textCell)],
          };
          for (const text of cellsOf(csvText(table, false)).flat()) {
            // An apostrophe makes the rest text.
            if (!text.startsWith("'")) expect(text).not.toMatch(START);
          }
          expect(cellsOf(csvText(table, false))[1]).toEqual(texts.map(harmless));
        },
      ),
    );
  });
});

test.each([
  ['Ledige i alt', 'Ledige i alt'],
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ['-1+2', "'-1+2"],
  ['＝1+1', "'＝1+1"],
  ['"=1+1"', '\'"=1+1"'],
  ['\u00a0@SUM(A1)', "'\u00a0@SUM(A1)"],
  ['\tx', "'\tx"],
  ['Ringkøbing-Skjern', 'Ringkøbing-Skjern'],
])('%j is written as %j', (typed, safe) => {
  expect(harmless(typed)).toBe(safe);
});

test('negative numbers stay numbers', () => {
  const table: ShareTable = {
    columns: [{ heading: 'x', decimals: 1 }],
    rows: [[{ kind: 'value', value: -1.5 }], [{ kind: 'value', value: -0 }]],
  };
  expect(csvText(table, false)).toBe('\uFEFFx\r\n-1,5\r\n0\r\n');
});

/** Rows and cells of a file with `;` and quotes, read as simply as can be. */
function cellsOf(text: string): string[][] {
  const all: string[][] = [];
  let row: string[] = [];
  const body = text.slice(1);
  const pattern = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/gy;
  for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === '\r\n') {
      all.push(row);
      row = [];
    }
  }
  return all;
}
