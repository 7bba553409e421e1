/** Reading the lines month by month: pointer, touch and keys tell the same, and say why a number is missing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { chosen, danishNumber, eventually, goTo, hashOf, headlineText, whole } from './steps.ts';

/** High enough for the whole drawing: a pointer reaches only what is on the screen. */
const TALL = 1300;

const slider = (page: Page) => page.getByRole('slider', { name: /Læs figuren måned for måned/ });
const spoken = (page: Page) => slider(page).getAttribute('aria-valuetext');
const heading = (page: Page) => page.locator('.reading-heading').allInnerTexts();

/** The rows of the panel: name, value, difference. */
const panel = (page: Page) =>
  page
    .locator('.reading-panel tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
    );

/** A point of the drawing: 0 to 1 from the first month to the last, and from the top. */
async function pointAt(page: Page, across: number, down = 0.5): Promise<{ x: number; y: number }> {
  return slider(page).evaluate(
    (layer, [u, v]) => {
      const axis = document.querySelector('.axis-line')!.getBoundingClientRect();
      const box = layer.getBoundingClientRect();
      return { x: axis.left + axis.width * u!, y: box.top + (axis.top - box.top) * v! };
    },
    [across, down],
  );
}

test('the pointer reads month, all areas from high to low, and the difference to the country', async () => {
  const page = await openPage({ height: TALL });
  await whole(page);
  const { x, y } = await pointAt(page, 1, 0.9);
  await page.mouse.move(x - 1, y);
  await eventually(() => heading(page), ['juni 2026, foreløbig']);
  const rows = await panel(page);
  expect(rows.map(([name]) => name)).toEqual([
    'Sønderborg',
    'Gladsaxe',
    'Hele landet',
    'Ballerup',
    'Aalborg',
  ]);
  const country = danishNumber(rows[2]![1]!.replace(' pct.', ''));
  for (const [name, value, difference] of rows) {
    expect(value, name).toMatch(/^\d+,\d pct\.$/);
    if (name === 'Hele landet') expect(difference).toBe('');
    else {
      const own = danishNumber(value!.replace(' pct.', ''));
      expect(Math.abs(danishNumber(difference!) - (own - country)), name).toBeLessThan(0.11);
    }
  }
  // One step to the left is one month, and leaving the drawing ends the reading.
  const months = 35;
  await page.mouse.move(x - (await pointAt(page, 1)).x + (await pointAt(page, (months - 1) / months)).x, y);
  await eventually(() => heading(page), ['maj 2026']);
  await page.mouse.move(5, 5);
  await eventually(() => heading(page), []);
});

test('keys read the same as the pointer, and say it', async () => {
  const page = await openPage({ height: TALL });
  await whole(page);
  await slider(page).focus();
  expect(await slider(page).getAttribute('aria-label')).toContain(await headlineText(page));
  const press = async (key: string, month: string) => {
    await page.keyboard.press(key);
    await eventually(async () => (await spoken(page))?.split(/[,:]/)[0], month);
    expect(await heading(page)).toEqual([month === 'juni 2026' ? 'juni 2026, foreløbig' : month]);
  };
  await press('End', 'juni 2026');
  await press('ArrowLeft', 'maj 2026');
  await press('ArrowRight', 'juni 2026');
  await press('ArrowRight', 'juni 2026');
  await press('Home', 'juli 2023');
  await press('ArrowLeft', 'juli 2023');
  await press('PageUp', 'juli 2024');
  await press('PageDown', 'juli 2023');
  await press('ArrowUp', 'august 2023');
  await press('ArrowDown', 'juli 2023');
  const rows = await panel(page);
  expect(await spoken(page)).toBe(`juli 2023: ${rows.map(([name, value]) => `${name} ${value}`).join('; ')}`);
  const now = Number(await slider(page).getAttribute('aria-valuenow'));
  expect(now).toBe(Number(await slider(page).getAttribute('aria-valuemin')));
  await page.keyboard.press('Escape');
  await eventually(() => heading(page), []);

  const { x, y } = await pointAt(page, 0);
  await page.mouse.move(x + 1, y);
  await eventually(() => heading(page), ['juli 2023']);
  expect(await panel(page)).toEqual(rows);
});

test('a touch reads too, stays until the next, and chooses nothing', async () => {
  const page = await openPage({ hasTouch: true, width: 768, height: TALL });
  await whole(page);
  const before = await hashOf(page);
  for (const [across, month] of [
    [0.5, /^(december 2024|januar 2025)$/],
    [0.0, /^juli 2023$/],
  ] as const) {
    const { x, y } = await pointAt(page, across, 0.6);
    await page.touchscreen.tap(x + 1, y);
    await expect.poll(async () => (await heading(page)).join()).toMatch(month);
    expect(await panel(page)).toHaveLength(5);
  }
  expect(await hashOf(page)).toBe(before);
});

test('a month without a number says why, under those with one', async () => {
  const page = await openPage({
    at: '#/sammenlign?maal=langtidsledige-antal&ydelse=dagpenge&omr=825~851&mod=ingen',
  });
  await whole(page);
  await slider(page).focus();
  const april2024 = 9;
  await page.keyboard.press('Home');
  for (let month = 0; month < april2024; month++) await page.keyboard.press('ArrowRight');
  await eventually(() => heading(page), ['april 2024']);
  const rows = await panel(page);
  expect(rows.map(([name]) => name)).toEqual(['Aalborg', 'Læsø']);
  expect(rows[1]![1]).toBe('skjult af hensyn til diskretion (færre end 3 personer)');
  expect(await spoken(page)).toContain('Læsø skjult af hensyn til diskretion');

  await goTo(page, '#/sammenlign?omr=563');
  await slider(page).focus();
  await page.keyboard.press('End');
  await eventually(async () => (await panel(page)).at(-1)?.slice(0, 2), ['Fanø', 'ikke offentliggjort']);
  expect(await headlineText(page)).toBe(
    'Der er ingen offentliggjorte tal for Fanø i juni 2026; de seneste er fra juni 2025',
  );
});

test('a click on a grey line adds its kommune', async () => {
  const page = await openPage({ height: TALL });
  await whole(page);
  const named = page.locator('.reading-peer');
  const { x, y } = await pointAt(page, 0.75, 0.85);
  // Up from below all lines, until the lowest grey one answers.
  for (let up = 0; up < 300 && (await named.count()) === 0; up += 3) await page.mouse.move(x, y - up);
  const text = (await named.innerText()).trim();
  expect(text).toMatch(/^\S.* \d+,\d pct\. · klik for at tilføje$/);
  const name = text.replace(/ \d+,\d pct\. .*$/, '');
  await page.mouse.down();
  await page.mouse.up();
  await eventually(async () => (await chosen(page)).at(-1), name);
  expect(await chosen(page)).toHaveLength(5);

  await goTo(page, '#/sammenlign?omr=159~151~851~540~751~461');
  for (let up = 0; up < 300 && (await named.count()) === 0; up += 3) await page.mouse.move(x, y - up);
  expect(await named.innerText()).not.toContain('klik for at tilføje');
  await page.mouse.down();
  await page.mouse.up();
  expect(await chosen(page)).toHaveLength(6);
});
