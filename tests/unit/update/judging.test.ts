import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Figures } from '../../standins/jobindsats.ts';
import { madeUpAulk04 } from '../../standins/statbank.ts';
import { type Bench, openBench } from './bench.ts';

const ID = 'ledige-kommuner';
const FILE = 'ledige_kommuner_y25i01.csv';
const COUNT = 'Antal ledige fuldtidspersoner';
const RATE = 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år';
type Edit = (row: Figures) => Figures | null;

const monthAfter = (period: string): string => {
  const month = Number(period.slice(5));
  return month === 12
    ? `${Number(period.slice(0, 4)) + 1}M01`
    : `${period.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
};
const newestOf = (figures: readonly Figures[]) =>
  figures
    .map(({ period }) => period)
    .sort()
    .at(-1)!;
const oldestOf = (figures: readonly Figures[]) => figures.map(({ period }) => period).sort()[0]!;
const counted = (row: Figures, count: number | null): Figures => ({
  ...row,
  measures: { ...row.measures, [COUNT]: count },
});
const scaled = (row: Figures, factor: number): Figures =>
  counted(row, row.measures[COUNT] == null ? null : Math.round(row.measures[COUNT] * factor));

describe('a new edition of y25i01', () => {
  let bench: Bench;
  let before: string;
  beforeEach(async () => {
    bench = await openBench();
    expect((await bench.run({ only: [ID] })).code).toBe(0);
    before = bench.read(FILE);
  });
  afterEach(() => bench.close());

  /** Publishes the figures at hand with every row changed, and `more` added. */
  const publish = (edit: Edit, more: (figures: readonly Figures[]) => readonly Figures[] = () => []) =>
    bench.publish((table, figures) =>
      table === 'y25i01' ? [...figures, ...more(figures)].flatMap((row) => edit(row) ?? []) : figures,
    );
  const same: Edit = (row) => row;
  const run = (options = {}) => bench.run({ only: [ID], ...options });

  test('with one more month and small revisions is told of in words and written', async () => {
    let newest = '';
    await publish(
      (row) =>
        row.period === newest && row.area !== 'Hele landet'
          ? scaled(row, row.area === 'Aalborg' ? 1.04 : 1.02)
          : row,
      (figures) => {
        newest = newestOf(figures);
        const last = figures.filter(({ period }) => period === newest);
        return last.map((row) => ({ ...row, period: monthAfter(newest) }));
      },
    );
    const { code, said } = await run();
    expect(code).toBe(0);
    expect(said).toMatch(/nyeste periode: \S+ \d{4} \(før \S+ \d{4}\)/);
    expect(said).toMatch(/Antal ledige fuldtidspersoner: \d+ af [\d.]+ tal er revideret, \d+ op og 0 ned/);
    expect(said).toMatch(/ {2}størst: .+: [\d.]+ → [\d.]+ \(\+\d+\)/);
    expect(said).toContain(`${RATE}: ingen af`);
    expect(bench.read(FILE).split('\n').length).toBe(before.split('\n').length + 104);
    expect(bench.faults()).toEqual([]);
  });

  const refusals: readonly (readonly [string, Edit, RegExp])[] = [
    [
      'the country has fallen by a third',
      (row) => (row.area === 'Hele landet' ? scaled(row, 0.66) : row),
      /hele landet er revideret med mere end 10 pct\. i \d+ perioder/,
    ],
    [
      'many kommuner have changed by half',
      (row) => (row.area < 'Hj' && row.area !== 'Hele landet' ? scaled(row, 1.5) : row),
      /\d+ af [\d.]+ tal er ændret med mere end 20 pct\./,
    ],
    [
      'figures are hidden that were shown',
      (row) =>
        row.area > 'M' && Number(row.period[3]) % 2 === 0 && !row.area.startsWith('Region')
          ? counted(row, null)
          : row,
      /tal, der var vist, er nu skjult/,
    ],
    [
      'a kommune shows two persons',
      (row) => (row.area === 'Læsø' ? counted(row, 2) : row),
      /\d+ kommunetal er under 3 og burde være skjult/,
    ],
  ];
  test.each(refusals)('is refused when %s, and accepted when asked to be', async (_, edit, words) => {
    await publish(edit);
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.said).toMatch(words);
    expect(refused.said).toContain('kør igen med --accept');
    expect(bench.read(FILE)).toBe(before);
    expect(bench.faults()).toEqual([]);

    const accepted = await run({ accept: true });
    expect(accepted.code).toBe(0);
    expect(accepted.said).toContain('Skrevet alligevel');
    expect(bench.read(FILE)).not.toBe(before);
    expect(bench.faults()).toEqual([]);
  });

  test('is refused when a kommune is gone; what is made from the file could not be made without it', async () => {
    await publish((row) => (row.area === 'Aalborg' ? null : row));
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('der er 97 kommuner og ikke 98');
    expect(refused.said).toContain('områder mangler: Aalborg');
    const accepted = await run({ accept: true });
    expect(accepted.code).toBe(1);
    expect(accepted.said).toContain('FEJL: intet er skrevet. ingen ledige for Aalborg');
    expect(bench.read(FILE)).toBe(before);
  });

  test('is refused when it ends earlier than the one at hand', async () => {
    let newest = '';
    await bench.publish((table, figures) => {
      newest = newestOf(figures);
      return table === 'y25i01' ? figures.filter(({ period }) => period !== newest) : figures;
    });
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('den nyeste periode er ældre');
    expect(said).toContain('der er færre rækker');
    expect(bench.read(FILE)).toBe(before);
  });

  test('is refused when its first months are gone', async () => {
    await bench.publish((table, figures) => {
      const oldest = oldestOf(figures);
      return table === 'y25i01' ? figures.filter(({ period }) => period !== oldest) : figures;
    });
    expect((await run()).said).toMatch(/perioder mangler: \S+ \d{4}/);
    expect(bench.read(FILE)).toBe(before);
  });

  test('is refused when its newest month is out of all proportion', async () => {
    await publish(same, (figures) => {
      const newest = newestOf(figures);
      const last = figures.filter(({ period }) => period === newest);
      return last.map((row) => scaled({ ...row, period: monthAfter(newest) }, 2));
    });
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('ligger langt fra de seneste');
    expect(bench.read(FILE)).toBe(before);
  });

  test('is never written when the country has a hole, not even with --accept', async () => {
    await bench.publish((table, figures) => {
      const middle = [...new Set(figures.map(({ period }) => period))].sort().at(-5);
      return table === 'y25i01'
        ? figures.filter(({ area, period }) => area !== 'Hele landet' || period !== middle)
        : figures;
    });
    const { code, said } = await run({ accept: true });
    expect(code).toBe(1);
    expect(said).toMatch(/FEJL: der er et hul for hele landet ved \S+ \d{4}/);
    expect(bench.read(FILE)).toBe(before);
    expect(bench.faults()).toEqual([]);
  });

  test('is never written when it counts something else', async () => {
    await bench.publish((table, figures) =>
      table === 'y25i01'
        ? figures.map((row) => ({ ...row, measures: { 'Antal ledige personer': 9, [RATE]: 3 } }))
        : figures,
    );
    const { code, said } = await run({ accept: true });
    expect(code).toBe(1);
    expect(said).toContain('(y25i01: no „Antal ledige fuldtidspersoner“ among');
    expect(bench.read(FILE)).toBe(before);
  });
});

describe('a new edition of AULK04', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());
  const run = (options = {}) => bench.run({ only: ['langtidsledige-dst'], ...options });
  const publish = (edit: (cell: string, codes: Readonly<Record<string, string>>) => string) => {
    bench.statbank.tables[0] = madeUpAulk04({ edit });
  };

  test('is refused when hidden figures have become zeros', async () => {
    publish((cell, { OMRÅDE }) => (OMRÅDE === '825' ? '..' : cell));
    expect((await run()).code).toBe(0);
    publish((cell, { OMRÅDE }) => (OMRÅDE === '825' ? '0' : cell));
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('12 skjulte tal er blevet til nul');
  });

  test('may show few persons: that rule is Jobindsats’ own', async () => {
    publish((cell, { OMRÅDE, ENHED }) => (OMRÅDE === '825' && ENHED === '1' ? '2' : cell));
    expect((await run()).code).toBe(0);
  });

  test('is never written when a row cannot be read', async () => {
    publish((cell, { OMRÅDE }) => (OMRÅDE === '825' ? 'x' : cell));
    const { code, said } = await run({ accept: true });
    expect(code).toBe(1);
    expect(said).toMatch(/FEJL: Teksten er ikke et tal/);
    expect(bench.entries().some(({ id }) => id === 'langtidsledige-dst')).toBe(false);
  });
});
