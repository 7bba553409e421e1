/** *Små figurer*: one panel per area, one scale, one month read in all of them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { chosen, danishNumber, eventually, goTo, headlineText, parameter, whole } from './steps.ts';

const CHOSEN = '#/sammenlign?fig=smaa';
const REGION = `${CHOSEN}&udsnit=081`;

const sliders = (page: Page) => page.locator('.multiples').getByRole('slider');
const spoken = (page: Page): Promise<string[]> =>
  sliders(page).evaluateAll((all) => all.map((slider) => slider.getAttribute('aria-valuetext') ?? ''));

/** Name and number over every panel, in their order. */
const titles = (page: Page): Promise<[string, string][]> =>
  page.locator('.multiple-title').evaluateAll((all) =>
    all.map((title) => {
      const part = (name: string) => title.querySelector(name)?.textContent?.trim() ?? '';
      return [part('.multiple-name'), part('.multiple-value')];
    }),
  );

/** One month of the table by name of the area. */
async function tableMonth(page: Page, month: string): Promise<Map<string, string>> {
  const cells = await page.getByRole('table').evaluate((table, wanted) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) =>
      (head.textContent ?? '').replace(/[↑↓]/, '').trim(),
    );
    return [...table.querySelectorAll('tbody tr')].map((row) =>
      [0, heads.indexOf(wanted)].map((i) => (row.children[i]?.textContent ?? '').trim()),
    );
  }, month);
  return new Map(cells.map(([name, text]) => [name!, text!]));
}

test('the scope is a press and stands in the address: the chosen ones, or a whole region', async () => {
  const page = await openPage({ at: CHOSEN });
  await whole(page);
  const scope = (name: string) =>
    page.locator('.multiples-scopes').getByRole('button', { name, exact: true });
  expect((await titles(page)).map(([name]) => name)).toEqual([
    'Gladsaxe',
    'Ballerup',
    'Aalborg',
    'Sønderborg',
  ]);
  expect(await scope('valgte').getAttribute('aria-pressed')).toBe('true');
  await scope('hele Region Nordjylland').click();
  await eventually(() => parameter(page, 'udsnit'), '081');
  await eventually(async () => (await titles(page)).length, 11);
  expect(await scope('hele Region Nordjylland').getAttribute('aria-pressed')).toBe('true');
  const region = await titles(page);
  // Highest first; one without a number in the month is last and says which month its number is from.
  const values = region.slice(0, 10).map(([, value]) => danishNumber(value));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(region[10]).toEqual(['Læsø', expect.stringMatching(/^\d+,\d\s\(\w+\.?\s\d\d\)$/)]);
  expect(await headlineText(page)).toMatch(/ i \d+ af de 10 kommuner med tal i Region Nordjylland/);
  await scope('valgte').click();
  await eventually(() => parameter(page, 'udsnit'), null);
  await eventually(async () => (await titles(page)).length, 4);

  await goTo(page, `${CHOSEN}&maal=dimittender-andel&udsnit=regioner`);
  expect((await titles(page)).map(([name]) => name).sort()).toEqual([
    'Region Hovedstaden',
    'Region Midtjylland',
    'Region Nordjylland',
    'Region Sjælland',
    'Region Syddanmark',
  ]);
});

test('all panels have one scale: the same number at the same height', async () => {
  const page = await openPage({ at: REGION });
  await whole(page);
  const drawings = await page
    .locator('.multiple-drawing')
    .evaluateAll((all) =>
      all.map((svg) => [
        svg.clientHeight,
        ...[...svg.querySelectorAll('.gridline')].map((line) => Number(line.getAttribute('y1'))),
      ]),
    );
  expect(drawings).toHaveLength(11);
  for (const drawing of drawings) expect(drawing).toEqual(drawings[0]);
  expect(await page.locator('.multiples').innerText()).toContain('Samme skala i alle figurer.');
  // The mark of the newest number lies where its value puts it: one straight line through all panels.
  const heights = await page.locator('.multiple').evaluateAll((all) =>
    all.slice(0, 10).map((panel) => {
      const plot = panel.querySelector('.multiple-plot')!.getBoundingClientRect();
      const mark = panel.querySelector('.multiple-mark :is(circle, .marker)')!.getBoundingClientRect();
      return mark.top + mark.height / 2 - plot.top;
    }),
  );
  const values = (await titles(page)).slice(0, 10).map(([, value]) => danishNumber(value));
  const slope = (heights[9]! - heights[0]!) / (values[9]! - values[0]!);
  expect(slope).toBeLessThan(0);
  heights.forEach((height, i) => {
    // A number is rounded to a tenth; a triangle's middle is not its point.
    expect(Math.abs(heights[0]! + slope * (values[i]! - values[0]!) - height), `panel ${i}`).toBeLessThan(
      1.6,
    );
  });
});

