/** Files as they come: other encodings, workbooks, pasted cells, the wrong file, and what only the reader knows. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { utf16, windows1252 } from '../unit/ingest/harness.ts';
import { written } from '../unit/ingest/workbook/make.ts';
import { allRead, answer, becomes, card, chooseFiles, fact, news, openData, statusOf } from './dataSteps.ts';
import { csv, LONG_TERM, published, type ReadersFile } from './exports.ts';
import { eventually, goTo, headlineText, summaryRows, whole } from './steps.ts';

const MEASURE = 'Antal langtidsledige fuldtidspersoner';
/** Old enough to change no figure that is built in. */
const OLD = `Område;Periode;Ydelsesgrupper;${MEASURE}\nÆrø;2022M05;Ydelsesgrupper i alt;21\nÆrø;2022M06;Ydelsesgrupper i alt;22\n`;

test('windows-1252 and UTF-16 are read with their Danish letters', async () => {
  const page = await openData();
  await chooseFiles(
    page,
    csv('vest.csv', windows1252(OLD)),
    csv('utf16.csv', utf16(OLD.replaceAll('Ærø', 'Læsø'), 'le', true)),
  );
  for (const name of ['vest.csv', 'utf16.csv']) {
    // Were the letters not read, there would be no such kommune.
    expect(await statusOf(page, name), name).toBe('i brug');
    expect(await fact(page, name, 'Områder'), name).toBe('1 kommune');
    expect(await card(page, name).innerText(), name).toContain('Alle tal i filen er læst.');
  }
  await card(page, 'vest.csv').getByText('De første rækker').click();
  const encoding = card(page, 'vest.csv').getByRole('combobox', { name: 'Tegnsæt' });
  expect(await encoding.locator('option:checked').innerText()).toContain('Windows-1252');
});

