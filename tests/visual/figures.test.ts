/** Every kind of figure as the app draws it: those with *Hent og del* from the file it gives, others as on the page. */
import type { Page } from 'playwright-core';
import { afterAll, test } from 'vitest';
import { answered, ask, FULL, openWithLongFigures } from '../browser/effectSteps.ts';
import { wholeMunicipality } from '../browser/municipalitySteps.ts';
import { openPage } from '../browser/page.ts';
import { download, openShare, whole } from '../browser/steps.ts';
import { expectDrawing, expectNoOthers } from './snapshots.ts';
import { drawnOn, prepare } from './visualPage.ts';

/** In the comparison. */
const SHARED = {
  udvikling: 'omr=851~159~540',
  'udvikling-indeks': 'omr=851~159&vis=indeks&mod=ingen',
  'aar-over-aar': 'maal=dimittender-andel&omr=851',
  rangliste: 'fig=rangliste&omr=851',
  kort: 'fig=kort&omr=851~159',
  aendring: 'fig=aendring&omr=851~159',
  prikker: 'fig=fordeling&omr=851',
  tragt: 'fig=fordeling&fordel=tragt&omr=851',
  'smaa-figurer': 'fig=smaa&omr=851~159',
  tabel: 'fig=tabel&omr=851&fra=2026M01',
  varighed: 'maal=varighed-fordeling&fig=varighed&omr=851',
  forloeb: 'maal=varighed-fortsat&fig=forloeb&omr=851',
  begivenhed: 'mod=egne&egne=751~461&haendelser=2024M03(10000000):Flere penge',
} as const;

/** On a telephone, where some are drawn in another way. */
const NARROW = {
  'telefon-udvikling': ['omr=851~159~540', '.line-chart'],
  'telefon-kort': ['fig=kort&omr=851~159', '.map'],
  'telefon-aendring': ['fig=aendring&omr=851~159', '.figure-body'],
  'telefon-prikker': ['fig=fordeling&omr=851', '.figure-body'],
} as const;

const KOMMUNE = 8;
const kommuneName = (nth: number): string => `kommune-${nth + 1}`;

const CLAIM =
  '#/faktatjek?tekst=På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.';

/** In the order they stand on the page. */
const CLAIM_FIGURES = ['faktatjek-tal', 'faktatjek-linjer', 'faktatjek-maaneder', 'faktatjek-andre'];
const LEVEL = '#/faktatjek?tekst=Ledigheden i Aalborg var 3,9 pct. i juni 2026 mod 3,1 pct. i hele landet.';
const LEVEL_FIGURES = ['faktatjek-niveau', 'faktatjek-niveau-maaneder'];
const EFFECT_FIGURES = [
  'effekt-opdeling',
  'effekt-kurver',
  'effekt-afstand',
  'effekt-vaegte',
  'effekt-andre',
  'effekt-forhold',
];

async function shared(page: Page, nth = 0): Promise<string> {
  await openShare(page, nth);
  const { bytes } = await download(page, 'Hent SVG');
  await page.keyboard.press('Escape');
  await page.locator('.share-panel').waitFor({ state: 'detached' });
  return bytes.toString('utf8');
}

test.each(Object.entries(SHARED))('%s', async (name, query) => {
  const page = await openPage({ at: `#/sammenlign?${query}`, prepare });
  await whole(page);
  expectDrawing(name, await shared(page));
});

test.each(Object.entries(NARROW))('%s', async (name, [query, selector]) => {
  const page = await openPage({ at: `#/sammenlign?${query}`, width: 360, height: 780, prepare });
  await whole(page);
  expectDrawing(name, await drawnOn(page, selector));
});

test('telefon-felter', async () => {
  const page = await openPage({ at: `#/sammenlign?${SHARED.kort}`, width: 360, height: 780, prepare });
  await whole(page);
  await page.getByRole('button', { name: 'Felter', exact: true }).click();
  await page.locator('.map-tile').first().waitFor();
  expectDrawing('telefon-felter', await drawnOn(page, '.map'));
});

test.each(['udvikling', 'kort'])('%s in dark colours', async (name) => {
  const at = `#/sammenlign?${SHARED[name as 'udvikling' | 'kort']}`;
  const page = await openPage({ at, colorScheme: 'dark', prepare });
  await whole(page);
  expectDrawing(`moerk-${name}`, await drawnOn(page, name === 'kort' ? '.map' : '.line-chart'));
});

test('the figures of a kommune’s page', async () => {
  const page = await openPage({ at: '#/kommune/851', prepare });
  await wholeMunicipality(page, '851');
  for (let nth = 0; nth < KOMMUNE; nth++) expectDrawing(kommuneName(nth), await shared(page, nth));
});

test('the figures of the front page', async () => {
  const page = await openPage({ at: '#/', prepare });
  await whole(page);
  expectDrawing('forside', await shared(page));
  expectDrawing('forside-kort', await drawnOn(page, '.map-stage'));
});

test('the figures of Faktatjek', async () => {
  const page = await openPage({ at: CLAIM, prepare });
  await page.locator('.said-and-found').waitFor();
  for (const [nth, name] of CLAIM_FIGURES.entries()) expectDrawing(name, await shared(page, nth));
});

test('the figures of Faktatjek about a level', async () => {
  const page = await openPage({ at: LEVEL, prepare });
  await page.locator('.claim-share button').nth(1).waitFor();
  for (const [nth, name] of LEVEL_FIGURES.entries()) expectDrawing(name, await shared(page, nth));
  const narrow = await openPage({ at: LEVEL, width: 360, height: 780, prepare });
  await narrow.locator('.level-dots svg').waitFor();
  expectDrawing('telefon-faktatjek-niveau', await drawnOn(narrow, '.level-dots'));
});

test('the figures of Virkede det?', async () => {
  const page = await openWithLongFigures({ prepare });
  await ask(page, FULL);
  await answered(page);
  for (const [nth, name] of EFFECT_FIGURES.entries()) expectDrawing(name, await shared(page, nth));
});

afterAll(() => {
  expectNoOthers('svg', [
    ...Object.keys({ ...SHARED, ...NARROW }),
    ...CLAIM_FIGURES,
    ...LEVEL_FIGURES,
    ...EFFECT_FIGURES,
    ...[
      'telefon-felter',
      'telefon-faktatjek-niveau',
      'moerk-udvikling',
      'moerk-kort',
      'forside',
      'forside-kort',
    ],
    ...Array.from({ length: KOMMUNE }, (_, nth) => kommuneName(nth)),
  ]);
});
