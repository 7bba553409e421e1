/** What a reader does on `#/faktatjek`, and sentences to check: shared by its browser tests. */
import type { Locator, Page } from 'playwright-core';
import { openPage, type PageOptions } from './page.ts';

export const FALSE = 'På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.';
export const TRUE =
  'Fra juni 2024 til juni 2026 faldt antallet af langtidsledige i Aalborg med 6 pct., altså 51 færre.';
export const OLD =
  'Siden 2015 er antallet af langtidsledige i Aalborg på to år faldet med 21 pct., 372 færre.';
/** With many numbers, much left out, and a long name. */
export const LONG =
  'Andelen af langtidsledige af de ledige i Ringkøbing-Skjern Kommune er fra november 2024 til juni 2026, altså efter den seneste store omlægning af indsatsen i jobcenteret og i hele forvaltningen, steget med over 0,1 procentpoint, fra over 2 pct. til under 60 pct., siger udvalgsformanden i en pressemeddelelse.';
export const FALSE_VERDICT =
  'Stemmer ikke: faldet var 6,4 pct., ikke 21 pct.; faldet i antal var 51, ikke 372.';

export const at = (text: string, more = ''): string => `#/faktatjek?tekst=${encodeURIComponent(text)}${more}`;
export const sentence = (page: Page): Locator => page.getByRole('textbox', { name: 'Sætningen' });
export const answer = (page: Page, question: string): Locator => page.getByRole('region', { name: question });
export const field = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
export const stateOf = async (page: Page, name: string): Promise<string> =>
  (
    await page
      .locator('.claim-field')
      .filter({ has: page.getByText(name, { exact: true }) })
      .locator('.field-state')
      .innerText()
  ).trim();

/** The address with answers to it. */
export async function open(hash: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ ...options, at: hash });
  await page.locator('.claim-answers').waitFor();
  return page;
}

/** As with Ctrl+V over all that stands there. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await sentence(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
