/** What a kommune's page says: its words and numbers against the files, its gaps, its sections. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerText, goToMunicipality, keyFigure, openMunicipality, section } from './municipalitySteps.ts';
import { officialRecords } from './steps.ts';

const [LONG_TERM, UNEMPLOYED] = ['langtidsledige_kommuner_y25i09.csv', 'ledige_kommuner_y25i01.csv'].map(
  officialRecords,
) as [ReturnType<typeof officialRecords>, ReturnType<typeof officialRecords>];

/** Straight from the files, in all benefits. */
const longTerm = (area: string, month: string): number =>
  Number(LONG_TERM.find(([a, m, b]) => a === area && m === month && b === 'Ydelsesgrupper i alt')?.[3]);
const unemployed = (area: string, month: string): readonly [number, string] => {
  const row = UNEMPLOYED.find(([a, m]) => a === area && m === month)!;
  return [Number(row[2]), row[3]!];
};
const percent = (value: number): string => value.toFixed(1).replace('.', ',');
const grouped = (value: number): string => String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
const signed = (value: number, text: string): string => `${value < 0 ? '−' : '+'}${text}`;

const linesOf = async (page: Page, title: string): Promise<string[]> =>
  (await keyFigure(page, title).innerText()).split('\n').map((line) => line.trim());

/** Expects each text among the lines, and says which is not. */
const expectLines = (lines: readonly string[], wanted: readonly string[]): void =>
  expect(wanted.filter((text) => !lines.includes(text))).toEqual([]);

test('the key figures and the answer have the numbers of the files', async () => {
  const page = await openMunicipality('851');
  for (const [code, name] of [
    ['851', 'Aalborg'],
    ['101', 'København'],
    ['760', 'Ringkøbing-Skjern'],
    ['741', 'Samsø'],
  ] as const) {
    await goToMunicipality(page, code);
    const count = longTerm(name, '2026M06');
    const since = (month: string): string => {
      const change = count - longTerm(name, month);
      return change === 0 ? 'uændret' : signed(change, grouped(Math.abs(change)));
    };
    expectLines(await linesOf(page, 'Langtidsledige'), [
      `${grouped(count)} fuldtidspersoner`,
      `${since('2026M05')} fra måneden før`,
      `${since('2025M06')} fra samme måned året før`,
    ]);
    const share = (month: string) => (100 * longTerm(name, month)) / unemployed(name, month)[0];
    const points = (from: string): string => {
      const change = share('2026M06') - share(from);
      const size = percent(Math.abs(change));
      return size === '0,0' ? 'uændret' : `${signed(change, size)} procentpoint`;
    };
    expectLines(await linesOf(page, 'Langtidsledige i pct. af de ledige'), [
      'juni 2026, foreløbig',
      `${percent(share('2026M06'))} pct.`,
      `${points('2026M05')} fra måneden før`,
      `${points('2025M06')} fra samme måned året før`,
    ]);
    const [, rate] = unemployed(name, '2026M07');
    expectLines(await linesOf(page, 'Ledige i pct. af arbejdsstyrken'), [
      'juli 2026, foreløbig',
      `${rate} pct.`,
    ]);
    const answer = await answerText(page);
    expect(answer).toContain(`I juni 2026 var ${grouped(count)} fuldtidspersoner langtidsledige`);
    expect(answer).toContain(`Det er ${percent(share('2026M06'))} pct. af de ledige`);
    expect(answer).toContain(`Ledigheden var ${rate} pct. af arbejdsstyrken i juli 2026`);
  }
});

test('places, neighbours and the strip of all kommuner', async () => {
  const page = await openMunicipality('851');
  const [count, share] = await Promise.all(
    ['Langtidsledige', 'Langtidsledige i pct. af de ledige'].map(async (title) =>
      (await linesOf(page, title)).join(' '),
    ),
  );
  expect(count).toContain(
    'Nr. 4 af 96, 1 = højest. Nr. 3 (Odense) har 199 flere; nr. 5 (Frederiksberg) har 321 færre. 2 kommuner er uden tal.',
  );
  expect(share).toContain('Nr. 64 af 96, 1 = højest. Nr. 63 (Mariagerfjord) ligger 0,2 procentpoint over');
  expect(share).toContain('Alle kommuner ligger fra 10,2 til 26,3 pct.');
  expect(share).toMatch(/Hele landet 19,3 · Lignende kommuner \d\d,\d/);
  const strip = keyFigure(page, 'Langtidsledige i pct. af de ledige').locator('.peer-strip');
  expect(await strip.locator('.peer').count()).toBe(96);
  expect(await strip.locator('.country, .own').count()).toBe(2);
  expect(await page.locator('.key-legend').allInnerTexts()).toEqual([
    'Stregerne er alle kommuner fra lavest til højest, den tykke streg er hele landet, og prikken er Aalborg.',
  ]);
});

