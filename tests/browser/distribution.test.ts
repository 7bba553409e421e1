/** *Fordeling*: all kommuner as dots, and the tragtplot that takes their size into account. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import {
  boxes,
  chosen,
  danishNumber,
  eventually,
  goTo,
  headlineText,
  overlaps,
  parameter,
  readingText,
  whole,
} from './steps.ts';

const DOTS = '#/sammenlign?fig=fordeling';
const FUNNEL = `${DOTS}&fordel=tragt`;
const OPENING = ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg'];

const layer = (page: Page) => page.getByRole('listbox', { name: /Læs prik for prik/ });
const dots = (page: Page): Promise<string[]> =>
  layer(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''));

/** The dot that the keys are on, as a screen reader is told. */
async function current(page: Page): Promise<string | null> {
  const id = await layer(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`[id="${id}"]`).getAttribute('aria-label');
}

/** The same words as the panel has them, one fact per line. */
const asPanel = (sentence: string): string => sentence.replace(': ', '\n').replaceAll('; ', '\n');

const shownValue = (sentence: string): number =>
  danishNumber(/(?:Tal|Andel) (\S+)/.exec(sentence)?.[1] ?? '');

test('96 dots from low to high, read by keys and by pointer alike', async () => {
  const page = await openPage({ at: DOTS, height: 1300 });
  await whole(page);
  const all = await dots(page);
  expect(all).toHaveLength(96);
  const values = all.map(shownValue);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(
    (await page.locator('.swarm .dot').count()) + (await page.locator('.swarm .dot-layer .marker').count()),
  ).toBe(96);

  await layer(page).focus();
  await page.keyboard.press('Home');
  await eventually(() => current(page), all[0]);
  await page.keyboard.press('ArrowRight');
  await eventually(() => current(page), all[1]);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await eventually(() => current(page), all[0]);
  await page.keyboard.press('End');
  await eventually(() => current(page), all[95]);
  await eventually(() => readingText(page), `${asPanel(all[95]!)}\nKlik for at fjerne`);
  expect(all[95]).toMatch(
    /^Sønderborg: Tal 26,3 pct\.; Placering nr\. 1 af 96 \(1 = højest\); Personer 218; Forskel til hele landet \+7,0 procentpoint$/,
  );
  await page.keyboard.press('Escape');
  await eventually(() => readingText(page), '');

  // The same dot under the pointer.
  const top = (await page.locator('.swarm .dot-layer .marker.series-3').boundingBox())!;
  await page.mouse.move(top.x + top.width / 2, top.y + top.height / 2);
  await eventually(() => readingText(page), `${asPanel(all[95]!)}\nKlik for at fjerne`);
});

test('a click chooses a dot and lets it go, and so does Enter', async () => {
  const page = await openPage({ at: DOTS, height: 1300 });
  await whole(page);
  // The lowest stands alone.
  const box = (await page.locator('.swarm .dot').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await expect.poll(() => readingText(page)).toMatch(/\nKlik for at tilføje$/);
  const name = (await readingText(page)).split('\n')[0]!;
  await page.mouse.click(x, y);
  await eventually(() => chosen(page), [...OPENING, name]);
  await expect.poll(() => parameter(page, 'omr')).toMatch(/^159~151~851~540~\d{3}$/);
  await expect.poll(() => headlineText(page)).toContain(name);
  // Choosing makes room for another name, so the dot may have moved.
  const layerBox = layer(page);
  await layerBox.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => current(page)).toContain(name);
  await page.keyboard.press('Enter');
  await eventually(() => chosen(page), OPENING);
  await page.keyboard.press(' ');
  await eventually(() => chosen(page), [...OPENING, name]);
  await expect.poll(() => readingText(page)).toMatch(/\nKlik for at fjerne$/);
});

