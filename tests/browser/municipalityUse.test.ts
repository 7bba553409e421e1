/** What a reader does on a kommune's page: goes on from it, copies, remembers it, and walks it by keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  answerText,
  goToMunicipality,
  leadsTo,
  openMunicipality,
  section,
  wholeMunicipality,
} from './municipalitySteps.ts';
import { eventually, focused, hashOf, headlineText, seen, tabTo, whole } from './steps.ts';

describe('the ways onward', () => {
  test('each section opens the comparison with its own figure', async () => {
    const page = await openMunicipality('540');
    const expected: readonly (readonly [string, readonly string[]])[] = [
      ['Langtidsledige', ['#/sammenlign?omr=540']],
      [
        'Ledige: langtidsledige og øvrige',
        ['#/sammenlign?maal=ledige-antal&omr=540', '#/sammenlign?maal=langtidsledige-antal&omr=540'],
      ],
      ['Ledighed', ['#/sammenlign?maal=ledige-pct&omr=540']],
      [
        'Langtidsledige efter ydelse',
        ['', '&ydelse=dagpenge', '&ydelse=kontanthjaelp'].map(
          (benefit) => `#/sammenlign?maal=langtidsledige-antal${benefit}&omr=540`,
        ),
      ],
      ['Dimittender', ['#/sammenlign?maal=dimittender-andel&omr=540']],
    ];
    for (const [heading, links] of expected) expect(await leadsTo(page, heading), heading).toEqual(links);
    expect((await leadsTo(page, 'Varighed')).join()).toContain('maal=varighed-fordeling');
  });

  test('the figure that opens says and draws the same', async () => {
    const page = await openMunicipality('540');
    const own = section(page, 'Ledighed');
    const headline = (await own.locator('.section-headline').innerText()).trim();
    const labels = await own.evaluate((one) =>
      [...one.querySelectorAll('.end-label')].map((label) => label.textContent),
    );
    await own.getByRole('link').click();
    await whole(page);
    expect(await headlineText(page)).toBe(headline);
    expect((await seen(page)).labels).toEqual(labels);
  });

  test('similar kommuner: why each, and the way to it from its top', async () => {
    const page = await openMunicipality('851');
    const rows = await section(page, 'Kommuner, der ligner').getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'Kommune Arbejdsstyrke, personer (ca.) Ledighed, gennemsnit af 12 måneder',
      'Aalborg storbykommune 117.100 3,6 pct.',
      'Aarhus også storbykommune 201.200 3,7 pct.',
      'Odense også storbykommune 107.200 4,1 pct.',
      'Frederiksberg hovedstadskommune 59.800 3,4 pct.',
      'Randers provinsbykommune 48.900 3,3 pct.',
      'København hovedstadskommune 396.700 3,8 pct.',
    ]);
    expect(await leadsTo(page, 'Kommuner, der ligner')).toEqual(['#/sammenlign?omr=851~751~461~147~730~101']);
    await page.getByRole('link', { name: 'Randers', exact: true }).click();
    await wholeMunicipality(page, '730');
    expect(await hashOf(page)).toBe('#/kommune/730');
    expect(await page.title()).toBe('Randers: ledighed, langtidsledige og dimittender – Kommunekurven');
    await eventually(() => page.evaluate(() => scrollY), 0);
    await page.goBack();
    await wholeMunicipality(page, '851');
  });

  test('a kommune without its like says so', async () => {
    const page = await openMunicipality('825');
    expect(await section(page, 'Kommuner, der ligner').innerText()).toContain(
      'Ingen kommune ligner Læsø meget: alle de 5 nærmeste har over tre gange så stor en arbejdsstyrke.',
    );
  });
});

describe('actions', () => {
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const status = (page: Page) => page.locator('.municipality-actions').getByRole('status').innerText();

  test('copy the link, the text, and the text with its source', async () => {
    const page = await openMunicipality('825');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = page.url();
    const answer = (await answerText(page)).replace(/\s+/g, ' ');
    await press(page, 'Kopiér link');
    await eventually(() => status(page), 'Linket er kopieret');
    expect(await clipboard(page)).toBe(address);
    await press(page, 'Kopiér tekst');
    await eventually(() => clipboard(page), answer);
    await press(page, 'Kopiér med kilde');
    await eventually(
      async () => (await clipboard(page)).startsWith(`${answer} Kilde: STAR, Jobindsats.dk`),
      true,
    );
    expect((await clipboard(page)).endsWith(` ${address}`)).toBe(true);
  });

  test('the text of a section says that its newest month is provisional', async () => {
    const page = await openMunicipality('851');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const part = page.locator('#afsnit-langtidsledige');
    await part.getByRole('button', { name: 'Hent og del' }).first().click();
    await part.getByRole('button', { name: 'Kopiér tekst' }).click();
    await eventually(
      async () =>
        (await clipboard(page)).includes('Juni 2026 er foreløbig og bliver typisk justeret lidt op'),
      true,
    );
    expect((await clipboard(page)).endsWith('#/kommune/851?afsnit=langtidsledige')).toBe(true);
  });

  test('remember as mine by keyboard, on the front page, after a reload, and forget again', async () => {
    const page = await openMunicipality('851');
    await tabTo(page, page.getByRole('button', { name: 'Husk som min kommune' }));
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('Forsiden viser nu vejen hertil. Det er kun gemt i denne browser.');
    expect(await focused(page)).toBe('button Glem min kommune');
    await goToMunicipality(page, '751');
    expect(await page.getByRole('button', { name: 'Husk som min kommune' }).count()).toBe(1);
    expect(await status(page)).toBe('');
    await page.goto('#/');
    await page.getByRole('link', { name: /^Til Aalborg/ }).click();
    await wholeMunicipality(page, '851');
    await page.reload();
    await wholeMunicipality(page, '851');
    await press(page, 'Glem min kommune');
    expect(await status(page)).toBe('Din kommune er glemt.');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('where the browser keeps nothing the page says so, and goes on', async () => {
    const page = await openMunicipality('851', {
      prepare: (opened) =>
        opened.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        }),
    });
    await press(page, 'Husk som min kommune');
    expect(await status(page)).toBe('Browseren tillader ikke, at siden husker noget.');
    expect(await page.getByRole('button', { name: 'Husk som min kommune' }).count()).toBe(1);
  });
});

test('by keyboard: down the page, always in sight and with a ring, each link by a name of its own', async () => {
  const page = await openMunicipality('851', { height: 700 });
  const names: string[] = [];
  await tabTo(page, page.getByRole('link', { name: 'Sammenlign Aalborg' }));
  for (let press = 0; press < 60; press++) {
    const at = await page.evaluate(() => {
      const element = document.activeElement!;
      const { top, bottom, width } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const inSight = width > 0 && bottom > 0 && top < innerHeight;
      return { inMain: element.closest('main') !== null, ring, inSight };
    });
    if (!at.inMain) break;
    names.push(await focused(page));
    expect([at.ring, at.inSight], names.at(-1)).toEqual([true, true]);
    await page.keyboard.press('Tab');
  }
  expect(names.slice(0, 8)).toEqual([
    'a Sammenlign Aalborg',
    'button Udskriv',
    'button Kopiér link',
    'button Kopiér tekst',
    'button Kopiér med kilde',
    'button Husk som min kommune',
    'button Hent og del: Nøgletal',
    'summary Sæt et mål for kommunen',
  ]);
  // The same words twice only where they lead to the same place.
  const links = names.filter((name) => name.startsWith('a '));
  const twice = links.filter((name, at) => links.indexOf(name) !== at);
  expect(twice).toEqual(['a Sådan henter du den']);
  expect(names.length).toBeGreaterThan(20);
});
