/** Is the difference real? What a reader sees under every headline that compares, and how they ask about others. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import {
  choose,
  chosen,
  danishNumber,
  eventually,
  figureLink,
  goTo,
  hashOf,
  headlineText,
  officialRecords,
  whole,
} from './steps.ts';

const FOUR = 'omr=159~151~851~540';
const WORDS = /^(Tydelig forskel|Inden for de normale udsving|Kan ikke afgøres)/;

const questions = (page: Page): Promise<string[]> =>
  page.locator('.verdict').getByRole('heading').allInnerTexts();
/** Each answer with its verdict first, on one line. */
const answers = async (page: Page): Promise<string[]> => {
  const texts = await page
    .locator('.verdict > p:not(.verdict-choice), .change-verdict-answers > li')
    .allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
};
/** The two selects, as far as they are there. */
const picks = (page: Page): Promise<string[]> =>
  page
    .locator('.verdict-choice select')
    .evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).selectedOptions[0]?.label ?? ''));

/** Long-term unemployed and all unemployed of one month, as the official files have them. */
function official(area: string, month: string): { x: number; n: number } {
  const x = officialRecords('langtidsledige_kommuner_y25i09.csv').find(
    ([name, period, group]) => name === area && period === month && group === 'Ydelsesgrupper i alt',
  );
  const n = officialRecords('ledige_kommuner_y25i01.csv').find(
    ([name, period]) => name === area && period === month,
  );
  return { x: Number(x?.[3]), n: Number(n?.[2]) };
}

test('the verdict is about what the headline compares, with its persons; the reader asks about others', async () => {
  const page = await openPage({ at: `#/sammenlign?${FOUR}` });
  await whole(page);
  expect(await headlineText(page)).toMatch(/^I Sønderborg er .*; i hele landet er det/);
  expect(await questions(page)).toEqual(['Er forskellen mellem Sønderborg og hele landet reel?']);
  expect(await picks(page)).toEqual(['Sønderborg', 'hele landet']);
  const [own, country] = [official('Sønderborg', '2026M06'), official('Hele landet', '2026M06')];
  const persons = Math.round(own.x - (own.n * country.x) / country.n);
  const points = (100 * own.x) / own.n - (100 * country.x) / country.n;
  expect(await answers(page)).toEqual([
    `Tydelig forskel. Sønderborg ligger ${points.toFixed(1).replace('.', ',')} procentpoint over hele landet. Det svarer til ${persons} fuldtidspersoner i Sønderborg.`,
  ]);

  const address = await hashOf(page);
  await choose(page, 'Sammenlign', 'Gladsaxe');
  expect(await questions(page)).toEqual(['Er forskellen mellem Gladsaxe og hele landet reel?']);
  await choose(page, 'med', 'Ballerup');
  expect(await questions(page)).toEqual(['Er forskellen mellem Gladsaxe og Ballerup reel?']);
  expect((await answers(page))[0]).toMatch(
    /^Inden for de normale udsving\. Gladsaxe ligger 1,9 procentpoint over/,
  );
  // The first taken for the second: they change places.
  await choose(page, 'Sammenlign', 'Ballerup');
  expect(await picks(page)).toEqual(['Ballerup', 'Gladsaxe']);
  // Against itself a year before.
  await choose(page, 'med', 'et år før');
  await eventually(
    () => questions(page),
    ['Er ændringen i Ballerup siden juni 2025 anderledes end i resten af landet?'],
  );
  expect((await answers(page))[0]).toContain('(fra 125 til 150 fuldtidspersoner)');
  // What is asked is the reader's own and not the link's.
  expect(await hashOf(page)).toBe(address);
});

test('the pair goes with the reader from figure to figure, and is forgotten with its kommune', async () => {
  const page = await openPage({ at: `#/sammenlign?${FOUR}` });
  await whole(page);
  await choose(page, 'med', 'Aalborg');
  for (const name of ['Rangliste', 'Kort', 'Fordeling', 'Tabel']) {
    await figureLink(page, name).click();
    await whole(page);
    await eventually(() => questions(page), ['Er forskellen mellem Sønderborg og Aalborg reel?']);
  }
  await page.getByRole('button', { name: 'Fjern Aalborg' }).click();
  await eventually(async () => (await chosen(page)).length, 3);
  await eventually(() => questions(page), ['Er forskellen mellem Sønderborg og hele landet reel?']);
});

