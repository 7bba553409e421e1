/** *Varighed*, *Forløb* and the years over each other: the official numbers, and what they cannot say. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import {
  choose,
  danishNumber,
  eventually,
  figureLink,
  goTo,
  headlineText,
  notes,
  officialRecords,
  parameter,
  readingText,
  summaryRows,
  topicLink,
  whole,
} from './steps.ts';

const BANDS = '#/sammenlign?maal=varighed-fordeling&fig=varighed';
const CURVE = '#/sammenlign?maal=varighed-fortsat&fig=forloeb';
const REGIONS = ['Region Hovedstaden', 'Region Nordjylland', 'Region Syddanmark'];
const one = new Intl.NumberFormat('da', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const grouped = new Intl.NumberFormat('da');

/** Spells per band and the average, as the official file has them. */
const official = new Map(
  officialRecords('varighed_regioner_y01a27.csv').map(([area, , , ...cells]) => [
    area!,
    { counts: cells.slice(0, 7).map(Number), weeks: cells[7]! },
  ]),
);
const totalOf = (area: string): number => official.get(area)!.counts.reduce((sum, count) => sum + count, 0);

const bands = (page: Page) =>
  page.locator('.duration-bands > li').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('button')!.textContent,
      country: row.querySelector('.duration-name small')?.textContent,
      lanes: [...row.querySelectorAll('.duration-lane')].map((lane) =>
        ['.visually-hidden', '.duration-value', '.duration-count'].map((part) =>
          (lane.querySelector(part)?.textContent ?? '').trim(),
        ),
      ),
    })),
  );

test('every band has the official file’s spells and the share that they make', async () => {
  const page = await openPage({ at: BANDS });
  await whole(page);
  const drawn = await bands(page);
  expect(drawn.map(({ name }) => name)).toEqual([
    'Under 2 uger',
    '2-4 uger',
    '5-13 uger',
    '14-26 uger',
    '27-39 uger',
    '40-52 uger',
    'Over 52 uger',
  ]);
  const share = (area: string, band: number): string =>
    one.format((100 * official.get(area)!.counts[band]!) / totalOf(area));
  drawn.forEach(({ country, lanes }, band) => {
    expect(country).toBe(`Hele landet ${share('Hele landet', band)}`);
    expect(lanes).toEqual(
      REGIONS.map((area) => [
        area,
        share(area, band),
        `${grouped.format(official.get(area)!.counts[band]!)} af ${grouped.format(totalOf(area))}`,
      ]),
    );
  });
  const beside = await summaryRows(page);
  for (const area of [...REGIONS, 'Hele landet']) {
    const [limits = '', weeks, spells] = beside.get(area)!;
    expect([weeks, spells], area).toEqual([official.get(area)!.weeks, grouped.format(totalOf(area))]);
    const [low, high] = limits.split('–').map(danishNumber);
    expect(low! < danishNumber(weeks!) && danishNumber(weeks!) < high!, area).toBe(true);
  }
  expect(await headlineText(page)).toContain(`${share('Region Hovedstaden', 6)} pct.`);
  expect(await headlineText(page)).toContain(`${share('Hele landet', 6)} pct.`);
});

test('a band is read by keys and by pointer: how many of how many', async () => {
  const page = await openPage({ at: BANDS });
  await whole(page);
  const read = page.locator('.duration-bands > li.is-read');
  await page.getByRole('button', { name: 'Under 2 uger' }).focus();
  await page.keyboard.press('ArrowDown');
  await eventually(() => read.getByRole('button').innerText(), '2-4 uger');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  expect((await read.locator('.duration-total').first().innerText()).trim()).toBe(
    `af ${grouped.format(totalOf('Region Hovedstaden'))}`,
  );
  await page.keyboard.press('Escape');
  await eventually(() => read.count(), 0);
  await page.locator('.duration-bands > li').last().hover();
  await eventually(() => read.getByRole('button').innerText(), 'Over 52 uger');
});

test('Gladsaxe and Ballerup cannot be told apart here, and it says why; two regions can', async () => {
  const page = await openPage({ at: BANDS });
  await whole(page);
  const verdict = page.locator('.verdict');
  expect(await verdict.getByRole('heading').innerText()).toBe(
    'Er forskellen mellem Gladsaxe og Ballerup reel?',
  );
  const why = await verdict.innerText();
  expect(why).toContain('Kan ikke afgøres');
  expect(why).toContain('begge kommuner ligger i Region Hovedstaden');
  expect(why).toContain(`${official.get('Region Hovedstaden')!.weeks} uger`);
  await verdict.getByText('Hvorfor?').click();
  expect(await verdict.innerText()).toContain('y01a27');
  const said = (await notes(page)).join('\n');
  expect(said).toContain(
    'Tallene findes her kun for regioner: Gladsaxe og Ballerup vises ved Region Hovedstaden.',
  );
  expect(said).toContain('Tallene siger intet om, hvor længe de nuværende ledige har været ledige.');

  await goTo(page, `${BANDS}&omr=851~540`);
  const [north, south] = ['Region Nordjylland', 'Region Syddanmark'].map((area) => official.get(area)!.weeks);
  const apart = one.format(danishNumber(south!) - danishNumber(north!));
  expect(await verdict.innerText()).toContain(
    `${apart} uger længere i Region Syddanmark (${south} uger) end i Region Nordjylland (${north} uger). Det er regnet på ${grouped.format(totalOf('Region Syddanmark'))} forløb`,
  );
});

