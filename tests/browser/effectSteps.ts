/** *Virkede det?* as a reader sees it: the question asked, the answer whole, and long figures of their own. */
import type { Locator, Page } from 'playwright-core';
import { monthOf } from '../../src/domain/period.ts';
import { chooseFiles, openData } from './dataSteps.ts';
import { longExport } from './longExport.ts';
import type { PageOptions } from './page.ts';

/** From January 2015 Aalborg has 60 per cent fewer than chance gave it. */
const LONG = {
  first: monthOf(2009, 1),
  months: 108,
  area: 'Aalborg',
  start: monthOf(2015, 1),
  effect: -0.6,
} as const;

export const FULL =
  '#/effekt?kommune=851&maal=langtidsledige-dst-antal&start=2015M01&beloeb=10000000&hvad=Flere%20penge%20til%20jobcentret';

/** Waits until there is nothing left to fetch or work out. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.effect-answer, .effect-obstacles, .effect .notices') !== null &&
      document.querySelector('.effect-progress, .loading, [aria-busy=true]') === null,
  );
}

export async function ask(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await answered(page);
}

/** The page with the long figures in use, at its empty question. */
export async function openWithLongFigures(options: PageOptions = {}): Promise<Page> {
  const page = await openData(options);
  await chooseFiles(page, longExport(LONG));
  await page.evaluate(() => {
    location.hash = '#/effekt';
  });
  await page.getByRole('heading', { level: 1, name: 'Virkede det?' }).waitFor();
  await page.locator('.effect-months').waitFor();
  return page;
}

export const section = (page: Page, heading: string): Locator =>
  page.getByRole('region', { name: heading, exact: true });

export const answerText = (page: Page): Promise<string> => page.locator('.effect .answer').innerText();
