/** The files of *Virkede det?*: what our own reader makes of them, as CSV and as a workbook, is what was drawn. */
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../src/domain/areas.ts';
import { observationAt } from '../../../src/domain/dataset.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthCode, periodCode } from '../../../src/domain/period.ts';
import type { ShareTable } from '../../../src/domain/shareTable.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import type { EffectSubject } from '../../../src/language/effectFacts.ts';
import type { Shareable } from '../../../src/pages/share/shareable.ts';
import { workbook } from '../../../src/pages/share/workbook.ts';
import { csvText, roundedNumber } from '../../../src/selectors/csvText.ts';
import { effectAnswer } from '../../../src/selectors/effectAnswer.ts';
import { beforeAfter, effectSplit } from '../../../src/selectors/effectSplit.ts';
import {
  curvesTable,
  effectFileName,
  gapTable,
  placebosTable,
  ratiosTable,
  splitTable,
  weightsTable,
} from '../../../src/selectors/effectTables.ts';
import { similarBefore } from '../../../src/selectors/similarBefore.ts';
import { figures, JANUARY_2015, longTables, study } from './effects.ts';

const data = figures('langtidsledige-dst-antal', 'ialt', longTables);
const { window, answer } = study(data, '851', JANUARY_2015);
const studied = { window, answer: answer! };
const subject: EffectSubject = {
  area: '851',
  indicator: data.indicator,
  benefit: 'ialt',
  start: JANUARY_2015,
  label: null,
};
const control = effectAnswer('851', { window, obstacles: [], answer }, data, null)!.control;
const share: Shareable = {
  route: { page: 'effect', query: 'kommune=851' },
  ...{ embed: null, headline: 'Overskrift', subtitle: 'Undertitel.', notes: [], source: 'Kilde: DST.' },
  ...{ example: false, drawing: null, entries: [], numbers: () => Promise.reject(new Error('not asked')) },
};

/** `Aalborg 2015M01 Afstand …: −12.3`, every number that stands in it. */
function wanted({ columns, rows }: ShareTable): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row) => {
      const [area, period] = row;
      if (area?.kind !== 'text' || period?.kind !== 'period') throw new Error('no observation');
      return row.flatMap((cell, c) =>
        cell.kind === 'value'
          ? [
              [
                `${area.text} ${periodCode(period.period)} ${columns[c]!.heading}`,
                roundedNumber(cell.value),
              ] as const,
            ]
          : [],
      );
    }),
  );
}

async function found(name: string, file: Blob): Promise<ReadonlyMap<string, number>> {
  const result = await ingest(file, { fileName: name });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { dataset, account } = result;
  expect(account.rejected).toBe(0);
  const all = new Map<string, number>();
  for (let row = 0; row < dataset.rowCount; row++)
    dataset.measures.forEach(({ name: measure, unit: _ }, m) => {
      const cell = observationAt(dataset, m, row);
      const where = `${areaOf(dataset.areas[dataset.area[row]!]!).name} ${periodCode(dataset.periods[dataset.period[row]!]!)}`;
      if (cell.kind === 'value') all.set(`${where} ${measure}`, cell.value);
    });
  return all;
}

describe.each([
  ['kurver', curvesTable(subject, studied)],
  ['afstand', gapTable(subject, studied)],
  ['andre kommuner', placebosTable(subject, studied)],
] as const)('%s', (_, table) => {
  const numbers = wanted(table);

  test('as CSV', async () => {
    expect(await found('fil.csv', new Blob([csvText(table, false)]))).toEqual(numbers);
  });

  test('as a workbook', async () => {
    const file = await workbook(share, { name: 'fil', table }, 'https://example.org/', new Date());
    expect(await found('fil.xlsx', file)).toEqual(numbers);
  });
});

test('the curves: one row a month, the gap is their difference, foretold only where it was held out', () => {
  const { rows } = curvesTable(subject, studied);
  expect(rows).toHaveLength(108);
  for (const [, , own, comparison, gap] of rows) {
    if (own?.kind !== 'value' || comparison?.kind !== 'value' || gap?.kind !== 'value')
      throw new Error('no number');
    expect(own.value - comparison.value).toBeCloseTo(gap.value, 9);
  }
  expect(rows.filter((row) => row[5]!.kind === 'value')).toHaveLength(18);
  expect(rows.filter((row) => row[6]!.kind === 'text' && row[6]!.text === 'efter')).toHaveLength(36);
});

test('the others: all 60, the kommune first; per cent of its own mean before', () => {
  const { rows } = placebosTable(subject, studied);
  expect(rows).toHaveLength(60 * 108);
  expect(rows[0]!.slice(0, 2)).toEqual([
    { kind: 'text', text: 'Aalborg' },
    { kind: 'period', period: { frequency: 'month', start: window.firstMonth } },
  ]);
  const [one, month] = [answer!.placebos[5]!, 80];
  expect(rows[6 * 108 + month]![2]).toEqual({ kind: 'value', value: 100 * one.gap[month]! });
});

test('the ratios, the largest first with its place; the weights in per cent, together 100', () => {
  const places = ratiosTable(subject, studied).rows.map(([, ratio, place]) =>
    ratio?.kind === 'value' && place?.kind === 'value' ? [ratio.value, place.value] : [],
  );
  expect(places).toHaveLength(60);
  expect(places.map(([ratio]) => ratio)).toEqual(places.map(([ratio]) => ratio).sort((a, b) => b! - a!));
  expect(places[0]![1]).toBe(1);
  const weights = weightsTable(control).rows.map(([, cell]) => (cell?.kind === 'value' ? cell.value : 0));
  expect(weights).toHaveLength(control.donors.length);
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 6);
});

test('the split: the parts between the two months, and who is similar', () => {
  const before = beforeAfter('851', window, data)!;
  const split = effectSplit('851', before, similarBefore('851', JANUARY_2015, longTables, data)!, data)!;
  const { columns, rows } = splitTable(subject, split);
  const numbers = rows.slice(0, 5).map((row) => (row[3]!.kind === 'value' ? row[3]!.value : null));
  expect(numbers).toEqual([split.x0, split.country, split.similar, split.own, split.x1]);
  expect(split.own).toBeLessThan(-100);
  expect(rows.map((row) => (row[0]!.kind === 'text' ? row[0]!.text : ''))).toEqual([
    'Antal før',
    'Ændring: som i resten af landet',
    'Ændring: lignende kommuner i forhold til landet',
    'Ændring: uforklaret rest',
    'Antal efter',
    ...Array(5).fill('Lignende kommune'),
  ]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const lines = csvText({ columns, rows }, false).split('\r\n');
  expect(lines[1]).toBe(`Antal før;Aalborg;${monthCode(split.from)};${split.x0};`);
  expect(lines[2]).toMatch(/^Ændring: som i resten af landet;Aalborg;;-?\d+;-?[\d,]+$/);
});

test('names of files', () => {
  expect(effectFileName(subject, 'curves')).toBe(
    'kommunekurven-effekt-851-langtidsledige-dst-antal-2015M01-kurver',
  );
  expect(
    effectFileName({ ...subject, indicator: indicatorOf('ledige-antal'), benefit: 'dagpenge' }, 'ratios'),
  ).toBe('kommunekurven-effekt-851-ledige-antal-dagpenge-2015M01-forhold');
});