test('of two the headline names both and nothing needs choosing; of one it is asked about then and the country', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851~540' });
  await whole(page);
  expect(await headlineText(page)).toBe(
    'I Sønderborg er 26,3 pct. af de ledige langtidsledige, blandt de højeste andele; i Aalborg er det 17,9 pct. og i hele landet 19,3 pct.',
  );
  expect(await questions(page)).toEqual(['Er forskellen mellem Sønderborg og Aalborg reel?']);
  expect(await picks(page)).toEqual([]);

  await goTo(page, '#/sammenlign?omr=540');
  expect(await headlineText(page)).toMatch(/2,2 procentpoint højere end for et år siden; i hele landet/);
  await eventually(
    () => questions(page),
    [
      'Er ændringen i Sønderborg siden juni 2025 anderledes end i resten af landet?',
      'Er forskellen mellem Sønderborg og hele landet reel?',
    ],
  );
  const [before, now] = [official('Sønderborg', '2025M06'), official('Sønderborg', '2026M06')];
  const [then, today] = [official('Hele landet', '2025M06'), official('Hele landet', '2026M06')];
  const expected = now.n * (before.x / before.n) * (today.x / today.n / (then.x / then.n));
  expect((await answers(page))[0]).toBe(
    `Inden for de normale udsving. Fra 24,0 til 26,3 pct. af de ledige (fra ${before.x} til ${now.x} fuldtidspersoner). Det er ${Math.round(now.x - expected)} flere, end hvis andelen var faldet som i hele landet.`,
  );
  expect(await picks(page)).toEqual([]);
});

test('years over each other: five regions are too few, which is said with the persons', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=dimittender-andel&omr=851' });
  await whole(page);
  expect(await headlineText(page)).toMatch(/^I juli 2026 er dimittendernes andel i Region Nordjylland/);
  const of = (month: string) =>
    officialRecords('dimittender_regioner_y01dia02.csv').find(
      ([area, period]) => area === 'Region Nordjylland' && period === month,
    )!;
  const persons = (month: string) =>
    of(month)
      .map(Number)
      .find((value) => value > 100)!;
  const [answer] = await answers(page);
  const [, from = '', to = ''] =
    /\(fra ([\d.]+) til ([\d.]+) personer\)/.exec(answer!) ?? expect.fail(answer);
  expect([from, to].map(danishNumber)).toEqual([persons('2025M07'), persons('2026M07')]);
  expect(answer).toMatch(/^Kan ikke afgøres\. Fra 29,9 til 30,3 pct\. af de dagpengeledige/);
  expect(answer).toMatch(
    /Der er kun fem regioner, og det er for få til at se, hvor meget tallene plejer at svinge\.$/,
  );
  const verdict = page.locator('.verdict');
  await verdict.getByText('Hvorfor?').click();
  await expect.poll(() => verdict.innerText()).toContain('kan kun ses, når mange områder følges');
  // The other layout of time asks the same.
  await goTo(page, '#/sammenlign?maal=dimittender-andel&omr=851~101&tid=raekke');
  expect((await answers(page))[0]).toMatch(/^Kan ikke afgøres\. .*Der er kun fem regioner/);
  await goTo(page, '#/sammenlign?omr=851&tid=aar');
  await eventually(async () => (await answers(page))[0]?.slice(0, 29), 'Inden for de normale udsving.');
});

