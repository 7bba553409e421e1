/** Two files as one, against a slow merge cell by cell; and the real file cut in two and put together again. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { comparePeriods, periodCode } from '../../../src/domain/period.ts';
import { mergeDatasets, type Precedence, precedenceOf } from '../../../src/ownData/merge.ts';
import { panelFromDataset } from '../../../src/selectors/panels.ts';
import { COUNT, cellsOf, PERSONS, plain, RATE, read } from './tables.ts';

const BENEFIT = 'Ydelsesgrupper';
const FUND = 'A-kasse';

/** A file's headings and rows; dimensions have a total or not, spelled one way or the other. */
const file = fc
  .record({
    measures: fc.uniqueArray(fc.constantFrom(COUNT, PERSONS, RATE), { minLength: 1 }),
    benefit: fc.option(fc.constantFrom('I alt', 'Ydelsesgrupper i alt'), { nil: null }),
    fund: fc.option(fc.constantFrom('I alt', 'A-kasse i alt'), { nil: null }),
    rows: fc.uniqueArray(
      fc.record({
        area: fc.constantFrom('Hele landet', 'Aalborg', 'Aarhus', 'Læsø'),
        month: fc.constantFrom('2025M12', '2026M01', '2026M03', '2026M04'),
        benefit: fc.constantFrom('total', 'total', 'A-dagpenge', 'Kontanthjælp'),
        fund: fc.constantFrom('total', 'total', 'HK', '3F'),
        cells: fc.array(fc.constantFrom('..', '1', '7', '20', '33', '400'), { minLength: 3, maxLength: 3 }),
      }),
      {
        minLength: 1,
        maxLength: 25,
        selector: (row) => [row.area, row.month, row.benefit, row.fund].join(),
      },
    ),
  })
  // Rows are told apart by what the file has; a row twice would be the reader's business, not the merge's.
  .map(({ measures, benefit, fund, rows }) => {
    const seen = new Set<string>();
    const lines = rows.flatMap((row) => {
      const place = [
        ...[row.area, row.month],
        ...(benefit === null ? [] : [row.benefit === 'total' ? benefit : row.benefit]),
        ...(fund === null ? [] : [row.fund === 'total' ? fund : row.fund]),
      ].join(';');
      if (seen.has(place)) return [];
      seen.add(place);
      return [`${place};${row.cells.slice(0, measures.length).join(';')}`];
    });
    const dimensions = [...(benefit === null ? [] : [BENEFIT]), ...(fund === null ? [] : [FUND])];
    return `${['Område', 'Periode', ...dimensions, ...measures].join(';')}\n${lines.join('\n')}\n`;
  });

const names = (dataset: Dataset): readonly string[] => dataset.dimensions.map(({ name }) => name);
const lacksTotal = (dataset: Dataset, other: Dataset): boolean =>
  dataset.dimensions.some(({ name, total }) => total === null && !names(other).includes(name));
const both = <T>(a: Iterable<T>, b: Iterable<T>): readonly T[] => [...new Set([...a, ...b])];

/** What a cell of the merged table must be, straight from the two tables' cells. */
function oracle(
  bottom: Dataset,
  top: Dataset,
  precedence: Precedence,
  dimensions: readonly string[],
): ReadonlyMap<string, number | string> {
  const [below, above] = [cellsOf(bottom, dimensions), cellsOf(top, dimensions)];
  const split = (cells: ReadonlyMap<string, unknown>, part: number): readonly string[] =>
    both(
      [...cells.keys()].map((key) => key.split('|')[part]!),
      [],
    );
  const speaksFor = (cells: ReadonlyMap<string, unknown>, place: readonly string[]): boolean =>
    [0, 1, 2].every((part) => split(cells, part).includes(place[part]!));
  const expected = new Map<string, number | string>();
  for (const key of both(below.keys(), above.keys())) {
    const place = key.split('|').slice(0, 3);
    for (const measure of both(split(below, 3), split(above, 3))) {
      const cell = [...place, measure].join('|');
      const [inBelow, inAbove] = [below, above].map((cells) => split(cells, 3).includes(measure));
      const upper = speaksFor(above, place) && (precedence === 'replace' || !speaksFor(below, place));
      const from = inAbove && (upper || !inBelow) ? above : below;
      expected.set(cell, from.get(cell) ?? 'not-published');
    }
  }
  return expected;
}

