/** A link to figures from the reader's own files names them, and whoever opens it without them is told. */
import { expect, test } from 'vitest';
import { answered, ask, FULL, openWithLongFigures } from './effectSteps.ts';
import { noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { choose, eventually, goTo, hashOf, headlineText, openShare, parameter } from './steps.ts';

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
