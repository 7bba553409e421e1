/** *Virkede det?*: every figure to take along, with its verdict. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, ask } from './effectSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { copiedFrom, expectSvg, pixelsOf, readRows } from './sharedFiles.ts';
import { download, eventually, headlineText, openShare, parameter } from './steps.ts';

const DECIDED =
  '#/effekt?kommune=760&maal=ledige-pct&start=2024M02&hvad=Flere%20penge%20%26%20%3Cb%3Emere%3C%2Fb%3E';

/** In the order they stand on the page: what the file is called, and whether it is a table of observations. */
const FIGURES = [
  ['opdeling', false],
  ['kurver', true],
  ['afstand', true],
  ['vaegte', false],
  ['andre-kommuner', true],
  ['forhold', false],
] as const;

async function openAnswer(at: string, options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ at, ...options });
  await answered(page);
  return page;
}

const shareButtons = (page: Page): Promise<number> =>
  page.getByRole('button', { name: /^Hent og del: / }).count();

test('six figures, each as SVG with real text and as PNG twice its size, in light colours from a dark phone', async () => {
  const page = await openAnswer(DECIDED, { colorScheme: 'dark', width: 360 });
  expect(await shareButtons(page)).toBe(FIGURES.length);
  const names = new Set<string>();
  for (const [i, [kind]] of FIGURES.entries()) {
    await openShare(page, i);
    const svg = await download(page, 'Hent SVG');
    expect(svg.name).toBe(`kommunekurven-effekt-760-ledige-pct-2024M02-${kind}.svg`);
    names.add(svg.name);
    const { size, fill, texts } = await expectSvg(page, svg.bytes.toString('utf8'), [
      'Ringkøbing-Skjern',
      '„Flere penge & <b>mere</b>“',
      'Kilde: STAR, Jobindsats.dk, tabel y25i01',
      'ikke sæsonkorrigeret',
      'Tallene viser ikke hvorfor, og de viser ikke, om nogen er kommet i job.',
      'Figur: Kommunekurven',
    ]);
    expect(fill).toBe('#ffffff');
    expect(texts).not.toContain('Hent og del');
    const pixels = await pixelsOf(page, (await download(page, 'Hent PNG')).bytes);
    expect([pixels.width, pixels.height]).toEqual([2 * Number(size[0]), 2 * Number(size[1])]);
    expect(pixels.titleInked).toBeGreaterThan(0.01);
    expect(pixels.colours).toBeGreaterThan(2);
    expect(pixels.corner).toEqual([255, 255, 255, 255]);
    // Nothing to put into another page.
    expect(await page.locator('.share-panel details').count()).toBe(0);
    await page.keyboard.press('Escape');
  }
  expect(names.size).toBe(FIGURES.length);
});

test('the pictures carry the verdict, and are the same from a phone and from a wide window', async () => {
  const drawings: string[][] = [];
  for (const [width, hasTouch] of [
    [360, true],
    [1440, false],
  ] as const) {
    const page = await openAnswer(DECIDED, { width, hasTouch });
    const all: string[] = [];
    for (const i of [1, 3, 4]) {
      await openShare(page, i);
      all.push((await download(page, 'Hent SVG')).bytes.toString('utf8'));
      await page.keyboard.press('Escape');
    }
    const [curves, weights, others] = all;
    const headline = await headlineText(page);
    await expectSvg(page, curves!, [headline.split(' ').slice(0, 3).join(' '), 'start', 'prøve']);
    await expectSvg(page, weights!, ['en blanding af', 'pct.']);
    await expectSvg(page, others!, ['af 59 andre kommuner', 'Grå linjer']);
    drawings.push(all);
  }
  expect(drawings[0]).toEqual(drawings[1]);
});

test('the numbers as CSV and as workbook: observations are read by our own reader and are the same', async () => {
  const page = await openAnswer(DECIDED);
  for (const [i, [kind, observations]] of FIGURES.entries()) {
    await openShare(page, i);
    const csv = await download(page, 'Hent CSV');
    const xlsx = await download(page, 'Hent Excel');
    expect(csv.name).toBe(`kommunekurven-effekt-760-ledige-pct-2024M02-${kind}.csv`);
    expect(xlsx.name).toBe(csv.name.replace(/csv$/, 'xlsx'));
    const text = csv.bytes.toString('utf8');
    expect(text).toMatch(/^\uFEFF[^;\r\n]+;[^\r\n]+\r\n/);
    expect(text).not.toMatch(/NaN|undefined|null/);
    if (observations) {
      const rows = await readRows(csv.name, csv.bytes);
      expect(rows.length).toBeGreaterThan(40);
      expect(rows[0]!.slice(0, 2)).toEqual(['760', '2021M08']);
      expect(await readRows(xlsx.name, xlsx.bytes)).toEqual(rows);
    }
    if (kind === 'kurver') {
      // The last month that the figure reads out.
      const end = await page.locator('.end-name', { hasText: 'Ringkøbing-Skjern' }).first().textContent();
      expect(end).toBe('Ringkøbing-Skjern');
      expect(text.trimEnd().split('\r\n').at(-1)).toMatch(
        /^Ringkøbing-Skjern;2025M06;1,4;1,5\d+;-0,\d+;;efter$/,
      );
    }
    if (kind === 'opdeling') {
      const drawn = await page.locator('.waterfall-value').allTextContents();
      const written = text
        .split('\r\n')
        .filter((line) => line.startsWith('Ændring: '))
        .map((line) => Number(line.split(';')[3]));
      expect(drawn.slice(0, 3).map((one) => Number(one.replace('−', '-')))).toEqual(written);
      expect(text).toContain('Ændring: uforklaret rest;');
    }
    await page.keyboard.press('Escape');
  }
});

