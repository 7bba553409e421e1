/** Similar kommuner, neighbours, and one's own list: named in the note, summed like a group, kept in the address. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import {
  choose,
  chosen,
  danishNumber,
  eventually,
  figureLink,
  goTo,
  headlineText,
  notes,
  officialRecords,
  parameter,
  summaryRows,
  whole,
} from './steps.ts';

const NEWEST = '2026M06';
const one = new Intl.NumberFormat('da', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Long-term unemployed and unemployed of these kommuner together, from the official files. */
function together(names: readonly string[]): { readonly persons: number; readonly share: string } {
  const sum = (file: string, cell: number, members: string | null): number =>
    officialRecords(file)
      .filter(([area, month]) => names.includes(area!) && month === NEWEST)
      .filter((record) => members === null || record[2] === members)
      .reduce((total, record) => total + Number(record[cell]), 0);
  const persons = sum('langtidsledige_kommuner_y25i09.csv', 3, 'Ydelsesgrupper i alt');
  return { persons, share: one.format((100 * persons) / sum('ledige_kommuner_y25i01.csv', 2, null)) };
}

/** The kommuner that a note lists. */
async function listed(page: Page, note: RegExp): Promise<string[]> {
  const text = (await notes(page)).find((one) => note.test(one)) ?? '';
  const [, names = ''] = note.exec(text) ?? expect.fail((await notes(page)).join('\n'));
  return names.split(/, | og /).map((name) => name.replace(' Kommune', ''));
}

/** The benchmark's name and number stand in headline, end label and table, and are what its members sum to. */
async function expectTogether(page: Page, name: string, members: readonly string[]): Promise<void> {
  const { persons, share } = together(members);
  const [value, , shown] = (await summaryRows(page)).get(name) ?? expect.fail(`${name} is not in the table.`);
  expect([value, danishNumber(shown!)]).toEqual([share, persons]);
  expect(await page.locator('.end-label').allTextContents()).toContain(`${name} ${share}`);
  expect(await headlineText(page)).toContain(`i ${name.toLowerCase()} er det ${share} pct.`);
}

/** By its label, not its role: an empty list is hidden. */
const ownPicker = (page: Page) =>
  page.locator('.area-picker').filter({ has: page.getByLabel('Egne kommuner at sammenligne med') });
const own = async (page: Page): Promise<string[]> =>
  (
    await ownPicker(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') })
      .allInnerTexts()
  ).map((text) => text.replace('×', '').trim());

test('the neighbours of Aalborg are the five around it, summed', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851' });
  await whole(page);
  await choose(page, 'mod', 'naboerne');
  await eventually(() => parameter(page, 'mod'), 'naboer');
  await page.locator('.end-label', { hasText: 'Nabokommunerne' }).waitFor();
  const names = await listed(page, /^Nabokommunerne .*?er (.+), regnet under ét\.$/);
  expect([...names].sort()).toEqual([
    'Brønderslev',
    'Jammerbugt',
    'Mariagerfjord',
    'Rebild',
    'Vesthimmerlands',
  ]);
  await expectTogether(page, 'Nabokommunerne', names);
  // The name stays in every figure that has a benchmark.
  for (const [figure, shown] of [
    ['Rangliste', '.ranking-legend'],
    ['Kort', '.map-country-name'],
    ['Ændring', '.dumbbell-name'],
    ['Fordeling', '.dot-name'],
    ['Små figurer', '.multiples-benchmark'],
  ] as const) {
    await figureLink(page, figure).click();
    await whole(page);
    await page.locator(shown, { hasText: 'Nabokommunerne' }).first().waitFor({ state: 'attached' });
    expect((await notes(page)).join('\n'), figure).toMatch(/Nabokommunerne .*Brønderslev/);
  }
});

test('similar kommuner are five, named, not the kommune itself, and summed', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851&mod=lignende' });
  await whole(page);
  const similar = /^Lignende kommuner.* er de 5, der ligner .+? mest.*?: (.+)\. De er regnet under ét\.$/;
  const names = await listed(page, similar);
  expect(new Set(names).size).toBe(5);
  expect(names).not.toContain('Aalborg');
  await expectTogether(page, 'Lignende kommuner', names);
  // Another kommune, another company.
  await goTo(page, '#/sammenlign?omr=825&mod=lignende');
  expect(await listed(page, similar)).not.toEqual(names);
});

test('a list that was found becomes one’s own by a press, the same kommuner and the same number', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851&mod=naboer' });
  await whole(page);
  await page.locator('.end-label', { hasText: 'Nabokommunerne' }).waitFor();
  const before = (await summaryRows(page)).get('Nabokommunerne');
  await page.getByRole('button', { name: 'Ret listen' }).click();
  await eventually(() => parameter(page, 'mod'), 'egne');
  expect(await parameter(page, 'egne')).toBe('810~820~840~846~849');
  await eventually(
    () => own(page),
    ['Brønderslev', 'Vesthimmerlands', 'Rebild', 'Mariagerfjord', 'Jammerbugt'],
  );
  await eventually(async () => (await summaryRows(page)).get('Egne kommuner'), before);
  await ownPicker(page).getByRole('button', { name: 'Fjern Rebild' }).click();
  await eventually(() => parameter(page, 'egne'), '810~820~846~849');
  await expectTogether(page, 'Egne kommuner', [
    'Brønderslev',
    'Vesthimmerlands',
    'Mariagerfjord',
    'Jammerbugt',
  ]);
});

