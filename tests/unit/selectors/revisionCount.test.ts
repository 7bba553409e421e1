/** The comparison of versions against a plain re-count, and its speed. All numbers are made up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { monthOf, type Period, periodCode } from '../../../src/domain/period.ts';
import { compareRevisions } from '../../../src/selectors/revisions.ts';
import { type Cell, type Row, table } from './revisionTables.ts';

const month = (year: number, number: number): Period => ({
  frequency: 'month',
  start: monthOf(year, number),
});
const arbitraryCell = fc.oneof(
  fc.nat(40),
  fc.constantFrom('suppressed' as const, 'missing' as const),
  fc.constant(null),
);
const AREAS = ['000', '851', '751', '825'];
const MONTHS = [month(2026, 5), month(2026, 6), month(2026, 7)];
const MEMBERS = ['I alt', 'Mænd'];
const arbitraryTable = fc.array(arbitraryCell, { minLength: 24, maxLength: 24 }).map((cells) =>
  cells.flatMap((cell, i): readonly Row[] =>
    cell === null
      ? []
      : [
          {
            ...{ area: AREAS[i % 4]!, period: MONTHS[Math.floor(i / 4) % 3]! },
            ...{ members: [MEMBERS[Math.floor(i / 12)]!], cells: [cell] },
          },
        ],
  ),
);

test('a plain re-count comes to the same, whatever the tables', () => {
  const shape = {
    measures: [{ name: 'X', unit: 'persons' as const }],
    dimensions: [{ name: 'Køn', total: 'I alt' }],
  };
  fc.assert(
    fc.property(arbitraryTable, arbitraryTable, (before, after) => {
      const whole = (all: readonly Row[]) => all.filter(({ members }) => members![0] === 'I alt');
      fc.pre(whole(before).length > 0 && whole(after).length > 0);
      const revision = compareRevisions(table(shape, before), table(shape, after)).measures[0]!;
      const cells = (all: readonly Row[]) =>
        new Map(whole(all).map((row) => [`${row.area} ${periodCode(row.period)}`, row.cells[0]!]));
      const [old, recent] = [cells(before), cells(after)];
      const numbers = (all: Map<string, Cell>, part: string) =>
        [...all].some(([key, cell]) => key.includes(part) && typeof cell === 'number');
      const shared = MONTHS.map(periodCode).filter((code) => numbers(old, code) && numbers(recent, code));
      expect(revision.periods.map(({ period }) => periodCode(period))).toEqual(shared);
      const kommuner = AREAS.slice(1).filter(
        (area) => numbers(old, `${area} `) && numbers(recent, `${area} `),
      );
      for (const { period, up, down, same, country, ...came } of revision.periods) {
        const at = (all: Map<string, Cell>, area: string) => all.get(`${area} ${periodCode(period)}`);
        const pairs = kommuner.map((area) => [at(old, area), at(recent, area)] as const);
        const both = pairs.filter(([x, y]) => typeof x === 'number' && typeof y === 'number');
        const count = (holds: (x: number, y: number) => boolean) =>
          both.filter(([x, y]) => holds(x as number, y as number)).length;
        expect([up, down, same]).toEqual([
          count((x, y) => y > x),
          count((x, y) => y < x),
          count((x, y) => x === y),
        ]);
        const [x, y] = [at(old, '000'), at(recent, '000')];
        expect(country?.change ?? null).toBe(typeof x === 'number' && typeof y === 'number' ? y - x : null);
        const turned = (holds: (x: Cell | undefined, y: Cell | undefined) => boolean) =>
          pairs.filter(([a, b]) => holds(a, b)).length;
        const isNumber = (cell: Cell | undefined) => typeof cell === 'number';
        expect([came.unhidden, came.hidden, came.appeared, came.disappeared]).toEqual([
          turned((a, b) => a === 'suppressed' && isNumber(b)),
          turned((a, b) => isNumber(a) && b === 'suppressed'),
          turned((a, b) => !isNumber(a) && a !== 'suppressed' && isNumber(b)),
          turned((a, b) => isNumber(a) && !isNumber(b) && b !== 'suppressed'),
        ]);
      }
      const changed = revision.periods.reduce((sum, { up, down }) => sum + up + down, 0);
      expect(revision.largest).toHaveLength(Math.min(20, changed));
      const sizes = revision.largest.map(({ change }) => Math.abs(change));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
  );
});

test('98 kommuner, 240 months and six measures: a change from one month on is counted in each month of each', () => {
  const measures = Array.from({ length: 6 }, (_, i) => ({ name: `Mål ${i}`, unit: 'persons' as const }));
  const version = (extra: number) =>
    table(
      { measures },
      municipalities.flatMap(({ code }, a) =>
        Array.from({ length: 240 }, (_, m) => ({
          ...{ area: code, period: { frequency: 'month' as const, start: monthOf(2006, 8) + m } },
          cells: measures.map((_, i) => 100 + ((a * m * (i + 1)) % 97) + (m > 200 ? extra : 0)),
        })),
      ),
    );
  const [old, recent] = [version(0), version(1)];
  const { measures: compared } = compareRevisions(old, recent);
  expect(compared.map(({ periods }) => periods.filter(({ up }) => up === 98).length)).toEqual(
    Array.from({ length: 6 }, () => 39),
  );
});
