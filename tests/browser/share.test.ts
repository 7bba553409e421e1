/** *Hent og del*: every figure as picture, numbers, words and citation, in a real browser. */
import { expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { expectSvg, pixelsOf, readRows } from './sharedFiles.ts';
import { download, focused, goTo, headlineText, openShare, whole } from './steps.ts';

const FIGURES: Readonly<Record<string, string>> = {
  udvikling: 'omr=851~159~540',
  rangliste: 'fig=rangliste&omr=851',
  kort: 'fig=kort&omr=851~159',
  aendring: 'fig=aendring&omr=851~159',
  prikker: 'fig=fordeling&omr=851',
  tragt: 'fig=fordeling&fordel=tragt&omr=851',
  smaa: 'fig=smaa&omr=851~159',
  tabel: 'fig=tabel&omr=851&fra=2026M01',
  aar: 'maal=dimittender-andel&omr=851',
  varighed: 'maal=varighed-fordeling&fig=varighed&omr=851',
  forloeb: 'maal=varighed-fortsat&fig=forloeb&omr=851',
};

/** Lines may break anywhere, so the longest beginnings that stand on one line. */
const beginning = (text: string): string => text.split(' ').slice(0, 3).join(' ');

test.each(Object.entries(FIGURES))('the figure %s as SVG and as PNG twice its size', async (_, query) => {
  const page = await openPage({ at: `#/sammenlign?${query}`, colorScheme: 'dark', width: 360 });
  await whole(page);
  await openShare(page);
  const svg = await download(page, 'Hent SVG');
  expect(svg.name).toMatch(/^kommunekurven-[a-zA-Z0-9-]+\.svg$/);
  const wanted = [beginning(await headlineText(page)), 'Kilde: ', 'Figur: Kommunekurven'];
  const { size, fill } = await expectSvg(page, svg.bytes.toString('utf8'), wanted);
  expect(fill).toBe('#ffffff');

  const png = await download(page, 'Hent PNG');
  expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
  const pixels = await pixelsOf(page, png.bytes);
  expect([pixels.width, pixels.height]).toEqual([2 * Number(size[0]), 2 * Number(size[1])]);
  expect(pixels.inked).toBeGreaterThan(0.01);
  expect(pixels.inked).toBeLessThan(0.6);
  expect(pixels.titleInked).toBeGreaterThan(0.01);
  expect(pixels.colours).toBeGreaterThan(2);
  expect(pixels.corner).toEqual([255, 255, 255, 255]);
  expect(await page.locator('.sheet-frame').count()).toBe(0);
});

test('a picture is the same from a dark phone and a light, wide window', async () => {
  const drawings: string[] = [];
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    const page = await openPage({ at: '#/sammenlign?fig=kort&omr=851', width, colorScheme });
    await whole(page);
    await openShare(page);
    drawings.push((await download(page, 'Hent SVG')).bytes.toString('utf8'));
  }
  expect(drawings[0]).toBe(drawings[1]);
});

test.each(['udvikling', 'rangliste', 'aendring', 'tabel', 'varighed'])(
  'the numbers of %s as CSV and as workbook, read by our own reader, are the same',
  async (figure) => {
    const page = await openPage({ at: `#/sammenlign?${FIGURES[figure]}` });
    await whole(page);
    await openShare(page);
    const csv = await download(page, 'Hent CSV');
    const xlsx = await download(page, 'Hent Excel');
    expect(xlsx.name).toBe(csv.name.replace(/csv$/, 'xlsx'));
    const rows = await readRows(csv.name, csv.bytes);
    expect(rows.length).toBeGreaterThan(5);
    expect(await readRows(xlsx.name, xlsx.bytes)).toEqual(rows);
  },
);

test('the ranking’s numbers are those on the page, with place and the reason where there is none', async () => {
  const page = await openPage({ at: `#/sammenlign?${FIGURES.rangliste}` });
  await whole(page);
  await openShare(page);
  const text = (await download(page, 'Hent CSV')).bytes.toString('utf8');
  const lines = text.slice(1).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^Område;Periode;.*;Plads \(1 = højest\);Bemærkning$/);
  const shown = await page.locator('.ranking-list li').evaluateAll((rows) =>
    rows.map((row) => {
      const part = (name: string): string => row.querySelector(`.${name}`)!.textContent!.trim();
      return [part('name'), part('value'), part('place')];
    }),
  );
  const listed = lines
    .slice(1)
    .map((line) => line.split(';'))
    .filter((cells) => cells[3] !== '')
    .map(([area, , value, place]) => [
      area,
      Number(value!.replace(',', '.')).toFixed(1).replace('.', ','),
      place,
    ]);
  expect(listed).toEqual(shown);
  expect(lines).toContain('Læsø;2026M06;;;ikke offentliggjort');
});

test('made-up figures say EKSEMPEL in every file and its name, and in the citation', async () => {
  const page = await openPage({
    at: '#/sammenlign?maal=dimittender-antal&eksempel=ja&omr=851&fig=rangliste',
  });
  await whole(page);
  await openShare(page);
  const svg = await download(page, 'Hent SVG');
  await expectSvg(page, svg.bytes.toString('utf8'), ['EKSEMPEL']);
  const csv = await download(page, 'Hent CSV');
  expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFFEKSEMPEL/);
  for (const { name } of [svg, csv, await download(page, 'Hent PNG'), await download(page, 'Hent Excel')])
    expect(name).toContain('EKSEMPEL');
  expect(await page.locator('.share-citation').innerText()).toMatch(/^EKSEMPEL/);
});

