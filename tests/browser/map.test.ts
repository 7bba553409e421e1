/** *Kort*: every kommune in the colour of its number, its legend, and reading and choosing by pointer. */
import { expect, test } from 'vitest';
import { AARHUS, areas, MAP } from './mapSteps.ts';
import { openPage } from './page.ts';
import {
  boxes,
  chosen,
  danishNumber,
  eventually,
  goTo,
  headlineText,
  parameter,
  pointIn,
  readingText,
  whole,
} from './steps.ts';

const AALBORG = '851';

test('98 kommuner with the ranking’s own numbers and places; two hatched, with the reason', async () => {
  const page = await openPage({ at: MAP });
  await whole(page);
  const drawn = await areas(page);
  expect(drawn).toHaveLength(98);
  expect(new Set(drawn.map(({ code }) => code)).size).toBe(98);
  expect(
    drawn
      .filter(({ pressed }) => pressed)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Aalborg', 'Ballerup', 'Gladsaxe', 'Sønderborg']);

  const without = drawn.filter(({ says }) => !says.includes('pct.'));
  expect(without.map(({ name, says }) => `${name}: ${says}`).sort()).toEqual([
    'Fanø: ikke offentliggjort',
    'Læsø: ikke offentliggjort',
  ]);
  const hatched = await page
    .locator('.map-stage [role=button].hatched')
    .evaluateAll((all) => all.map((area) => area.getAttribute('data-code')).sort());
  expect(hatched).toEqual(without.map(({ code }) => code).sort());
  expect(await page.locator('.map-hatched').innerText()).toBe(
    'Skraveret: Fanø og Læsø, ikke offentliggjort.',
  );

  await goTo(page, '#/sammenlign?fig=rangliste');
  const ranked = await page
    .getByRole('list', { name: /^Alle områder/ })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => ['.place', '.name', '.value'].map((part) => item.querySelector(part)?.textContent)),
    );
  expect(ranked).toHaveLength(96);
  const onMap = new Map(drawn.map(({ name, says }) => [name, says.replace('delt ', '')]));
  for (const [place, name, value] of ranked) {
    expect(onMap.get(name!), name!).toBe(`${value} pct., nr. ${place} af 96 (1 = højest)`);
  }
});

