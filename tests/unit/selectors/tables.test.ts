/** The figure's numbers as a table and as a file: the same numbers, and ours to read back. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { observationAt } from '../../../src/domain/dataset.ts';
import { observation } from '../../../src/domain/observation.ts';
import { monthOf, periodCode } from '../../../src/domain/period.ts';
import { compareNames, formatNumber } from '../../../src/language/format.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { csvText } from '../../../src/selectors/csvText.ts';
import { exportComparison, exportComparisonName } from '../../../src/selectors/exportTables.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { monthTable } from '../../../src/selectors/tableModel.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, MONTHLY, month, readText, withExamples } from './realData.ts';

const one = (value: number): string => formatNumber(value, 1);

describe('the table', () => {
  const comparison = compare({ omr: ['851', '540'] });
  const table = monthTable(comparison, one);

  test('has the newest month first, and one row per area', () => {
    expect(table.columns[0]).toBe('jun. 26');
    expect(table.columns.at(-1)).toBe('jul. 23');
    expect(table.rows).toHaveLength(99);
    expect(new Set(table.rows.map((row) => row.key)).size).toBe(99);
  });

  test('begins with the benchmark and the chosen ones, then the rest as Danish sorts them', () => {
    expect(table.rows.slice(0, 3).map(({ name, slot }) => [name, slot])).toEqual([
      ...[
        ['Hele landet', -1],
        ['Aalborg', 0],
        ['Sønderborg', 1],
      ],
    ]);
    const rest = table.rows.slice(3);
    expect(rest.map((row) => row.name)).toEqual(rest.map((row) => row.name).toSorted(compareNames));
    expect(rest.every((row) => row.slot === null)).toBe(true);
  });

  test('holds the numbers of the figure, and an empty cell exactly where there is a reason', () => {
    const last = comparison.monthCount - 1;
    expect(table.rows[1]!.values[0]).toBe(comparison.selected[0]!.values[last]);
    expect(table.rows[2]!.cells[0]).toBe('26,3');
    let empty = 0;
    for (const row of table.rows)
      row.cells.forEach((text, i) => {
        expect(text === '').toBe(row.status[i] !== 0);
        expect(text).toBe(row.status[i] === 0 ? one(row.values[i]!) : '');
        if (text === '') empty++;
      });
    // 34 months of Læsø, 12 of Fanø, 10 of Samsø, one of Ærø.
    expect(empty).toBe(57);
  });

  test('has an area that is both chosen and benchmark once, as chosen', () => {
    const rows = monthTable(compare({ omr: ['000', '851'] }), one).rows;
    expect(rows.filter((row) => row.key === '000').map((row) => row.slot)).toEqual([0]);
  });

  test('has a group without a code by its name, and no benchmark where there is none', () => {
    expect(monthTable(compare({ omr: ['851'], mod: 'gruppe' }), one).rows[0]!.name).toBe('Storbykommuner');
    expect(monthTable(compare({ omr: ['851'], mod: 'ingen' }), one).rows).toHaveLength(98);
  });
});

/** Area, month and number (or reason) of every cell the export must hold. */
function expected({
  peers,
  selected,
  benchmark,
  firstMonth,
  monthCount,
}: Comparison): Map<string, number | string> {
  const cells = new Map<string, number | string>();
  const add = (code: string, values: Float64Array, status: Uint8Array): void => {
    for (let m = 0; m < monthCount; m++) {
      const cell = observation(values[m]!, status[m]!);
      const key = `${code} ${periodCode({ frequency: 'month', start: firstMonth + m })}`;
      if (cell.kind === 'value') cells.set(key, cell.value);
      else if (cell.reason === 'suppressed') cells.set(key, 'suppressed');
      // Why there is no number stands beside an empty cell.
      else if (cell.reason !== 'not-published') cells.set(key, 'missing');
    }
  };
  peers.areas.forEach((code, i) => {
    const from = i * monthCount;
    add(code, peers.values.subarray(from, from + monthCount), peers.status.subarray(from, from + monthCount));
  });
  for (const line of [...selected, benchmark])
    if (line !== null && line.code !== null) add(line.code, line.values, line.status);
  return cells;
}

function exportCsv(comparison: Comparison): string {
  const table = exportComparison(comparison, ranking(comparison), 'udvikling');
  return csvText(table, comparison.data.example);
}

async function readBack(comparison: Comparison) {
  const { dataset, account, issues } = await readText(exportCsv(comparison));
  const cells = new Map<string, number | string>();
  for (let row = 0; row < dataset.rowCount; row++) {
    const cell = observationAt(dataset, 0, row);
    const key = `${dataset.areas[dataset.area[row]!]} ${periodCode(dataset.periods[dataset.period[row]!]!)}`;
    expect(cells.has(key)).toBe(false);
    cells.set(key, cell.kind === 'value' ? cell.value : cell.reason);
  }
  return { cells, account, issues, dataset };
}