describe('for any two files', () => {
  const pair = fc.tuple(file, file);
  const precedences: readonly Precedence[] = ['replace', 'extend'];

  test.each(precedences)(
    '%s gives cell by cell what the slow merge gives',
    async (precedence) => {
      let merged = 0;
      await fc.assert(
        fc.asyncProperty(pair, async ([one, two]) => {
          const [bottom, top] = [await read(one), await read(two)];
          const result = mergeDatasets(bottom, top, precedence);
          expect(result.ok).toBe(!lacksTotal(bottom, top) && !lacksTotal(top, bottom));
          if (!result.ok) return;
          merged++;
          const dimensions = both(names(bottom), names(top));
          expect(names(result.dataset)).toEqual(dimensions);
          const cells = cellsOf(result.dataset, dimensions);
          expect(new Map([...cells].sort())).toEqual(
            new Map([...oracle(bottom, top, precedence, dimensions)].sort()),
          );
          expect(result.dataset.rowCount * result.dataset.measures.length).toBe(cells.size);
        }),
        { numRuns: 200 },
      );
      expect(merged).toBeGreaterThan(50);
    },
    30_000,
  );

  test('no value stands in the result that stands in neither, and its columns are of one length', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([one, two]) => {
        const [bottom, top] = [await read(one), await read(two)];
        const result = mergeDatasets(bottom, top, precedenceOf(bottom, top));
        if (!result.ok) return;
        const { dataset } = result;
        const known = new Set([bottom, top].flatMap(({ values }) => values.flatMap((column) => [...column])));
        for (const [m, column] of dataset.values.entries()) {
          column.forEach((value, row) => {
            expect(known.has(value) || Number.isNaN(value)).toBe(true);
            expect(Number.isNaN(value)).toBe(dataset.status[m]![row] !== 0);
          });
        }
        for (const column of [dataset.area, dataset.period, ...dataset.dimension, ...dataset.values])
          expect(column).toHaveLength(dataset.rowCount);
        expect([...dataset.periods].sort(comparePeriods)).toEqual(dataset.periods);
        expect(new Set(dataset.periods.map(periodCode)).size).toBe(dataset.periods.length);
      }),
    );
  }, 30_000);

  test('a file laid over itself is itself', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom(...precedences), async (text, precedence) => {
        const dataset = await read(text);
        const result = mergeDatasets(dataset, dataset, precedence);
        if (!result.ok) throw new Error('they are one');
        for (const { name } of dataset.measures)
          expect(plain(panelFromDataset(result.dataset, { measure: name }))).toEqual(
            plain(panelFromDataset(dataset, { measure: name })),
          );
        expect(cellsOf(result.dataset, names(dataset))).toEqual(cellsOf(dataset, names(dataset)));
      }),
    );
  });
});

describe('the published file of long-term unemployed, cut in two', () => {
  const MEASURE = 'Antal langtidsledige fuldtidspersoner';
  const url = new URL('../../../data/langtidsledige_kommuner_y25i09.csv', import.meta.url);
  const [heading, ...lines] = readFileSync(url, 'utf8').trim().split(/\r?\n/);
  const monthOf = (line: string): string => line.split(';')[1]!;
  const part = (keep: (line: string) => boolean): Promise<Dataset> =>
    read(`${heading}\n${lines.filter(keep).join('\n')}\n`);

  test.each([
    ['2025M01', '2025M01'],
    ['an overlap of six months', '2024M07'],
  ])('at %s, and put together either way round, is the whole again', async (_, from) => {
    const whole = await part(() => true);
    const older = await part((line) => monthOf(line) < '2025M01');
    const newer = await part((line) => monthOf(line) >= from);
    expect([older.rowCount, newer.rowCount]).toEqual([
      lines.filter((line) => monthOf(line) < '2025M01').length,
      lines.filter((line) => monthOf(line) >= from).length,
    ]);
    for (const [bottom, top] of [
      [older, newer],
      [newer, older],
    ] as const) {
      const result = mergeDatasets(bottom, top, precedenceOf(bottom, top));
      if (!result.ok) throw new Error('they are one');
      for (const members of [{}, { Ydelsesgrupper: 'A-dagpenge' }, { Ydelsesgrupper: 'Kontanthjælp' }]) {
        const query = { measure: MEASURE, members };
        expect(plain(panelFromDataset(result.dataset, query))).toEqual(plain(panelFromDataset(whole, query)));
      }
      expect(result.dataset.rowCount).toBe(whole.rowCount);
    }
  });
});