const workbook = async (): Promise<ReadersFile> => ({
  ...csv(
    'eksport.xlsx',
    await written(
      { sheet: 'Om tallene', data: [['Kilde: Jobindsats'], ['Trukket i august']] },
      {
        sheet: 'Måneder',
        data: [
          ['Område', 'Periode', 'Ydelsesgrupper', MEASURE],
          ['Ærø', 'maj 2022', 'Ydelsesgrupper i alt', 21],
        ],
      },
      {
        sheet: 'Flere måneder',
        data: [
          ['Område', 'Periode', 'Ydelsesgrupper', MEASURE],
          ['Ærø', 'maj 2022', 'Ydelsesgrupper i alt', 21],
          ['Læsø', 'maj 2022', 'Ydelsesgrupper i alt', 4],
        ],
      },
    ),
  ),
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

test('a workbook: the sheet that is a table, or the one the reader chooses', async () => {
  const page = await openData();
  await chooseFiles(page, await workbook());
  expect(await fact(page, 'eksport.xlsx', 'Ark')).toBe('„Måneder“; 2 andre ark er ikke læst');
  expect(await fact(page, 'eksport.xlsx', 'Områder')).toBe('1 kommune');
  await card(page, 'eksport.xlsx').getByText('De første rækker').click();
  await card(page, 'eksport.xlsx')
    .getByRole('combobox', { name: 'Ark' })
    .selectOption({ label: 'Flere måneder' });
  await eventually(() => fact(page, 'eksport.xlsx', 'Områder'), '2 kommuner');
  expect(await fact(page, 'eksport.xlsx', 'Ark')).toBe('„Flere måneder“; 2 andre ark er ikke læst');
  // A sheet has neither encoding nor delimiter.
  expect(await page.getByRole('combobox', { name: 'Tegnsæt' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Glem rettelserne' }).click();
  await eventually(() => fact(page, 'eksport.xlsx', 'Områder'), '1 kommune');
});

const CELLS = OLD.replaceAll(';', '\t');

test('cells pasted into the field, or anywhere on the page', async () => {
  const page = await openData();
  await page.getByText('Indsæt en tabel fra et regneark').click();
  await page.getByRole('textbox', { name: /Indsæt cellerne her/ }).fill(CELLS);
  await page.getByRole('button', { name: 'Læs tabellen' }).click();
  await allRead(page);
  expect(await statusOf(page, 'indsat tabel.txt')).toBe('i brug');

  const other = await openData();
  await paste(other, 'Ærø i maj');
  expect(await news(other)).toEqual([]);
  await paste(other, CELLS);
  await allRead(other);
  expect(await statusOf(other, 'indsat tabel.txt')).toBe('i brug');
});

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);
}

const WRONG: readonly (readonly [file: ReadersFile, says: RegExp])[] = [
  [csv('tom.csv', ''), /Filen er tom\./],
  [csv('fejlside.csv', '<!doctype html><title>Log ind</title><p>Log ind</p>'), /Filen er en webside/],
  [csv('rapport.csv', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), /Filen er en PDF/],
  [
    csv('billede.csv', readFileSync(new URL('../../.github/screenshot.png', import.meta.url))),
    /hverken tekst eller et regneark/,
  ],
  [csv('pakket.zip', 'PK er ikke altid en zipfil'), /ikke en zipfil/],
  [
    csv('script.csv', 'Område;Periode;Antal\n<img src=x onerror=alert(1)>;2026M05;12\n'),
    /Området kendes ikke/,
  ],
];

test('the wrong file: what is wrong and what to do, one by one, and the page goes on', async () => {
  const page = await openData();
  await chooseFiles(page, ...WRONG.map(([file]) => file));
  const said = await news(page);
  expect(said).toHaveLength(WRONG.length);
  WRONG.forEach(([{ name }, says], i) => {
    expect(said[i], name).toMatch(says);
  });
  expect(await page.getByRole('article').count()).toBe(0);
  expect(await page.locator('main img').count()).toBe(0);
  for (const [{ name }] of WRONG)
    await page.getByRole('button', { name: `Luk beskeden om „${name}“` }).click();
  expect(await news(page)).toEqual([]);
  await chooseFiles(page, csv('god.csv', OLD));
  expect(await statusOf(page, 'god.csv')).toBe('i brug');
});

test('a doubtful decimal mark is asked about once, and the answer decides', async () => {
  const page = await openData();
  const rows = 'Kommune;Periode;Udgift\nAalborg;2026M05;1.234\nAalborg;2026M06;1.245\n';
  await chooseFiles(page, csv('udgift.csv', rows));
  const questions = card(page, 'udgift.csv').getByRole('region', { name: '2 spørgsmål' });
  expect(await questions.innerText()).toContain('Hvad betyder „1.234“ i „Udgift“?');
  expect(await questions.getByRole('button', { name: '1.234 (decimalkomma)' }).count()).toBe(1);
  await answer(page, 'udgift.csv', '1,234 (decimalpunktum)');
  await card(page, 'udgift.csv').getByRole('region', { name: 'Ét spørgsmål' }).waitFor();
  await answer(page, 'udgift.csv', 'noget andet');
  await eventually(() => statusOf(page, 'udgift.csv'), 'i brug');
  expect(await fact(page, 'udgift.csv', 'Tal')).toContain('decimalpunktum, 3 decimaler');
  await card(page, 'udgift.csv').getByRole('link', { name: 'Udgift' }).click();
  await whole(page);
  expect((await summaryRows(page)).get('Aalborg')?.[0]).toBe('1,25');
  // It is remembered.
  await page.reload();
  await whole(page);
  expect((await summaryRows(page)).get('Aalborg')?.[0]).toBe('1,25');
});

test('a split without a total: which member is all', async () => {
  const page = await openData();
  const rows = `Område;Periode;Køn;${MEASURE}\nÆrø;2022M05;Mænd;12\nÆrø;2022M05;Kvinder;9\nÆrø;2022M05;Samtlige;21\n`;
  await chooseFiles(page, csv('køn.csv', rows));
  const questions = card(page, 'køn.csv').getByRole('region', { name: 'Ét spørgsmål' });
  expect(await questions.innerText()).toContain('Hvilken „Køn“ står for alle under ét?');
  await answer(page, 'køn.csv', 'Samtlige');
  await eventually(() => statusOf(page, 'køn.csv'), 'i brug');
  expect(await fact(page, 'køn.csv', 'Køn')).toContain('„Samtlige“ bruges som i alt');
});

test('the last answer does not replace figures before the difference was seen', async () => {
  const page = await openData();
  const rows = `Område;Periode;Køn;${MEASURE}\nAalborg;2026M06;Mænd;1\nAalborg;2026M06;Samtlige;2\n`;
  await chooseFiles(page, csv('nyt.csv', rows));
  await answer(page, 'nyt.csv', 'Samtlige');
  await eventually(() => statusOf(page, 'nyt.csv'), 'ikke i brug');
  expect((await becomes(page, 'nyt.csv')).join('\n')).toMatch(
    /Antallet af langtidsledige i Aalborg i juni 2026 er nedjusteret med 99,\d pct\./,
  );
  expect(await card(page, 'nyt.csv').getByRole('button', { name: 'Brug tallene' }).count()).toBe(1);
});

test('columns that were not understood can be pointed out', async () => {
  const page = await openData();
  const rows = 'Område;Opgjort;Periode;Tal\nÆrø;2022M05;første;4\nLæsø;2022M05;første;5\n';
  await chooseFiles(page, csv('opgjort.csv', rows));
  const [said] = await news(page);
  expect(said).toMatch(/^„opgjort\.csv“ kunne ikke læses/);
  expect(said).toContain('Perioden kan ikke læses „første“.');
  expect(await page.getByRole('article').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Kolonnen „Opgjort“ er' }).selectOption({ label: 'periode' });
  await page.getByRole('combobox', { name: 'Kolonnen „Periode“ er' }).selectOption({ label: 'bruges ikke' });
  await page.getByRole('button', { name: 'Læs filen igen' }).click();
  await card(page, 'opgjort.csv').waitFor();
  expect(await fact(page, 'opgjort.csv', 'Områder')).toBe('2 kommuner');
  expect(await fact(page, 'opgjort.csv', 'Perioder')).toBe('1 måned, maj 2022');
});

test('a column that was taken for something else can be corrected, and is read again', async () => {
  const page = await openData();
  const rows = 'Kommune;Periode;Alder;Antal syge\nÆrø;2022M05;16-24;21\nLæsø;2022M05;16-24;4\n';
  await chooseFiles(page, csv('alder.csv', rows));
  expect(await fact(page, 'alder.csv', 'Alder')).toContain('16-24');
  await card(page, 'alder.csv').getByText('De første rækker').click();
  await page.getByRole('combobox', { name: 'Kolonnen „Alder“ er' }).selectOption({ label: 'bruges ikke' });
  await eventually(() => card(page, 'alder.csv').locator('.understood dt', { hasText: 'Alder' }).count(), 0);
  expect(await card(page, 'alder.csv').locator('.card-said').innerText()).toBe('Filen er læst igen.');
});

test('what could not be used can be taken along as a list', async () => {
  const page = await openData();
  const rows = `${OLD}Atlantis;2022M05;Ydelsesgrupper i alt;1\nÆrø;engang;Ydelsesgrupper i alt;2\n`;
  await chooseFiles(page, csv('fejl.csv', rows));
  const text = await card(page, 'fejl.csv').innerText();
  expect(text).toContain('5 rækker i filen: 2 brugt, 1 sprunget over, 2 afvist.');
  expect(text).toContain('Området kendes ikke „Atlantis“');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card(page, 'fejl.csv').getByRole('button', { name: 'Gem listen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('beskeder om fejl.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const list = Buffer.concat(chunks).toString('utf8');
  expect(list).toContain('"række";"kolonne";"tekst i filen";"antal";"besked"');
  expect(list).toMatch(/"4";"Område";"Atlantis";"1"/);
});

test('an export as published is read without a single complaint', async () => {
  const page = await openData();
  await chooseFiles(page, csv('som udgivet.csv', published(LONG_TERM)));
  expect(await card(page, 'som udgivet.csv').innerText()).toContain('Alle tal i filen er læst.');
  await goTo(page, '#/sammenlign');
  expect(await headlineText(page)).toContain('Sønderborg');
});