describe('the exported file', () => {
  const choices: readonly Partial<CompareView>[] = [
    ...MONTHLY.map((maal) => ({ maal })),
    // One month of weeks has no change.
    ...MONTHLY.filter((maal) => maal !== 'varighed-uger').map((maal) => ({ maal, vis: 'aendring' }) as const),
    { maal: 'langtidsledige-antal', ydelse: 'kontanthjaelp', omr: ['155'] },
    { maal: 'langtidsledige-pct', glat: '12mdr', mod: 'region', omr: ['540'] },
    { omr: ['000', '851', '081'], mod: 'landet' },
    { vis: 'indeks', omr: ['081', '10'], mod: 'landsdel' },
    { maal: 'ledige-antal', fra: month(2026, 7), omr: [] },
  ];

  test.each(choices)('read by our own reader gives the same numbers: %j', async (choice) => {
    const comparison = compare(choice);
    const { cells, account, issues } = await readBack(comparison);
    const wanted = expected(comparison);
    expect([...cells.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [key, value] of wanted) {
      const found = cells.get(key)!;
      if (typeof value === 'string') expect(found, key).toBe(value);
      else expect(Math.abs((found as number) - value), key).toBeLessThan(5.01e-7);
    }
    expect(account.rejected).toBe(0);
    expect(issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
  });

  test('is as Danish spreadsheets like it: mark, semicolon, decimal comma, two dots for what is hidden', () => {
    const text = exportCsv(compare({ maal: 'langtidsledige-antal', ydelse: 'kontanthjaelp', omr: ['155'] }));
    expect(text.startsWith('\uFEFFOmråde;Periode;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toMatch(
      /\r\nDragør;2024M09;\.\.;skjult af hensyn til diskretion \(færre end 3 personer\)\r\n/,
    );
    expect(text).not.toMatch(/[^\r]\n|NaN/);
    expect(exportCsv(compare({ omr: ['540'], fra: month(2026, 6) }))).toContain(
      '\r\nSønderborg;2026M06;26,26506\r\n',
    );
  });

  test('has each area and month once, chosen or not', () => {
    const keys = exportCsv(compare({ omr: ['000', '851', '081'] }))
      .split('\r\n')
      .map((line) => line.split(';', 2).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('without any number says why in every row', () => {
    const [, ...rows] = exportCsv(compare({ maal: 'varighed-uger', vis: 'aendring' }))
      .trimEnd()
      .split('\r\n');
    expect(rows).not.toEqual([]);
    for (const row of rows) expect(row).toMatch(/;2026M06;;kan ikke beregnes$/);
  });

  test('says what it measures, with benefit and unit', () => {
    const head = (choice: Partial<CompareView>) => exportCsv(compare(choice)).split('\r\n')[0]!.split(';')[2];
    expect(head({ maal: 'langtidsledige-antal', ydelse: 'dagpenge' })).toBe(
      'Langtidsledige på dagpenge (fuldtidspersoner)',
    );
    expect(head({ vis: 'indeks', basis: { kind: 'year', year: 2024 } })).toBe(
      'Langtidsledige i pct. af de ledige (indeks, gennemsnit af 2024 = 100)',
    );
  });

  test('does not guess at months without a figure: Læsø has two rows', () => {
    const rows = exportCsv(compare())
      .split('\r\n')
      .filter((line) => line.startsWith('Læsø;'));
    expect(rows.map((line) => line.split(';')[1])).toEqual(['2024M03', '2024M04']);
  });

  test('no cell begins a formula, whatever is chosen', () => {
    const text = exportCsv(
      compare({ omr: municipalities.slice(0, 6).map((area) => area.code), vis: 'aendring' }),
    );
    for (const cell of text.slice(1).split(/\r\n|;/)) expect(cell).not.toMatch(/^([=+@\t]|-\D)/);
  });

  test('made-up figures say so in the first line and in the name, and the reader sees it again', async () => {
    const example = compare({ maal: 'dimittender-antal', fra: month(2026, 7) }, withExamples);
    expect(exportCsv(example)).toMatch(/^\uFEFFEKSEMPEL: opdigtede tal/);
    expect(exportComparisonName(example, 'udvikling')).toBe(
      'kommunekurven-EKSEMPEL-dimittender-antal-udvikling-2026M07-2026M07',
    );
    expect((await readBack(example)).dataset.meta.example).toBe(true);
    expect((await readBack(compare())).dataset.meta.example).toBe(false);
  });

  test('is named by indicator and period', () => {
    expect(exportComparisonName(compare(), 'udvikling')).toBe(
      'kommunekurven-langtidsledige-andel-udvikling-2023M07-2026M06',
    );
    expect(compare().firstMonth).toBe(monthOf(2023, 7));
  });
});
