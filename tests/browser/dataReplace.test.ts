/** A newer export of a table that is built in: the difference first, then in use, then the figures. */
import { expect, test } from 'vitest';
import { becomes, card, chooseFiles, dropFiles, news, openData, statusOf } from './dataSteps.ts';
import { csv, LONG_TERM, nextLongTerm, published } from './exports.ts';
import { openPage } from './page.ts';
import { downloadCsv, eventually, goTo, hashOf, summaryRows, whole } from './steps.ts';

const NAME = 'langtidsledige august.csv';
const newer = () => csv(NAME, nextLongTerm());
const COUNTS = '#/sammenlign?maal=langtidsledige-antal&omr=851&til=2026M06';

/** Aalborg's long-term unemployed in June 2026, in the published file and in the newer one. */
const PUBLISHED = Number(/^Aalborg;2026M06;Ydelsesgrupper i alt;(\d+)$/m.exec(published(LONG_TERM))?.[1]);
const REVISED = PUBLISHED + 2;

test('the difference stands in words, and the figures change when the reader says so', async () => {
  const page = await openData();
  await chooseFiles(page, newer());
  expect(await news(page)).toEqual([
    `„${NAME}“ er gemt i denne browser. Nogle af tallene er andre end dem, der er her i forvejen. Se forskellen nedenfor, og tag stilling.`,
  ]);
  expect(await statusOf(page, NAME)).toBe('ikke i brug');
  const told = await becomes(page, NAME);
  expect(told).toContain(
    'Antallet af langtidsledige i juni 2026 er opjusteret med 1,3 pct. på landsplan; tallet steg i alle 96 kommuner.',
  );
  expect(told).toContain('Juli 2026 er kommet til.');

  // Not in use yet: the figures stay as they are.
  await goTo(page, COUNTS);
  expect(await aalborg()).toBe(String(PUBLISHED));
  expect(await page.locator('.source').innerText()).not.toContain(NAME);

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await card(page, NAME).getByRole('button', { name: 'Brug tallene' }).click();
  await eventually(() => statusOf(page, NAME), 'i brug');
  await eventually(() => card(page, NAME).locator('.card-said').innerText(), 'Figurerne bruger nu tallene.');
  // The button that was pressed has another name, and the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Læg til side');
  await goTo(page, COUNTS);
  await eventually(aalborg, String(REVISED));
  expect(await page.locator('.source').innerText()).toContain(`egen fil „${NAME}“`);

  await page.reload();
  await whole(page);
  await eventually(aalborg, String(REVISED));

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await card(page, NAME).getByRole('button', { name: 'Læg til side' }).click();
  await eventually(() => statusOf(page, NAME), 'ikke i brug');
  await goTo(page, COUNTS);
  await eventually(aalborg, String(PUBLISHED));
  expect(await page.locator('.source').innerText()).not.toContain(NAME);

  async function aalborg(): Promise<string> {
    return (await summaryRows(page)).get('Aalborg')?.[0] ?? '';
  }
});

test('a file dropped on a figure leads to the data page and is read there', async () => {
  const page = await openPage({ at: '#/sammenlign' });
  await whole(page);
  await dropFiles(page, newer());
  await card(page, NAME).waitFor();
  expect(await hashOf(page)).toBe('#/data');
  expect(await statusOf(page, NAME)).toBe('ikke i brug');
});

test('the same figures again need no decision, and the same file twice is one', async () => {
  const page = await openData();
  const same = csv('samme tal.csv', `${published(LONG_TERM)}\n`);
  await chooseFiles(page, same);
  expect(await statusOf(page, 'samme tal.csv')).toBe('i brug');
  expect(await becomes(page, 'samme tal.csv')).toContain(
    'Hvor filen og de tal, der er her i forvejen, dækker det samme, er de ens.',
  );
  await chooseFiles(page, { ...same, name: 'samme fil igen.csv' });
  expect((await news(page)).join()).toContain('„samme fil igen.csv“ er her i forvejen');
  expect(await page.getByRole('article').count()).toBe(1);
});

test('an older file only gives what the figures lack', async () => {
  const page = await openData();
  const old = [
    'Område;Periode;Ydelsesgrupper;Antal langtidsledige fuldtidspersoner',
    'Hele landet;2023M05;Ydelsesgrupper i alt;14200',
    'Hele landet;2023M06;Ydelsesgrupper i alt;14100',
    'Hele landet;2023M07;Ydelsesgrupper i alt;1',
    'Aalborg;2023M05;Ydelsesgrupper i alt;701',
    'Aalborg;2023M06;Ydelsesgrupper i alt;702',
    'Aalborg;2023M07;Ydelsesgrupper i alt;1',
  ];
  await chooseFiles(page, csv('ældre.csv', `${old.join('\n')}\n`));
  expect(await statusOf(page, 'ældre.csv')).toBe('i brug');
  expect(await becomes(page, 'ældre.csv')).toContain(
    'Filen slutter før de tal, der er her i forvejen. Den bruges kun til det, de mangler.',
  );
  await goTo(page, '#/sammenlign?maal=langtidsledige-antal&omr=851&fra=2023M05&til=2023M07');
  const { text } = await downloadCsv(page);
  expect(text).toContain('Aalborg;2023M05;701');
  const july = /^Aalborg;2023M07;Ydelsesgrupper i alt;(\d+)$/m.exec(published(LONG_TERM))?.[1];
  expect(text).toContain(`Aalborg;2023M07;${july}`);
});
