/** What is taken along of a claim's check: its numbers one by one, its windows, and every place as observations. */
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../src/domain/areas.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { observationAt } from '../../../src/domain/dataset.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { monthOf, periodCode } from '../../../src/domain/period.ts';
import type { ShareTable } from '../../../src/domain/shareTable.ts';
import { csvText, roundedNumber } from '../../../src/selectors/csvText.ts';
import {
  claimFileName,
  numbersTable,
  placesTable,
  windowsTable,
} from '../../../src/selectors/exportClaim.ts';
import { saidRows } from '../../../src/selectors/saidAndFound.ts';
import { checkText, claim, exact } from '../claim/checking.ts';
import { dataOf, readText } from './realData.ts';

const FALSE = 'På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.';

const linesOf = (table: ShareTable): string[] => csvText(table, false).slice(1).trimEnd().split('\r\n');

describe('the claim’s numbers', () => {
  test('said, possible and published, and what the said ones would need', () => {
    expect(linesOf(numbersTable(checkText(FALSE)))).toEqual([
      'Område;Begynder;Slutter;Tal;Påstået;Kan være mindst;Kan være højst;De offentlige tal;Svar',
      'Aalborg;2024M06;2026M06;Fald i pct.;21;20,5;21,5;6,382979;passer ikke',
      'Aalborg;2024M06;2026M06;Fald i antal;372;372;372;51;passer ikke',
      'Aalborg;2024M06;2026M06;I juni 2024 (fuldtidspersoner);;1728;1817;799;uden for',
      'Aalborg;2024M06;2026M06;I juni 2026 (fuldtidspersoner);;1357;1444;748;uden for',
    ]);
  });

  test('the opposite of what was said is negative, and an open end stays empty', () => {
    const rows = linesOf(
      numbersTable(
        checkText('Fra juni 2024 til juni 2026 steg antallet af langtidsledige i Aalborg med over 5 pct.'),
      ),
    );
    expect(rows[1]).toBe('Aalborg;2024M06;2026M06;Stigning i pct.;5;5;;-6,382979;passer ikke');
  });

  test('before the figures begin the numbers are held against each other alone', () => {
    const old = checkText(FALSE.replace('På to år', 'Siden 2015').replace('faldet', 'på to år faldet'));
    expect(old.data).toBeNull();
    expect(saidRows(old).map(({ field, found, outcome }) => [field, found, outcome])).toEqual([
      ['percent', null, null],
      ['count', null, null],
      ['start', null, null],
      ['end', null, null],
    ]);
  });

  test('none where there is nothing to hold them against', () => {
    expect(
      saidRows(checkText('Siden 2015 er antallet af langtidsledige i Aalborg på to år faldet med 21 pct.')),
    ).toEqual([]);
    expect(saidRows(checkText('Antallet af langtidsledige i Aalborg er faldet siden juni 2024.'))).toEqual(
      [],
    );
  });

  test('whole persons are whole, shares are not', () => {
    const range = (text: string) => saidRows(checkText(text)).map((row) => Object.values(row.range));
    expect(
      range('Antallet af langtidsledige i Aalborg er faldet med cirka 52 personer siden juni 2024.'),
    ).toEqual([[47, 57]]);
    const [points] = range('Andelen af langtidsledige i Aalborg er steget 0,4 procentpoint siden juni 2024.');
    expect(points).toEqual([expect.closeTo(0.35, 6), expect.closeTo(0.45, 6)]);
  });
});

test('windows name the place, and a window outside the figures has no number', () => {
  const table = windowsTable(claim({ percent: exact(21) }), dataOf('langtidsledige-antal'));
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  expect(linesOf(table)).toContain('Aalborg;2024M06;2026M06;799;748;-6,382979;samme retning, men mindre');
  expect(linesOf(table).at(-1)).toBe('Aalborg;2024M12;2026M12;688;;;uden tal');
});

describe('all places', () => {
  const cases: readonly (readonly [KnownIndicatorId, string, number])[] = [
    ['langtidsledige-antal', '851', 99],
    ['langtidsledige-andel', '760', 99],
    ['ledige-pct', '101', 99],
    ['dimittender-andel', '084', 6],
  ];

  test.each(cases)('of %s our own reader takes back as they were written', async (id, area, places) => {
    const data = dataOf(id);
    const to = data.value.firstMonth + data.value.monthCount - 1;
    const from = to - 12;
    const table = placesTable(claim({ area, indicator: id, from, to }), data);
    expect(table.rows).toHaveLength(places);
    const { dataset, account } = await readText(csvText(table, false));
    expect(account.rejected).toBe(0);
    expect(valuesOf(dataset)).toEqual(writtenIn(table));
  });

  test('the country first, smallest change next, and those without figures last, with the reason', () => {
    const lines = linesOf(placesTable(claim(), dataOf('langtidsledige-antal')));
    expect(lines[0]).toBe(
      'Område;Periode;Langtidsledige (fuldtidspersoner);Langtidsledige (fuldtidspersoner), juni 2024;Ændring;Ændring i pct.;Bemærkning',
    );
    expect(lines[1]).toMatch(/^Hele landet;2026M06;17346;16128;1218;7,55/);
    expect(lines[2]).toMatch(/^Lolland;2026M06;57;115;-58;-50,4/);
    expect(lines).toContain('Fanø;2026M06;;6;;;ikke offentliggjort');
    expect(lines.findIndex((line) => line.startsWith('Fanø'))).toBeGreaterThan(95);
  });
});

test('names of files say place, measure and months', () => {
  expect(claimFileName('perioder', claim({ from: monthOf(2024, 6) }))).toBe(
    'kommunekurven-faktatjek-perioder-851-langtidsledige-antal-2024M06-2026M06',
  );
});

/** Every cell by area, month and the place of its column. */
function valuesOf(dataset: Dataset): readonly (readonly (string | number)[])[] {
  return Array.from({ length: dataset.rowCount }, (_, row) => [
    areaOf(dataset.areas[dataset.area[row]!]!).name,
    periodCode(dataset.periods[dataset.period[row]!]!),
    ...dataset.measures.map((_measure, m) => {
      const cell = observationAt(dataset, m, row);
      return cell.kind === 'value' ? cell.value : '';
    }),
  ]);
}

/** The same of a table that was not written yet; its remarks are for people. */
function writtenIn({ columns, rows }: ShareTable): readonly (readonly (string | number)[])[] {
  const numbers = columns.flatMap(({ decimals }, c) => (decimals === null ? [] : [c]));
  return rows.map((row) => {
    const [area, period] = row;
    if (area?.kind !== 'text' || period?.kind !== 'period') throw new Error('no area and period');
    return [
      area.text,
      periodCode(period.period),
      ...numbers.map((c) => {
        const cell = row[c]!;
        return cell.kind === 'value' ? roundedNumber(cell.value) : '';
      }),
    ];
  });
}
