/** Files that open more of the app: graduates and duration per kommune, Danmarks Statistik's figures, own measures. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aulk04Export } from './aulk04Export.ts';
import { answer, becomes, card, chooseFiles, fact, openData, statusOf } from './dataSteps.ts';
import { csv, durationByKommune, graduatesByKommune } from './exports.ts';
import { openPage } from './page.ts';
import { eventually, figureLink, goTo, hashOf, headlineText, seen, topicLink, whole } from './steps.ts';

/** The names in the choice of indicator. */
const measures = (page: Page): Promise<string[]> =>
  page.getByRole('combobox', { name: 'vis', exact: true }).locator('option').allInnerTexts();
const exampleSwitch = (page: Page) => page.getByRole('checkbox', { name: /eksempel/i });

test('graduates for every kommune: a ranking of kommuner, and no made-up figures offered', async () => {
  const page = await openData();
  await goTo(page, '#/sammenlign?maal=dimittender-andel&fig=rangliste');
  expect(await exampleSwitch(page).count()).toBe(1);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await chooseFiles(page, csv('dimittender.csv', graduatesByKommune()));
  expect(await statusOf(page, 'dimittender.csv')).toBe('i brug');
  await card(page, 'dimittender.csv')
    .getByRole('link', { name: 'Ledige dimittender i pct. af de dagpengeledige' })
    .click();
  await whole(page);
  await figureLink(page, 'Rangliste').click();
  await whole(page);
  const names = await page.locator('.ranking-list li').allInnerTexts();
  expect(names.length).toBeGreaterThan(40);
  expect(names.some((text) => text.includes('Aalborg'))).toBe(true);
  expect(await exampleSwitch(page).count()).toBe(0);
  expect((await seen(page)).source?.toString()).toContain('„dimittender.csv“');
});

test('duration for every kommune lights its figures', async () => {
  const page = await openData();
  await chooseFiles(page, csv('varighed.csv', durationByKommune()));
  expect(await statusOf(page, 'varighed.csv')).toBe('i brug');
  await goTo(page, '#/sammenlign?maal=varighed-uger&omr=851&fig=rangliste');
  expect(await exampleSwitch(page).count()).toBe(0);
  expect(await headlineText(page)).toContain('Aalborg');
  await goTo(page, '#/sammenlign?maal=varighed-fordeling&omr=851');
  expect(await page.locator('.figure-body').innerText()).toContain('Aalborg');
});

test('Danmarks Statistik’s long-term unemployed stand beside STAR’s under their own name', async () => {
  const export04 = await aulk04Export({ from: [2009, 1], to: [2009, 6] });

  const page = await openData();
  await chooseFiles(page, export04);
  expect(await statusOf(page, 'AULK04.csv')).toBe('i brug');
  expect(await fact(page, 'AULK04.csv', 'Tabel')).toBe('AULK04');
  expect(await fact(page, 'AULK04.csv', 'Definition')).toContain('52 uger i træk');
  await card(page, 'AULK04.csv')
    .getByRole('link', { name: 'Langtidsledige (Danmarks Statistik)', exact: true })
    .click();
  await whole(page);
  const own = await seen(page);
  expect(own.subtitle?.toString()).toContain('januar 2009');
  expect(own.notes?.toString()).toContain('Jobindsats regner en person som langtidsledig');
  expect(await measures(page)).toEqual(
    expect.arrayContaining(['pct. af de ledige', 'antal, Danmarks Statistik']),
  );

  // STAR's own indicator has no month of 2009 and does not name the file.
  await goTo(page, '#/sammenlign?maal=langtidsledige-antal&fra=2009M01');
  const theirs = await seen(page);
  expect(theirs.subtitle?.toString()).not.toContain('2009');
  expect(theirs.source?.toString()).not.toContain('AULK04');
});

const SICK = [
  'Kommune;Periode;Sygedagpengemodtagere',
  'Aalborg;2026M05;1200',
  'Aalborg;2026M06;1210',
  'Hjørring;2026M05;310',
  'Hjørring;2026M06;305',
].join('\n');

test('an unknown measure becomes an indicator of the reader’s own, with title, unit and direction', async () => {
  const page = await openData();
  await chooseFiles(page, csv('syge.csv', SICK));
  expect(await statusOf(page, 'syge.csv')).toBe('venter på svar');
  await answer(page, 'syge.csv', 'personer');
  await eventually(() => statusOf(page, 'syge.csv'), 'i brug');
  const told = await becomes(page, 'syge.csv');
  expect(told).toContain('Nyt mål under emnet Egne tal: „Sygedagpengemodtagere“.');
  expect(told.join()).toContain('Filen har 2 af de 98 kommuner.');

  await card(page, 'syge.csv').getByText('Ret titel, enhed og retning').click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('På sygedagpenge');
  await page.getByRole('combobox', { name: 'Et højere tal er' }).selectOption({ label: 'værre' });
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await eventually(async () => (await becomes(page, 'syge.csv')).join(), (await expected()).join());
  await card(page, 'syge.csv').getByRole('link', { name: 'På sygedagpenge' }).click();
  await whole(page);
  expect(await topicLink(page, 'Egne tal').getAttribute('aria-current')).not.toBeNull();
  expect((await seen(page)).subtitle?.toString()).toContain('På sygedagpenge, personer');
  expect((await seen(page)).source?.toString()).toContain('„syge.csv“');

  // Somebody else gets the link, not the file.
  const other = await openPage({ at: await hashOf(page) });
  await other.getByText('Figuren viser tal fra en fil, som kun ligger i den browser').waitFor();
  await other.getByRole('link', { name: 'Dine egne data' }).click();
  await other.getByRole('button', { name: 'Vælg filer' }).waitFor();

  async function expected(): Promise<string[]> {
    await card(page, 'syge.csv').getByText('„På sygedagpenge“').waitFor();
    return becomes(page, 'syge.csv');
  }
});

test('a share says which months the other table lacks', async () => {
  const page = await openData();
  const rows = ['2026M07', '2026M08'].map((month) => `Aalborg;${month};Ydelsesgrupper i alt;500`);
  const file = `Område;Periode;Ydelsesgrupper;Antal langtidsledige fuldtidspersoner\n${rows.join('\n')}\n`;
  await chooseFiles(page, csv('august.csv', file));
  expect((await becomes(page, 'august.csv')).join('\n')).toMatch(
    /Tabel y25i01 har ikke august 2026 med, så „Langtidsledige i pct\. af de ledige“ og .* kan ikke regnes ud/,
  );
});

test('figures per year: why no figure can show them, and no question that leads nowhere', async () => {
  const page = await openData();
  const stack = [
    'De Kommunale Nøgletal;;;',
    ';;;',
    ';Kom.nr;2023;2024',
    ';;;',
    'Udpendlere i pct.;;;',
    'Læsø Kommune;825;12,5;M',
    'Hjørring Kommune;860;22,4;22,3',
    ';;;',
    'Tegnforklaring:;;;',
  ];
  await chooseFiles(page, csv('nøgletal.csv', `${stack.join('\n')}\n`));
  expect(await statusOf(page, 'nøgletal.csv')).toBe('bruges ikke i nogen figur');
  expect((await becomes(page, 'nøgletal.csv')).join()).toContain('har ét tal pr. år');
  expect(
    await card(page, 'nøgletal.csv')
      .getByRole('region', { name: /spørgsmål/ })
      .count(),
  ).toBe(0);
  expect(await card(page, 'nøgletal.csv').getByRole('button', { name: 'Brug tallene' }).count()).toBe(0);
});
