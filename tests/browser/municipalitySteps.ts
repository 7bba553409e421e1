/** A kommune's page as a reader sees it: opened, whole, and its parts by their names on the page. */
import type { Locator, Page } from 'playwright-core';
import { municipalities } from '../../src/domain/areas.ts';
import { openPage, type PageOptions } from './page.ts';

export const KOMMUNER: readonly { readonly code: string; readonly name: string }[] = municipalities;

/** Islands with unpublished months, long names, and the two largest. */
export const SPECIAL = ['825', '563', '741', '492', '760', '173', '101', '400'] as const;

export async function openMunicipality(code: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ ...options, at: `#/kommune/${code}` });
  await wholeMunicipality(page, code);
  return page;
}

/** Types another kommune's address into the open page. `query` with its question mark. */
export async function goToMunicipality(page: Page, code: string, query = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/kommune/${code}${query}`);
  await wholeMunicipality(page, code);
}

/** Waits until every part is there and drawn, the code for goals too. */
export async function wholeMunicipality(page: Page, code: string): Promise<void> {
  const { name } = KOMMUNER.find((area) => area.code === code)!;
  await page.waitForFunction((wanted) => {
    const { body } = document;
    const all = (selector: string) => body.querySelectorAll(selector).length;
    return (
      body.querySelector('h1')?.textContent === wanted &&
      all('.loading, [aria-busy=true]') === 0 &&
      all('.topic-section') >= 7 &&
      all('.goals') === 1 &&
      all('.line-chart') === all('.line-chart:has(path.series-line)') &&
      all('.year-overlay svg, .nothing-here') > 0 &&
      all('.duration-bands li') > 0 &&
      all('.paper-foot svg') === 1
    );
  }, name);
}

/** The section under a heading. */
export const section = (page: Page, heading: string): Locator =>
  page.getByRole('region', { name: heading, exact: true });

export const keyFigure = (page: Page, title: string): Locator =>
  page.locator('.key-figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** The answer with what is not published, as one text. */
export const answerText = async (page: Page): Promise<string> =>
  (await page.locator('.answer, .answer-more, .answer-gaps').allInnerTexts()).join(' ');

/** Where the links of a section lead, in their order. */
export const leadsTo = (page: Page, heading: string): Promise<string[]> =>
  section(page, heading)
    .locator('.section-link a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
