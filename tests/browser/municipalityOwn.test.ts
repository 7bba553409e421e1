/** What the reader brings to a kommune's page: goals in its address, and figures per kommune of their own. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooseFiles, openData } from './dataSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { csv, durationByKommune, graduatesByKommune } from './exports.ts';
import {
  answerText,
  goToMunicipality,
  keyFigure,
  openMunicipality,
  section,
  wholeMunicipality,
} from './municipalitySteps.ts';
import { readPdf } from './pdf.ts';
import { eventually, focused, hashOf, parameter, tabTo, whole } from './steps.ts';

const GOAL = 'langtidsledige-antal_hoejst_650_2025M12_2026M12';
const NAME = 'Langtidsledige: højst 650 i december 2026, regnet fra december 2025';

const goals = (page: Page) => page.getByRole('region', { name: 'Mål', exact: true });
const summary = (page: Page) => page.getByText('Sæt et mål for kommunen', { exact: true });
const number = (page: Page) => goals(page).getByRole('textbox', { name: /^(antal|pct\.|uger)$/ });
const labels = (page: Page) => goals(page).locator('.target-label').allTextContents();

describe('goals', () => {
  test('set by keyboard: figure, status, half-years; kept after a reload; taken away again', async () => {
    const page = await openMunicipality('851');
    await tabTo(page, summary(page));
    await page.keyboard.press('Enter');
    await number(page).waitFor();
    await tabTo(page, number(page));
    await page.keyboard.type('650');
    await page.keyboard.press('Enter');
    await eventually(() => parameter(page, 'maalsaetning'), GOAL);
    await eventually(() => labels(page), ['mål: højst 650 i dec. 2026']);
    const told = await goals(page).innerText();
    expect(told).toMatch(/Aalborg er bagefter planen: 748 langtidsledige i juni 2026/);
    const halfYears = await goals(page).getByRole('table').getByRole('row').allInnerTexts();
    expect(halfYears.map((row) => row.split(/\t/)[0])).toEqual(['måned', 'juni 2026', 'december 2026']);
    expect(halfYears[1]).toContain('748');
    await expectAccessible(page);

    await page.reload();
    await wholeMunicipality(page, '851');
    await eventually(() => labels(page), ['mål: højst 650 i dec. 2026']);
    await page.getByText('Ret målene', { exact: true }).click();
    await tabTo(page, goals(page).getByRole('button', { name: `Fjern målet „${NAME}“` }));
    await page.keyboard.press('Enter');
    await eventually(() => hashOf(page), '#/kommune/851');
    await eventually(() => labels(page), []);
    expect(await focused(page)).toMatch(/^input/);
  });

  test('setting one leaves the reader at the field, not at the top of the page', async () => {
    const page = await openMunicipality('851', { width: 360 });
    await summary(page).click();
    await number(page).fill('650');
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(500);
    await page.keyboard.press('Enter');
    await eventually(() => labels(page), ['mål: højst 650 i dec. 2026']);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(before);
    expect(await number(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('a goal belongs to its page: another kommune’s has none, and the comparison opens with it', async () => {
    const page = await openMunicipality('851');
    await goToMunicipality(page, '851', `?maalsaetning=${GOAL}`);
    await eventually(() => labels(page), ['mål: højst 650 i dec. 2026']);
    await noHorizontalOverflow(page);
    const link = goals(page).getByRole('link', { name: /^Åbn figuren under Sammenlign/ });
    await goToMunicipality(page, '461');
    expect(await labels(page)).toEqual([]);
    await goToMunicipality(page, '851', `?maalsaetning=${GOAL}`);
    await link.click();
    await whole(page);
    expect(await parameter(page, 'maalsaetning')).toBe(GOAL);
    await eventually(() => page.locator('.target-label').allTextContents(), ['mål: højst 650 i dec. 2026']);
  });

  test('several goals are several figures, narrow too', async () => {
    const page = await openMunicipality('540', { width: 360 });
    const share = 'langtidsledige-andel_hoejst_20_2025M12_2026M12';
    await goToMunicipality(page, '540', `?maalsaetning=${GOAL.replace('650', '180')}~${share}`);
    await expect.poll(() => goals(page).locator('.goal').count()).toBe(2);
    await expect.poll(() => goals(page).locator('.target-label').count()).toBe(2);
    await noHorizontalOverflow(page);
    await expectAccessible(page);
  });

  test('what is no goal is said to be unreadable, and the page stands', async () => {
    const page = await openMunicipality('851');
    await goToMunicipality(page, '851', '?maalsaetning=hvad-som-helst');
    expect(await goals(page).innerText()).toContain('hvad-som-helst');
    expect(await section(page, 'Ledighed').locator('.end-label').count()).toBe(2);
  });
});

describe('figures per kommune in the reader’s own files', () => {
  const BY_REGION = 'Her er kun tal for regioner';

  test('graduates and duration become the kommune’s own, in answer, key figures and sections', async () => {
    const page = await openData();
    await goToMunicipality(page, '851');
    expect(await answerText(page)).toContain('Region Nordjylland');
    expect(await page.getByText(BY_REGION).count()).toBe(2);
    expect(await keyFigure(page, 'Ledige dimittender i pct. af de dagpengeledige').count()).toBe(0);
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await chooseFiles(page, csv('dimittender.csv', graduatesByKommune()));
    await goToMunicipality(page, '851');
    await eventually(() => page.getByText(BY_REGION).count(), 1);
    // The file gives each kommune its region's numbers: 30,3 pct. in July 2026.
    expect(await keyFigure(page, 'Ledige dimittender i pct. af de dagpengeledige').innerText()).toContain(
      '30,3 pct.',
    );
    expect(await section(page, 'Dimittender').locator('.section-headline').innerText()).toContain('Aalborg');
    expect(await answerText(page)).toContain(
      'Dimittender udgjorde 30,3 pct. af de dagpengeledige i juli 2026',
    );

    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await chooseFiles(page, csv('varighed.csv', durationByKommune()));
    await goToMunicipality(page, '851');
    await eventually(() => page.getByText(BY_REGION).count(), 0);
    expect(await page.locator('.key-figure').count()).toBe(5);
    expect(await answerText(page)).not.toContain('Region');
    expect(await page.locator('.municipality-sources').innerText()).toContain('„dimittender.csv“');
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await wholeMunicipality(page, '851');
      // Figures follow the window a moment later.
      await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    }
    await expectAccessible(page);
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toHaveLength(2);
    expect(sheets[0]!.text).toContain('30,3pct.');
    expect(sheets[0]!.text).toContain('„varighed.csv“');
  });

  test('made-up figures are never told as a kommune’s; where they are asked for, the word stands over them', async () => {
    const page = await openData();
    const madeUp = `EKSEMPEL: opdigtede tal\n\n${graduatesByKommune()}`;
    await chooseFiles(page, csv('dimittender.csv', madeUp));
    await goToMunicipality(page, '851');
    expect(await page.getByText(BY_REGION).count()).toBe(2);
    expect(await keyFigure(page, 'Ledige dimittender i pct. af de dagpengeledige').count()).toBe(0);
    expect(await page.locator('.municipality-sources').innerText()).not.toContain('dimittender.csv');
    await page.evaluate(() => {
      location.hash = '#/sammenlign?maal=dimittender-andel&fig=rangliste&omr=851';
    });
    await page.locator('.example-banner').first().waitFor();
  });
});
