/** Sentences about how high a number is: the figures of their answers, read by eye, keys and ear, and taken along. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer, at, field, open } from './claimSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage, type PageOptions } from './page.ts';
import { readPdf } from './pdf.ts';
import { copiedFrom, expectSvg, pixelsOf, readRows } from './sharedFiles.ts';
import { download, eventually, headlineText, openShare, parameter } from './steps.ts';

const BOTH = 'Ledigheden i Aalborg var 3,9 pct. i juni 2026 mod 3,1 pct. i hele landet.';
const RANK = 'Hjørring har den højeste langtidsledighed i regionen.';
const GAP = 'Der var 300 flere langtidsledige i Aarhus end i Odense i juni 2026.';
const RECORD = 'Antallet af langtidsledige i Aarhus er det laveste i ti år.';
const KIND = 'Påstanden er, at tallet';
const LONG =
  'Ledigheden i Ringkøbing-Skjern Kommune er cirka 2,9 pct. mod cirka 2,8 pct. i Vesthimmerlands Kommune i juni 2026.';

const dots = (page: Page) => page.locator('.level-dots').getByRole('listbox');
const openWhole = async (text: string, options: PageOptions = {}): Promise<Page> => {
  const page = await open(at(text), options);
  await page.getByRole('button', { name: 'Hent og del' }).first().waitFor();
  return page;
};

test('the place among all kommuner, with what was said; each dot is read by keys', async () => {
  const page = await openWhole(BOTH);
  const label = (await dots(page).getAttribute('aria-label')) ?? '';
  for (const said of [
    'Hver prik er en kommune.',
    'Aalborg 3,6 pct.',
    'Hele landet 3,0 pct.',
    'Påstået: 3,9 pct.',
  ])
    expect(label).toContain(said);
  expect(await dots(page).getByRole('option').count()).toBe(98);
  const names = await page.locator('.level-dots .dot-name').allTextContents();
  for (const name of ['Aalborg 3,6 pct.', 'Region Nordjylland 2,9 pct.', 'Påstået om hele landet: 3,1 pct.'])
    expect(names.map((one) => one.replaceAll('\u00a0', ' '))).toContain(name);
  await dots(page).focus();
  await page.keyboard.press('End');
  const read = await page.locator('.level-dots .fact-panel').innerText();
  expect(read).toContain('nr. 1 af 98 (1 = højest)');
  expect(read).toMatch(/Forskel til Aalborg\s+\+\d,\d procentpoint/);
  await page.keyboard.press('Escape');
  expect(await page.locator('.level-dots .fact-panel').count()).toBe(0);
  const rows = await page.locator('.level-dots table').getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Sted eller påstand Tal Plads',
    expect.stringMatching(/^Aalborg 3,6 pct\. delt nr\. 8 af 98 \(1 = højest\)$/),
    'Hele landet 3,0 pct.',
    'Region Nordjylland 2,9 pct.',
    'Påstået: 3,9 pct. mellem 3,85 og 3,95 pct.',
    'Påstået om hele landet: 3,1 pct. mellem 3,05 og 3,15 pct.',
    expect.stringMatching(/^Lavest: /),
    expect.stringMatching(/^Højest: .* nr\. 1 af 98/),
  ]);
});

test('a place in a region among its kommuner; a record month by month', async () => {
  const page = await openWhole(RANK);
  expect(await dots(page).getByRole('option').count()).toBe(10);
  expect(await page.locator('.level-dots .axis-remark').innerText()).toContain(
    'Hver prik er en kommune i Region Nordjylland.',
  );
  expect(await page.locator('.claim-lines').count()).toBe(0);
  const record = await openWhole(RECORD);
  expect(await record.locator('.level-dots').count()).toBe(0);
  const data = answer(record, 'Siger de offentlige tal det samme?');
  await data.locator('.event-mark').nth(1).waitFor();
  expect(await data.locator('.event-mark').count()).toBe(2);
});

test('every figure as picture, with claim, verdict and source in it, and as numbers', async () => {
  const page = await openWhole(BOTH, { width: 360, colorScheme: 'dark' });
  const verdict = (await headlineText(page)).replace(/\.$/, '');
  for (const [i, figure, count] of [
    [0, 'niveau', 99],
    [1, 'maaneder', 60],
  ] as const) {
    await openShare(page, i);
    const svg = await download(page, 'Hent SVG');
    expect(svg.name).toBe(`kommunekurven-faktatjek-${figure}-851-ledige-pct-2026M06.svg`);
    const { size, fill } = await expectSvg(page, svg.bytes.toString('utf8'), [
      verdict,
      '„I juni 2026 var ledigheden i Aalborg 3,9 pct., og 3,1 pct. i hele landet.“',
      'Kilde: STAR, Jobindsats.dk, tabel y25i01',
      'Tallene viser ikke, om nogen er kommet i job.',
      ...(figure === 'niveau' ? ['Påstået om hele landet: 3,1 pct.', 'Region Nordjylland 2,9 pct.'] : []),
    ]);
    expect(fill).toBe('#ffffff');
    const pixels = await pixelsOf(page, (await download(page, 'Hent PNG')).bytes);
    expect([pixels.width, pixels.height]).toEqual([2 * Number(size[0]), 2 * Number(size[1])]);
    expect(pixels.inked).toBeGreaterThan(0.01);
    const csv = await download(page, 'Hent CSV');
    const xlsx = await download(page, 'Hent Excel');
    const rows = await readRows(csv.name, csv.bytes);
    expect(rows.length).toBeGreaterThanOrEqual(count);
    expect(await readRows(xlsx.name, xlsx.bytes)).toEqual(rows);
    await page.keyboard.press('Escape');
  }
});

test('link, words and citation name the month where the sentence does not', async () => {
  const page = await openWhole(RANK);
  const verdict = await headlineText(page);
  await openShare(page, 0);
  const link = await copiedFrom(page, 'Kopiér link');
  expect(link).toMatch(/#\/faktatjek\?tekst=.*&til=2026M06$/);
  const text = await copiedFrom(page, 'Kopiér tekst');
  expect(text).toMatch(/^Langtidsledigheden i Hjørring var /);
  expect(text).toContain('højest af alle kommuner i Region Nordjylland');
  expect(await copiedFrom(page, 'Kopiér henvisning')).toMatch(/til=2026M06$/);
  expect(await page.locator('.share-panel .embed-section').count()).toBe(0);
  await page.goto(link);
  await page.locator('.claim-answers').waitFor();
  expect(await headlineText(page)).toBe(verdict);
});

test('the fields alone: number, month, comparison; the address keeps them, and the kind can be changed back', async () => {
  const page = await openPage({ at: '#/faktatjek' });
  await page.locator('.claim-examples li').first().waitFor();
  await field(page, KIND).selectOption('er så højt');
  await eventually(
    () => headlineText(page),
    'Vælg sted, mål og et tal eller en sammenligning, så kan påstanden tjekkes',
  );
  expect(await field(page, 'Retning').count()).toBe(0);
  await field(page, 'Sted').selectOption('Aalborg');
  await field(page, 'Mål').selectOption('Ledige i pct. af arbejdsstyrken');
  await field(page, 'Måned').selectOption('juni 2026');
  await field(page, 'Tal').fill('3,9');
  const verdict =
    'Stemmer ikke med Jobindsats’ tal: ledigheden i Aalborg var 3,6 pct. i juni 2026, ikke 3,9 pct.';
  await eventually(() => headlineText(page), verdict);
  await page.locator('.level-dots svg').waitFor();
  const address = page.url();
  await field(page, 'Tal').fill('');
  await field(page, 'Holdt op mod andre').selectOption('højest af kommunerne i');
  await field(page, 'Hvad det holdes op mod').selectOption('Region Nordjylland');
  await eventually(
    () => headlineText(page),
    'Stemmer, men afstanden til den næste er inden for de normale udsving.',
  );
  expect(await parameter(page, 'forhold')).toBe('hoejest');
  await expectAccessible(page);
  await field(page, KIND).selectOption('er faldet eller steget');
  await field(page, 'Retning').waitFor();
  expect(await parameter(page, 'forhold')).toBeNull();
  expect(await parameter(page, 'art')).toBeNull();
  await page.goto(address);
  await eventually(() => headlineText(page), verdict);
});

test('a sentence’s own fields show what was read, and each can be corrected', async () => {
  const page = await openWhole(BOTH);
  expect(await field(page, KIND).inputValue()).toBe('niveau');
  expect(await field(page, 'Tal').inputValue()).toBe('3,9');
  expect(await field(page, 'Måned').inputValue()).toBe('2026M06');
  await field(page, 'Tal').fill('3,6');
  await eventually(
    () => headlineText(page),
    'Stemmer, men det er kun inden for afrunding og de revisioner, som tallene plejer at få.',
  );
  await field(page, KIND).selectOption('er faldet eller steget');
  await eventually(() => headlineText(page), 'Den slags påstand kan ikke tjekkes, som den står');
  expect(await parameter(page, 'art')).toBe('aendring');
});

test('nothing to take along where there are no figures', async () => {
  const page = await open(at('Ledighedslængden er 24 uger i Aalborg, mens regionen ligger på 26.'));
  expect(await page.getByRole('button', { name: 'Hent og del' }).count()).toBe(0);
  expect(await page.locator('.level-dots, .claim-lines').count()).toBe(0);
});

test('accessible in both colours, and fits a narrow phone', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openWhole(LONG, { width: 320, colorScheme });
    await expectAccessible(page);
    for (const text of [LONG, BOTH, GAP, RANK]) {
      await page.goto(at(text));
      await page.locator('.level-dots svg').waitFor();
      await noHorizontalOverflow(page);
    }
  }
});

test('on paper one sheet with both figures', { timeout: 120_000 }, async () => {
  for (const text of [BOTH, RANK, GAP, RECORD, LONG]) {
    const page = await openWhole(text);
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.scale).toBeGreaterThan(0.99);
  }
});
