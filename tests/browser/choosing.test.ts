/** Choosing kommuner by typing, with mouse and with keyboard, and taking the choice along. */
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import {
  chosen,
  eventually,
  focused,
  goTo,
  hashOf,
  headlineText,
  openSearch,
  suggestions,
  tabTo,
  whole,
} from './steps.ts';

const OPENING = ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg'];

/** Danish order, spelled out: a to z, æ, ø, å, and aa counts as å. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøå';
const danishKey = (name: string): string =>
  [
    ...name
      .toLowerCase()
      .replaceAll('aa', 'å')
      .replace(/[^a-zæøå]/g, ''),
  ]
    .map((letter) => String.fromCharCode(97 + ALPHABET.indexOf(letter)))
    .join('');

test('a name typed without Danish letters, misspelled, or as a number finds its kommune', async () => {
  const page = await openPage();
  await whole(page);
  const field = await openSearch(page);
  const cases: readonly (readonly [typed: string, found: string])[] = [
    ['arhus', 'Aarhus'],
    ['Århus', 'Aarhus'],
    ['AARHUS', 'Aarhus'],
    ['aabenra', 'Aabenraa'],
    ['751', 'Aarhus'],
    ['0751', 'Aarhus'],
    ['laeso', 'Læsø'],
    ['ringkobing skjern', 'Ringkøbing-Skjern'],
    ['københavn kommune', 'København'],
  ];
  for (const [typed, found] of cases) {
    await field.fill(typed);
    await expect.poll(async () => (await suggestions(page))[0], { message: typed }).toBe(found);
  }
  await field.fill('arhus');
  await field.press('Enter');
  await eventually(() => chosen(page), [...OPENING, 'Aarhus']);
  expect(await hashOf(page)).toContain('omr=159~151~851~540~751');
  expect(await field.inputValue()).toBe('');
  await eventually(() => page.getByRole('status').filter({ hasText: 'Aarhus er tilføjet' }).count(), 1);
});

test('the whole list stands in Danish order, without those already chosen', async () => {
  const page = await openPage();
  await whole(page);
  await openSearch(page);
  const names = (await suggestions(page)).slice(0, 94);
  expect(new Set(names).size).toBe(94);
  expect(names.filter((name) => OPENING.includes(name))).toEqual([]);
  expect(names.slice(-3)).toEqual(['Ærø', 'Aabenraa', 'Aarhus']);
  expect(names).toEqual([...names].sort((a, b) => (danishKey(a) < danishKey(b) ? -1 : 1)));
});

test('no letter is lost, however fast they are typed', async () => {
  const page = await openPage();
  await whole(page);
  const field = await openSearch(page);
  await page.keyboard.type('ringkøbing-skjern');
  await eventually(() => field.inputValue(), 'ringkøbing-skjern');
  await field.fill('');
  await page.keyboard.type('vesthimmerland');
  await eventually(() => field.inputValue(), 'vesthimmerland');
});

test('what fits nothing is said', async () => {
  const page = await openPage();
  await whole(page);
  const field = await openSearch(page);
  await field.fill('qqqq');
  await page.getByRole('status').filter({ hasText: 'Ingen kommune eller region ligner „qqqq“.' }).waitFor();
  await field.press('Enter');
  expect(await chosen(page)).toEqual(OPENING);
});

test('all of it by keyboard, and the focus is never lost', async () => {
  const page = await openPage();
  await whole(page);
  await tabTo(page, page.getByRole('button', { name: 'Tilføj kommune' }));
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Tilføj kommune' });
  await field.waitFor();
  expect(await focused(page)).toBe('input Tilføj kommune');
  for (const typed of ['s', 'sk']) {
    await page.keyboard.press(typed.at(-1)!);
    await eventually(() => field.inputValue(), typed);
  }
  await eventually(async () => (await suggestions(page)).slice(0, 2), ['Skanderborg', 'Skive']);
  await page.keyboard.press('ArrowDown');
  const active = page.getByRole('listbox').getByRole('option', { selected: true });
  await eventually(async () => (await active.innerText()).includes('Skive'), true);
  expect(await field.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
  await page.keyboard.press('Enter');
  await eventually(() => chosen(page), [...OPENING, 'Skive']);
  expect(await focused(page)).toBe('input Tilføj kommune');

  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: 'Fjern Skive' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await eventually(() => chosen(page), OPENING);
  await eventually(() => page.getByRole('status').filter({ hasText: 'Skive er fjernet' }).count(), 1);
  expect(await focused(page), 'focus after removing a chip').not.toBe('body');
});

test('six at most, and then how to go on is said and the focus stays in the page', async () => {
  const page = await openPage();
  await whole(page);
  const field = await openSearch(page);
  for (const typed of ['odense', 'esbjerg']) {
    await field.fill(typed);
    await field.press('Enter');
  }
  await eventually(async () => (await chosen(page)).length, 6);
  await page.getByText('Højst 6 på én gang. Fjern én for at tilføje en anden.').waitFor();
  expect(await page.getByRole('combobox', { name: 'Tilføj kommune' }).count()).toBe(0);
  expect(await focused(page), 'focus after the sixth').not.toBe('body');
  await page.getByRole('button', { name: 'Fjern Odense' }).click();
  await eventually(() => chosen(page), [...OPENING, 'Esbjerg']);
});

test('Back, Forward and reloading keep the choice', async () => {
  const page = await openPage();
  await whole(page);
  const first = await headlineText(page);
  await page.getByRole('button', { name: 'Fjern Sønderborg' }).click();
  await eventually(() => chosen(page), OPENING.slice(0, 3));
  const second = await headlineText(page);
  expect(second).not.toBe(first);
  await page.goBack();
  await eventually(() => chosen(page), OPENING);
  expect(await headlineText(page)).toBe(first);
  await page.goForward();
  await eventually(() => chosen(page), OPENING.slice(0, 3));
  await page.reload();
  await whole(page);
  expect(await chosen(page)).toEqual(OPENING.slice(0, 3));
  expect(await headlineText(page)).toBe(second);
  for (const name of OPENING.slice(0, 3)) await page.getByRole('button', { name: `Fjern ${name}` }).click();
  await eventually(() => chosen(page), []);
  expect(await hashOf(page)).toContain('omr=');
  await page.reload();
  await whole(page);
  expect(await chosen(page)).toEqual([]);
});

test('a copied link opens the same view, a copied text carries it, and failing to copy is said', async () => {
  const page = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await whole(page);
  await goTo(page, '#/sammenlign?omr=760~173&mod=region&vis=indeks&basis=2024&fra=2024M01');
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await page.getByText('Linket er kopieret').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await page.context().newPage();
  await other.goto(link);
  await whole(other);
  expect(await chosen(other)).toEqual(['Ringkøbing-Skjern', 'Lyngby-Taarbæk']);
  expect(await headlineText(other)).toBe(await headlineText(page));
  await other.close();

  await page.getByRole('button', { name: 'Kopiér tekst' }).click();
  await page.getByText('Teksten er kopieret').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(await headlineText(page));
  expect(text).toMatch(/Kilde: STAR.*http/s);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await page.getByText('Kunne ikke kopiere.').waitFor();
});
