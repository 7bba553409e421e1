import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { ColumnRole, ReadingChoices } from '../../../src/domain/reading.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { type Accepted, accept, acceptWith, read, readWith } from './harness.ts';
import { ISSUE_FREE_FILES, SAMPLES } from './samples.ts';
import { expectSound } from './sound.ts';

/** Tables with one row per observation: published ones, and one that has a column of every kind. */
const TABLES: readonly string[] = [
  ...SAMPLES.slice(0, 3),
  [
    'Ledige efter kommune;;;;;;;',
    '',
    'Kommune;Kom.nr;Region;Periode;Køn;Uger siden start;Antal personer;Andel;',
    ...[
      '851;Region Nordjylland;2024M01;I alt;4;1.234;3,6;',
      '851;Region Nordjylland;2024M01;Mænd;4;617;..;',
    ].map((row) => `Aalborg;${row}`),
    'Læsø;825;Region Nordjylland;2024M01;I alt;8;12;-;',
    'Ærø;851;Region Syddanmark;2024M01;I alt;8;7;1,5;',
    ';;;;;;;;',
    'Atlantis;999;;2024M01;I alt;4;1;1;',
    'Ærø;492;Region Syddanmark;engang;I alt;4;1;1;',
    'Ærø;492;Region Syddanmark;2024M02;I alt;4;x;1E+05;',
    'Ærø;492',
    'Kilde: egne tal;;;;;;;',
  ].join('\n'),
];

const ROLES: readonly ColumnRole[] = [
  ...(['area', 'area-code', 'period', 'unit', 'dimension', 'measure', 'ignored'] as const),
];
const someRoles = fc.dictionary(
  fc.integer({ min: -1, max: 10 }).map(String),
  fc.constantFrom<ColumnRole>(...ROLES),
  { maxKeys: 9 },
);

describe('roles chosen at random', () => {
  it.each(TABLES.map((table, i) => [i, table] as const))(
    'never lose a record of table %i',
    async (_, table) => {
      const { total } = (await accept(table)).account;
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(someRoles, async (roles) => {
          const result = await readWith(table, { roles });
          expectSound(result);
          expect(result.preview).not.toBeNull();
          if (result.account !== null) expect(result.account.total).toBe(total);
          if (result.ok) accepted++;
        }),
        { numRuns: 150 },
      );
      // Otherwise the property would speak of refusals alone.
      expect(accepted).toBeGreaterThan(10);
    },
  );

  it('are shown as they were used: chosen again they give the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TABLES), someRoles, async (table, roles) => {
        const once = await readWith(table, { roles });
        const shown = Object.fromEntries(once.preview!.columns.map(({ index, role }) => [index, role]));
        expect(await readWith(table, { roles: shown })).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

describe('roles chosen for cells at random', () => {
  const cell = fc.constantFrom(
    ...[
      'Sted',
      'Kommune',
      'TID',
      'Aalborg',
      '851',
      '2024M01',
      '2024',
      '1.234',
      '3,6',
      '..',
      '-',
      '',
      '"',
      'x',
    ],
  );
  const row = fc.tuple(
    fc.constantFrom('Nord', 'Aalborg', '851'),
    fc.constantFrom('2024M01', '2024', 'engang'),
    fc.constantFrom('1.234', '3,6', '..'),
  );
  const line = fc.oneof(fc.array(cell, { maxLength: 5 }), row).map((cells) => cells.join(';'));
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  const eachRole = fc
    .shuffledSubarray<ColumnRole>(['area', 'period', 'measure'], { minLength: 3 })
    .map((roles) => Object.fromEntries(roles.entries()));

  it('never throw or lose a record', async () => {
    let corrected = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.oneof(someRoles, eachRole), async (content, roles) => {
        const result = await readWith(content, { roles });
        expectSound(result);
        const lines = content.replace(/\n$/, '').split('\n').length;
        if (result.account !== null && !content.includes('"')) expect(result.account.total).toBe(lines);
        if (result.ok && !(await read(content)).ok) corrected++;
      }),
      { numRuns: 600 },
    );
    expect(corrected).toBeGreaterThan(0);
  });
});

/** Everything that was decided about a file, as a reader would choose it. */
function asChosen({ dataset, encoding, delimiter, preview }: Accepted): ReadingChoices {
  const marks = dataset.measures.flatMap(({ name, reading: { decimalMark } }) =>
    decimalMark === 'none' ? [] : [[name, decimalMark] as const],
  );
  return {
    roles: Object.fromEntries(preview.columns.map(({ index, role }) => [index, role])),
    decimalMark: Object.fromEntries(marks),
    units: Object.fromEntries(dataset.measures.map(({ name, unit }) => [name, unit])),
    totals: Object.fromEntries(
      dataset.dimensions.flatMap(({ name, members, total }) =>
        total === null ? [] : [[name, members[total]!] as const],
      ),
    ),
    encoding: encoding!,
    delimiter: delimiter!,
    ...(dataset.meta.table === null ? {} : { table: dataset.meta.table }),
  };
}

/** The dataset without how sure its marks are, which a choice changes. */
function withoutEvidence(dataset: Dataset): unknown {
  const measures = dataset.measures.map(({ name, unit, reading }) => ({
    name,
    unit,
    reading: reading.decimalMark,
  }));
  return { ...dataset, measures };
}

describe('choices that are what the reader of the file decides by itself', () => {
  const data = (file: string): Uint8Array => readFileSync(new URL(`../../../data/${file}`, import.meta.url));
  const all: readonly (readonly [string, string | Uint8Array])[] = [
    ...[...SAMPLES, ...TABLES].map((text, i) => [`sample ${i}`, text] as const),
    ...ISSUE_FREE_FILES.map((file) => [file, data(file)] as const),
  ];

  it.each(all)('change nothing in %s', async (_, content) => {
    const automatic = await accept(content);
    const chosen = await acceptWith(content, asChosen(automatic));
    expect(withoutEvidence(chosen.dataset)).toEqual(withoutEvidence(automatic.dataset));
    expect(chosen.account).toEqual(automatic.account);
    expect(chosen.preview).toEqual(automatic.preview);
    expect(chosen.format).toBe(automatic.format);
  });
});

describe('any choices', () => {
  const name = fc.constantFrom(
    ...[
      'INDHOLD',
      'Antal langtidsledige fuldtidspersoner',
      '1 Antal',
      'Køn',
      'Ydelsesgrupper',
      '__proto__',
      'x',
    ],
  );
  const named = <T>(value: fc.Arbitrary<T>) => fc.dictionary(name, value, { maxKeys: 4 });
  const choices = fc.record<ReadingChoices>(
    {
      roles: someRoles,
      decimalMark: named(fc.constantFrom('comma', 'point')),
      units: named(fc.constantFrom<Unit>('persons', 'weeks', 'percent-of-labour-force')),
      encoding: fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
      delimiter: fc.constantFrom(';', ',', '\t'),
      totals: named(fc.constantFrom('I alt', 'Mænd', 'constructor')),
      table: fc.string(),
    } as { [K in keyof ReadingChoices]-?: fc.Arbitrary<Exclude<ReadingChoices[K], undefined>> },
    { requiredKeys: [] },
  );

  it('are survived, and every record is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SAMPLES, ...TABLES), choices, async (text, chosen) => {
        expectSound(await readWith(text, chosen));
      }),
      { numRuns: 400 },
    );
  });
});
