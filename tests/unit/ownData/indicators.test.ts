/** Indicators of the reader's own files: what they are called, and that links to them outlive the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { type Indicator, isOwnId } from '../../../src/domain/indicator.ts';
import type { OwnIndicatorAnswer } from '../../../src/domain/ownData.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { ownIndicators, tableKey } from '../../../src/ownData/indicators.ts';
import { indicatorData } from '../../../src/selectors/indicatorData.ts';
import { defaultCompareView } from '../../../src/viewState/compareView.ts';
import { formatAddress, parseAddress } from '../../../src/viewState/route.ts';
import { cell } from '../selectors/realData.ts';
import { COUNT, read, readCanonical } from './tables.ts';

const SICK = 'Område;Periode;Antal sygemeldte;Sygemeldte pr. 100';
const sick = (...rows: readonly string[]): Promise<Dataset> => read(`${SICK}\n${rows.join('\n')}\n`);
const one = (dataset: Dataset, answers: readonly OwnIndicatorAnswer[] = []): Indicator => {
  const [first] = ownIndicators(dataset, answers);
  if (first === undefined) throw new Error('no indicator');
  return first;
};
const ids = (dataset: Dataset, answers: readonly OwnIndicatorAnswer[] = []): readonly string[] =>
  ownIndicators(dataset, answers).map(({ id }) => id);
const answer = (more: Partial<OwnIndicatorAnswer>): OwnIndicatorAnswer => ({
  ...{ measure: 'Antal sygemeldte', title: 'Sygemeldte', unit: 'persons', direction: 'higher-is-worse' },
  ...more,
});

const PLAIN = await sick('Aalborg;2026M05;12;3,25', 'Aalborg;2026M06;14;3,5');

describe('one per measure that no other indicator reads', () => {
  test('with its own figures behind it', () => {
    const [count, rate] = ownIndicators(PLAIN, []);
    const tables = new Map([[tableKey(PLAIN), PLAIN]]);
    const at = (indicator: Indicator): number =>
      cell(indicatorData(indicator, 'ialt', tables)!.value, '851', monthOf(2026, 6));
    expect([at(count!), at(rate!)]).toEqual([14, 3.5]);
    expect(count).toMatchObject({ topic: 'egne', computed: false, optional: true, areas: 'municipalities' });
  });

  test('none for the measures the app knows, all for the others of the same table', async () => {
    const dataset = await readCanonical(
      `Område;Periode;ANTAL LEDIGE FULDTIDSPERSONER;Antal ledige personer\nAalborg;2026M06;5;6\n`,
    );
    expect(dataset.measures[0]!.name).toBe(COUNT);
    expect(ownIndicators(dataset, []).map(({ source }) => source)).toEqual([
      { kind: 'measure', value: { table: 'y25i01', measure: 'Antal ledige personer' } },
    ]);
  });

  test.each([
    ['years', 'Aalborg;2025;12;3\nAalborg;2026;14;3'],
    ['quarters', 'Aalborg;2025K4;12;3\nAalborg;2026K1;14;3'],
    ['rolling years', 'Aalborg;Apr 2023 - Mar 2024;12;3\nAalborg;Jul 2023 - Jun 2024;14;3'],
  ])('none for a file of %s', async (_, rows) => {
    expect(ownIndicators(await sick(rows), [])).toEqual([]);
  });

  test('but for a file that has months among other periods', async () => {
    expect(ids(await sick('Aalborg;2025;12;3', 'Aalborg;2026M01;1;3'))).toHaveLength(2);
  });
});

describe('title, unit, direction and decimals', () => {
  test('are the file’s until the reader says otherwise', () => {
    const [count, rate] = ownIndicators(PLAIN, []);
    expect([count!.own, count!.unit, count!.decimals]).toEqual([
      { title: 'Antal sygemeldte', direction: 'neutral' },
      'unknown',
      0,
    ]);
    expect([rate!.own!.title, rate!.unit, rate!.decimals]).toEqual(['Sygemeldte pr. 100', 'unknown', 2]);
  });

  test('are the reader’s for the measure they answered, and only for it', () => {
    const [count, rate] = ownIndicators(PLAIN, [
      answer({ title: '  Sygemeldte borgere ', direction: 'higher-is-better' }),
    ]);
    expect([count!.own, count!.unit]).toEqual([
      { title: 'Sygemeldte borgere', direction: 'higher-is-better' },
      'persons',
    ]);
    expect(rate!.own).toEqual({ title: 'Sygemeldte pr. 100', direction: 'neutral' });
  });

  test('an empty title is no title', () => {
    expect(one(PLAIN, [answer({ title: '  ' })]).own!.title).toBe('Antal sygemeldte');
  });

  test.each([
    ['3,1', 'percent-of-unemployed', 1],
    ['3', 'percent-of-unemployed', 0],
    ['3,123456', 'percent-of-labour-force', 2],
    ['3,123456', 'unknown', 2],
    ['3,1', 'persons', 0],
    ['3,1', 'spells', 0],
    ['3,1', 'weeks', 1],
  ] as const)('%s counted as %s is shown with %i decimals', async (number, unit, decimals) => {
    const dataset = await sick(`Aalborg;2026M05;${number};1`);
    expect(one(dataset, [answer({ unit })]).decimals).toBe(decimals);
  });
});

describe('the id', () => {
  test('is the same in every edition, whatever the file is called and whatever else is in it', async () => {
    const [count] = ids(PLAIN);
    const text = `${SICK}\nAarhus;2027M01;99;1\n`;
    expect(ids(await read(text, {}, 'ny eksport.csv'))[0]).toBe(count);
    expect(ids(await read(text, {}, 'ny eksport (2).csv'))[0]).toBe(count);
    const more = await read('Periode;Område;Noget andet;Køn;Antal sygemeldte\n2026M05;Aalborg;1;I alt;2\n');
    expect(ids(more)[1]).toBe(count);
    expect(one(PLAIN, [answer({ unit: 'unknown', title: 'X', direction: 'higher-is-better' })]).id).toBe(
      count,
    );
  });

  test('is another for another unit, another measure, another table', async () => {
    const units = ['unknown', 'persons', 'full-time-persons', 'percent-of-unemployed', 'weeks'] as const;
    const table = await read(`${SICK}\nAalborg;2026M05;12;3\n`, { table: 'y07a02' });
    const all = [
      ...units.map((unit) => one(PLAIN, [answer({ unit })]).id),
      ...[ids(PLAIN)[1], ...ids(table)],
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('people keep links to it: these never change', async () => {
    expect(ids(PLAIN)).toEqual(['egen-c906f914', 'egen-0f17bcc7']);
    const known = await readCanonical('Område;Periode;Antal ledige personer\nAalborg;2026M06;6\n');
    expect(ids(known)).toEqual(['egen-c40bf1df']);
  });

  test('tells Statistikbanken’s nameless tables apart by their variables and units', async () => {
    const table = (variables: string, cells: string, units = {}): Promise<Dataset> =>
      read(`OMRÅDE;${variables};TID;INDHOLD\n851;${cells};2026M05;5\n`, { units });
    const tables = [
      await table('ALDER', 'TOT'),
      await table('KØN', 'TOT'),
      await table('ALDER;KØN', 'TOT;TOT'),
      await table('ALDER;KØN', 'TOT;TOT', { INDHOLD: 'persons' }),
    ];
    expect(new Set(tables.map((dataset) => one(dataset).id)).size).toBe(4);
    expect(new Set(tables.map(tableKey)).size).toBe(4);
    const turned = await table('KØN;ALDER', 'TOT;TOT');
    expect([one(turned).id, tableKey(turned)]).toEqual([one(tables[2]!).id, tableKey(tables[2]!)]);
  });

  test('is eight hex digits for any name, and no two of a thousand names share one', () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const measures = PLAIN.measures.map((measure) => ({ ...measure, name }));
        const { id } = one({ ...PLAIN, measures });
        expect(isOwnId(id)).toBe(true);
        expect(seen.get(id) ?? name).toBe(name);
        seen.set(id, name);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

describe('the key of its table', () => {
  test('is the publisher’s where the file says it', async () => {
    expect(tableKey(await readCanonical(`Område;Periode;${COUNT}\nAalborg;2026M06;6\n`))).toBe('y25i01');
  });

  test('is the same for every edition, in whichever order its columns stand', async () => {
    const turned = await read('Område;Periode;Sygemeldte pr. 100;Antal sygemeldte\nAarhus;2027M01;1;2\n');
    expect(tableKey(turned)).toBe(tableKey(PLAIN));
    expect(tableKey(PLAIN)).toMatch(/^fil:[0-9a-f]{8}$/);
    expect(tableKey(await read('Område;Periode;Antal sygemeldte\nAalborg;2026M05;1\n'))).not.toBe(
      tableKey(PLAIN),
    );
  });
});

describe('in the address', () => {
  test('goes there and back', () => {
    for (const maal of ids(PLAIN) as readonly `egen-${string}`[]) {
      const view = { ...defaultCompareView, maal };
      const address = formatAddress({ page: 'compare', view });
      expect(address).toBe(`#/sammenlign?maal=${maal}`);
      expect(parseAddress(address)).toEqual({ route: { page: 'compare', view }, notices: [] });
    }
  });

  test.each([
    'egen-',
    'egen-12345',
    'egen-123456789',
    'egen-1234567g',
    'egen-ABCDEF01',
    'Egen-abcdef01',
    'egen-abcdef01 ',
  ])('„%s“ is none: a notice, and the default', (raw) => {
    expect(parseAddress(`#/sammenlign?maal=${encodeURIComponent(raw)}`)).toEqual({
      route: { page: 'compare', view: defaultCompareView },
      notices: [{ kind: 'invalid-parameter', name: 'maal', raw }],
    });
  });
});
