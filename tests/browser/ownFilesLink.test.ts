/** A link to figures from the reader's own files names them, and whoever opens it without them is told. */
import { expect, test } from 'vitest';
import { card, chooseFiles, openData } from './dataSteps.ts';
import { answered, ask, FULL, openWithLongFigures } from './effectSteps.ts';
import { noHorizontalOverflow } from './expectations.ts';
import { csv, nextLongTerm, published } from './exports.ts';
import { openPage } from './page.ts';
import {
  choose,
  eventually,
  goTo,
  hashOf,
  headlineText,
  openShare,
  parameter,
  topicLink,
  whole,
} from './steps.ts';

const MISSING = 'Linket er lavet med tal fra en fil, som ikke ligger her.';

test('on the comparison', async () => {
  const page = await openWithLongFigures();
  await goTo(page, '#/sammenlign?omr=851');
  expect(await parameter(page, 'filer')).toBeNull();
  await goTo(page, '#/sammenlign?maal=langtidsledige-dst-antal&omr=851');
  await expect.poll(() => parameter(page, 'filer')).toMatch(/^[\da-f]{8}$/);
  expect(await page.locator('.notices').count()).toBe(0);

  const other = await openPage({ at: '#/sammenlign?omr=851&filer=0123abcd' });
  const told = other.locator('.notices');
  await told.waitFor();
  expect(await told.innerText()).toContain(MISSING);
  await told.getByRole('button', { name: 'Glem det' }).click();
  await eventually(() => hashOf(other), '#/sammenlign?omr=851');
  expect(await told.count()).toBe(0);
});

test('on *Data*, at once and of all files behind the figure; the comparison names others where others are behind it', async () => {
  const page = await openData();
  const longTerm = csv('lang.csv', nextLongTerm());
  await chooseFiles(page, csv('ledige.csv', published('ledige_kommuner_y25i01.csv')), longTerm);
  const link = (name: string) => card(page, 'ledige.csv').getByRole('link', { name, exact: true });
  await link('Ledige').waitFor();
  const links = card(page, 'ledige.csv').locator('.opens a');
  expect((await links.allInnerTexts())[0]).toBe('Ledige i pct. af arbejdsstyrken');
  const one = await link('Ledige').getAttribute('href');
  expect(one).toMatch(/[?&]filer=[\da-f]{8}$/);
  const all = /filer=(.+)$/.exec(
    (await link('Langtidsledige i pct. af de ledige').getAttribute('href'))!,
  )?.[1];
  expect(decodeURIComponent(all!)).toBe(one!.slice(-8));
  await card(page, 'lang.csv').getByRole('button', { name: 'Brug tallene' }).click();
  const both = /filer=[\da-f]{8}~[\da-f]{8}$/;
  await eventually(
    async () => both.test((await link('Langtidsledige i pct. af de ledige').getAttribute('href')) ?? ''),
    true,
  );

  await link('Ledige').click();
  await whole(page);
  expect(await hashOf(page)).toBe(one);
  await topicLink(page, 'Langtidsledighed').click();
  await eventually(async () => both.test(await hashOf(page)), true);
  await topicLink(page, 'Dimittender').click();
  await whole(page);
  await eventually(() => parameter(page, 'filer'), null);
});

test('of *Virkede det?*, in the citation too; another question on the built-in figures names none', async () => {
  const page = await openWithLongFigures();
  expect(await parameter(page, 'filer')).toBeNull();
  await ask(page, FULL);
  await expect.poll(() => parameter(page, 'filer')).toMatch(/^[\da-f]{8}$/);
  const address = await hashOf(page);
  await openShare(page, 1);
  expect(await page.locator('.share-citation').innerText()).toContain('filer=');
  await page.keyboard.press('Escape');

  const other = await openPage({ at: address });
  await other.locator('.effect-obstacles').waitFor();
  const told = other.locator('.notices');
  expect(await told.innerText()).toContain(MISSING);
  expect(await headlineText(other)).toBe('Det kan ikke afgøres: tallene er ikke her');
  await noHorizontalOverflow(other);
  await told.getByRole('button', { name: 'Glem det' }).click();
  await eventually(() => parameter(other, 'filer'), null);
  expect(await told.count()).toBe(0);

  await choose(page, 'tal', 'Ledige');
  await answered(page);
  expect(await parameter(page, 'filer')).toBeNull();
});
