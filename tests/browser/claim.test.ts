/** `#/faktatjek`: from a pasted sentence to a verdict, and its corrections. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  answer,
  at,
  clipboard,
  FALSE,
  FALSE_VERDICT,
  field,
  OLD,
  open,
  paste,
  sentence,
  stateOf,
  TRUE,
} from './claimSteps.ts';
import { openPage } from './page.ts';
import { eventually, focused, hashOf, headlineText, parameter, tabTo } from './steps.ts';

describe('paste a sentence', () => {
  test('and the verdict is the headline, the six answers below', async () => {
    const page = await openPage({ at: '#/faktatjek' });
    expect(await headlineText(page)).toBe('Stemmer påstanden?');
    await paste(page, FALSE);
    await eventually(() => headlineText(page), FALSE_VERDICT);
    await eventually(() => page.title(), `${FALSE_VERDICT.replace(/\.$/, '')} – Kommunekurven`);
    await eventually(
      () => page.locator('.claim-answers h2').allInnerTexts(),
      [
        'Passer påstandens tal sammen?',
        'Siger de offentlige tal det samme?',
        'Hænger det på valget af måneder?',
        'Hvad skete der andre steder?',
        'Er det mere end de normale udsving?',
        'En fair formulering',
      ],
    );
    expect(await answer(page, 'Siger de offentlige tal det samme?').innerText()).toContain(
      'Nej: antallet af langtidsledige i Aalborg faldt fra 799 i juni 2024 til 748 i juni 2026',
    );
    expect(await stateOf(page, 'Sted')).toBe('læst: „Aalborg“');
    expect(await stateOf(page, 'Til')).toBe('ikke nævnt; det er taget for givet');
    expect(await stateOf(page, 'Tal ved slutningen')).toBe('ikke nævnt');
    expect(await page.locator('.claim-echo .used').allInnerTexts()).toContain('21 pct.');
    // Typing and pasting leave no steps behind.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('a true one holds, with what it leaves out', async () => {
    const page = await open(at(TRUE));
    await eventually(
      () => headlineText(page),
      'Stemmer, men der ligger et regelskift i perioden (Kontanthjælpsreform, juli 2025), og faldet er så lille, at det kan være tilfældigt.',
    );
  });

  test('the examples of the empty page are claims to check, and each opens one', async () => {
    const page = await openPage({ at: '#/faktatjek' });
    const examples = page.locator('.claim-examples li a');
    await expect.poll(() => examples.count()).toBe(5);
    expect(await page.locator('.claim-examples').innerText()).toContain(
      'Eksemplerne er påstande til at tjekke, ikke oplysninger',
    );
    const text = await examples.first().innerText();
    await examples.first().click();
    await page.locator('.claim-answers').waitFor();
    expect(await sentence(page).inputValue()).toBe(text);
    expect(await headlineText(page)).toMatch(/^Stemmer/);
    expect(await page.locator('.field-state', { hasText: 'mangler' }).count()).toBe(0);
  });

  test('a new sentence goes before what was chosen over the old one', async () => {
    const page = await open(at(FALSE, '&kommune=751&antal=10'));
    expect(await field(page, 'Sted').inputValue()).toBe('751');
    await paste(page, TRUE);
    await eventually(() => field(page, 'Sted').inputValue(), '851');
    expect(await field(page, 'Ændring i antal').inputValue()).toBe('51');
  });
});

describe('correct a field', () => {
  test('a number, a place, and back to what the sentence says', async () => {
    const page = await open(at(FALSE));
    await field(page, 'Ændring i pct.').fill('6');
    await field(page, 'Ændring i antal').fill('51');
    await eventually(async () => (await headlineText(page)).startsWith('Stemmer, men'), true);
    expect(await stateOf(page, 'Ændring i pct.')).toBe('valgt af dig');
    expect(await parameter(page, 'pct')).toBe('6');
    await page.getByRole('button', { name: 'Brug sætningens: 21' }).click();
    await page.getByRole('button', { name: 'Brug sætningens: 372' }).click();
    await eventually(() => headlineText(page), FALSE_VERDICT);
    await field(page, 'Sted').selectOption({ label: 'Odense' });
    await eventually(async () => (await headlineText(page)).includes('Aalborg'), false);
    expect(await page.locator('.claim-understood').innerText()).toContain('i Odense');
    await page.goBack();
    await eventually(() => headlineText(page), FALSE_VERDICT);
  });

  test('what is no number is said, and nothing changes', async () => {
    const page = await open(at(FALSE));
    const before = await hashOf(page);
    await field(page, 'Ændring i pct.').fill('mange');
    expect(await stateOf(page, 'Ændring i pct.')).toBe('Skriv et tal, fx 21 eller 3,5 eller cirka 400.');
    expect(await hashOf(page)).toBe(before);
    await field(page, 'Ændring i pct.').fill('');
    await eventually(() => parameter(page, 'pct'), 'ingen');
    expect(await stateOf(page, 'Ændring i pct.')).toBe('fjernet af dig');
  });

  test('of two readings the other is one click away', async () => {
    const page = await open(at('Langtidsledigheden i Aalborg er steget siden juni 2025.'));
    expect(await page.locator('.claim-doubts').innerText()).toContain(
      'Ordet kan betyde et antal eller en andel.',
    );
    await page.getByRole('button', { name: 'Jeg mener: Langtidsledige i pct. af de ledige' }).click();
    await eventually(() => parameter(page, 'maal'), 'langtidsledige-andel');
    await eventually(async () => (await headlineText(page)).includes('andelen af langtidsledige'), true);
    expect(await page.locator('.claim-doubts').innerText()).not.toContain('et antal eller en andel');
  });

  test('filled in without a sentence, the missing fields are named until there are none', async () => {
    const page = await openPage({ at: '#/faktatjek' });
    await field(page, 'Sted').selectOption({ label: 'Hele landet' });
    await eventually(() => headlineText(page), 'Vælg mål, begyndelse og retning, så kan påstanden tjekkes');
    expect(await stateOf(page, 'Mål')).toBe('mangler');
    await field(page, 'Mål').selectOption({ label: 'Ledige' });
    await field(page, 'Fra').selectOption({ label: 'juni 2024' });
    await field(page, 'Til').selectOption({ label: 'juni 2025' });
    await field(page, 'Retning').selectOption({ label: 'steget' });
    await page.locator('.claim-answers').waitFor();
    await field(page, 'Ændring i pct.').fill('cirka 90');
    await eventually(async () => (await headlineText(page)).startsWith('Stemmer ikke:'), true);
    expect(await hashOf(page)).toBe(
      '#/faktatjek?kommune=000&maal=ledige-antal&fra=2024M06&til=2025M06&retning=stigning&pct=ca90',
    );
  });
});

test('the address reproduces the page, and a copied link names both months', async () => {
  const page = await open(at(FALSE, '&antal=51'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await eventually(async () => (await clipboard(page)).includes('fra=2024M06&til=2026M06'), true);
  const link = await clipboard(page);
  const seen = async (shown: Page) => [
    await headlineText(shown),
    await shown.locator('.claim-answer').allInnerTexts(),
    await shown.locator('.claim-wording').innerText(),
  ];
  const other = await open(link.slice(link.indexOf('#')));
  expect(await seen(other)).toEqual(await seen(page));
  await page.reload();
  await page.locator('.claim-answers').waitFor();
  expect(await seen(page)).toEqual(await seen(other));
});

test('by keyboard alone: write, correct, open how it was found, copy', async () => {
  const page = await openPage({ at: '#/faktatjek' });
  await tabTo(page, sentence(page));
  await page.keyboard.type(FALSE);
  await eventually(() => headlineText(page), FALSE_VERDICT);
  await tabTo(page, field(page, 'Sted'));
  await page.keyboard.type('Odense');
  await eventually(() => parameter(page, 'kommune'), '461');
  await tabTo(page, page.getByRole('button', { name: 'Brug sætningens: Aalborg' }));
  await page.keyboard.press('Enter');
  await eventually(() => headlineText(page), FALSE_VERDICT);
  const how = answer(page, 'Passer påstandens tal sammen?').locator('summary');
  await tabTo(page, how);
  await page.keyboard.press('Enter');
  expect(await answer(page, 'Passer påstandens tal sammen?').innerText()).toContain(
    '21 pct. kan være fra 20,5 til 21,5',
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, page.getByRole('button', { name: 'Kopiér formuleringen' }));
  await page.keyboard.press('Enter');
  await eventually(async () => (await clipboard(page)).startsWith('Antallet af langtidsledige'), true);
  expect(await focused(page)).toBe('button Kopiér formuleringen');
});

test('no figures for the window: it says so, shows the way, and the arithmetic stands', async () => {
  const page = await open(at(OLD));
  expect(await headlineText(page)).toBe('Kan ikke afgøres: tal mangler før juli 2023.');
  expect(await answer(page, 'Passer påstandens tal sammen?').innerText()).toContain('mellem 1.728 og 1.817');
  const data = answer(page, 'Siger de offentlige tal det samme?');
  expect(await data.innerText()).toContain('AULK04 går tilbage til 2009');
  expect(await answer(page, 'Hvad skete der andre steder?').innerText()).toContain('Det kræver tal');
  await data.getByRole('link', { name: 'Hent ældre tal, eller læg din egen eksport ind' }).click();
  await eventually(() => hashOf(page), '#/data');
});

describe('what is no claim', () => {
  test('nonsense is said to be unreadable, and quoted', async () => {
    const page = await openPage({ at: at('asdf qwer 12') });
    await eventually(() => headlineText(page), 'Sætningen kunne ikke læses som en påstand om ledighed');
    expect(await page.locator('.claim-doubts').innerText()).toContain('Ikke forstået: „asdf qwer 12“.');
    expect(await page.locator('.claim-answers').count()).toBe(0);
  });

  test.each([
    ['Ledigheden er lavere i Gladsaxe end i Ballerup og Herlev.', 'Sætningen sammenligner steder.'],
    ['Antallet af ledige i Aalborg er uændret siden juni 2024.', 'Sætningen siger, at tallet er uændret.'],
    ['Antallet af ledige i Aalborg er faldet 5-10 pct. siden juni 2024.', 'Sætningen har et interval'],
  ])('no verdict on a claim of another kind: %s', async (text, said) => {
    const page = await openPage({ at: at(text) });
    await eventually(() => headlineText(page), 'Den slags påstand kan ikke tjekkes, som den står');
    expect(await page.locator('.claim-doubts').innerText()).toContain(said);
    expect(await page.locator('.claim-answers').count()).toBe(0);
  });

  test('how high a number is beside another place is checked, until a change is chosen', async () => {
    const page = await openPage({ at: at('Ledigheden i Aalborg er lavere end i hele landet.') });
    await eventually(
      async () => (await headlineText(page)).startsWith('Stemmer ikke med Jobindsats’ tal: '),
      true,
    );
    expect(await page.locator('.claim-answers > li').count()).toBe(5);
    expect(await page.locator('.claim-wording').innerText()).toContain('Ledigheden i Aalborg var ');
    await field(page, 'Påstanden er, at tallet').selectOption({ label: 'er faldet eller steget' });
    expect(await stateOf(page, 'Retning')).toBe('mangler');
    await field(page, 'Retning').selectOption({ label: 'faldet' });
    await eventually(() => headlineText(page), 'Vælg begyndelse, så kan påstanden tjekkes');
  });

  test('a hostile text stays text', async () => {
    const hostile = '<img src=x onerror="document.title=\'ramt\'"> <script>alert(1)</script> Aalborg';
    const page = await openPage({ at: '#/faktatjek' });
    await paste(page, hostile);
    await eventually(() => parameter(page, 'tekst'), hostile);
    await eventually(async () => (await page.locator('.claim-echo').innerText()).endsWith(hostile), true);
    expect(await page.locator('.claim img, .claim script').count()).toBe(0);
    expect(await page.title()).not.toBe('ramt');
  });

  test('an address with what cannot be used opens all the same', async () => {
    const page = await open(at(FALSE, '&antal=mange&kommune=999'));
    expect(await headlineText(page)).toBe(FALSE_VERDICT);
    await eventually(() => page.locator('.notices li').count(), 2);
  });
});