test('the pointer reads name, number, place and difference; a click chooses and lets go', async () => {
  const page = await openPage({ at: MAP, height: 1300 });
  await whole(page);
  const { x, y } = await pointIn(page, AARHUS);
  await page.mouse.move(x, y);
  await expect
    .poll(() => readingText(page))
    .toMatch(
      /^Aarhus\n\d+,\d pct\.\n(delt )?nr\. \d+ af 96 \(1 = højest\)\n\d+,\d procentpoint (over|under) hele landet\nklik for at vælge$/,
    );
  const [, value = '', , distance = ''] = (await readingText(page)).split('\n');
  const country = (await page.locator('.map-country-name').innerHTML()).replace('Hele landet ', '');
  const own = danishNumber(value.replace(' pct.', ''));
  const apart = danishNumber(distance.split(' ')[0]!) * (distance.includes('over') ? 1 : -1);
  expect(Math.abs(own - danishNumber(country) - apart)).toBeLessThan(0.11);
  expect(await page.locator('.map-dot-read').count()).toBe(1);

  await page.mouse.click(x, y);
  await eventually(() => chosen(page), ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg', 'Aarhus']);
  expect(await parameter(page, 'omr')).toBe('159~151~851~540~751');
  await expect.poll(() => readingText(page)).toContain('klik for at fjerne');
  await page.mouse.click(x, y);
  await eventually(() => chosen(page), ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg']);
  await page.mouse.move(2, 2);
  await eventually(() => readingText(page), '');

  // A hatched one says why, and nothing of a place.
  const fanoe = await pointIn(page, '563');
  await page.mouse.move(fanoe.x, fanoe.y);
  await eventually(() => readingText(page), 'Fanø\nikke offentliggjort\nklik for at vælge');
});

test('the classes switch by a press and stand in the address', async () => {
  const page = await openPage({ at: MAP });
  await whole(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const bands = () =>
    page.locator('.map-band').evaluateAll((all) => all.map((band) => Number(band.getAttribute('width'))));
  const summary = () => page.getByText(/^Farverne fra lavest til højest/).textContent();
  const before = await summary();
  expect(await button('lige mange i hver farve').getAttribute('aria-pressed')).toBe('true');
  await button('lige store trin').click({ timeout: 5000 });
  await eventually(() => parameter(page, 'klasser'), 'lige');
  await eventually(() => button('lige store trin').getAttribute('aria-pressed'), 'true');
  const widths = await bands();
  expect(widths.length).toBeGreaterThan(3);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
  const after = await summary();
  expect(after).not.toBe(before);
  // However they are divided, every kommune with a number is in one class.
  for (const text of [before, after]) {
    const counts = [...text!.matchAll(/(\d+) kommuner?\b/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(96);
  }
  await button('lige mange i hver farve').click();
  await eventually(() => parameter(page, 'klasser'), null);
  // Where the legend lies over the map, the map does not lie over the legend.
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await button('lige store trin').click({ trial: true, timeout: 5000 });
  }
  await goTo(page, `${MAP}&klasser=lige`);
  await eventually(summary, after);
});

test('the legend has a dot per kommune, and marks the chosen ones and the country', async () => {
  const page = await openPage({ at: MAP });
  await whole(page);
  const legend = page.locator('.map-legend');
  await eventually(() => legend.locator('.map-dot').count(), 92);
  expect(await legend.locator('.marker').count()).toBe(4);
  expect(await legend.locator('.map-country-name').textContent()).toBe('Hele landet 19,3');
  // The lowest of the chosen to the left, the highest to the right.
  const [aalborg, soenderborg] = await Promise.all(
    [2, 3].map((slot) => legend.locator(`.marker.series-${slot}`).boundingBox()),
  );
  expect(aalborg!.x).toBeLessThan(soenderborg!.x);
  // On the map they have an outline and a name.
  for (const name of ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg']) {
    expect(await page.locator('.map-stage text', { hasText: name }).count(), name).toBeGreaterThan(0);
  }
});

test('on a phone the names of regions do not cover each other', async () => {
  const page = await openPage({ at: `${MAP}&maal=dimittender-andel`, width: 360 });
  await whole(page);
  const names = await boxes(page, '.map-chosen .map-name');
  expect(names).toHaveLength(5);
  /** A line of text is higher than its letters; by how much depends on the font. */
  const leading = 5;
  for (const one of names)
    for (const other of names)
      if (one !== other)
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top + leading ||
            other.bottom <= one.top + leading,
          `${one.text} and ${other.text}`,
        ).toBe(true);
});

test('what is known by region colours regions, and says so', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=dimittender-andel&fig=kort', height: 1300 });
  await whole(page);
  const drawn = await areas(page);
  expect(drawn.map(({ name }) => name).sort()).toEqual([
    'Region Hovedstaden',
    'Region Midtjylland',
    'Region Nordjylland',
    'Region Sjælland',
    'Region Syddanmark',
  ]);
  const shares = drawn.map(({ says }) => danishNumber(says.split(' ')[0]!));
  expect(await headlineText(page)).toContain(
    `${Math.max(...shares)
      .toFixed(1)
      .replace('.', ',')} pct. i Region`,
  );
  for (const { says } of drawn) expect(says).toMatch(/^\d+,\d pct\., (delt )?nr\. \d af 5 \(1 = højest\)$/);
  const { x, y } = await pointIn(page, '082');
  await page.mouse.click(x, y);
  await eventually(async () => (await chosen(page)).at(-1), 'Region Midtjylland');
  expect(await page.locator('.map-hatched').count()).toBe(0);
});

test('a month, a benefit and a change colour the map anew', async () => {
  const page = await openPage({ at: `${MAP}&til=2025M06&fra=2024M01` });
  await whole(page);
  const saysOf = async (code: string) => (await areas(page)).find((area) => area.code === code)!.says;
  expect(await saysOf(AALBORG)).toMatch(/^19,1 pct\./);
  await goTo(page, `${MAP}&vis=aendring`);
  expect(await saysOf(AALBORG)).toMatch(/^−1,2 procentpoint/);
  await goTo(page, `${MAP}&maal=langtidsledige-antal`);
  expect(await saysOf(AALBORG)).toMatch(/^748\b/);
});
