/** The reader's own events: added by a form, numbered in the figure and in the notes, kept in the address. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './expectations.ts';
import { openPage } from './page.ts';
import { eventually, goTo, notes, parameter, whole } from './steps.ts';

const editor = (page: Page) => page.locator('.event-editor');
const marks = (page: Page): Promise<string[]> => page.locator('.event-mark text').allTextContents();
const status = (page: Page): Promise<string> => editor(page).getByRole('status').innerText();

/** The events that are listed in the form, without the button beside each. */
const listed = async (page: Page): Promise<string[]> =>
  (await editor(page).getByRole('listitem').allInnerTexts()).map((text) => text.replace('×', '').trim());

async function open(page: Page): Promise<void> {
  if ((await editor(page).count()) === 0) await page.getByText('Marker en hændelse').click();
  await editor(page).waitFor();
}

interface Typed {
  readonly month: string;
  readonly text: string;
  readonly amount?: string;
}

/** Fills the form as a reader does and presses its button. */
async function add(page: Page, { month, text, amount = '' }: Typed): Promise<void> {
  const form = editor(page).locator('form');
  await form.getByRole('combobox').selectOption({ label: month });
  await form.getByRole('textbox', { name: 'hvad skete der?' }).fill(text);
  await form.getByRole('textbox', { name: 'beløb, hvis det kendes' }).fill(amount);
  await form.getByRole('button', { name: 'Tilføj' }).click();
}

/** How far along the months a mark stands, in pixels. */
const placeOf = (page: Page, number: number): Promise<number> =>
  page
    .locator('.event-mark line')
    .nth(number - 1)
    .evaluate((line) => Number(line.getAttribute('x1')));

test('an event is added with its amount, marked by number, explained in the notes, and removed', async () => {
  const page = await openPage();
  await whole(page);
  await open(page);
  await add(page, { month: 'marts 2024', text: 'Flere penge til jobcentret', amount: '10 mio.' });
  await eventually(() => parameter(page, 'haendelser'), '2024M03(10000000):Flere penge til jobcentret');
  await eventually(() => marks(page), ['1']);
  expect(await listed(page)).toEqual(['marts 2024: Flere penge til jobcentret (10 mio. kr.)']);
  const note = () => notes(page).then((all) => all.filter((text) => text.includes('Egen markering')));
  expect(await note()).toEqual([
    expect.stringMatching(
      /\b1\b.*marts 2024: Flere penge til jobcentret \(10 mio\. kr\.\)\. Egen markering: figuren viser ikke, om det ene skyldes det andet\.$/,
    ),
  ]);

  // An earlier one takes the lower number, in the figure, the notes and the list.
  const late = await placeOf(page, 1);
  await add(page, { month: 'september 2023', text: 'Ny chef' });
  await eventually(
    () => parameter(page, 'haendelser'),
    '2023M09:Ny chef~2024M03(10000000):Flere penge til jobcentret',
  );
  await eventually(() => marks(page), ['1', '2']);
  expect(await placeOf(page, 1)).toBeLessThan(late);
  expect(await placeOf(page, 2)).toBe(late);
  expect((await note()).map((text) => /\b\d\b/.exec(text)?.[0])).toEqual(['1', '2']);
  expect((await note())[0]).toContain('september 2023: Ny chef');
  await expectAccessible(page, '.controls');

  // The address alone brings them back, and the form is open to change them.
  await page.reload();
  await whole(page);
  await eventually(() => marks(page), ['1', '2']);
  await editor(page).waitFor();
  await editor(page).getByRole('button', { name: 'Fjern hændelsen „Ny chef“' }).click();
  await eventually(() => marks(page), ['1']);
  await editor(page).getByRole('button', { name: 'Fjern hændelsen „Flere penge til jobcentret“' }).click();
  await eventually(() => parameter(page, 'haendelser'), null);
  await eventually(() => marks(page), []);
  expect(await note()).toEqual([]);
});

test('amounts are read as people write them; what cannot be read is explained, and nothing is lost', async () => {
  const page = await openPage();
  await whole(page);
  await open(page);
  for (const [typed, kept] of [
    ['750.000', '750000'],
    ['2,5 mio kr', '2500000'],
    ['1 mia.', '1000000000'],
    ['900000 kr.', '900000'],
  ]) {
    await add(page, { month: 'marts 2024', text: 'Tilskud', amount: typed! });
    await eventually(() => parameter(page, 'haendelser'), `2024M03(${kept}):Tilskud`);
    await editor(page).getByRole('button', { name: 'Fjern hændelsen „Tilskud“' }).click();
    await eventually(() => parameter(page, 'haendelser'), null);
  }
  for (const amount of ['mange', '10 mio. euro', '-5', '1.00', '0']) {
    await add(page, { month: 'marts 2024', text: 'Tilskud', amount });
    await eventually(() => status(page), 'Beløbet kan ikke læses. Skriv fx 750.000 eller 10 mio.');
    expect(await parameter(page, 'haendelser'), amount).toBeNull();
    expect(await editor(page).getByRole('textbox', { name: 'hvad skete der?' }).inputValue()).toBe('Tilskud');
    expect(await editor(page).getByRole('textbox', { name: /beløb/ }).inputValue()).toBe(amount);
  }
  await add(page, { month: 'marts 2024', text: '   ' });
  await eventually(() => status(page), 'Skriv, hvad der skete.');
  await add(page, { month: 'marts 2024', text: 'Tilskud' });
  await eventually(() => status(page), '');
  await eventually(() => parameter(page, 'haendelser'), '2024M03:Tilskud');
  expect(await listed(page)).toEqual(['marts 2024: Tilskud']);
});

