/** One table from two files, cell by cell. The numbers are invented for the test. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { periodCode } from '../../../src/domain/period.ts';
import {
  type MergeProblem,
  mergeDatasets,
  type Precedence,
  precedenceOf,
} from '../../../src/ownData/merge.ts';
import { byBenefit, months, PERSONS, read, unemployed } from './tables.ts';

const nothing = Number.NaN;
const CASH = { Ydelsesgrupper: 'Kontanthjælp' };

function merged(bottom: Dataset, top: Dataset, precedence: Precedence = precedenceOf(bottom, top)): Dataset {
  const result = mergeDatasets(bottom, top, precedence);
  if (!result.ok) throw new Error(`not one: ${JSON.stringify(result.problem)}`);
  return result.dataset;
}

function problem(bottom: Dataset, top: Dataset): MergeProblem {
  const result = mergeDatasets(bottom, top, 'replace');
  if (result.ok) throw new Error('they are one');
  return result.problem;
}

const OLD = await unemployed(
  ...['Aalborg;2026M03;30', 'Aalborg;2026M04;40', 'Aalborg;2026M05;50'],
  ...['Aarhus;2026M03;300', 'Aarhus;2026M04;400', 'Aarhus;2026M05;500'],
);

describe('a newer edition', () => {
  test('has its own numbers for what both cover, and adds its months', async () => {
    const dataset = merged(OLD, await unemployed('Aalborg;2026M05;51', 'Aalborg;2026M06;61'));
    expect(months(dataset, '851')).toEqual({ '2026M03': 30, '2026M04': 40, '2026M05': 51, '2026M06': 61 });
  });

  test('that hides a number leaves no old one standing', async () => {
    const dataset = merged(OLD, await unemployed('Aalborg;2026M04;..', 'Aalborg;2026M05;51'));
    expect(months(dataset, '851')).toEqual({ '2026M03': 30, '2026M04': nothing, '2026M05': 51 });
  });

  test('without a month that its other areas have has a gap there, not the old number', async () => {
    const dataset = merged(
      OLD,
      await unemployed('Aalborg;2026M04;41', 'Aarhus;2026M04;401', 'Aarhus;2026M05;501'),
    );
    expect(months(dataset, '851')).toEqual({ '2026M03': 30, '2026M04': 41, '2026M05': nothing });
    expect(months(dataset, '751')).toEqual({ '2026M03': 300, '2026M04': 401, '2026M05': 501 });
  });

  test('leaves areas alone that it does not have', async () => {
    const dataset = merged(OLD, await unemployed('Aalborg;2026M05;51', 'Aalborg;2026M06;61'));
    expect(months(dataset, '751')).toEqual({
      ...{ '2026M03': 300, '2026M04': 400, '2026M05': 500 },
      '2026M06': nothing,
    });
  });

  test('brings new areas, in months of its own', async () => {
    const dataset = merged(OLD, await unemployed('Læsø;2026M05;5', 'Læsø;2026M06;6'));
    expect(months(dataset, '825')).toEqual({
      ...{ '2026M03': nothing, '2026M04': nothing },
      ...{ '2026M05': 5, '2026M06': 6 },
    });
  });

  test('brings new measures, and the old file keeps its other one', async () => {
    const dataset = merged(
      OLD,
      await read(`Område;Periode;${PERSONS}\nAalborg;2026M05;55\nAalborg;2026M06;66\n`),
    );
    expect(months(dataset, '851')).toMatchObject({ '2026M05': 50, '2026M06': nothing });
    expect(months(dataset, '851', {}, PERSONS)).toMatchObject({ '2026M04': nothing, '2026M05': 55 });
  });

  test('has its months in order, though they come before and between the old ones', async () => {
    const old = await unemployed('Aalborg;2026M06;6', 'Aalborg;2026M04;4');
    const dataset = merged(old, await unemployed('Aarhus;2026M05;5', 'Aarhus;2025M12;2', 'Aarhus;2026M06;7'));
    expect(dataset.periods.map(periodCode)).toEqual(['2025M12', '2026M04', '2026M05', '2026M06']);
    expect(months(dataset, '851')).toMatchObject({ '2026M04': 4, '2026M06': 6 });
    expect(months(dataset, '751')).toMatchObject({ '2025M12': 2, '2026M05': 5, '2026M06': 7 });
  });

  test('says how many cells it decides, hidden ones too', async () => {
    const newer = await unemployed('Aalborg;2026M05;51', 'Aalborg;2026M06;..', 'Aalborg;2026M07;71');
    expect(mergeDatasets(OLD, newer, 'replace')).toMatchObject({ ok: true, taken: 3 });
  });
});

describe('an older edition', () => {
  const older = () => unemployed('Aalborg;2026M02;21', 'Aalborg;2026M03;31', 'Aarhus;2026M04;401');

  test('is the one that ends first', async () => {
    expect(precedenceOf(OLD, await older())).toBe('extend');
    expect(precedenceOf(OLD, await unemployed('Aalborg;2026M06;1'))).toBe('replace');
    expect(precedenceOf(OLD, await unemployed('Aalborg;2026M05;1'))).toBe('replace');
  });

  test('gives the months before, and changes none', async () => {
    const dataset = merged(OLD, await older());
    expect(months(dataset, '851')).toEqual({ '2026M02': 21, '2026M03': 30, '2026M04': 40, '2026M05': 50 });
    expect(months(dataset, '751')).toEqual({
      ...{ '2026M02': nothing, '2026M03': 300 },
      ...{ '2026M04': 400, '2026M05': 500 },
    });
  });

  test('does not fill what the newer one hides', async () => {
    const gaps = await unemployed('Aalborg;2026M03;..', 'Aarhus;2026M04;400', 'Aarhus;2026M05;500');
    const dataset = merged(gaps, await unemployed('Aalborg;2026M03;31', 'Aalborg;2026M04;41'));
    expect(months(dataset, '851')).toEqual({ '2026M03': nothing, '2026M04': nothing, '2026M05': nothing });
  });

  test('gives areas that the newer one lacks, in all its months', async () => {
    const regions = await unemployed('Region Nordjylland;2026M05;1000', 'Region Nordjylland;2026M06;1100');
    const dataset = merged(regions, await unemployed('Aalborg;2026M04;4', 'Aalborg;2026M05;5'));
    expect(months(dataset, '851')).toEqual({ '2026M04': 4, '2026M05': 5, '2026M06': nothing });
    expect(months(dataset, '081')).toEqual({ '2026M04': nothing, '2026M05': 1000, '2026M06': 1100 });
  });

  test('that the newer one covers altogether gives nothing', async () => {
    const covered = await unemployed('Aalborg;2026M03;31', 'Aalborg;2026M04;41');
    expect(mergeDatasets(OLD, covered, 'extend')).toMatchObject({ ok: true, taken: 0 });
  });
});

describe('dimensions', () => {
  const split = () =>
    byBenefit(
      ...['Aalborg;2026M05;Ydelsesgrupper i alt;55', 'Aalborg;2026M05;A-dagpenge;35'],
      'Aalborg;2026M05;Kontanthjælp;20',
    );

  test('one that only the newer file has: its total goes on from the old numbers, its parts stand beside', async () => {
    const dataset = merged(OLD, await split());
    expect(months(dataset, '851')).toEqual({ '2026M03': 30, '2026M04': 40, '2026M05': 55 });
    expect(months(dataset, '851', CASH)).toEqual({ '2026M03': nothing, '2026M04': nothing, '2026M05': 20 });
    expect(months(dataset, '751')).toMatchObject({ '2026M05': 500 });
    expect(months(dataset, '751', CASH)).toMatchObject({ '2026M05': nothing });
  });

  test('one that the newer file lacks: its numbers are the total, the old parts stay', async () => {
    const dataset = merged(await split(), await unemployed('Aalborg;2026M05;56', 'Aalborg;2026M06;66'));
    expect(months(dataset, '851')).toEqual({ '2026M05': 56, '2026M06': 66 });
    expect(months(dataset, '851', CASH)).toEqual({ '2026M05': 20, '2026M06': nothing });
  });

  test('members of both; those that the newer file lacks keep their numbers', async () => {
    const newer = await byBenefit('Aalborg;2026M05;Ydelsesgrupper i alt;57', 'Aalborg;2026M05;SHO-ydelse;2');
    const dataset = merged(await split(), newer);
    expect(dataset.dimensions[0]!.members).toEqual([
      ...['Ydelsesgrupper i alt', 'A-dagpenge', 'Kontanthjælp'],
      'SHO-ydelse',
    ]);
    expect(months(dataset, '851')).toEqual({ '2026M05': 57 });
    expect(months(dataset, '851', CASH)).toEqual({ '2026M05': 20 });
    expect(months(dataset, '851', { Ydelsesgrupper: 'SHO-ydelse' })).toEqual({ '2026M05': 2 });
  });

  test('the total is one, however it is spelled', async () => {
    const newer = await byBenefit(
      ...['Aalborg;2026M05;Kontanthjælp;21', 'Aalborg;2026M05;I alt;57'],
      ...['Aalborg;2026M06;Kontanthjælp;22', 'Aalborg;2026M06;I alt;67'],
    );
    const dataset = merged(await split(), newer);
    expect(dataset.dimensions[0]!.members).toEqual(['Ydelsesgrupper i alt', 'A-dagpenge', 'Kontanthjælp']);
    expect(months(dataset, '851')).toEqual({ '2026M05': 57, '2026M06': 67 });
    expect(months(dataset, '851', CASH)).toEqual({ '2026M05': 21, '2026M06': 22 });
  });

  test('a total that only one of the files knows is the total of both', async () => {
    const unclear = await byBenefit('Aalborg;2026M04;Under ét;45', 'Aalborg;2026M04;Kontanthjælp;15');
    const chosen = await read(
      'Område;Periode;Ydelsesgrupper;Antal ledige fuldtidspersoner\nAalborg;2026M05;Kontanthjælp;16\nAalborg;2026M05;Under ét;46\n',
      { totals: { Ydelsesgrupper: 'Under ét' } },
    );
    expect(months(unclear, '851')).toBeNull();
    expect(months(merged(unclear, chosen), '851')).toEqual({ '2026M04': 45, '2026M05': 46 });
    expect(months(merged(chosen, unclear), '851')).toEqual({ '2026M04': 45, '2026M05': 46 });
  });

  test('two totals that the other file knows as a part are not thrown together', async () => {
    const chosen = await read(
      'Område;Periode;Ydelsesgrupper;Antal ledige fuldtidspersoner\nAalborg;2026M05;I alt;57\nAalborg;2026M05;Alle ledige;60\n',
      { totals: { Ydelsesgrupper: 'Alle ledige' } },
    );
    const dataset = merged(
      await byBenefit('Aalborg;2026M05;I alt;55', 'Aalborg;2026M05;Kontanthjælp;20'),
      chosen,
    );
    expect(months(dataset, '851')).toEqual({ '2026M05': 57 });
    expect(months(dataset, '851', { Ydelsesgrupper: 'Alle ledige' })).toEqual({ '2026M05': 60 });
  });
});

describe('files that cannot be one', () => {
  test('a dimension without a total that the other one lacks, in either of them', async () => {
    const parts = await byBenefit('Aalborg;2026M05;A-dagpenge;35', 'Aalborg;2026M05;Kontanthjælp;20');
    expect(problem(OLD, parts)).toEqual({ kind: 'no-total', dimension: 'Ydelsesgrupper' });
    expect(problem(parts, OLD)).toEqual({ kind: 'no-total', dimension: 'Ydelsesgrupper' });
  });

  test('one part alone is not the whole', async () => {
    const cash = await byBenefit('Aalborg;2026M05;Kontanthjælp;20', 'Aalborg;2026M06;Kontanthjælp;21');
    expect(problem(OLD, cash)).toEqual({ kind: 'no-total', dimension: 'Ydelsesgrupper' });
  });

  test('the same measure in two units', async () => {
    const text = 'Område;Periode;Antal ledige fuldtidspersoner\nAalborg;2026M05;35\n';
    const persons = await read(text, { units: { 'Antal ledige fuldtidspersoner': 'persons' } });
    expect(problem(OLD, persons)).toEqual({
      kind: 'unit-differs',
      measure: 'Antal ledige fuldtidspersoner',
    });
  });
});

describe('what is said of the result', () => {
  const EXAMPLE =
    'EKSEMPEL: opdigtede tal pr. kommune til afprøvning, ikke officielle\n\nOmråde;Periode;Antal ledige fuldtidspersoner\nAalborg;2026M05;5\nAalborg;2026M06;6\n';

  test('made-up figures in either file make it an example', async () => {
    const example = await read(EXAMPLE);
    expect(example.meta.example).toBe(true);
    expect(merged(OLD, example).meta.example).toBe(true);
    expect(merged(example, OLD).meta.example).toBe(true);
    expect(merged(OLD, OLD).meta.example).toBe(false);
  });

  test('it is of the same table and publisher', async () => {
    const { meta } = merged(OLD, await unemployed('Aalborg;2026M06;6'));
    expect([meta.table, meta.publisher]).toEqual(['y25i01', 'jobindsats']);
  });

  test('neither file is changed', async () => {
    const top = await byBenefit('Aalborg;2026M05;I alt;55', 'Læsø;2026M06;Kontanthjælp;..');
    const before = structuredClone([OLD, top]);
    merged(freeze(OLD), freeze(top)).values[0]!.fill(1);
    expect([OLD, top]).toEqual(before);
  });
});

/** Everything but the columns, which cannot be frozen. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
