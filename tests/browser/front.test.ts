/** The front page: the country, who stands out, every kommune by name, one's own; and the way between pages. */
import { describe, expect, test } from 'vitest';
import { noHorizontalOverflow } from './expectations.ts';
import { openFront, opens } from './frontSteps.ts';
import { openPage } from './page.ts';
import { eventually, hashOf, headlineText, officialRecords, whole } from './steps.ts';

test('the country in three sentences whose numbers are in the files, over a chart that Recharts takes over', async () => {
  const page = await openFront();
  const text = await page.locator('.front-answer').innerText();
  expect(text).toMatch(
    /^I juni 2026 var 17\.346 fuldtidspersoner langtidsledige i hele landet, 749 flere end et år før\. Det er 19,3 pct\. af de ledige, 0,4 procentpoint lavere end et år før\. Ledigheden var 3,0 pct\. af arbejdsstyrken i juli 2026, 0,1 procentpoint højere end et år før\.$/,
  );
  const country = officialRecords('langtidsledige_kommuner_y25i09.csv').filter((record) =>
    record.includes('Hele landet'),
  );
  expect(country.some((record) => record.includes('17346'))).toBe(true);
  const chart = page.locator('.front-chart');
  expect(await chart.locator('.recharts-surface').count()).toBe(0);
  expect(await chart.locator('path.series-line').count()).toBeGreaterThan(0);
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('g.recharts-line').first().waitFor();
  expect(await chart.locator('.end-label').allTextContents()).toEqual(['Hele landet 19,3']);
  for (const words of ['ikke sæsonkorrigeret', 'er foreløbig', 'om nogen er kommet i job'])
    expect(await chart.getByRole('list', { name: 'Noter' }).innerText()).toContain(words);
});

describe('who stands out', () => {
  test('both ways, each kommune once, with persons and a link to its page', async () => {
    const page = await openFront();
    const section = page.locator('.front-stands-out');
    const names = await section.locator('li a').allInnerTexts();
    expect(names).toEqual([
      'Tårnby',
      'Rudersdal',
      'Greve',
      'Lolland',
      'Haderslev',
      'Fredericia',
      'Næstved',
      'Aarhus',
    ]);
    for (const item of await section.locator('li').allInnerTexts())
      expect(item).toMatch(
        /Det er \d+ (flere|færre), end hvis (antallet|andelen) var (steget|faldet) som i hele landet\./,
      );
    expect(await section.innerText()).toContain('Den er ikke et bevis og siger intet om årsagen.');
    await section.getByRole('link', { name: 'Lolland' }).click();
    await opens(page, '#/kommune/360');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('indhold');
  });
});

describe('the index', () => {
  test('has every kommune under its region, in Danish order', async () => {
    const page = await openFront();
    const index = page.getByRole('navigation', { name: /^Alle 98 kommuner/ });
    const hrefs = await index
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(98);
    expect(hrefs.every((href) => /^#\/kommune\/\d{3}$/.test(href ?? ''))).toBe(true);
    expect(await index.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
      ['Hovedstaden', 'Midtjylland', 'Nordjylland', 'Sjælland', 'Syddanmark'].map((name) => `Region ${name}`),
    );
    const north = await index.locator('section').nth(2).getByRole('link').allInnerTexts();
    expect(north.slice(0, 2)).toEqual(['Brønderslev', 'Frederikshavn']);
    expect(north.at(-1)).toBe('Aalborg');
    const south = await index.locator('section').nth(4).getByRole('link').allInnerTexts();
    expect(south.slice(-2)).toEqual(['Ærø', 'Aabenraa']);
  });

  test('works before and without any figures', async () => {
    const page = await openPage({
      at: '#/',
      prepare: (prepared) => prepared.route('**/*.csv', (route) => route.fulfill({ status: 404, body: '' })),
      expectedComplaints: [/Failed to load resource/],
    });
    await page.getByRole('link', { name: 'Samsø' }).waitFor();
    await page.getByRole('alert').waitFor({ timeout: 20_000 });
    expect(await page.locator('h1').count()).toBe(1);
    await page.getByRole('link', { name: 'Samsø' }).click();
    await eventually(() => hashOf(page), '#/kommune/741');
  });
});

describe('my kommune', () => {
  test('is asked of nobody, shown when remembered, and gone when forgotten', async () => {
    const page = await openFront();
    expect(await page.getByRole('link', { name: /^Til / }).count()).toBe(0);
    await page.evaluate(() => localStorage.setItem('kommunekurven.minKommune', '851'));
    await page.reload();
    await page.getByRole('link', { name: 'Til Aalborg' }).waitFor();
    await page.getByRole('button', { name: 'Glem' }).click();
    expect(await page.getByRole('link', { name: /^Til / }).count()).toBe(0);
    await page.getByText('Din kommune er glemt.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await whole(page);
    expect(await page.getByRole('link', { name: /^Til / }).count()).toBe(0);
  });

  test('is one press away', async () => {
    const page = await openFront({
      prepare: (prepared) =>
        // Firefox runs it in the empty page before, too, which has no storage.
        prepared.addInitScript(`try { localStorage.setItem('kommunekurven.minKommune', '825') } catch {}`),
    });
    await page.getByRole('link', { name: 'Til Læsø' }).click();
    await opens(page, '#/kommune/825');
  });
});

test('pages follow each other by link, back and forward; the masthead says which is shown', async () => {
  const page = await openFront();
  const current = () => page.locator('.masthead [aria-current=page]').allInnerTexts();
  expect(await current()).toEqual(['Forside']);
  await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
  await page.locator('.figure').waitFor();
  expect(await current()).toEqual(['Sammenlign']);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.locator('.data-page').waitFor();
  expect(await current()).toEqual(['Data']);
  await page.goBack();
  await page.locator('.figure').waitFor();
  await page.goBack();
  await page.locator('.front').waitFor();
  expect(await headlineText(page)).toBe('Hvordan går det i din kommune?');
  expect(await current()).toEqual(['Forside']);
});

test('on a phone the masthead takes two lines at most, and the map can be seen without scrolling far', async () => {
  const page = await openFront({ width: 360, height: 740 });
  await noHorizontalOverflow(page);
  expect((await page.locator('.masthead').boundingBox())!.height).toBeLessThan(100);
  expect((await page.locator('.map-stage').boundingBox())!.y).toBeLessThan(740);
});

test('on paper the words are there and what cannot be used is not', async () => {
  const page = await openFront();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.front-answer', '.line-chart', '.front-stands-out', '.map-stage'])
    expect(await page.locator(part).isVisible(), part).toBe(true);
  for (const part of ['.front-search', '.front-index', '.masthead nav'])
    expect(await page.locator(part).isVisible(), part).toBe(false);
  await noHorizontalOverflow(page);
});
