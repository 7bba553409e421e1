/** Two versions of a table: counted against a published revision, and what is compared with what. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { monthOf, type Period, periodCode } from '../../../src/domain/period.ts';
import { revisionRows } from '../../../src/selectors/revisionRows.ts';
import { compareRevisions, type MeasureRevision } from '../../../src/selectors/revisions.ts';
import { accept } from '../ingest/harness.ts';
import { type Cell, type Row, type TableShape, table } from './revisionTables.ts';

const month = (year: number, number: number): Period => ({
  frequency: 'month',
  start: monthOf(year, number),
});
const [MAY, JUNE, JULY] = [month(2026, 5), month(2026, 6), month(2026, 7)];
const UNEMPLOYED = { name: 'Antal ledige fuldtidspersoner', unit: 'full-time-persons' } as const;
const RATE = {
  name: 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
  unit: 'percent-of-labour-force',
  decimals: 1,
} as const;
const COUNT: TableShape = { measures: [UNEMPLOYED] };

const rows = (cells: Readonly<Record<string, Cell>>, period = JUNE): Row[] =>
  Object.entries(cells).map(([area, cell]) => ({ area, period, cells: [cell] }));

function single(before: readonly Row[], after: readonly Row[], shape = COUNT): MeasureRevision {
  const { measures } = compareRevisions(table(shape, before), table(shape, after));
  expect(measures).toHaveLength(1);
  return measures[0]!;
}

describe('a revision like the one published in August 2026', () => {
  // Known: four days later June 2026 had risen 2,1 pct. for the country and in 96 of 98 kommuner; 63 had changed in
  // May (y25i01). The numbers here are made up so as to do the same.
  const version = (june: (i: number) => number, may: (i: number) => number, country: number): Row[] => [
    ...rows({ '000': country }),
    ...municipalities.flatMap(({ code }, i) => [
      ...rows({ [code]: 100 + june(i) }),
      ...rows({ [code]: 90 + may(i) }, MAY),
    ]),
  ];
  const revision = single(
    version(
      () => 0,
      () => 0,
      10_000,
    ),
    version(
      (i) => (i < 96 ? 2 + i : 0),
      (i) => (i < 63 ? (i % 2 === 0 ? 1 : -1) : 0),
      10_214,
    ),
  );

  test('is told as it was', () => {
    expect(revision.headline).toBe(
      'Antallet af ledige i juni 2026 er opjusteret med 2,1 pct. på landsplan; tallet steg i 96 af 98 kommuner',
    );
    expect(revision.sentences).toEqual(['Også maj 2026 er ændret.']);
  });

  test('is counted per month', () => {
    expect(revision.periods.map(({ up, down, same }) => [up, down, same])).toEqual([
      [32, 31, 35],
      [96, 0, 2],
    ]);
    const [june, may] = revisionRows(revision).periods;
    expect(june).toEqual({
      ...{ key: '2026M06', period: 'juni 2026', revised: true, up: 96, down: 0, same: 2, came: 0, went: 0 },
      ...{ countryBefore: '10.000', countryAfter: '10.214', countryChange: '+2,1 pct.' },
    });
    expect(may).toMatchObject({ period: 'maj 2026', countryBefore: '', countryChange: '' });
  });

  test('has its largest changes, by size and by per cent', () => {
    const { cells, percentCells } = revisionRows(revision);
    expect(cells).toHaveLength(20);
    const last = municipalities[95]!;
    expect(cells[0]).toEqual({
      ...{ key: `${last.code} 2026M06`, area: last.name, period: 'juni 2026' },
      ...{ before: '100', after: '197', change: '+97', percent: '+97,0 pct.' },
    });
    expect(revision.largest.map(({ change }) => change)).toEqual(
      Array.from({ length: 20 }, (_, i) => 97 - i),
    );
    expect(percentCells.map(({ key }) => key)).toEqual(cells.map(({ key }) => key));
  });
});

describe('what is compared', () => {
  test('totals, not parts, and not the order of rows, areas, members or columns', () => {
    const split: TableShape = {
      measures: [RATE, UNEMPLOYED],
      dimensions: [{ name: 'Ydelsesgrupper', total: 'Ydelsesgrupper i alt' }],
    };
    const row = (area: string, member: string, rate: number, count: number): Row => ({
      ...{ area, period: JUNE, members: [member], cells: [rate, count] },
    });
    const before = [
      row('851', 'Ydelsesgrupper i alt', 3.9, 4000),
      row('851', 'A-dagpenge', 3, 3000),
      row('751', 'Ydelsesgrupper i alt', 4.1, 7000),
      row('751', 'A-dagpenge', 3.1, 5000),
    ];
    const after = [
      row('751', 'A-dagpenge', 3.1, 5100),
      row('751', 'Ydelsesgrupper i alt', 4.1, 7100),
      row('851', 'A-dagpenge', 3, 3000),
      row('851', 'Ydelsesgrupper i alt', 4.0, 4000),
    ];
    const [old, recent] = [table(split, before), table(split, after)];
    const whole = compareRevisions(old, recent);
    expect(whole.measures.map(({ measure, members, largest }) => [measure, members, largest])).toEqual([
      [
        RATE.name,
        [],
        [{ area: '851', period: JUNE, before: 3.9, after: 4, change: 0.1, percent: Number.NaN }],
      ],
      [
        UNEMPLOYED.name,
        [],
        [{ area: '751', period: JUNE, before: 7000, after: 7100, change: 100, percent: 100 / 70 }],
      ],
    ]);
    const parts = compareRevisions(old, recent, true);
    expect(parts.measures.map(({ members, headline }) => [members, headline])).toEqual([
      [[], whole.measures[0]!.headline],
      [[], whole.measures[1]!.headline],
      [['A-dagpenge'], 'Ledigheden (A-dagpenge) er uændret i juni 2026, den eneste måned, begge udgaver har'],
      [['A-dagpenge'], 'Antallet af ledige (A-dagpenge) i juni 2026 er opjusteret i én af 2 kommuner'],
    ]);
  });

  test('every shared member where there is no total; a split that only one version has stands at its total', () => {
    const weeks = { measures: [UNEMPLOYED], dimensions: [{ name: 'Uger', total: null }] };
    const row = (member: string, cell: number): Row => ({
      ...{ area: '851', period: JUNE, members: [member], cells: [cell] },
    });
    const old = table(weeks, [row('4', 40), row('8', 30)]);
    const recent = table(weeks, [row('8', 31), row('13', 20)]);
    expect(compareRevisions(old, recent).measures.map(({ members, revised }) => [members, revised])).toEqual([
      [['8'], true],
    ]);
    expect(compareRevisions(old, table(weeks, [row('13', 20)])).obstacles).toEqual([
      { kind: 'split', dimension: 'Uger' },
    ]);
    expect(compareRevisions(table(COUNT, rows({ '851': 1 })), old)).toEqual({
      ...{ headline: null, measures: [], obstacles: [{ kind: 'split', dimension: 'Uger' }] },
    });
    const sexes = { measures: [UNEMPLOYED], dimensions: [{ name: 'Køn', total: 'I alt' }] };
    const split = table(sexes, [row('I alt', 12), row('Mænd', 7)]);
    expect(compareRevisions(table(COUNT, rows({ '851': 11 })), split).measures[0]!.largest).toMatchObject([
      { before: 11, after: 12 },
    ]);
  });

  test('measures of the same name and unit; the others are named', () => {
    const old = table(
      { measures: [UNEMPLOYED, { name: 'A', unit: 'persons' }, { name: 'B', unit: 'weeks' }] },
      [{ area: '851', period: JUNE, cells: [1, 2, 3] }],
    );
    const recent = table(
      { measures: [{ name: 'C', unit: 'weeks' }, UNEMPLOYED, { name: 'A', unit: 'full-time-persons' }] },
      [{ area: '851', period: JUNE, cells: [3, 1, 2] }],
    );
    const { measures, obstacles } = compareRevisions(old, recent);
    expect(measures.map(({ measure }) => measure)).toEqual([UNEMPLOYED.name]);
    expect(obstacles).toEqual([
      { kind: 'measure-new', measure: 'C' },
      { kind: 'unit-changed', measure: 'A' },
      { kind: 'measure-removed', measure: 'B' },
    ]);
    const other = table({ measures: [{ name: 'D', unit: 'weeks' }] }, rows({ '851': 1 }));
    expect(compareRevisions(old, other).obstacles).toEqual([{ kind: 'no-shared-measure' }]);
  });

  test('at the decimals both have: a finer version is no revision', () => {
    const shape = (decimals: number) => ({ measures: [{ ...RATE, decimals }] });
    const coarse = table(shape(1), rows({ '851': 3.9, '751': 4.1 }));
    const fine = table(shape(2), rows({ '851': 3.94, '751': 4.21 }));
    const [revision] = compareRevisions(coarse, fine).measures;
    expect(revision!.largest).toMatchObject([{ area: '751', before: 4.1, after: 4.2, change: 0.1 }]);
  });

  test('quarters and years as well', () => {
    const quarter: Period = { frequency: 'quarter', start: monthOf(2025, 4) };
    const revision = single(rows({ '000': 50, '083': 20 }, quarter), rows({ '000': 50, '083': 25 }, quarter));
    expect(revision.headline).toBe(
      'Antallet af ledige i 2. kvartal 2025 er uændret på landsplan, men tallet steg i Region Syddanmark',
    );
  });
});

describe('what came and went', () => {
  const before = [
    ...rows({ '000': 100, '851': 40, '751': 60, '563': 'suppressed', '825': 3, '741': 9 }, MAY),
    ...rows({ '000': 100, '851': 40, '751': 60, '563': 4, '825': 'suppressed', '400': 7 }, JUNE),
    ...rows({ '000': 90 }, month(2026, 4)),
  ];
  const after = [
    ...rows({ '000': 100, '851': 40, '751': 60, '563': 5, '825': 'suppressed', '492': 5 }, MAY),
    ...rows({ '000': 100, '851': 40, '751': 60, '825': 'suppressed', '400': 7 }, JUNE),
    ...rows({ '000': 110, '825': 3 }, JULY),
  ];
  const revision = single(before, after);

  test('hidden and shown, lost and found; new areas are not found cells', () => {
    expect(
      revision.periods.map(({ unhidden, hidden, appeared, disappeared }) => [
        ...[unhidden, hidden, appeared, disappeared],
      ]),
    ).toEqual([
      [1, 1, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(revision.revised).toBe(false);
  });

  test('months and areas', () => {
    expect(revision.newPeriods.map(periodCode)).toEqual(['2026M07']);
    expect(revision.removedPeriods.map(periodCode)).toEqual(['2026M04']);
    expect(revision.newAreas).toEqual(['492']);
    expect(revision.removedAreas).toEqual(['741']);
    expect(revision.sentences).toEqual([
      'Juli 2026 er kommet til.',
      'April 2026 er ikke længere med.',
      'Tal for Ærø er kommet til.',
      'Tal for Samsø er ikke længere med.',
      'Ét tal, der var skjult, er nu offentliggjort.',
      'Ét tal, der var offentliggjort, er nu skjult.',
      'Ét tal, der var med, mangler nu.',
    ]);
  });
});

test('the published file against itself: each benefit a part, nothing revised', async () => {
  const { dataset } = await accept(readFileSync('data/langtidsledige_kommuner_y25i09.csv'));
  const { headline, measures, obstacles } = compareRevisions(dataset, dataset, true);
  expect(measures.map(({ members }) => members.join())).toEqual(['', 'A-dagpenge', 'Kontanthjælp']);
  expect(measures.some(({ revised, sentences }) => revised || sentences.length > 0)).toBe(false);
  expect(measures[0]!.periods.at(-1)).toMatchObject({ up: 0, down: 0, country: { change: 0 } });
  expect(measures[0]!.periods.at(-1)!.same).toBeGreaterThan(90);
  expect(headline).toMatch(
    /^Antallet af langtidsledige er uændret i alle de \d+ måneder, begge udgaver har$/,
  );
  expect(obstacles).toEqual([]);
});
