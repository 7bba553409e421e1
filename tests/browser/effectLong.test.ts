/** *Virkede det?* with nine years of the reader's own: the full answer, in the address, on paper, on a phone. */
import { expect, test } from 'vitest';
import { answered, answerText, ask, FULL, openWithLongFigures, section } from './effectSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { readPdf, unspaced } from './pdf.ts';
import { choose, eventually, hashOf, headlineText, parameter } from './steps.ts';

const CLEAR =
  'Antallet af langtidsledige i Aalborg efter Danmarks Statistiks opgørelse lå tydeligt lavere end sammenligningen';

test('the full answer: clear, by how much, larger than in how many; the curves, the others, whom it is made of', async () => {
  const page = await openWithLongFigures();
  await ask(page, '#/effekt?kommune=851&start=2014M12');
  await page
    .locator('.effect-obstacles')
    .getByRole('link', { name: 'Langtidsledige (Danmarks Statistik)' })
    .click();
  await answered(page);
  expect(await parameter(page, 'maal')).toBe('langtidsledige-dst-antal');
  await ask(page, FULL);
  await eventually(() => headlineText(page), CLEAR);
  expect(await page.title()).toContain('tydeligt lavere');
  expect(await page.locator('.effect .subtitle').innerText()).toMatch(
    /^„Flere penge til jobcentret“, fra januar 2015\./,
  );
  const told = await page.locator('.effect-more').innerText();
  const [, smaller] = /større end i (\d+) af 59 andre kommuner/.exec(told) ?? [];
  expect(Number(smaller)).toBeGreaterThanOrEqual(57);
  expect(told).toContain('Tallene viser ikke hvorfor');
  const curves = section(page, 'Kommunen og sammenligningen');
  expect(await curves.locator('.end-name').allTextContents()).toEqual([
    'Sammenligningen',
    'Aalborg',
    'Afstand',
  ]);
  expect(await curves.locator('.effect-start-line').count()).toBe(2);
  expect(await curves.locator('.effect-held-out').count()).toBe(1);
  expect(
    await curves
      .getByRole('list', { name: 'Hvem sammenligningen er lavet af' })
      .getByRole('listitem')
      .count(),
  ).toBeGreaterThan(1);
  const others = section(page, 'Er det usædvanligt?');
  expect(await others.locator('.ratio-other').count()).toBe(59);
  expect(await others.getByRole('img').getAttribute('aria-label')).toContain(`${smaller} af 59`);
  // Month by month, by the keys.
  const reader = curves.getByRole('slider').first();
  await reader.focus();
  await page.keyboard.press('Home');
  expect(await reader.getAttribute('aria-valuetext')).toMatch(/^januar 2009: .*Aalborg \d+/);
});

test('the address is the whole answer: a reload shows the same, and Back the question before', async () => {
  const page = await openWithLongFigures();
  await ask(page, FULL);
  await eventually(() => headlineText(page), CLEAR);
  const before = await page.locator('main').innerText();
  const drawn = await page
    .locator('.effect path.series-line')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  await page.reload();
  await answered(page);
  expect(await page.locator('main').innerText()).toBe(before);
  expect(
    await page
      .locator('.effect path.series-line')
      .evaluateAll((all) => all.map((one) => one.getAttribute('d'))),
  ).toEqual(drawn);
  await choose(page, 'se på tiden til', 'december 2015');
  await eventually(() => parameter(page, 'slut'), '2015M12');
  await answered(page);
  expect(await answerText(page)).toContain('til december 2015');
  await page.goBack();
  await eventually(() => parameter(page, 'slut'), null);
  await eventually(() => headlineText(page), CLEAR);
});

