/** A kommune's page from a link to one of its sections, and its key figures taken along. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { observationAt } from '../../src/domain/dataset.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { expectAccessible } from './expectations.ts';
import { goToMunicipality, openMunicipality, wholeMunicipality } from './municipalitySteps.ts';
import { openPage } from './page.ts';
import { download, focused } from './steps.ts';

const GOAL = 'maalsaetning=langtidsledige-antal_hoejst_700_2025M12_2026M12';
const MARGIN = 16;

/** Notes every place the section is painted at, from its first frame on. */
function watch(name: string) {
  return (page: Page) =>
    page.addInitScript((id) => {
      const places: number[] = [];
      Object.assign(window, { places });
      const look = (): void => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        if (top !== undefined && Math.abs(top - (places.at(-1) ?? Number.NaN)) !== 0) places.push(top);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, `afsnit-${name}`);
}

const places = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { places: number[] }).places);

describe('a link to a section', () => {
  test.each([
    ['varighed', 'Varighed', 1280],
    ['dimittender', 'Dimittender', 360],
    ['lignende', 'Kommuner, der ligner', 768],
  ] as const)(
    'opens at %s, with the focus on its heading, and nothing jumps',
    async (name, heading, width) => {
      const page = await openPage({ at: `#/kommune/851?afsnit=${name}`, width, prepare: watch(name) });
      await wholeMunicipality(page, '851');
      const seen = await places(page);
      expect(seen.length).toBeGreaterThan(0);
      for (const top of seen) expect(Math.abs(top - MARGIN)).toBeLessThan(2);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heading);
      expect(await page.locator('.notices').count()).toBe(0);
    },
  );

  test('to goals, which come after the sections, stays there too', async () => {
    const page = await openPage({ at: `#/kommune/851?${GOAL}&afsnit=maal`, prepare: watch('maal') });
    await wholeMunicipality(page, '851');
    for (const top of await places(page)) expect(Math.abs(top - MARGIN)).toBeLessThan(2);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mål: højst 700 i dec. 2026');
  });

  test('lets go as soon as the reader moves', async () => {
    const page = await openPage({ at: '#/kommune/851?afsnit=varighed' });
    await wholeMunicipality(page, '851');
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('that no page has is said with the answer', async () => {
    const page = await openPage({ at: '#/kommune/851?afsnit=findes-ikke' });
    await page.locator('h1', { hasText: 'Aalborg' }).waitFor();
    expect(await page.getByText('Linket peger på et afsnit, som ikke er på siden.').isVisible()).toBe(true);
    await wholeMunicipality(page, '851');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('is what a figure of the page gives, and another kommune begins at its top', async () => {
    const page = await openMunicipality('851');
    const section = page.locator('#afsnit-ledighed');
    await section.getByRole('button', { name: 'Hent og del' }).click();
    await expect
      .poll(() => section.locator('.share-citation').innerText())
      .toMatch(/#\/kommune\/851\?afsnit=ledighed$/);
    await goToMunicipality(page, '159');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

describe('the key figures', () => {
  test('are taken along as one: text, numbers and a picture', async () => {
    const page = await openMunicipality('851');
    await page.evaluate(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void written.push(text) },
      });
    });
    const part = page.locator('.key-figures-part');
    const opener = part.getByRole('button', { name: 'Hent og del' });
    await opener.click();
    await part.locator('.share-panel').waitFor();
    await expectAccessible(page);
    await part.getByRole('button', { name: 'Kopiér tekst' }).click();
    const [text] = await page.evaluate(() => (window as unknown as { written: string[] }).written);
    const lines = text!.split('\n');
    expect(lines[0]).toBe('Nøgletal for Aalborg, juni 2026–juli 2026.');
    expect(lines[1]).toMatch(
      /^Langtidsledige i pct\. af de ledige, juni 2026, foreløbig: 17,9 pct\.; .* fra måneden før; .* Nr\. \d+ af 96, 1 = højest\. Hele landet 19,3 pct\./,
    );
    expect(lines.slice(1, -1)).toHaveLength(await page.locator('.key-figure').count());
    expect(lines.at(-1)).toMatch(/^Kilde: STAR, .*#\/kommune\/851\?afsnit=noegletal$/);

    const csv = await download(page, 'Hent CSV');
    expect(csv.name).toBe('kommunekurven-noegletal-851-2026M07.csv');
    const read = await ingest(new Blob([new Uint8Array(csv.bytes)]), { fileName: csv.name });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.account).toMatchObject({ rejected: 0, used: lines.length - 2 });
    const cell = observationAt(
      read.dataset,
      read.dataset.measures.findIndex(({ name }) => name === 'Tal'),
      1,
    );
    expect(cell).toEqual({ kind: 'value', value: 748 });

    const svg = (await download(page, 'Hent SVG')).bytes.toString('utf8');
    for (const word of ['Nøgletal for Aalborg', '748', 'Nr. 4 af 96']) expect(svg).toContain(word);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('button Hent og del: Nøgletal');
  });
});
