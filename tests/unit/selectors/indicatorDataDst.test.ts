/** The indicators of Danmarks Statistik, from small tables in its own form. Invented numbers. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { series } from '../../../src/domain/panel.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { comparison } from '../../../src/selectors/comparison.ts';
import { type IndicatorData, indicatorData } from '../../../src/selectors/indicatorData.ts';
import { defaultCompareView } from '../../../src/viewState/compareView.ts';
import { readCanonical } from '../ownData/tables.ts';
import { cell, official } from './realData.ts';

const MAY = monthOf(2026, 5);
const JUNE = monthOf(2026, 6);
const JANUARY = monthOf(2027, 1);

const longTerm = await readCanonical(
  [
    'OMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD',
    ...['000;1;TOT;TOT;2026M05;17208', '000;2;TOT;TOT;2026M05;0,6'],
    ...['851;1;TOT;TOT;2026M05;791', '851;2;TOT;TOT;2026M05;0,7'],
    ...['851;1;1624;TOT;2026M05;88', '851;2;1624;TOT;2026M05;0,3', '851;1;TOT;M;2026M05;401'],
    ...['851;1;TOT;TOT;2026M06;748', '851;2;TOT;TOT;2026M06;0,7'],
    ...['851;1;TOT;TOT;2027M01;800', '851;2;TOT;TOT;2027M01;0,8'],
    ...['825;1;TOT;TOT;2026M05;..', '825;2;TOT;TOT;2026M05;0,4'],
  ].join('\r\n'),
);
const unemployed = await readCanonical(
  [
    'OMRÅDE;YDELSESTYPE;ALDER;KØN;TID;INDHOLD',
    ...['000 Hele landet;TOT I alt;TOT Alder i alt;TOT I alt;2026M05;2,9'],
    ...['851 Aalborg;TOT I alt;TOT Alder i alt;TOT I alt;2026M05;3,6'],
    ...['851 Aalborg;LDP Dagpenge;TOT Alder i alt;TOT I alt;2026M05;2,7'],
    ...['751 Aarhus;TOT I alt;TOT Alder i alt;TOT I alt;2026M05;3,9'],
  ].join('\r\n'),
  { table: 'AUP02' },
);
const tables = new Map<string, Dataset>([...official, ['AULK04', longTerm], ['AUP02', unemployed]]);

function dataOf(id: KnownIndicatorId): IndicatorData {
  const data = indicatorData(indicatorOf(id), 'ialt', tables);
  if (data === null) throw new Error(`no figures for ${id}`);
  return data;
}

describe('long-term unemployed', () => {
  test('as persons, at the total of ages and sexes', () => {
    const { value, count, base } = dataOf('langtidsledige-dst-antal');
    expect([MAY, JUNE, JANUARY].map((month) => cell(value, '851', month))).toEqual([791, 748, 800]);
    expect(cell(value, '000', MAY)).toBe(17208);
    expect(cell(value, '825', MAY)).toBeNaN();
    expect([count, base]).toEqual([null, null]);
  });

  test('as the published share, with the persons and the labour force behind it', () => {
    const { value, count, base } = dataOf('langtidsledige-dst-pct');
    expect([MAY, JUNE, JANUARY].map((month) => cell(value, '851', month))).toEqual([0.7, 0.7, 0.8]);
    expect(cell(count!, '851', JUNE)).toBe(748);
    // 2026: from 79100 / 0,75 to 74800 / 0,65; 2027: from 80000 / 0,85 to 80000 / 0,75.
    expect(cell(base!, '851', MAY)).toBeCloseTo((105_466.667 + 115_076.923) / 2, 2);
    expect(cell(base!, '851', JUNE)).toBe(cell(base!, '851', MAY));
    expect(cell(base!, '851', JANUARY)).toBeCloseTo((94_117.647 + 106_666.667) / 2, 2);
    expect([cell(value, '825', MAY), cell(count!, '825', MAY)]).toEqual([0.4, Number.NaN]);
    expect(cell(base!, '825', MAY)).toBeNaN();
  });

  test('are not there without the share', () => {
    const onlyCount = { ...longTerm, measures: longTerm.measures.slice(0, 1) };
    expect(
      indicatorData(indicatorOf('langtidsledige-dst-pct'), 'ialt', new Map([['AULK04', onlyCount]])),
    ).toBeNull();
  });
});

describe('unemployed in per cent of the labour force', () => {
  test('as published, without persons to sum', () => {
    const { value, count, base } = dataOf('ledige-dst-pct');
    expect(['000', '851', '751'].map((code) => cell(value, code, MAY))).toEqual([2.9, 3.6, 3.9]);
    expect([count, base]).toEqual([null, null]);
    expect(series(value, '825')).toBeUndefined();
  });

  test('a group of kommuner is not made from percentages: the country stands in', () => {
    const view = { ...defaultCompareView, maal: 'ledige-dst-pct', omr: ['851'], mod: 'gruppe' } as const;
    const { benchmark, notes } = comparison(dataOf('ledige-dst-pct'), view);
    expect([benchmark?.code, benchmark?.values.at(-1)]).toEqual(['000', 2.9]);
    expect(notes).toContainEqual({ kind: 'benchmark-replaced', asked: 'gruppe' });
  });
});

test('Jobindsats’ figures stay as they are beside them', () => {
  const alone = indicatorData(indicatorOf('langtidsledige-antal'), 'ialt', official)!;
  expect(dataOf('langtidsledige-antal').value).toEqual(alone.value);
});