test('link, words and citation; the citation keeps the months when there are newer ones', async () => {
  const page = await openAnswer(DECIDED);
  await openShare(page, 1);
  const copied = (name: string): Promise<string> => copiedFrom(page, name);
  const address = await page.evaluate(() => location.href);
  expect(await copied('Kopiér link')).toBe(address);
  const headline = await headlineText(page);
  expect(await copied('Kopiér tekst')).toContain(headline);
  const cited = await copied('Kopiér henvisning');
  expect(cited).toContain(`„${headline}“`);
  expect(cited).toContain('&slut=2026M07&hvad=');
  expect(await copied('Kopiér BibTeX')).toContain('slut=2026M07');
  // The same answer behind both addresses.
  const before = await page.locator('.effect-more').innerText();
  await page.keyboard.press('Escape');
  await ask(page, `#${cited.slice(cited.lastIndexOf('#') + 1)}`);
  await eventually(() => parameter(page, 'slut'), '2026M07');
  await answered(page);
  expect(await page.locator('.effect-more').innerText()).toBe(before);
});

test('kan ikke afgøres: what is left over is nobody’s, on the page and in the picture', async () => {
  const page = await openAnswer('#/effekt?kommune=851&start=2025M01');
  expect(await shareButtons(page)).toBe(1);
  expect(await page.locator('.waterfall-rest').count()).toBe(1);
  expect(await page.locator('.waterfall-own').count()).toBe(0);
  const told = 'Om den uforklarede rest er andet end tilfældigheder, kan ikke afgøres.';
  expect(await page.locator('main').innerText()).toContain(told);
  expect(await page.locator('main').innerText()).not.toContain('egen del');
  await openShare(page);
  const { bytes } = await download(page, 'Hent SVG');
  await expectSvg(page, bytes.toString('utf8'), [
    told,
    'Langtidsledige i Aalborg: 30 færre.',
    'Der er 18 måneder før starten, og metoden kræver 24',
    'De lignende kommuner: ',
  ]);
  await expectAccessible(page);

  // Curves that do not fit are shown, under that headline.
  await page.keyboard.press('Escape');
  await ask(page, '#/effekt?kommune=563&maal=ledige-antal&start=2024M02');
  await eventually(() => headlineText(page), 'Det kan ikke afgøres: ingen blanding af kommuner ligner nok');
  expect(await shareButtons(page)).toBe(4);
  for (const [nth, wanted] of [
    [1, 'Det kan ikke afgøres:'],
    [2, 'Om afstanden på Fanø er'],
  ] as const) {
    await openShare(page, nth);
    const svg = (await download(page, 'Hent SVG')).bytes.toString('utf8');
    await expectSvg(page, svg, [wanted, 'grænsen er 30 pct.']);
    await page.keyboard.press('Escape');
  }
});

test('dagpenge alone is advised where it can be asked about, else the way to it is told', async () => {
  const page = await openAnswer('#/effekt?kommune=751&start=2025M09');
  const help = page.locator('.effect-obstacles .help');
  expect(await help.innerText()).toContain('Dagpenge alene, som beholdt sine regler, ville hjælpe');
  await ask(page, '#/effekt?kommune=751&maal=ledige-antal&start=2025M09');
  await eventually(() => headlineText(page), 'Det kan ikke afgøres: reglerne blev ændret kort før starten');
  expect(await help.innerText()).toBe(
    'En start længere fra skiftet ville hjælpe. Dagpenge alene beholdt sine regler, men er ikke i de filer, der er her: hent tabellen delt efter ydelse hos Jobindsats, og læg den ind.',
  );
});

test('an open panel is accessible and fits a phone, in both colours', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openAnswer(DECIDED, { width: 360, colorScheme });
    await openShare(page, 3);
    await expectAccessible(page);
    await noHorizontalOverflow(page);
  }
});