test('the measures follow each other, each in a figure of its own, and lead to one for all kommuner', async () => {
  const page = await openPage({ at: BANDS });
  await whole(page);
  await choose(page, 'vis', 'fortsat på dagpenge');
  await whole(page);
  await page.locator('.survival .series-line').first().waitFor();
  await eventually(() => parameter(page, 'maal'), 'varighed-fortsat');
  expect(await figureLink(page, 'Forløb').getAttribute('aria-current')).toBe('true');
  await choose(page, 'vis', 'gennemsnit i uger');
  await whole(page);
  await page.getByRole('list', { name: /^Alle områder/ }).waitFor();
  expect(await headlineText(page)).toContain(`${official.get('Region Hovedstaden')!.weeks} uger`);
  await choose(page, 'vis', 'fordeling efter varighed');
  await whole(page);
  await page.locator('.duration-lane').first().waitFor();
  await figureLink(page, 'Tabel').click();
  await whole(page);
  await page.getByRole('table').waitFor();
  expect(
    await page
      .getByRole('row', { name: /Region Nordjylland/ })
      .first()
      .innerText(),
  ).toContain(String(official.get('Region Nordjylland')!.counts[0]));
  await page.getByRole('link', { name: 'Langtidsledige i pct. af de ledige' }).click();
  await whole(page);
  await eventually(() => parameter(page, 'maal'), null);
  expect(await topicLink(page, 'Langtidsledighed').getAttribute('aria-current')).toBe('page');
  await page.locator('.line-chart').waitFor();
});

test('the curve has the official file’s shares, week by week', async () => {
  const page = await openPage({ at: CURVE, height: 1300 });
  await whole(page);
  const records = officialRecords('fortsat_paa_dagpenge_regioner_y01b01.csv');
  const known = (area: string, week: number): string => {
    const found = records.find(([name, , weeks]) => name === area && Number(weeks) === week);
    return one.format(danishNumber(found?.[3] ?? ''));
  };
  const table = await summaryRows(page);
  for (const area of [...REGIONS, 'Hele landet']) {
    expect(table.get(area), area).toEqual([4, 13, 26, 39, 52].map((week) => known(area, week)));
  }
  const slider = page.getByRole('slider', { name: /Læs kurven uge for uge/ });
  await slider.focus();
  await page.keyboard.press('Home');
  for (const week of [0, 4, 8, 13, 17, 21, 26]) {
    const said = () => slider.getAttribute('aria-valuetext');
    await expect.poll(said).toMatch(week === 0 ? /^Ved start: / : new RegExp(`^Efter ${week} uger: `));
    for (const area of REGIONS) expect(await said(), area).toContain(`${area} ${known(area, week)} pct.`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('End');
  await expect.poll(() => readingText(page)).toMatch(/^Efter 52 uger\n/);
  const labels = await page.locator('.survival .end-label').allTextContents();
  expect(labels.sort()).toEqual(
    [...REGIONS, 'Hele landet'].map((area) => `${area} ${known(area, 52)}`).sort(),
  );
  expect((await notes(page)).join('\n')).toContain(
    'At være ude af dagpenge er ikke det samme som at være i job.',
  );
});

test('graduates: the years over each other, the same month of each year, and the way to one row', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=dimittender-andel' });
  await whole(page);
  const records = officialRecords('dimittender_regioner_y01dia02.csv');
  const known = (month: string): string =>
    records.find(
      ([area, period, fund]) => area === 'Region Hovedstaden' && period === month && fund === 'A-kasse i alt',
    )?.[4] ?? '';
  const slider = page.getByRole('slider', { name: /Læs samme måned i alle år/ });
  for (const [month, name, years] of [
    ['07', 'juli', [2026, 2025, 2024, 2023, 2022]],
    ['06', 'juni', [2026, 2025, 2024, 2023, 2022]],
  ] as const) {
    const said = await slider.getAttribute('aria-valuetext');
    expect(said).toMatch(new RegExp(`^${name}: `));
    for (const year of years)
      expect(said).toContain(`${year} ${one.format(danishNumber(known(`${year}M${month}`)))} pct.`);
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
  }
  const [now, before] = [known('2026M07'), known('2025M07')].map(danishNumber);
  expect(await headlineText(page)).toBe(
    `I juli 2026 er dimittendernes andel i Region Hovedstaden ${one.format(now!)} pct., ${one.format(Math.abs(now! - before!))} procentpoint ${now! < before! ? 'lavere' : 'højere'} end i juli 2025`,
  );
  await page.getByRole('button', { name: 'Region Nordjylland' }).click();
  await expect.poll(() => headlineText(page)).toContain('i Region Nordjylland');
  await choose(page, 'årene', 'i én række');
  await whole(page);
  await eventually(() => parameter(page, 'tid'), 'raekke');
  await page.locator('.line-chart').waitFor();
  await choose(page, 'årene', 'år oven på år');
  await whole(page);
  await page.locator('.year-line').first().waitFor();
});

test.each([
  ['the curve', CURVE],
  ['the years', '#/sammenlign?maal=dimittender-andel'],
])('a touch reads %s too, and stays when the finger is gone', async (_, address) => {
  const page = await openPage({ at: address, hasTouch: true, width: 768, height: 1300 });
  await whole(page);
  const drawing = (await page.locator('.reading-layer').boundingBox())!;
  await page.touchscreen.tap(drawing.x + drawing.width / 2, drawing.y + drawing.height / 2);
  // A frame later, when the finger has left.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await expect.poll(() => readingText(page)).not.toBe('');
});
