/** The three figures of one choice: the way between them, the ranking, the table, and that their numbers agree. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { chosen, danishNumber, eventually, figureLink, goTo, hashOf, headlineText, whole } from './steps.ts';

const RANKING = '#/sammenlign?fig=rangliste';
const rows = (page: Page) =>
  page
    .getByRole('list', { name: /^Alle områder i .*, højeste først$/ })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const text = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? '';
        return { place: Number(text('.place')), name: text('.name'), value: text('.value') };
      }),
    );

test('from Udvikling to Rangliste, Tabel and back, with the same kommuner', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851~751' });
  await whole(page);
  const names = ['Aalborg', 'Aarhus'];
  for (const [figure, word] of [
    ['Rangliste', 'rangliste'],
    ['Tabel', 'tabel'],
    ['Udvikling', null],
  ] as const) {
    await figureLink(page, figure).click();
    await whole(page);
    await eventually(() => figureLink(page, figure).getAttribute('aria-current'), 'true');
    expect(await chosen(page)).toEqual(names);
    expect(await hashOf(page)).toBe(`#/sammenlign?omr=851~751${word === null ? '' : `&fig=${word}`}`);
    expect(await page.title()).toBe(`${await headlineText(page)} – Kommunekurven`);
  }
  await page.goBack();
  await whole(page);
  await eventually(() => figureLink(page, 'Tabel').getAttribute('aria-current'), 'true');
  expect(await page.getByRole('table').count()).toBe(1);
});

test('the ranking has every kommune with a number, highest first, and the others with a reason', async () => {
  const page = await openPage({ at: RANKING });
  await whole(page);
  const all = await rows(page);
  expect(all).toHaveLength(96);
  const values = all.map(({ value }) => danishNumber(value));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(await headlineText(page)).toContain('i 96 kommuner; Sønderborg er nr. 1');
  const without = page.getByRole('listitem').filter({ hasText: /^(Fanø|Læsø): / });
  const reasons = await without.allInnerTexts();
  expect(reasons).toHaveLength(2);
  for (const reason of reasons) expect(reason).toMatch(/: (ikke offentliggjort|skjult af hensyn til)/);
  expect(all.filter(({ name }) => name === 'Fanø' || name === 'Læsø')).toEqual([]);
});

test('equal numbers share a place, and the next place counts them all', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=ledige-pct&fig=rangliste' });
  await whole(page);
  const all = await rows(page);
  expect(all.length).toBeGreaterThan(90);
  const higher = (value: string) =>
    all.filter((other) => danishNumber(other.value) > danishNumber(value)).length;
  for (const { name, place, value } of all) expect(place, name).toBe(1 + higher(value));
  expect(new Set(all.map(({ place }) => place)).size).toBeLessThan(all.length);
  expect(await page.getByText('Ens tal deler nummer.').count()).toBe(1);
});

test('a shortcut goes to the chosen kommune, with the focus; a row chooses and lets go', async () => {
  const page = await openPage({ at: RANKING, height: 600 });
  await whole(page);
  await page.getByText('Gå til').getByRole('button', { name: 'Aalborg' }).click();
  const row = page.getByRole('listitem').filter({ hasText: /^64\s*Aalborg/ });
  await eventually(() => row.evaluate((item) => item === document.activeElement), true);
  const box = (await row.boundingBox())!;
  expect(box.y).toBeGreaterThan(0);
  expect(box.y + box.height).toBeLessThan(600);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aalborg');

  const copenhagen = page
    .getByRole('list', { name: /^Alle områder/ })
    .getByRole('button', { name: 'København' });
  expect(await copenhagen.getAttribute('aria-pressed')).toBe('false');
  await copenhagen.focus();
  await page.keyboard.press('Enter');
  await eventually(async () => (await chosen(page)).includes('København'), true);
  expect(await copenhagen.getAttribute('aria-pressed')).toBe('true');
  expect(await copenhagen.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await hashOf(page)).toContain('101');
  await page.keyboard.press('Enter');
  await eventually(async () => (await chosen(page)).includes('København'), false);
});

/** The whole table as the page has it: names and the cells of one month. */
async function column(page: Page, month: string): Promise<Map<string, string>> {
  const cells = await page.getByRole('table').evaluate((table, wanted) => {
    const heads = [...table.querySelectorAll('thead th')];
    const at = heads.findIndex((head) => (head.textContent ?? '').replace(/[↑↓]/, '').trim() === wanted);
    return [...table.querySelectorAll('tbody tr')].map((row) => [
      (row.children[0]?.textContent ?? '').trim(),
      (row.children[at]?.textContent ?? '').trim(),
    ]);
  }, month);
  return new Map(cells.map(([name, text]) => [name!, text!]));
}