test('at most eight, by the form and by the address', async () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map(
    (month, i) => `2024M${month}:H${i + 1}`,
  );
  const page = await openPage({ at: `#/sammenlign?haendelser=${months.slice(0, 7).join('~')}` });
  await whole(page);
  await editor(page).waitFor();
  await add(page, { month: 'december 2024', text: 'Den ottende' });
  await eventually(async () => (await marks(page)).length, 8);
  expect(await editor(page).innerText()).toContain('Højst 8 hændelser. Fjern én for at tilføje en anden.');
  expect(await editor(page).locator('form').count()).toBe(0);
  await goTo(page, `#/sammenlign?haendelser=${months.join('~')}`);
  expect(await page.locator('.notices').innerText()).toContain('kan ikke bruges');
  expect(await marks(page)).toEqual([]);
});

test('script is text: shown as it was typed, from form and address, and never run', async () => {
  const evil = '<img src=x onerror="window.ran=1"><script>window.ran=2</script>';
  const page = await openPage();
  await whole(page);
  await open(page);
  await add(page, { month: 'marts 2024', text: evil });
  const shown = async () => {
    expect(await listed(page)).toEqual([`marts 2024: ${evil}`]);
    expect((await notes(page)).join('\n')).toContain(`marts 2024: ${evil}`);
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(await page.locator('main img, main script').count()).toBe(0);
  };
  await eventually(() => marks(page), ['1']);
  await shown();
  await page.reload();
  await whole(page);
  await editor(page).waitFor();
  await shown();
  await editor(page)
    .getByRole('button', { name: /^Fjern hændelsen/ })
    .click();
  await eventually(() => parameter(page, 'haendelser'), null);

  // The sign between events, line breaks and great length cannot break the address.
  await add(page, { month: 'marts 2024', text: `a~b ${'x'.repeat(200)}` });
  await expect.poll(() => parameter(page, 'haendelser')).toMatch(/^2024M03:a b x{96}$/);
  await page.reload();
  await whole(page);
  await eventually(() => marks(page), ['1']);
  expect(await page.locator('.notices').count()).toBe(0);
});

test('an event moves with the window, and outside it there is no mark and no note', async () => {
  const event = 'haendelser=2024M03:Flere penge';
  const page = await openPage({ at: `#/sammenlign?${event}` });
  await whole(page);
  await eventually(() => marks(page), ['1']);
  await goTo(page, `#/sammenlign?${event}&fra=2025M01`);
  expect(await marks(page)).toEqual([]);
  expect((await notes(page)).join('\n')).not.toContain('Flere penge');
  expect(await parameter(page, 'haendelser')).toBe('2024M03:Flere penge');
  await goTo(page, `#/sammenlign?${event}&vis=indeks`);
  expect(await marks(page)).toEqual(['1']);
});

test('the same number stands in Små figurer and on the years; figures of one month have no note of it', async () => {
  const event = 'haendelser=2024M03:Flere penge~2025M02:Ny chef';
  const page = await openPage({ at: `#/sammenlign?fig=smaa&${event}` });
  await whole(page);
  expect(await marks(page)).toEqual(['1', '2', '1', '2', '1', '2', '1', '2']);
  expect(await page.locator('.multiples-month').textContent()).toContain('Egne hændelser, se noterne');
  const mentioned = async () => (await notes(page)).filter((text) => /^Hændelse \d:/.test(text)).length;
  expect(await mentioned()).toBe(2);
  await goTo(page, `#/sammenlign?tid=aar&${event}`);
  await page.locator('.year-line').first().waitFor();
  expect(await marks(page)).toEqual(['1', '2']);
  expect(await mentioned()).toBe(2);
  for (const figure of ['rangliste', 'kort', 'fordeling']) {
    await goTo(page, `#/sammenlign?fig=${figure}&${event}`);
    expect(await marks(page), figure).toEqual([]);
    expect(await mentioned(), figure).toBe(0);
  }
});
