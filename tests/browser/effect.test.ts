/** *Virkede det?* with the figures that come with the page: asked by keyboard, answered or honestly not, stopped. */
import { describe, expect, test } from 'vitest';
import { answered, answerText, ask, FULL, section } from './effectSteps.ts';
import { expectAccessible } from './expectations.ts';
import { openPage } from './page.ts';
import { choose, danishNumber, eventually, hashOf, headlineText, parameter, tabTo } from './steps.ts';

describe('with the figures that come with the page', () => {
  test('the empty question says what the page can and cannot do, and starts no worker', async () => {
    const workers: string[] = [];
    const page = await openPage({
      at: '#/effekt',
      prepare: async (prepared) => {
        prepared.on('worker', (worker) => workers.push(worker.url()));
      },
    });
    await page.locator('.effect-months').waitFor();
    expect(await headlineText(page)).toBe('Virkede det?');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Siden kan ikke vise, hvad der var årsagen');
    expect(text).toContain(
      'Tallene går fra juli 2023 til juni 2026; andre måneder er ikke i de filer, der er her.',
    );
    expect(text).toContain('Vælg en kommune og den første måned');
    expect(
      await page.getByRole('link', { name: 'Hent eller læg tal ind under Data' }).getAttribute('href'),
    ).toBe('#/data');
    // The one that reads files.
    expect(workers).toHaveLength(1);
    await expectAccessible(page);

    await ask(page, '#/effekt?kommune=760&maal=ledige-pct&start=2024M02');
    expect(workers).toHaveLength(2);
  });

  test('asked by keyboard: too few months is said, with what would help and what can be asked instead', async () => {
    const page = await openPage({ at: '#/effekt' });
    await page.locator('.effect-months').waitFor();
    await tabTo(
      page,
      page
        .getByRole('combobox', { name: 'Kommune', exact: true })
        .or(page.getByRole('textbox', { name: 'Kommune', exact: true })),
    );
    await page.keyboard.type('aalborg');
    await page.keyboard.press('Enter');
    await eventually(() => parameter(page, 'kommune'), '851');
    expect(await page.locator('.effect-missing').innerText()).toContain('Vælg den første måned');
    const start = page.getByRole('combobox', { name: 'første måned' });
    await tabTo(page, start);
    await choose(page, 'første måned', 'januar 2025');
    await answered(page);
    expect(await headlineText(page)).toBe('Det kan ikke afgøres: kun 18 måneder før starten kan bruges');
    const obstacle = await page.locator('.effect-obstacles').innerText();
    expect(obstacle).toContain('metoden kræver 24');
    expect(obstacle).toContain('AULK04 begynder i 2009');
    // What can be told all the same: before and after, and the split.
    expect(await answerText(page)).toBe(
      'Fra juni 2024 til juni 2025 faldt antallet af langtidsledige i Aalborg fra 799 til 769 fuldtidspersoner: 30 færre (−3,8 pct.).',
    );
    const numbers = await section(page, 'Hvor meget skete overalt?')
      .locator('.waterfall-value')
      .allTextContents();
    const [country, similar, own, total] = numbers.map(danishNumber);
    expect(total).toBe(-30);
    expect(country! + similar! + own!).toBe(total);
    await page.locator('.effect-obstacles').getByRole('link', { name: 'Ledige', exact: true }).click();
    await answered(page);
    expect(await parameter(page, 'maal')).toBe('ledige-antal');
    expect(await headlineText(page)).toMatch(
      /^Antallet af ledige i Aalborg (skilte sig ikke tydeligt ud|lå tydeligt)/,
    );
  });

  test('new rules: dagpenge alone is offered, and answers', async () => {
    const page = await openPage({ at: '#/effekt?kommune=751&start=2025M09' });
    await answered(page);
    expect(await headlineText(page)).toBe('Det kan ikke afgøres: reglerne blev ændret kort før starten');
    await page.locator('.effect-obstacles').getByRole('link', { name: 'Langtidsledige på dagpenge' }).click();
    await answered(page);
    expect(await parameter(page, 'ydelse')).toBe('dagpenge');
    expect(await headlineText(page)).toMatch(/^Antallet af langtidsledige på dagpenge i Aarhus /);
    expect(await section(page, 'Er det usædvanligt?').count()).toBe(1);
  });

  test('a question for figures that are not here leads to the data page', async () => {
    const page = await openPage({ at: FULL });
    await page.locator('.effect-obstacles').waitFor();
    expect(await headlineText(page)).toBe('Det kan ikke afgøres: tallene er ikke her');
    await page
      .locator('.effect-obstacles')
      .getByRole('link', { name: 'Hent eller læg tal ind under Data' })
      .click();
    await eventually(() => hashOf(page), '#/data');
  });

  test('what in the address cannot be used is said, and the rest is answered', async () => {
    const page = await openPage({ at: '#/effekt?kommune=851&start=2015&beloeb=ti' });
    await page.locator('.effect .notices').waitFor();
    expect(await page.locator('.effect .notices').innerText()).toContain('„start=2015“');
    expect(await page.locator('.effect-chosen').innerText()).toBe('Aalborg');
  });
});

test('a study can be stopped, and made after all', async () => {
  const page = await openPage({
    at: '#/effekt?kommune=760&maal=ledige-pct&start=2024M02',
    // A worker that never answers: as on a machine that is busy with something else.
    prepare: (prepared) =>
      prepared.addInitScript(() => {
        const post = Worker.prototype.postMessage;
        (globalThis as { held?: boolean }).held = true;
        Worker.prototype.postMessage = function (
          this: Worker,
          message: { type?: string },
          ...more: unknown[]
        ) {
          if (message.type === 'study' && (globalThis as { held?: boolean }).held) return;
          post.call(this, message, ...(more as []));
        } as typeof post;
      }),
  });
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  await stop.waitFor();
  expect(await headlineText(page)).toBe('Virkede det? Ringkøbing-Skjern fra februar 2024');
  // The page can be used meanwhile.
  await page.getByRole('textbox', { name: 'Hvad begyndte?' }).fill('en ordning');
  await stop.click();
  await page.getByText('Beregningen er stoppet.').waitFor();
  await page.evaluate(() => {
    (globalThis as { held?: boolean }).held = false;
  });
  await page.getByRole('button', { name: 'Regn igen' }).click();
  await answered(page);
  expect(await headlineText(page)).toMatch(/^Ledigheden i Ringkøbing-Skjern /);
});

test('what is typed counts when a link is followed from the field, and the link is followed', async () => {
  const page = await openPage({ at: '#/effekt?kommune=851&start=2025M01' });
  await answered(page);
  await page.getByRole('textbox', { name: 'Hvad begyndte?' }).fill('Flere penge');
  await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Læg dine egne tal ind' }).waitFor();
  expect(await hashOf(page)).toBe('#/data');
  await page.goBack();
  await answered(page);
  expect(await parameter(page, 'hvad')).toBe('Flere penge');
  await page.getByRole('textbox', { name: 'Hvad begyndte?' }).fill('Nye regler');
  await page.locator('.effect-obstacles').getByRole('link', { name: 'Ledige', exact: true }).click();
  await eventually(() => parameter(page, 'maal'), 'ledige-antal');
  await answered(page);
  expect(await parameter(page, 'maal')).toBe('ledige-antal');
  expect(await parameter(page, 'hvad')).toBe('Nye regler');
});