test('one’s own list is made by typing and stands in the address', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=851' });
  await whole(page);
  await choose(page, 'mod', 'egne kommuner');
  await ownPicker(page).waitFor();
  // Nothing chosen yet: the country stands there, and it says so.
  await eventually(async () => [...(await summaryRows(page)).keys()], ['Aalborg', 'Hele landet']);
  await ownPicker(page)
    .getByRole('button', { name: /Tilføj/ })
    .click();
  const field = ownPicker(page).getByRole('combobox');
  await field.waitFor();
  await page.keyboard.type('arhus');
  await page.keyboard.press('Enter');
  await eventually(() => own(page), ['Aarhus']);
  await page.keyboard.type('odense');
  await page.keyboard.press('Enter');
  await eventually(() => own(page), ['Aarhus', 'Odense']);
  expect(await parameter(page, 'egne')).toBe('751~461');
  expect(await chosen(page)).toEqual(['Aalborg']);
  expect(await listed(page, /^Egne kommuner er (.+), regnet under ét\.$/)).toEqual(['Aarhus', 'Odense']);
  await expectTogether(page, 'Egne kommuner', ['Aarhus', 'Odense']);
  // Only kommuner add up to a list of kommuner.
  await field.fill('region');
  await expect.poll(() => page.getByRole('option', { name: /^Region/ }).count()).toBe(0);

  await page.reload();
  await whole(page);
  expect(await own(page)).toEqual(['Aarhus', 'Odense']);
  await expectTogether(page, 'Egne kommuner', ['Aarhus', 'Odense']);
});

test('at most twenty of one’s own, and an address with more says that it cannot be used', async () => {
  const codes = officialRecords('areas.csv')
    .map(([code]) => code!)
    .filter((code) => /^\d{3}$/.test(code) && code !== '851');
  const page = await openPage({ at: `#/sammenlign?omr=851&mod=egne&egne=${codes.slice(0, 19).join('~')}` });
  await whole(page);
  expect(await own(page)).toHaveLength(19);
  await ownPicker(page)
    .getByRole('button', { name: /Tilføj/ })
    .click();
  await ownPicker(page).getByRole('combobox').waitFor();
  await page.keyboard.type('læsø');
  await page.keyboard.press('Enter');
  await eventually(async () => (await own(page)).length, 20);
  expect((await parameter(page, 'egne'))!.split('~')).toEqual([...codes.slice(0, 19), '825']);
  expect(await ownPicker(page).innerText()).toContain(
    'Højst 20 på én gang. Fjern én for at tilføje en anden.',
  );
  expect(await ownPicker(page).getByRole('combobox').count()).toBe(0);
  // The focus is not lost with the field.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
  expect((await notes(page)).join('\n')).toMatch(/Læsø.* udeladt/);

  await goTo(page, `#/sammenlign?omr=851&mod=egne&egne=${codes.slice(0, 21).join('~')}`);
  expect(await page.locator('.notices').innerText()).toContain('kan ikke bruges');
});

test('of several chosen, the note says whose neighbours and whose like they are', async () => {
  const page = await openPage({ at: '#/sammenlign?omr=159~540&mod=naboer' });
  for (const mod of ['naboer', 'lignende']) {
    await goTo(page, `#/sammenlign?omr=159~540&mod=${mod}`);
    await page.locator('.end-label', { hasText: /abokommuner|ignende kommuner/ }).waitFor();
    expect((await notes(page))[0], mod).toMatch(/Gladsaxe/);
  }
});

test('an own list that is still empty says so, until a kommune is in it', async () => {
  const page = await openPage({ at: '#/sammenlign?mod=egne' });
  await whole(page);
  const empty = 'Der er endnu ikke valgt egne kommuner at sammenligne med; figuren viser hele landet.';
  expect(await notes(page)).toContain(empty);
  expect((await notes(page)).join(' ')).not.toContain('Der kan ikke sammenlignes');
  await goTo(page, '#/sammenlign?mod=egne&egne=751');
  expect(await notes(page)).not.toContain(empty);
});

test('the line under the headline explains a share only where a share is shown', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=dimittender-antal' });
  await whole(page);
  const subtitle = () => page.locator('.subtitle').innerText();
  expect(await subtitle()).toContain('Dimittend: dagpengemodtager på dimittendsats.');
  expect(await subtitle()).not.toContain('Andelen');
  await goTo(page, '#/sammenlign?maal=dimittender-andel');
  expect(await subtitle()).toContain('Andelen er af de forsikrede ledige, ikke af de nyuddannede.');
});