test('keys move the month in all panels at once, and the numbers are the table’s', async () => {
  const page = await openPage({ at: REGION, height: 1300 });
  await whole(page);
  const newest = await titles(page);
  await sliders(page).first().focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(async () => (await spoken(page)).every((text) => text.startsWith('maj 2026: ')), true);
  const may = await titles(page);
  expect(may).not.toEqual(newest);
  expect(await page.locator('.multiple-mark .reading-line').count()).toBe(11);
  expect(await page.locator('.multiples-month strong').first().innerText()).toBe('maj 2026');
  expect(await spoken(page)).toEqual(
    may.map(([, value]) =>
      value === 'ingen tal'
        ? expect.stringMatching(/^maj 2026: (ikke offentliggjort|skjult|mangler)/)
        : expect.stringMatching(new RegExp(`^maj 2026: ${value} pct\\.; Hele landet \\d+,\\d pct\\.$`)),
    ),
  );
  // Down is the panel below in the list, the same month.
  await page.keyboard.press('ArrowDown');
  const named = () =>
    page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '').split(',')[0]);
  await eventually(named, newest[1]![0]);
  expect((await spoken(page))[0]).toMatch(/^maj 2026/);
  await page.keyboard.press('Home');
  await eventually(async () => (await spoken(page)).every((text) => text.startsWith('juli 2023: ')), true);
  await page.keyboard.press('Escape');
  await eventually(() => titles(page), newest);

  await goTo(page, '#/sammenlign?fig=tabel');
  const [june, previous] = [await tableMonth(page, 'jun. 26'), await tableMonth(page, 'maj 26')];
  for (const [name, value] of newest.slice(0, 10)) expect(june.get(name), name).toBe(value);
  for (const [name, value] of may.slice(0, 10)) expect(previous.get(name), name).toBe(value);
});

test('the pointer moves the month in all panels, and leaving ends it', async () => {
  const page = await openPage({ at: CHOSEN, height: 1300 });
  await whole(page);
  const newest = await titles(page);
  const plot = (await page.locator('.multiple-plot').nth(1).boundingBox())!;
  await page.mouse.move(plot.x + 2, plot.y + plot.height / 2);
  await eventually(() => page.locator('.multiples-month strong').first().innerText(), 'juli 2023');
  expect(await page.locator('.multiple-mark .reading-line').count()).toBe(4);
  const first = await titles(page);
  expect(first).not.toEqual(newest);
  const lines = await page
    .locator('.multiple-mark .reading-line')
    .evaluateAll((all) => all.map((line) => line.getAttribute('x1')));
  expect(new Set(lines).size).toBe(1);
  await page.mouse.move(2, 2);
  await eventually(() => titles(page), newest);
});

test('a name in a panel chooses its kommune and lets it go', async () => {
  const page = await openPage({ at: REGION });
  await whole(page);
  const name = page.locator('.multiple-title').getByRole('button', { name: 'Thisted' });
  await name.click();
  await eventually(async () => (await chosen(page)).at(-1), 'Thisted');
  expect(await name.getAttribute('aria-pressed')).toBe('true');
  expect(await parameter(page, 'udsnit')).toBe('081');
  await name.click();
  await eventually(async () => (await chosen(page)).includes('Thisted'), false);
});

test('a touch reads too, and stays when the finger is gone', async () => {
  const page = await openPage({ at: CHOSEN, hasTouch: true, width: 768, height: 1300 });
  await whole(page);
  const month = page.locator('.multiples-month strong').first();
  const plot = (await page.locator('.multiple-plot').first().boundingBox())!;
  await page.touchscreen.tap(plot.x + 2, plot.y + plot.height / 2);
  await eventually(() => month.innerText(), 'juli 2023');
});

test('where it cannot show what was asked it says so; of one panel nothing is said of scales', async () => {
  const page = await openPage({ at: `${CHOSEN}&udsnit=regioner` });
  await whole(page);
  const notice = page.locator('.figure-body .notices');
  expect(await notice.innerText()).toContain('Her er de valgte i stedet.');
  expect(await page.locator('.multiples').innerText()).toContain('Samme skala i alle figurer.');
  await goTo(page, CHOSEN);
  expect(await notice.count()).toBe(0);
  await goTo(page, `${CHOSEN}&omr=`);
  expect(await notice.innerText()).toBe('Ingen kommune er valgt. Her er hele landet.');
  expect(await page.locator('.multiples').innerText()).not.toContain('Samme skala');
  expect(await headlineText(page)).toMatch(/for hele landet under ét/);
  await goTo(page, `${CHOSEN}&omr=825`);
  expect(await headlineText(page)).toBe('Der er ingen tal for Læsø i juni 2026');
});
