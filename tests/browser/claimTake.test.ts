/** What a reader of `#/faktatjek` takes along: the wording, and every figure. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, clipboard, FALSE, FALSE_VERDICT, LONG, OLD, open } from './claimSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import type { PageOptions } from './page.ts';
import { copiedFrom, expectSvg, pixelsOf, readRows } from './sharedFiles.ts';
import { download, eventually, headlineText, openShare, parameter } from './steps.ts';

test('the fair wording is copied alone, or with its source and a link', async () => {
  const page = await open(at(FALSE));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const shown = (await page.locator('.claim-wording').innerText()).trim();
  expect(shown).toContain('Tallene viser ikke, om nogen er kommet i job.');
  await page.getByRole('button', { name: 'Kopiér formuleringen' }).click();
  await eventually(() => clipboard(page), shown);
  await page.getByRole('button', { name: 'Kopiér med kilde og link' }).click();
  await eventually(async () => (await clipboard(page)).startsWith(`${shown} Kilde: STAR`), true);
  expect(await clipboard(page)).toMatch(/tabel y25i09, hentet .*#\/faktatjek\?tekst=.*til=2026M06$/);
});

const FIGURES = ['tal', 'linjer', 'perioder', 'steder'] as const;
const NAME = /^kommunekurven-faktatjek-([a-z]+)-851-langtidsledige-antal-2024M06-2026M06\./;

async function openWhole(text: string, options: PageOptions = {}): Promise<Page> {
  const page = await open(at(text), options);
  await page
    .getByRole('button', { name: 'Hent og del' })
    .nth(FIGURES.length - 1)
    .waitFor();
  return page;
}

test('every figure as picture, with verdict, months and source in it, and as numbers', async () => {
  const page = await openWhole(FALSE, { width: 360, colorScheme: 'dark' });
  for (const [i, figure] of FIGURES.entries()) {
    await openShare(page, i);
    const svg = await download(page, 'Hent SVG');
    expect(NAME.exec(svg.name)?.[1]).toBe(figure);
    const wanted = [
      FALSE_VERDICT.replace(/\.$/, ''),
      '„Fra juni 2024 til juni 2026 faldt antallet af langtidsledige i Aalborg med 21 pct., altså 372 færre.“',
      'Kilde: STAR, Jobindsats.dk, tabel y25i09',
      'Tallene viser ikke, om nogen er kommet i job.',
      'Figur: Kommunekurven',
    ];
    const { size, fill } = await expectSvg(page, svg.bytes.toString('utf8'), wanted);
    expect(fill).toBe('#ffffff');
    const png = await download(page, 'Hent PNG');
    expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
    const pixels = await pixelsOf(page, png.bytes);
    expect([pixels.width, pixels.height]).toEqual([2 * Number(size[0]), 2 * Number(size[1])]);
    expect(pixels.inked).toBeGreaterThan(0.01);
    expect(pixels.titleInked).toBeGreaterThan(0.01);
    expect((await download(page, 'Hent CSV')).name).toBe(svg.name.replace(/svg$/, 'csv'));
    expect((await download(page, 'Hent Excel')).bytes.length).toBeGreaterThan(3000);
    await page.keyboard.press('Escape');
  }
  expect(await page.locator('.sheet-frame').count()).toBe(0);
});

test('the pictures hold what is drawn, and are the same from a dark phone and a light, wide window', async () => {
  const texts = [
    ['21 pct.', 'passer ikke', 'mellem 1.728 og 1.817', 'uden for'],
    ['Aalborg', '748', 'Kontanthjælpsreform', 'Juni 2026 er foreløbig'],
    ['jun. 24', 'jun. 26', 'samme retning, men mindre', 'påstandens egen periode'],
    ['Aalborg −6,4 pct.', 'Hele landet +7,6 pct.', '3 kommuner uden tal i begge måneder er ikke med.'],
  ];
  const drawings: string[][] = [];
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    const page = await openWhole(FALSE, { width, colorScheme });
    const own: string[] = [];
    for (const i of FIGURES.keys()) {
      await openShare(page, i);
      const svg = (await download(page, 'Hent SVG')).bytes.toString('utf8');
      await expectSvg(
        page,
        svg,
        texts[i]!.map((text) => text.replace(/ (\d\d)$/, '\u00a0$1')),
      );
      own.push(svg);
      await page.keyboard.press('Escape');
    }
    drawings.push(own);
  }
  expect(drawings[0]).toEqual(drawings[1]);
});

test.each([
  ['linjer', 1, 36],
  ['steder', 3, 99],
] as const)(
  'the numbers of %s as CSV and as workbook, read by our own reader, are the same',
  async (_, i, count) => {
    const page = await openWhole(FALSE);
    await openShare(page, i);
    const csv = await download(page, 'Hent CSV');
    const xlsx = await download(page, 'Hent Excel');
    const rows = await readRows(csv.name, csv.bytes);
    expect(rows.length).toBeGreaterThanOrEqual(count);
    expect(rows.flat().join()).toContain('748');
    expect(await readRows(xlsx.name, xlsx.bytes)).toEqual(rows);
  },
);

test('link, words and citation name both months; a count is not offered for other pages, a share is', async () => {
  const page = await openWhole(FALSE);
  await openShare(page, 3);
  const panel = page.locator('.share-panel');
  const copied = (name: string): Promise<string> => copiedFrom(page, name);
  const link = await copied('Kopiér link');
  expect(link).toMatch(/#\/faktatjek\?tekst=.*&fra=2024M06&til=2026M06$/);
  const text = await copied('Kopiér tekst');
  expect(text).toMatch(/^Fra juni 2024 til juni 2026 ændrede antallet af langtidsledige sig/);
  expect(text).toContain(FALSE_VERDICT);
  expect(await copied('Kopiér henvisning')).toMatch(/fra=2024M06&til=2026M06$/);
  expect(await copied('Kopiér BibTeX')).toMatch(/^@misc\{kommunekurven-y25i09-/);
  const close = panel.getByRole('button', { name: 'Luk' });
  await close.click();
  for (const i of FIGURES.keys()) {
    await openShare(page, i);
    expect(await panel.locator('.embed-section').count()).toBe(0);
    await close.click();
  }
  await page.goto(link);
  await page.locator('.claim-answers').waitFor();
  expect(await headlineText(page)).toBe(FALSE_VERDICT);

  const share = await openWhole(LONG);
  await openShare(share, 1);
  await share.locator('.embed-section summary').click();
  const code = await share.locator('.embed-section textarea').inputValue();
  const address = /#\/indlejr\?([^"]*)"/.exec(code)?.[1] ?? '';
  expect(decodeURIComponent(address)).toContain(
    'haendelser=2024M11:Påstanden begynder~2026M06:Påstanden slutter',
  );
});

test('no figures, no claim’s numbers: nothing to take along is offered', async () => {
  const old = await open(at(OLD));
  await old.locator('.said-and-found').waitFor();
  expect(await old.getByRole('button', { name: 'Hent og del' }).count()).toBe(1);
  const bare = await open(at('Antallet af langtidsledige i Aalborg er faldet siden juni 2024.'));
  await bare.getByRole('button', { name: 'Hent og del' }).nth(2).waitFor();
  expect(await bare.getByRole('button', { name: 'Hent og del' }).count()).toBe(3);
  expect(await bare.locator('.said-and-found').count()).toBe(0);
});

test('the claim’s numbers and an open panel are accessible and fit a phone, in both colours', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openWhole(LONG, { width: 320, colorScheme });
    await openShare(page, 1);
    await expectAccessible(page);
    await noHorizontalOverflow(page);
    const low = await page
      .locator('.claim-share button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
  }
});

test('the line figure leads to the comparison with both ends marked', async () => {
  const page = await open(at(FALSE));
  expect(await page.locator('.claim-lines .event-mark').count()).toBe(2);
  await page.getByRole('link', { name: 'Åbn figuren under Sammenlign' }).click();
  await page.locator('.figure-body .event-mark').first().waitFor();
  await eventually(() => page.locator('.event-mark').count(), 2);
  expect(await parameter(page, 'haendelser')).toBe('2024M06:Påstanden begynder~2026M06:Påstanden slutter');
});
