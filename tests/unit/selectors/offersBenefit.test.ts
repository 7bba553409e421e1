/** Which indicators can be shown for one benefit, and what they are then. Splits of the unemployed are invented. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf, indicators } from '../../../src/domain/indicatorRegistry.ts';
import { ownIndicators } from '../../../src/ownData/indicators.ts';
import { withOwnTables } from '../../../src/queries/ownTables.ts';
import { indicatorData, type Tables } from '../../../src/selectors/indicatorData.ts';
import { offersBenefit } from '../../../src/selectors/offersBenefit.ts';
import { byBenefit, COUNT, RATE, read, readCanonical } from '../ownData/tables.ts';
import { cell, compare, JUNE_2026, official } from './realData.ts';
import { splitTables } from './splitTables.ts';

const offered = (tables: Tables): readonly string[] =>
  indicators.filter((indicator) => offersBenefit(indicator, tables)).map(({ id }) => id);
const withUnemployed = (dataset: Dataset): Tables => new Map([...official, ['y25i01', dataset]]);
const HEAD = `Område;Periode;Ydelsesgrupper;${COUNT};${RATE}`;

describe('offered', () => {
  test('where the files split what differs: as built in, not where the unemployed are needed by benefit', () => {
    expect(offered(official)).toEqual(['langtidsledige-antal', 'langtidsledige-pct']);
  });

  test('all about long-term and unemployed, once the unemployed are split too', () => {
    expect(offered(splitTables)).toEqual([
      ...['langtidsledige-andel', 'langtidsledige-antal', 'langtidsledige-pct'],
      ...['ledige-pct', 'ledige-antal'],
    ]);
  });

  test('not the rate, where only the count is split', async () => {
    const counts = await read(
      `${HEAD}\nAalborg;2026M06;I alt;40;3,6\nAalborg;2026M06;A-dagpenge;30;..\nAalborg;2026M06;Kontanthjælp;10;..\n`,
    );
    expect(offered(withUnemployed(counts))).toEqual([
      ...['langtidsledige-andel', 'langtidsledige-antal', 'langtidsledige-pct'],
      'ledige-antal',
    ]);
  });

  test.each([
    ['one of the benefits is missing', ['I alt;40', 'A-dagpenge;30']],
    ['one has no number', ['I alt;40', 'A-dagpenge;38', 'Kontanthjælp;..']],
    ['the members are others', ['I alt;40', 'SHO-ydelse;1', 'Arbejdsmarkedsydelse;2']],
  ])('not where %s', async (_, rows) => {
    const dataset = await byBenefit(...rows.map((row) => `Aalborg;2026M06;${row}`));
    expect(offered(withUnemployed(dataset))).toEqual(['langtidsledige-antal', 'langtidsledige-pct']);
  });

  test('not without the files', () => {
    expect(offered(new Map())).toEqual([]);
  });

  test('for a measure of the reader’s own, where its file is split', async () => {
    const split = await readCanonical(
      'Område;Periode;Ydelsesgrupper;Antal bruttoledige personer\nAalborg;2026M06;I alt;9\nAalborg;2026M06;A-dagpenge;5\nAalborg;2026M06;Kontanthjælp;4\n',
      { table: 'y25i09' },
    );
    const [own] = ownIndicators(split, []);
    expect(offersBenefit(own!, new Map([['y25i09', split]]))).toBe(true);
    expect(offersBenefit(own!, official)).toBe(false);
  });

  test('when a reader lays a split file over the built-in one; months before it have the total only', async () => {
    const JULY = JUNE_2026 + 1;
    const file = { id: 'a'.repeat(64), name: 'a.csv', size: 1, addedAt: '2026-08-20', indicators: [] };
    const dataset = await read(
      `${HEAD}\nAalborg;2026M07;Ydelsesgrupper i alt;4200;3,7\nAalborg;2026M07;A-dagpenge;3100;2,7\nAalborg;2026M07;Kontanthjælp;1100;1,0\n`,
    );
    const { tables } = withOwnTables({ entries: [], tables: official }, [{ key: 'y25i01', file, dataset }]);
    expect(offered(tables)).toContain('ledige-pct');
    const all = indicatorData(indicatorOf('ledige-antal'), 'ialt', tables)!.value;
    const cash = indicatorData(indicatorOf('ledige-antal'), 'kontanthjaelp', tables)!.value;
    expect([cell(all, '851', JULY), cell(cash, '851', JULY)]).toEqual([4200, 1100]);
    expect(cell(all, '851', JUNE_2026)).toBe(4179);
    expect(cell(cash, '851', JUNE_2026)).toBeNaN();
  });
});

describe('the figures of one benefit', () => {
  const data = (
    id: KnownIndicatorId,
    benefit: 'ialt' | 'dagpenge' | 'kontanthjaelp',
    tables = splitTables,
  ) => {
    const found = indicatorData(indicatorOf(id), benefit, tables)!;
    const at = (panel: typeof found.base): number => cell(panel!, '851', JUNE_2026);
    return { value: at(found.value), count: () => at(found.count), base: () => at(found.base) };
  };
  const longTerm = (benefit: 'ialt' | 'dagpenge' | 'kontanthjaelp') =>
    data('langtidsledige-antal', benefit).value;

  test('the share of the unemployed is of those with the same benefit', () => {
    const share = data('langtidsledige-andel', 'kontanthjaelp');
    expect(share.base()).toBe(Math.round(0.25 * 4179));
    expect(share.count()).toBe(longTerm('kontanthjaelp'));
    expect(share.value).toBeCloseTo((100 * longTerm('kontanthjaelp')) / share.base(), 10);
  });

  test.each(['langtidsledige-pct', 'ledige-pct'] as const)('%s is of the whole labour force', (id) => {
    expect(data(id, 'kontanthjaelp').base()).toBe(data(id, 'ialt').base());
    expect(data(id, 'ialt').base()).toBe(data(id, 'ialt', official).base());
  });

  test('long-term in per cent of the labour force needs no split of the unemployed; parts add up to the whole', () => {
    for (const tables of [official, splitTables]) {
      const parts = (['dagpenge', 'kontanthjaelp'] as const).map(
        (benefit) => data('langtidsledige-pct', benefit, tables).value,
      );
      const { value, base } = data('langtidsledige-pct', 'ialt', tables);
      // Each count is rounded to a person by itself.
      expect(Math.abs(parts[0]! + parts[1]! - value)).toBeLessThanOrEqual(100 / base());
    }
  });

  test('the published rate stands as published', () => {
    expect(data('ledige-pct', 'dagpenge').value).toBe(2.7);
    expect(data('ledige-pct', 'dagpenge').count()).toBe(Math.round(0.75 * 4179));
  });
});

describe('what the figure says when one benefit is asked for', () => {
  const noteOf = (maal: KnownIndicatorId, tables: Tables): unknown =>
    compare({ maal, ydelse: 'dagpenge' }, tables).notes.find(({ kind }) => kind === 'benefit-not-split');

  test('that it cannot be shown alone, exactly where it cannot', () => {
    const asked = { kind: 'benefit-not-split', asked: 'dagpenge' };
    expect(noteOf('langtidsledige-andel', official)).toEqual(asked);
    expect(noteOf('ledige-pct', official)).toEqual(asked);
    expect(noteOf('langtidsledige-pct', official)).toBeUndefined();
    expect(noteOf('dimittender-andel', splitTables)).toEqual(asked);
    for (const maal of ['langtidsledige-andel', 'langtidsledige-pct', 'ledige-pct', 'ledige-antal'] as const)
      expect(noteOf(maal, splitTables)).toBeUndefined();
  });
});