test('link, words and citation are copied', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await whole(page);
  await openShare(page);
  const copied = async (name: string): Promise<string> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /er kopieret$/ })
      .first()
      .waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const address = await page.evaluate(() => location.href);
  expect(await copied('Kopiér link')).toBe(address);
  const pasted = await copied('Kopiér tekst');
  expect(pasted).toContain(await headlineText(page));
  // A number that is quoted says that it is not the last word.
  expect(pasted).toContain(' Juni 2026 er foreløbig ');
  const cited = await copied('Kopiér henvisning');
  expect(cited).toContain(`„${await headlineText(page)}“`);
  expect(cited).toMatch(/Kilde: STAR, Jobindsats\.dk, tabel y25i09 .*set \d+\. \p{L}+ \d{4}, http/u);
  // The months that are quoted, not always the newest.
  expect(cited.startsWith(address, cited.lastIndexOf('http'))).toBe(true);
  expect(cited).toMatch(/&fra=2023M07&til=2026M06$/);
  expect(await copied('Kopiér BibTeX')).toMatch(
    /^@misc\{kommunekurven-y25i09-.*urldate = \{\d{4}-\d\d-\d\d\}\n\}\n$/s,
  );
});

test('by keyboard: opens, every button in turn, Escape closes and gives the focus back', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851' });
  await whole(page);
  const opener = page.getByRole('button', { name: 'Hent og del' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('.share-panel').waitFor();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  for (const name of [
    'Hent PNG',
    'Hent SVG',
    'Hent CSV',
    'Hent Excel',
    'Kopiér henvisning',
    'Kopiér BibTeX',
  ]) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`button ${name}`);
  }
  await page.keyboard.press('Escape');
  await page.locator('.share-panel').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('button Hent og del');
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
});

test('the open panel is accessible and fits a phone, in both colours', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openPage({ at: '#/sammenlign?omr=851~159', width: 360, colorScheme });
    await whole(page);
    await openShare(page);
    await expectAccessible(page);
    await noHorizontalOverflow(page);
    const low = await page
      .locator('.share-panel > :not(details) button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
  }
});

test('every figure of a kommune’s page, and the front page’s, as picture and numbers', async () => {
  const page = await openPage({ at: '#/kommune/851' });
  await whole(page);
  const openers = page.getByRole('button', { name: 'Hent og del' });
  await openers.nth(6).waitFor();
  const names = new Set<string>();
  const figures = await openers.count();
  for (let i = 0; i < figures; i++) {
    await openShare(page, i);
    const svg = await download(page, 'Hent SVG');
    await expectSvg(page, svg.bytes.toString('utf8'), ['Kilde: ', 'Figur: Kommunekurven']);
    expect((await download(page, 'Hent CSV')).bytes.length).toBeGreaterThan(100);
    for (const name of ['Kopiér link', 'Kopiér tekst'])
      expect(await page.locator('.share-panel').getByRole('button', { name }).count()).toBe(1);
    names.add(svg.name);
    await page.keyboard.press('Escape');
  }
  expect(names.size).toBe(figures);

  await goTo(page, '#/');
  await openShare(page);
  const front = await download(page, 'Hent SVG');
  await expectSvg(page, front.bytes.toString('utf8'), ['I hele landet er', 'Hele landet', 'Kilde: STAR']);
});

test('a figure too large for a canvas: Excel and CSV first, the picture when asked for again', async () => {
  const page = await openPage({ at: '#/sammenlign?fig=tabel&maal=ledige-antal', bypassCSP: true });
  await whole(page);
  // As wide as twenty years are.
  await page.addStyleTag({ content: '.figure-sheet .data-table td { min-width: 300px }' });
  await openShare(page);
  const panel = page.locator('.share-panel');
  await panel.getByRole('button', { name: 'Hent PNG' }).click();
  await expect
    .poll(() => panel.getByRole('status').innerText(), { timeout: 20_000 })
    .toMatch(/^Figuren er for stor til et billede, der kan læses\. Hent tallene som Excel eller CSV/);
  expect(await panel.locator('.share-foot').last().getByRole('button').allInnerTexts()).toEqual([
    'Hent Excel',
    'Hent CSV',
    expect.stringMatching(/^Hent PNG alligevel, mindsket til \d\d pct\.$/),
  ]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /alligevel/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  const [across, down] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(Math.max(across, down)).toBeLessThanOrEqual(8192);
  expect(across * down).toBeLessThanOrEqual(16_000_000);
  expect(across).toBeGreaterThan(8000);
});

test('the published files and their catalogue can be fetched where the page says', async () => {
  const page = await openPage({ at: '#/data' });
  await whole(page);
  const files = page.getByRole('link', { name: /^Hent filen \(CSV\)/ });
  const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(4);
  const catalogue = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[type="application/ld+json"]')!;
    const answer = await fetch(link.href);
    return { at: link.href, data: await answer.json() };
  });
  const listed = catalogue.data.dataset.map(
    (one: { distribution: { contentUrl: string } }) =>
      new URL(one.distribution.contentUrl, catalogue.at).href,
  );
  for (const address of addresses) {
    expect(listed).toContain(address);
    const status = await page.evaluate(async (at) => (await fetch(at)).status, address);
    expect(status).toBe(200);
  }
});