test('money: break-even, a range, other rates, and what cannot be read', async () => {
  const page = await openWithLongFigures();
  await ask(page, FULL);
  const money = section(page, 'Hvad er det værd i kroner?');
  await eventually(
    () => money.locator('.effect-headline').innerText(),
    'Regneeksempel: 10 mio. kr. om året er tjent ind, hvis 52–85 færre er på ydelse hele året.',
  );
  expect(await money.innerText()).toContain('satser fra 2024');
  const dagpenge = money.getByRole('textbox', { name: 'Dagpenge, kr. om måneden' });
  expect(await dagpenge.inputValue()).toBe('20.359');
  await dagpenge.fill('mange');
  await dagpenge.press('Enter');
  await eventually(
    () => money.locator('.effect-problem').first().innerText(),
    'Skriv et helt beløb i kroner om måneden, fx 12.326.',
  );
  expect(await parameter(page, 'dagpenge')).toBeNull();
  await dagpenge.fill('12.326');
  await dagpenge.press('Enter');
  await eventually(() => parameter(page, 'dagpenge'), '12326');
  await eventually(
    () => money.locator('.effect-headline').innerText(),
    'Regneeksempel: 10 mio. kr. om året er tjent ind, hvis 85 færre er på ydelse hele året.',
  );
  expect(await money.innerText()).toContain('dine satser');
  expect(await money.locator('blockquote').innerText()).toMatch(
    /^Regneeksempel \(Aalborg, fra januar 2015\): .*Budgetgaranti og bloktilskud er ikke med\.$/,
  );
  await money.getByRole('button', { name: 'Tilbage til udgangspunktet' }).click();
  await eventually(() => parameter(page, 'dagpenge'), null);
  // An amount that cannot be read stays in its field.
  const amount = page.getByRole('textbox', { name: 'Beløb om året' });
  await amount.fill('mange penge');
  await amount.press('Enter');
  await eventually(
    () => page.locator('.effect-question .effect-problem').last().innerText(),
    'Beløbet kan ikke læses. Skriv fx 750.000 eller 10 mio.',
  );
  expect(await amount.inputValue()).toBe('mange penge');
  expect(await parameter(page, 'beloeb')).toBe('10000000');
});

test('axe, 360 px and dark; a label of code stays a label', async () => {
  const page = await openWithLongFigures();
  const label = page.getByRole('textbox', { name: 'Hvad begyndte?' });
  await label.fill('<img src=x onerror=alert(1)> & „mere“ %20');
  await label.press('Enter');
  await eventually(() => parameter(page, 'hvad'), '<img src=x onerror=alert(1)> & „mere“ %20');
  await choose(page, 'tal', 'Langtidsledige (Danmarks Statistik)');
  await ask(page, `${await hashOf(page)}&kommune=760&start=2013M04`);
  await page.locator('.effect-answer').waitFor();
  expect(await page.locator('.effect .subtitle').innerText()).toContain(
    '„<img src=x onerror=alert(1)> & „mere“ %20“',
  );
  expect(await page.locator('.effect img').count()).toBe(0);
  for (const summary of await page.locator('.effect summary').all()) await summary.click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await answered(page);
      await noHorizontalOverflow(page);
      await expectAccessible(page);
    }
  }
});

test('on paper: answer, figures, the worked example and the address, without the form, at full size', async () => {
  const page = await openWithLongFigures();
  await ask(page, FULL);
  await eventually(() => headlineText(page), CLEAR);
  const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThanOrEqual(2);
  expect(sheets.length).toBeLessThanOrEqual(4);
  for (const { width, height, scale } of sheets) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    // The reader of PDFs does not find the scale of a sheet that begins inside a clipped drawing.
    if (!Number.isNaN(scale)) expect(scale).toBeGreaterThan(0.99);
  }
  expect(sheets[0]!.scale).toBeGreaterThan(0.99);
  const text = sheets.map((sheet) => sheet.text).join('');
  expect(sheets[0]!.text).toContain(unspaced(CLEAR));
  for (const seen of ['Hvor meget skete overalt?', 'Regneeksempel', 'AULK04', 'effekt?kommune=851'])
    expect(text).toContain(unspaced(seen));
  for (const control of ['Kopiér', 'Hent og del', 'Skift kommune', 'Udskriv'])
    expect(text).not.toContain(unspaced(control));
});
