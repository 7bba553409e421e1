/**
 * What others wrote is shown as text and never run: names in files, names of files, links. The content security policy
 * is switched off here, so that what holds, holds without it too.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { card, chooseFiles, openData } from './dataSteps.ts';
import { csv } from './exports.ts';
import { openPage } from './page.ts';
import { goTo, notes, whole } from './steps.ts';

const IMAGE = '<img src=x onerror="window.hostile=1">';
const SCRIPT = '<script>window.hostile=2</script>';
const LINK = 'javascript:window.hostile=3';
const FORMULA = "=cmd|'/c calc'!A1";
const BACKWARDS = '\u202Eslaver\u202C';
const MARKUP = [IMAGE, SCRIPT, '<svg onload="window.hostile=4"></svg>', `<a href="${LINK}">x</a>`];

/** Nothing of it has become an element, an attribute that runs, or a link that does. */
async function expectNothingRan(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hostile' in window,
    polluted: 'hostile' in {} || Object.keys(Object.prototype).length > 0,
    elements: [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.matches('img[src="x"], body script, iframe, object, embed') ||
          [...element.attributes].some(
            ({ name, value }) =>
              /^on/i.test(name) ||
              (/^(?:xlink:)?href$|^src$|^action$/i.test(name) && /^\s*javascript:/i.test(value)),
          ),
      )
      .map((element) => element.outerHTML),
    titles: document.title,
  }));
  expect(found).toEqual({ ran: false, polluted: false, elements: [], titles: expect.any(String) });
}

const open = (at: string): Promise<Page> => openPage({ at, bypassCSP: true });

test('names in a file: areas, members, measures and the heading', async () => {
  const page = await openData({ bypassCSP: true });
  const measure = `Antal ${IMAGE}`;
  const rows = [...MARKUP, FORMULA, BACKWARDS, '__proto__', 'constructor', 'Ærø'].map(
    (area, i) => `"${area.replaceAll('"', '""')}";2022M0${(i % 9) + 1};${i + 1}`,
  );
  await chooseFiles(
    page,
    csv('navne.csv', `Område;Periode;"${measure.replaceAll('"', '""')}"\n${rows.join('\n')}\n`),
    csv(
      'medlemmer.csv',
      `Område;Periode;__proto__;Antal langtidsledige fuldtidspersoner\n${MARKUP.map((text) => `Ærø;2022M05;"${text.replaceAll('"', '""')}";21`).join('\n')}\n`,
    ),
  );
  for (const name of ['navne.csv', 'medlemmer.csv']) {
    await card(page, name).getByText('De første rækker').click();
    for (const closed of await card(page, name).locator('details:not([open]) > summary').all())
      await closed.click();
  }
  const text = await card(page, 'navne.csv').innerText();
  expect(text).toContain(IMAGE);
  expect(text).toContain(SCRIPT);
  // Nothing turns its neighbours round: the letter that would is there as a sign.
  expect(text).toContain('\uFFFDslaver\uFFFD');
  expect(await page.locator('body').innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  await expectNothingRan(page);
});

test('the list of what could not be read, taken into a spreadsheet, holds no formula', async () => {
  const page = await openData({ bypassCSP: true });
  await chooseFiles(
    page,
    csv(
      'formler.csv',
      `Område;Periode;Ydelsesgrupper;Antal langtidsledige fuldtidspersoner\nÆrø;2022M05;Ydelsesgrupper i alt;21\n${FORMULA};2022M05;Ydelsesgrupper i alt;22\nÆrø;2022M06;Ydelsesgrupper i alt;${FORMULA}\n`,
    ),
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card(page, 'formler.csv')
      .getByRole('button', { name: /CSV|liste/i })
      .first()
      .click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const written = Buffer.concat(chunks).toString('utf8');
  expect(written).toContain(`"'=cmd`);
  expect(written).not.toMatch(/(^|[;\n])"?[=+@]/);
  await expectNothingRan(page);
});

test('names of files', async () => {
  const page = await openData({ bypassCSP: true });
  const content = (n: number): string =>
    `Område;Periode;Ydelsesgrupper;Antal langtidsledige fuldtidspersoner\nÆrø;2022M0${n};Ydelsesgrupper i alt;2${n}\n`;
  const names = [`${IMAGE}.csv`, '"><svg onload=window.hostile=5>.csv', '__proto__', 'tal\u202Evsc.exe'];
  await chooseFiles(page, ...names.map((name, i) => csv(name, content(i + 1))));
  const headings = await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(headings.sort()).toEqual([...names.slice(0, 3), 'tal\uFFFDvsc.exe'].sort());
  await expectNothingRan(page);
  // Kept and read again, as at the next visit.
  await page.reload();
  await page.getByRole('article').nth(3).waitFor();
  await expectNothingRan(page);
});

const LINKS = [
  ...MARKUP.flatMap((text) => [
    `#/sammenlign?haendelser=${encodeURIComponent(`2024M03:${text}`)}`,
    `#/kommune/851?maalsaetning=${encodeURIComponent(`langtidsledige-antal_hoejst_650_2025M12_2026M12_${text}`)}`,
    `#/faktatjek?tekst=${encodeURIComponent(text)}`,
    `#/sammenlign?maal=${encodeURIComponent(text)}`,
    `#/${encodeURIComponent(text)}`,
  ]),
  `#/${LINK}`,
  `#${LINK}`,
  `#/sammenlign?__proto__=1&constructor=2&omr=__proto__`,
  `#/__proto__`,
  `#/kommune/__proto__`,
  `#/effekt?kommune=${encodeURIComponent(IMAGE)}`,
  `#/indlejr?haendelser=${encodeURIComponent(`2024M03:${IMAGE}`)}`,
];

test('links: whatever stands in the address is text', async () => {
  const page = await open('#/');
  await whole(page);
  for (const link of LINKS) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await expectNothingRan(page);
  }
});

test('the same as the first address of a visit, and the words of an event stand as they were written', async () => {
  const words = `${IMAGE} & ${SCRIPT}`;
  const page = await open(`#/sammenlign?haendelser=${encodeURIComponent(`2024M03:${words}`)}`);
  await whole(page);
  expect((await notes(page)).join('\n')).toContain(words);
  await expectNothingRan(page);
});

test('letters that turn the text around them are not taken from an address', async () => {
  const page = await open(`#/sammenlign?haendelser=${encodeURIComponent(`2024M03:${BACKWARDS}`)}`);
  await whole(page);
  expect(await page.locator('.notices').innerText()).toContain('2024M03:\uFFFDslaver\uFFFD');
  await goTo(page, `#/kommune/${BACKWARDS}`);
  expect(await page.locator('body').innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