test('what is not published, and why', async () => {
  const page = await openMunicipality('825');
  for (const [code, name, missing, without] of [
    ['825', 'Læsø', 'er kun offentliggjort for 2 af de 36 måneder', 2],
    ['563', 'Fanø', 'mangler for 12 af de 36 måneder', 2],
    ['741', 'Samsø', 'mangler for 10 af de 36 måneder', 0],
    ['492', 'Ærø', 'mangler for 1 af de 36 måneder', 0],
  ] as const) {
    await goToMunicipality(page, code);
    const answer = await answerText(page);
    expect(answer).toContain(`Antallet af langtidsledige ${missing} fra juli 2023 til juni 2026.`);
    expect(answer).toContain('Antal under 3 offentliggøres ikke for en kommune');
    expect(await page.getByText('intet tal', { exact: true }).count(), name).toBe(without);
    if (without > 0) {
      expect(answer).toContain(`Antallet af langtidsledige på ${name} er ikke offentliggjort for juni 2026`);
      expect((await linesOf(page, 'Langtidsledige')).join(' ')).toMatch(
        /Senest \d fuldtidspersoner i [a-z]+ 202\d/,
      );
    }
    const benefits = await section(page, 'Langtidsledige efter ydelse').innerText();
    expect(benefits).toMatch(
      /Kontanthjælp er uden tal i \d+ af 36 måneder: .*skjult af hensyn til diskretion/,
    );
    const others = await section(page, 'Ledige: langtidsledige og øvrige').innerText();
    expect(others).toMatch(/kan kun regnes ud, hvor begge tal er offentliggjort: \d+ af 36 måneder\./);
    // Said once, not again among the notes.
    expect(await page.locator('.municipality-sources').innerText()).not.toContain('måneder uden tal');
  }
});

test('sections in their order, one headline each, all levels of headings in place', async () => {
  const page = await openMunicipality('851');
  const outline = await page
    .locator('main')
    .locator('h1, h2, h3')
    .evaluateAll((all) => all.map((heading) => `${heading.localName} ${heading.textContent}`));
  expect(outline).toEqual([
    'h1 Aalborg',
    'h2 Nøgletal',
    'h3 Langtidsledige i pct. af de ledige',
    'h3 Langtidsledige',
    'h3 Ledige i pct. af arbejdsstyrken',
    'h2 Langtidsledige',
    'h2 Ledige: langtidsledige og øvrige',
    'h2 Ledighed',
    'h2 Langtidsledige efter ydelse',
    'h2 Dimittender',
    'h2 Kommuner, der ligner',
    'h2 Varighed',
    'h3 Er forskellen mellem Region Nordjylland og landet reel?',
    'h2 Kilder og forbehold',
  ]);
  expect(await section(page, 'Ledige: langtidsledige og øvrige').innerText()).toContain(
    'Fra juni 2025 til juni 2026 blev de øvrige ledige i Aalborg 166 flere, de langtidsledige 21 færre',
  );
  expect(await section(page, 'Langtidsledige efter ydelse').innerText()).toContain(
    'Af de 748 langtidsledige i Aalborg i juni 2026 fik 562 dagpenge og 187 kontanthjælp',
  );
  for (const heading of ['Dimittender', 'Varighed'])
    expect(await section(page, heading).innerText()).toContain(
      'Her er kun tal for regioner, så figuren viser Region Nordjylland. Med en eksport pr. kommune fra Jobindsats viser den Aalborg.',
    );
});

test('the newest month is dashed in every line figure', async () => {
  const page = await openMunicipality('851');
  const figures = page.locator('.line-chart');
  for (const figure of await figures.all()) {
    const dashed = await figure.locator('path.series-line.dashed:not([d=""])').count();
    expect(dashed).toBe(await figure.locator('.end-label').count());
  }
  expect(await figures.count()).toBe(4);
});