const NEWEST = 'jun. 26';
const chosenHead = (page: Page, month: string) => page.getByRole('columnheader', { name: month });

test('the table sorts by a month both ways and by name, numbers before gaps', async () => {
  const page = await openPage({ at: '#/sammenlign?fig=tabel' });
  await whole(page);
  expect([...(await column(page, NEWEST)).keys()].slice(0, 5)).toEqual([
    'Hele landet',
    'Gladsaxe',
    'Ballerup',
    'Aalborg',
    'Sønderborg',
  ]);
  const sorted = async (direction: 'descending' | 'ascending') => {
    await chosenHead(page, NEWEST).getByRole('button').click();
    await eventually(() => chosenHead(page, NEWEST).getAttribute('aria-sort'), direction);
    const cells = [...(await column(page, NEWEST)).values()];
    expect(cells).toHaveLength(99);
    const numbers = cells.slice(0, 97).map(danishNumber);
    const sign = direction === 'descending' ? -1 : 1;
    expect(numbers).toEqual([...numbers].sort((a, b) => sign * (a - b)));
    expect(cells.slice(97).map(danishNumber)).toEqual([Number.NaN, Number.NaN]);
  };
  await sorted('descending');
  await sorted('ascending');
  await page.getByRole('columnheader', { name: 'Område' }).getByRole('button').click();
  const names = [...(await column(page, NEWEST)).keys()];
  expect([names[0], ...names.slice(-4)]).toEqual(['Albertslund', 'Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  expect(await page.locator('th[aria-sort]').count()).toBe(1);
});

test('head and first column stay in sight when the table scrolls', async () => {
  const page = await openPage({ at: '#/sammenlign?fig=tabel', width: 768 });
  await whole(page);
  const scroller = page.locator('.table-scroll');
  const where = async () => {
    const outer = (await scroller.boundingBox())!;
    const head = (await page.locator('thead th').nth(20).boundingBox())!;
    const first = (await page.locator('tbody tr').nth(50).locator('th').boundingBox())!;
    const corner = (await page.locator('thead th').first().boundingBox())!;
    return [head.y - outer.y, first.x - outer.x, corner.x - outer.x, corner.y - outer.y].map(Math.round);
  };
  const still = await where();
  await scroller.evaluate((element) => element.scrollTo(400, 700));
  expect(await scroller.evaluate((element) => [element.scrollLeft, element.scrollTop])).toEqual([400, 700]);
  expect(await where()).toEqual(still);
  await scroller.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(700);
});

test('ranking, table and end labels give the same numbers', async () => {
  const names = ['Aalborg', 'Aarhus', 'København', 'Ringkøbing-Skjern', 'Bornholm'];
  const page = await openPage({ at: '#/sammenlign?omr=851~751~101~760~400' });
  await whole(page);
  const labels = await page.locator('.end-label').allTextContents();
  await goTo(page, '#/sammenlign?omr=851~751~101~760~400&fig=rangliste');
  const ranked = new Map((await rows(page)).map(({ name, value }) => [name, value]));
  await goTo(page, '#/sammenlign?omr=851~751~101~760~400&fig=tabel');
  const listed = await column(page, NEWEST);
  for (const name of names) {
    expect(danishNumber(ranked.get(name) ?? ''), name).toBeGreaterThan(0);
    expect(listed.get(name), name).toBe(ranked.get(name));
    expect(labels, name).toContain(`${name} ${ranked.get(name)}`);
  }
});
