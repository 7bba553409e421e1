/** The pages as readers see them first: telephone, tablet and screen, light and dark, and on paper. */
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { answered } from '../browser/effectSteps.ts';
import { wholeMunicipality } from '../browser/municipalitySteps.ts';
import { openPage } from '../browser/page.ts';
import { whole } from '../browser/steps.ts';
import { expectNoOthers, expectPicture } from './snapshots.ts';
import { expectTestFonts, prepare, still } from './visualPage.ts';

interface Shot {
  readonly at: string;
  readonly size: 'telephone' | 'tablet' | 'screen' | 'paper';
  readonly dark?: true;
  readonly ready: (page: Page) => Promise<unknown>;
  /** What stands at the top of the picture; the top of the page unless said. */
  readonly from?: string;
}

/** In pixels; paper is what A4 has between its margins, and as much of its height as tells the rest. */
const SIZES = {
  telephone: [360, 780],
  tablet: [768, 900],
  screen: [1440, 800],
  paper: [688, 900],
} as const;

const claim = (page: Page) => page.locator('.said-and-found').waitFor();
const CLAIM =
  '#/faktatjek?tekst=På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.';
const kommune = (page: Page) => wholeMunicipality(page, '851');
const EFFECT = '#/effekt?kommune=851&maal=ledige-antal&start=2025M01';
const LINES = '#/sammenlign?omr=851~159~540';

const SHOTS: Readonly<Record<string, Shot>> = {
  'forside-telefon': { at: '#/', size: 'telephone', ready: whole },
  'forside-skaerm-moerk': { at: '#/', size: 'screen', dark: true, ready: whole },
  'kommune-telefon-moerk': { at: '#/kommune/851', size: 'telephone', dark: true, ready: kommune },
  'kommune-skaerm': { at: '#/kommune/851', size: 'screen', ready: kommune },
  'kommune-papir': { at: '#/kommune/851', size: 'paper', ready: kommune },
  'sammenlign-telefon': { at: LINES, size: 'telephone', ready: whole },
  'sammenlign-skaerm': { at: LINES, size: 'screen', ready: whole },
  'sammenlign-tavle-moerk': { at: LINES, size: 'tablet', dark: true, ready: whole },
  'sammenlign-papir': { at: LINES, size: 'paper', ready: whole },
  'data-tavle': { at: '#/data', size: 'tablet', ready: whole },
  'engelsk-kommune-tavle': { at: 'en/#/kommune/851', size: 'tablet', ready: kommune },
  'engelsk-sammenlign-telefon-moerk': { at: `en/${LINES}`, size: 'telephone', dark: true, ready: whole },
  'faktatjek-skaerm': { at: CLAIM, size: 'screen', ready: claim },
  'faktatjek-telefon': { at: CLAIM, size: 'telephone', ready: claim },
  'faktatjek-svar-moerk': { at: CLAIM, size: 'tablet', dark: true, ready: claim, from: '.claim-answers' },
  'effekt-skaerm': { at: EFFECT, size: 'screen', ready: answered },
  'effekt-tavle': { at: EFFECT, size: 'tablet', ready: answered },
  'om-tavle': { at: '#/om', size: 'tablet', ready: whole },
};

test.each(Object.entries(SHOTS))('%s', async (name, { at, size, dark, ready, from }) => {
  const [width, height] = SIZES[size];
  const page = await openPage({ at, width, height, colorScheme: dark ? 'dark' : 'light', prepare });
  await ready(page);
  if (size === 'paper') await page.emulateMedia({ media: 'print' });
  if (from !== undefined)
    await page
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await still(page);
  await expectTestFonts(page);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(1);
  expectPicture(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
});

afterAll(() => expectNoOthers('png', Object.keys(SHOTS)));