test('a first touch reads, the second chooses', async () => {
  const page = await openPage({ at: DOTS, width: 360, height: 1300, hasTouch: true });
  await whole(page);
  const box = (await page.locator('.swarm .dot').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await expect.poll(() => readingText(page)).toMatch(/pct\.\nPlacering/);
  expect(await chosen(page)).toEqual(OPENING);
  await page.touchscreen.tap(x, y);
  await eventually(async () => (await chosen(page)).length, 5);
});

test('the quarters and the headline agree with the dots', async () => {
  const page = await openPage({ at: DOTS });
  await whole(page);
  const values = (await dots(page)).map(shownValue);
  const [, low = '', high = ''] =
    /^I halvdelen af de 96 kommuner er andelen af langtidsledige mellem (\S+) og (\S+) pct\./.exec(
      await headlineText(page),
    ) ?? [];
  const [from, to] = [danishNumber(low), danishNumber(high)];
  const inside = values.filter((value) => value >= from && value <= to).length;
  expect(inside).toBeGreaterThanOrEqual(46);
  expect(inside).toBeLessThanOrEqual(52);
  const drawing = (await page.locator('.swarm').textContent()) ?? '';
  expect(drawing).toContain(`en fjerdedel af kommunerne ligger under ${low} pct.`);
  expect(drawing).toContain(`en fjerdedel af kommunerne ligger over ${high} pct.`);
  expect(drawing).toContain('Uden tal i måneden: Fanø og Læsø (ikke offentliggjort).');
});

test.each([360, 768, 1024, 1440])('%i pixels: no word of the quarters is cut', async (width) => {
  const page = await openPage({ at: `${DOTS}&vis=aendring`, width });
  await whole(page);
  const swarm = page.locator('.swarm');
  expect((await swarm.textContent()) ?? '').toMatch(/ligger over \+\d,\d procentpoint/);
  const edge = (await swarm.boundingBox())!;
  for (const { text, left, right } of await boxes(page, '.quarter-text text')) {
    expect(left, text).toBeGreaterThanOrEqual(edge.x - 1);
    expect(right, text).toBeLessThanOrEqual(edge.x + edge.width + 1);
  }
  expect(overlaps(await boxes(page, '.quarter-text text'))).toEqual([]);
});

test('the tragtplot: 7 of 96 outside, who they are, and how many would be anyway', async () => {
  const page = await openPage({ at: DOTS, height: 1300 });
  await whole(page);
  await page.getByRole('button', { name: 'Tragtplot (funnel plot)' }).click();
  await eventually(() => parameter(page, 'fordel'), 'tragt');
  await expect
    .poll(() => headlineText(page))
    .toBe(
      'Af de valgte ligger kun Sønderborg uden for tragten; i alt ligger 7 af 96 kommuner udenfor, og omkring 10 ville gøre det, selv om ingen skilte sig ud',
    );
  const all = await dots(page);
  expect(all).toHaveLength(96);
  const outside = all.filter((text) => !text.endsWith('I tragten inden for grænserne'));
  expect(outside).toHaveLength(7);
  expect(outside.filter((text) => text.startsWith('Sønderborg: '))).toHaveLength(1);
  const far = outside.filter((text) => text.includes('99,8')).map((text) => text.split(':')[0]!);
  const words = await page.locator('.funnel-words').innerText();
  expect(words).toContain('Uden for grænsen på 95 pct. ligger 7 af 96.');
  expect(words).toContain(`Uden for grænsen på 99,8 pct. ligger ${far.length};`);
  expect(words).toContain('ikke en karakter');
  expect(words).toContain('Fanø og Læsø er ikke med');

  // Named are the chosen ones and those furthest out, nobody else.
  const named = await page.locator('.end-label.dot-name').allTextContents();
  expect(named.map((text) => text.replace(/ [\d,]+$/, '')).sort()).toEqual(
    [...new Set([...OPENING, ...far])].sort(),
  );
  expect(await page.locator('.funnel .dot.outside').count()).toBe(6);

  // Each share is what its two counts give.
  for (const text of all) {
    const [, share = '', persons = '', unemployed = ''] =
      /Andel (\S+) pct\.; Langtidsledige (\S+); Ledige (\S+);/.exec(text) ?? expect.fail(text);
    const computed = (100 * danishNumber(persons)) / danishNumber(unemployed);
    expect(Math.abs(computed - danishNumber(share)), text).toBeLessThan(0.051);
  }
});

test('the tragtplot is read and chosen from by keys and pointer, and its address restores it', async () => {
  const page = await openPage({ at: FUNNEL, height: 1300 });
  await whole(page);
  await layer(page).focus();
  await page.keyboard.press('Home');
  const lowest = (await dots(page))[0]!;
  await eventually(() => current(page), lowest);
  await eventually(() => readingText(page), `${asPanel(lowest)}\nKlik for at tilføje`);
  await page.keyboard.press('Enter');
  const name = lowest.split(':')[0]!;
  await eventually(async () => (await chosen(page)).at(-1), name);
  await page.keyboard.press('Enter');
  await eventually(() => chosen(page), OPENING);
  const marker = (await page.locator('.funnel .dot-layer .marker.series-2').boundingBox())!;
  await page.mouse.move(marker.x + marker.width / 2, marker.y + marker.height / 2);
  await expect.poll(() => readingText(page)).toMatch(/^Aalborg\nAndel 17,9 pct\.\nLangtidsledige 748\n/);
  await page.mouse.down();
  await page.mouse.up();
  await eventually(() => chosen(page), ['Gladsaxe', 'Ballerup', 'Sønderborg']);
  await page.getByRole('button', { name: 'Prikker' }).click();
  await eventually(() => parameter(page, 'fordel'), null);
  await page.goBack();
  await page.locator('.funnel .dot').first().waitFor();
});

test('where a tragtplot would mislead there is none, and it says why', async () => {
  const page = await openPage();
  const reasons = new Set<string>();
  for (const [parameters, reason] of [
    ['maal=ledige-pct', 'Arbejdsstyrken er så stor'],
    ['maal=langtidsledige-pct', 'Arbejdsstyrken er så stor'],
    ['maal=langtidsledige-antal', 'kræver en andel'],
    ['maal=dimittender-andel', 'for få områder'],
    ['vis=indeks', 'ikke indeks eller ændring'],
    ['vis=aendring', 'ikke indeks eller ændring'],
    ['glat=12mdr', 'gennemsnit over 12 måneder'],
  ] as const) {
    await goTo(page, `${FUNNEL}&${parameters}`);
    const why = await page.locator('.distribution .nothing-here').innerText();
    expect(why, parameters).toContain(reason);
    expect(why, parameters).toMatch(/(Vælg|Vis) /);
    expect(await page.locator('.funnel').count(), parameters).toBe(0);
    expect(await headlineText(page), parameters).not.toContain('tragt');
    reasons.add(reason);
    // The dots are there for all of them.
    await page.getByRole('button', { name: 'Prikker' }).click();
    await page.locator('.swarm .dot-layer').waitFor();
  }
  expect(reasons.size).toBe(5);
});