test('a share that rises while the number falls is explained, and the verdict goes by the share', async () => {
  const page = await openPage({ at: '#/sammenlign?fig=aendring&omr=741~101' });
  await whole(page);
  const said = await answers(page);
  expect(said[0]).toMatch(
    /^Samsø Kan ikke afgøres\. Fra 16,1 til 17,6 .*Andelen steg, selv om antallet faldt: antallet af ledige faldt endnu mere \(fra 31 til 17\)\./,
  );
  expect(said[1]).toMatch(
    /^København .*Andelen faldt, selv om antallet steg: antallet af ledige steg endnu mere .* end hvis andelen var faldet som i hele landet\.$/,
  );
});

test('the map and the small figures: the first chosen against the country, and every change', async () => {
  const page = await openPage({ at: `#/sammenlign?fig=kort&${FOUR}` });
  await whole(page);
  expect(await headlineText(page)).toContain('Sønderborg');
  expect(await questions(page)).toEqual(['Er forskellen mellem Sønderborg og hele landet reel?']);
  await goTo(page, '#/sammenlign?fig=kort&omr=851');
  expect(await questions(page)).toEqual(['Er forskellen mellem Aalborg og hele landet reel?']);

  await goTo(page, `#/sammenlign?fig=smaa&${FOUR}`);
  const each = await answers(page);
  expect(each.map((text) => text.split(' ')[0])).toEqual(['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg']);
  await goTo(page, `#/sammenlign?fig=smaa&${FOUR}&udsnit=084`);
  const panels = await page.locator('.verdict').innerText();
  expect(panels).toMatch(
    /Tydelig forskel i Tårnby \(fra 68 til 115 personer\)\. Inden for de normale udsving i 28 kommuner\./,
  );
  await page.locator('.verdict').getByText('Hvorfor?', { exact: true }).click();
  expect(await page.locator('.change-verdict-answers > li').count()).toBe(29);
  await goTo(page, '#/sammenlign?maal=dimittender-antal&fig=smaa&omr=851&udsnit=regioner');
  expect((await page.locator('.verdict').innerText()).match(/Kan ikke afgøres/g)).toHaveLength(1);
  expect(await page.locator('.change-verdict-answers > li').count()).toBe(5);
});

test.each([
  ['udvikling', FOUR],
  ['rangliste', FOUR],
  ['kort', FOUR],
  ['aendring', FOUR],
  ['fordeling', FOUR],
  ['smaa', FOUR],
  ['tabel', 'omr=540'],
  ['udvikling', `${FOUR}&maal=langtidsledige-antal`],
  ['udvikling', `${FOUR}&vis=indeks`],
  ['udvikling', `${FOUR}&glat=12mdr`],
  ['rangliste', `${FOUR}&maal=langtidsledige-antal`],
  ['rangliste', `${FOUR}&maal=varighed-uger`],
])(
  '%s, %s: every question has a verdict and a why, readable on a phone and in the dark',
  async (fig, rest) => {
    const page = await openPage({ at: `#/sammenlign?fig=${fig}&${rest}`, width: 360, colorScheme: 'dark' });
    await whole(page);
    await page.locator('.verdict h2').first().waitFor();
    const asked = (await questions(page)).length;
    expect(asked).toBeGreaterThan(0);
    expect(await page.locator('.verdict summary').allInnerTexts()).toEqual(Array(asked).fill('Hvorfor?'));
    for (const strong of await page.locator('.verdict strong').allInnerTexts()) expect(strong).toMatch(WORDS);
    for (const summary of await page.locator('.verdict summary').all()) await summary.click();
    await expect
      .poll(async () => (await page.locator('.verdict details > p').allInnerTexts()).join('').length)
      .toBeGreaterThan(80);
    await noHorizontalOverflow(page);
    await expectAccessible(page, '.figure-body');
  },
);

test('made-up figures have no verdict', async () => {
  const page = await openPage({ at: `#/sammenlign?maal=dimittender-andel&eksempel=ja&${FOUR}` });
  for (const fig of ['udvikling', 'rangliste', 'kort', 'aendring', 'fordeling', 'smaa', 'tabel']) {
    await goTo(page, `#/sammenlign?maal=dimittender-andel&eksempel=ja&${FOUR}&fig=${fig}`);
    expect(await page.locator('.verdict').count(), fig).toBe(0);
  }
});
