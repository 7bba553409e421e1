/** Every choice in the sentence of selects: it changes the figure, stands in the address, and comes back from there. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { choose, eventually, goTo, hashOf, headlineText, seen, whole } from './steps.ts';

interface Case {
  readonly label: string;
  readonly option: string;
  /** Choices made before, as an address. */
  readonly from?: string;
  /** What the address then holds. */
  readonly address: string;
  /** What the headline then says; the others must leave the sentence whole all the same. */
  readonly headline?: RegExp;
}

const CASES: readonly Case[] = [
  {
    label: 'vis',
    option: 'antal',
    address: 'maal=langtidsledige-antal',
    headline: /^I Gladsaxe er \d+ fuldtidspersoner langtidsledige/,
  },
  {
    label: 'vis',
    option: 'pct. af arbejdsstyrken',
    address: 'maal=langtidsledige-pct',
    headline: /\d,\d\d pct\. af arbejdsstyrken langtidsledige/,
  },
  {
    label: 'ydelse',
    option: 'dagpenge',
    from: 'maal=langtidsledige-antal',
    address: 'ydelse=dagpenge',
    headline: /langtidsledige på dagpenge/,
  },
  { label: 'mod', option: 'regionen', address: 'mod=region', headline: /i Region Hovedstaden er det/ },
  {
    label: 'mod',
    option: 'landsdelen',
    address: 'mod=landsdel',
    headline: /i Landsdel Københavns omegn er det/,
  },
  {
    label: 'mod',
    option: 'kommunegruppen',
    address: 'mod=gruppe',
    headline: /i hovedstadskommunerne er det/,
  },
  { label: 'mod', option: 'ingen', address: 'mod=ingen', headline: /^[^;]+$/ },
  {
    label: 'Værdier, indeks eller ændring',
    option: 'indeks',
    address: 'vis=indeks',
    headline: /pct\. (højere|lavere) end i juli 2023;/,
  },
  {
    label: 'Værdier, indeks eller ændring',
    option: 'ændring på et år',
    address: 'vis=aendring',
    headline: /procentpoint (højere|lavere) end i juni 2025;/,
  },
  {
    label: '100 =',
    option: 'gennemsnit 2024',
    from: 'vis=indeks',
    address: 'basis=2024',
    headline: /end gennemsnittet for 2024/,
  },
  {
    label: '100 =',
    option: 'marts 2025',
    from: 'vis=indeks',
    address: 'basis=2025M03',
    headline: /end i marts 2025/,
  },
  {
    label: 'Udjævning',
    option: '12 måneders gennemsnit',
    address: 'glat=12mdr',
    headline: /i gennemsnit over de seneste 12 måneder/,
  },
  { label: 'fra', option: 'januar 2025', address: 'fra=2025M01' },
  { label: 'til', option: 'december 2025', address: 'til=2025M12', headline: / i december 2025/ },
];

test('each choice changes figure, words and address, and the address alone restores it', async () => {
  const page = await openPage();
  await whole(page);
  for (const { label, option, from, address, headline } of CASES) {
    const name = `${label}: ${option}`;
    await goTo(page, `#/sammenlign?${from ?? ''}`);
    const before = await seen(page);
    const steps = await page.evaluate(() => history.length);
    await choose(page, label, option);
    await expect.poll(() => parameters(page), { message: name }).toContain(address);
    await whole(page);
    expect(await page.evaluate(() => history.length), name).toBe(steps + 1);
    const after = await seen(page);
    expect(after.paths, name).not.toEqual(before.paths);
    expect([after.subtitle, after.headline], name).not.toEqual([before.subtitle, before.headline]);
    if (headline !== undefined) expect(await headlineText(page)).toMatch(headline);

    await page.reload();
    await whole(page);
    expect(await seen(page), name).toEqual(after);
    expect(await chosenOption(page, label), name).toBe(option);
  }
});

test('all at once stand in one address, the defaults in none', async () => {
  const all =
    'maal=langtidsledige-antal&ydelse=dagpenge&omr=751~851&mod=region&fra=2024M02&til=2026M03&vis=indeks&basis=2025&glat=12mdr';
  const page = await openPage({ at: `#/sammenlign?${all}` });
  await whole(page);
  const labels = [
    'vis',
    'ydelse',
    'mod',
    'Værdier, indeks eller ændring',
    '100 =',
    'Udjævning',
    'fra',
    'til',
  ];
  const shown: string[] = [];
  for (const label of labels) shown.push(await chosenOption(page, label));
  expect(shown).toEqual([
    'antal',
    'dagpenge',
    'regionen',
    'indeks',
    'gennemsnit 2025',
    '12 måneders gennemsnit',
    'februar 2024',
    'marts 2026',
  ]);
  await choose(page, 'vis', 'pct. af de ledige');
  await choose(page, 'mod', 'hele landet');
  await choose(page, 'Værdier, indeks eller ændring', 'værdier');
  await choose(page, 'Udjævning', 'måned for måned');
  await choose(page, 'fra', 'begyndelsen');
  await choose(page, 'til', 'seneste');
  await eventually(() => parameters(page), ['ydelse=dagpenge', 'omr=751~851', 'basis=2025']);
});

test('the chosen lines lie over the benchmark, whatever was chosen before', async () => {
  const page = await openPage({ at: '#/sammenlign?mod=ingen' });
  await whole(page);
  await choose(page, 'mod', 'hele landet');
  await eventually(() => page.locator('.end-label').first().textContent(), 'Hele landet 19,3');
  const strokes = () =>
    page
      .locator('path.recharts-line-curve')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke')));
  expect((await strokes())[0]).toBe('var(--ink)');
});

test('a benchmark these figures cannot give is replaced, and that is said', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=dimittender-andel&mod=gruppe&tid=raekke' });
  await whole(page);
  expect(await chosenOption(page, 'mod')).toBe('kommunegruppen');
  await page
    .getByText('Der kan ikke sammenlignes med kommunegruppen på disse tal; figuren viser hele landet.')
    .waitFor();
  await goTo(page, '#/sammenlign?maal=dimittender-andel');
  expect(await page.getByText(/Der kan ikke sammenlignes med/).count()).toBe(0);
});

async function parameters(page: Page): Promise<string[]> {
  return decodeURIComponent((await hashOf(page)).split('?')[1] ?? '').split('&');
}

function chosenOption(page: Page, label: string): Promise<string> {
  return page
    .getByRole('combobox', { name: label, exact: true })
    .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label ?? '');
}
