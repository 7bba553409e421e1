/** The file a reader takes along: what a Danish spreadsheet opens, with the numbers of the figure. */
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { downloadCsv, goTo, whole } from './steps.ts';

test('the CSV has a BOM, semicolons, decimal commas and the numbers drawn', async () => {
  const page = await openPage();
  await whole(page);
  const { name, text } = await downloadCsv(page);
  expect(name).toBe('kommunekurven-langtidsledige-andel-udvikling-2023M07-2026M06.csv');
  expect(text.startsWith('\uFEFFOmråde;Periode;')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const rows = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([3]));
  const cells = rows.slice(1).map(([area, month, value]) => [`${area} ${month}`, value!] as const);
  for (const [where, value] of cells) expect(value, where).toMatch(/^(\d+(,\d+)?|\.\.)$/);
  const all = new Map(cells);
  expect(all.size).toBe(cells.length);
  const areas = new Set(rows.slice(1).map(([area]) => area));
  expect([areas.size, areas.has('Hele landet'), areas.has('Aarhus')]).toEqual([99, true, true]);
  for (const label of await page.locator('.end-label').allTextContents()) {
    const [, area, shown] = /^(.+) (\d+,\d)$/.exec(label)!;
    const exact = Number(all.get(`${area} 2026M06`)?.replace(',', '.'));
    expect(exact.toFixed(1).replace('.', ','), area).toBe(shown);
  }
});

test('negative numbers have a plain minus, counts no thousands point, and hidden numbers are two dots', async () => {
  const page = await openPage({ at: '#/sammenlign?vis=aendring' });
  await whole(page);
  const change = (await downloadCsv(page)).text;
  expect(change).toMatch(/;-\d+,\d+;\r\n/);
  expect(change).not.toMatch(/−|\+|;NaN/);
  // Why there is no number stands beside the gap.
  for (const line of change.trimEnd().split('\r\n').slice(1)) {
    const [, , value, remark] = line.split(';');
    expect(value === '', line).toBe(remark !== '');
  }

  await goTo(page, '#/sammenlign?maal=langtidsledige-antal&ydelse=dagpenge&omr=825');
  const counts = (await downloadCsv(page)).text;
  expect(counts).toMatch(/Læsø;2024M04;\.\.;skjult af hensyn til diskretion/);
  expect(counts).toMatch(/Hele landet;2026M06;\d{5};\r\n/);
  expect(counts).toContain('dagpenge');
});

test('Varighed and Forløb can be taken along too, with the numbers drawn', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=varighed-fordeling&fig=varighed' });
  await whole(page);
  const bands = await downloadCsv(page);
  expect(bands.name).toBe('kommunekurven-varighed-fordeling-2026M06.csv');
  const north = bands.text.split('\r\n').find((line) => line.startsWith('Region Nordjylland;'))!;
  const spells = await page
    .locator('.duration-lane.series-2 .duration-count')
    .evaluateAll((all) => all.map((cell) => cell.firstChild!.textContent!.replaceAll('.', '')));
  expect(north.split(';').slice(2)).toEqual(spells);
  // How sure each average is stands there in numbers.
  const limits = await page.locator('.duration-limit-text').allInnerTexts();
  expect(limits).toHaveLength(4);
  for (const text of limits) expect(text).toMatch(/^\d+,\d–\d+,\d$/);

  await goTo(page, '#/sammenlign?maal=varighed-fortsat&fig=forloeb');
  const curve = await downloadCsv(page);
  expect(curve.name).toBe('kommunekurven-varighed-fortsat-2025Q2.csv');
  for (const label of await page.locator('.survival .end-label').allTextContents()) {
    const [, area, shown] = /^(.+) (\d+,\d)$/.exec(label)!;
    const exact = new RegExp(`${area};2025Q2;52;([\\d,]+)`).exec(curve.text)![1]!;
    expect(Number(exact.replace(',', '.')).toFixed(1).replace('.', ','), area).toBe(shown);
  }
});
