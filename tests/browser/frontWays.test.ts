/** The front page's two ways to a kommune: the search and the map. */
import { describe, expect, test } from 'vitest';
import { openFront, opens, search } from './frontSteps.ts';
import { openPage } from './page.ts';
import { eventually, focused, hashOf, headlineText, pointIn, suggestions, tabTo } from './steps.ts';

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
