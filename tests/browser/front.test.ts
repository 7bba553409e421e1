/** The front page: a question with two ways in, the country, who stands out, and every kommune by name. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noHorizontalOverflow } from './expectations.ts';
import { openPage, type PageOptions } from './page.ts';
import {
  eventually,
  focused,
  hashOf,
  headlineText,
  officialRecords,
  pointIn,
  suggestions,
  tabTo,
  whole,
} from './steps.ts';

const openFront = async (options: PageOptions = {}): Promise<Page> => {
  const page = await openPage({ at: '#/', ...options });
  await whole(page);
  return page;
};
const search = (page: Page) => page.getByRole('search').getByLabel('Find din kommune').first();
const opens = async (page: Page, hash: string): Promise<void> => {
  await eventually(() => hashOf(page), hash);
  // The old page stays until the code of the new one is there.
  await page.waitForFunction(() => document.querySelector('.front') === null);
};

describe('the search', () => {
  test.each([
    ['arhus', '751'],
    ['Århus', '751'],
    ['aabenra', '580'],
    ['ringkobing skjern', '760'],
    ['751', '751'],
  ])('„%s“ and Enter open the page of %s', async (text, code) => {
    const page = await openFront();
    await search(page).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await opens(page, `#/kommune/${code}`);
  });

  test('typed faster than its code comes, nothing is lost and the cursor stays', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await openFront({
      prepare: (prepared) =>
        prepared.route('**/AreaCombobox-*.js', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await search(page).click();
    await page.keyboard.type('Sønd');
    release();
    await page.getByRole('listbox').waitFor();
    await page.keyboard.type('er');
    expect(await search(page).inputValue()).toBe('Sønder');
    await eventually(() => suggestions(page), ['Sønderborg']);
    await page.keyboard.press('Enter');
    await opens(page, '#/kommune/540');
  });

  test('without its list the field still finds the best match', async () => {
    const page = await openFront({
      prepare: (prepared) => prepared.route('**/AreaCombobox-*.js', (route) => route.abort()),
      expectedComplaints: [/Failed to load resource/],
    });
    await search(page).click();
    await page.keyboard.type('kobenhavn');
    await page.keyboard.press('Enter');
    await opens(page, '#/kommune/101');
  });

  test('offers kommuner only, and says so when none is like what was typed', async () => {
    const page = await openFront();
    await search(page).click();
    await page.getByRole('listbox').waitFor();
    expect(await suggestions(page)).toHaveLength(98);
    await page.keyboard.type('xyzzy');
    await page.getByText(/^Ingen kommune .*„xyzzy“\.$/).waitFor();
    await page.keyboard.press('Enter');
    expect(await hashOf(page)).toBe('#/');
  });
});

describe('the map', () => {
  test('has 98 links, and one that is pressed opens its kommune', async () => {
    const page = await openFront();
    expect(await page.locator('.map-stage [role=link]').count()).toBe(98);
    const { x, y } = await pointIn(page, '851');
    await page.mouse.move(x, y);
    expect(await page.locator('.map-reading').innerText()).toMatch(
      /^Aalborg\n\n?17,9 pct\.[\s\S]*klik for at se kommunen$/,
    );
    await page.mouse.click(x, y);
    await opens(page, '#/kommune/851');
  });

  test('a kommune of the capital area can be pressed in the inset, which covers no land', async () => {
    const page = await openFront({ width: 1440, height: 1000 });
    const box = await page.evaluate(() => {
      const inset = document.querySelector('.map-stage g[clip-path] path[data-code="147"]');
      const { left, top, width, height } = inset!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, width, height };
    });
    expect(Math.min(box.width, box.height)).toBeGreaterThan(15);
    await page.mouse.click(box.x, box.y);
    await opens(page, '#/kommune/147');
  });

  test('by keyboard: arrows go to a neighbour, letters to a name, Enter opens it', async () => {
    const page = await openFront();
    // Not by Tab: the field is replaced while its list comes.
    await search(page).focus();
    await page.getByRole('listbox').waitFor();
    await tabTo(page, page.locator('.map-stage [tabindex="0"]'));
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.type('vord');
    expect(await focused(page)).toMatch(/^path Vordingborg: /);
    expect(await page.locator('.map-reading').innerText()).toMatch(/Enter åbner dens side$/);
    await page.keyboard.press('Enter');
    await opens(page, '#/kommune/390');
  });

  test('by touch: the first tells, the second opens, on squares as well', async () => {
    const page = await openFront({ width: 360, height: 1400, hasTouch: true });
    await page.getByRole('button', { name: 'Felter' }).click();
    const tile = (await page.locator('.map-tile[data-code="259"]').boundingBox())!;
    const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
    await page.touchscreen.tap(x, y);
    expect(await page.locator('.map-reading').innerText()).toMatch(
      /^Køge[\s\S]*tryk igen for at se kommunen$/,
    );
    expect(await hashOf(page)).toBe('#/');
    await page.touchscreen.tap(x, y);
    await opens(page, '#/kommune/259');
  });

  test('without its code the other ways in are there', async () => {
    const page = await openPage({
      at: '#/',
      prepare: (prepared) => prepared.route('**/MunicipalityMap-*.js', (route) => route.abort()),
      expectedComplaints: [/Failed to load resource/],
    });
    await page.locator('.front-stands-out').waitFor();
    expect(await headlineText(page)).toBe('Hvordan går det i din kommune?');
    await page.getByRole('link', { name: 'Ærø' }).click();
    await opens(page, '#/kommune/492');
  });
});

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
  for (const words of ['ikke sæsonkorrigeret', 'er foreløbig', 'om de er kommet i job'])
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
