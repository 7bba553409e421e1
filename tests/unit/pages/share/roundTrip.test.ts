/** Every file a figure offers, as CSV and as a workbook, comes back through our own reader with every row accounted for. */
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../../src/domain/areas.ts';
import { BENCHMARKS, FIGURES, type FigureName, VALUE_MODES } from '../../../../src/domain/choices.ts';
import { observationAt } from '../../../../src/domain/dataset.ts';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import { periodCode } from '../../../../src/domain/period.ts';
import type { ShareCell, ShareTable } from '../../../../src/domain/shareTable.ts';
import { type IngestResult, ingest } from '../../../../src/ingest/ingest.ts';
import type { Shareable } from '../../../../src/pages/share/shareable.ts';
import { workbook } from '../../../../src/pages/share/workbook.ts';
import { comparison } from '../../../../src/selectors/comparison.ts';
import { csvText, roundedNumber } from '../../../../src/selectors/csvText.ts';
import { exportProfile } from '../../../../src/selectors/exportProfile.ts';
import { exportComparison } from '../../../../src/selectors/exportTables.ts';
import { profile } from '../../../../src/selectors/profile.ts';
import { ranking } from '../../../../src/selectors/ranking.ts';
import { type CompareView, defaultCompareView } from '../../../../src/viewState/compareView.ts';
import { dataOf, MONTHLY, month, official, withExamples } from '../../selectors/realData.ts';

const GROUP = /^Gruppe: /;
const COMPANIES = { lignende: ['751', '461', '615'], naboer: ['810', '820'], egne: ['155', '825'] };
const monthly = FIGURES.filter((figure) => figure !== 'varighed' && figure !== 'forloeb');

function tableOf(choice: Partial<CompareView>, figure: FigureName, tables = official): ShareTable {
  // A dozen months: all of them make the same file longer.
  const view = { ...defaultCompareView, omr: ['851', '540'], fra: month(2025, 7), ...choice };
  const compared = comparison(dataOf(view.maal as (typeof MONTHLY)[number], 'ialt', tables), view, COMPANIES);
  return exportComparison(compared, ranking(compared), figure);
}

type Cells = Map<string, number | string>;

function wanted({ columns, rows }: ShareTable): { readonly cells: Cells; readonly groups: number } {
  const cells: Cells = new Map();
  let groups = 0;
  let count = 0;
  for (const row of rows) {
    const [area, period] = row as [ShareCell & { kind: 'text' }, ShareCell & { kind: 'period' }];
    if (GROUP.test(area.text)) {
      groups++;
      continue;
    }
    columns.forEach(({ decimals, heading }, c) => {
      const cell = row[c]!;
      if (decimals === null) return;
      const key = `${area.text} ${periodCode(period.period)} ${heading}`;
      count++;
      if (cell.kind === 'value') cells.set(key, roundedNumber(cell.value));
      else cells.set(key, cell.kind === 'missing' && cell.reason === 'suppressed' ? 'suppressed' : 'missing');
    });
  }
  // No area and month stands there twice.
  expect(cells.size).toBe(count);
  return { cells, groups };
}

function found(result: Extract<IngestResult, { ok: true }>): Cells {
  const { dataset } = result;
  const cells: Cells = new Map();
  for (let row = 0; row < dataset.rowCount; row++)
    dataset.measures.forEach(({ name }, m) => {
      const cell = observationAt(dataset, m, row);
      const place = areaOf(dataset.areas[dataset.area[row]!]!).name;
      const key = `${place} ${periodCode(dataset.periods[dataset.period[row]!]!)} ${name}`;
      cells.set(key, cell.kind === 'value' ? cell.value : cell.reason);
    });
  return cells;
}

async function check(blob: Blob, name: string, table: ShareTable, hides = true): Promise<void> {
  const result = await ingest(blob, { fileName: name });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { account, issues } = result;
  const { cells, groups } = wanted(table);
  // A workbook leaves the cell empty; why stands beside it.
  const told = hides
    ? cells
    : new Map([...cells].map(([key, v]) => [key, v === 'suppressed' ? 'missing' : v]));
  expect(found(result)).toEqual(told);
  expect(account.rejected).toBe(0);
  expect(account.used + account.skipped).toBe(account.total);
  expect(account.used).toBe(table.rows.length - groups);
  const left = issues.find(({ code }) => code === 'skipped-area-not-municipal');
  expect(left?.count ?? 0).toBe(groups);
  expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
}

const csv = (table: ShareTable, example = false) => new Blob([csvText(table, example)]);

const share: Shareable = {
  route: { page: 'front' },
  ...{ embed: null, headline: 'x', subtitle: 'x', notes: [], source: 'Kilde: x.', example: false },
  ...{ drawing: null, entries: [], numbers: () => Promise.reject(new Error('not asked for')) },
};

const xlsx = (table: ShareTable) =>
  workbook(share, { name: 'x', table }, 'https://example.org/', new Date(2026, 10, 22));

describe.each(BENCHMARKS)('compared with %s', (mod) => {
  test.each(MONTHLY)('%s as CSV, in every figure', async (maal) => {
    for (const figure of monthly)
      for (const vis of VALUE_MODES) {
        // One month has no change.
        if (maal === 'varighed-uger' && vis !== 'vaerdi') continue;
        const table = tableOf({ maal, mod, vis }, figure);
        await check(csv(table), 'x.csv', table);
      }
  });

  test.each(['udvikling', 'rangliste', 'aendring'] as const)('%s as a workbook', async (figure) => {
    for (const maal of ['langtidsledige-andel', 'langtidsledige-antal'] as const) {
      const table = tableOf({ maal, mod, glat: '12mdr' }, figure);
      await check(await xlsx(table), 'x.xlsx', table, false);
    }
  });
});

test('a group is in the file, marked as one', () => {
  const names = (mod: CompareView['mod']) =>
    new Set(
      tableOf({ mod }, 'udvikling').rows.flatMap(([cell]) =>
        cell!.kind === 'text' && GROUP.test(cell!.text) ? [cell!.text] : [],
      ),
    );
  expect([...names('gruppe')]).toEqual(['Gruppe: Storbykommuner']);
  expect([...names('egne')]).toEqual(['Gruppe: Egne kommuner']);
  expect([...names('region')]).toEqual([]);
});

test.each(['varighed-fordeling', 'varighed-fortsat'] as const)('%s', async (id) => {
  const table = exportProfile(profile(indicatorOf(id), official)!);
  const result = await ingest(csv(table), { fileName: 'x.csv' });
  if (!result.ok) throw new Error('refused');
  expect(result.account).toMatchObject({ rejected: 0, used: table.rows.length });
});

test('made-up figures too', async () => {
  const choice = { maal: 'dimittender-andel', mod: 'gruppe' } as const;
  const table = tableOf(choice, 'rangliste', withExamples);
  const result = await ingest(csv(table, true), { fileName: 'x.csv' });
  expect(result).toMatchObject({ ok: true, account: { rejected: 0 }, dataset: { meta: { example: true } } });
});
