/** The words around *Kort*: a headline that the legend bears out, a legend that says how it is drawn. */
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { goTo, headlineText, notes, whole } from './steps.ts';

const MAP = '#/sammenlign?fig=kort';

test.each(['', '&vis=aendring', '&klasser=lige&vis=aendring', '&maal=langtidsledige-pct&vis=indeks'])(
  'the number and the limit in the headline are those of the last colour of the legend: %s',
  async (choice) => {
    const page = await openPage({ at: `${MAP}${choice}` });
    await whole(page);
    const [, count, limit] = /(\d+) kommuner.*mindst ([\d,]+)/.exec(await headlineText(page)) ?? [];
    const summary = await page.getByText(/^Farverne fra lavest til højest/).textContent();
    const last = [...summary!.matchAll(/\+?([\d,]+) til \+?[\d,]+: (\d+) kommuner/g)].at(-1)!;
    expect([limit, count]).toEqual([last[1], last[2]]);
    expect((await notes(page)).filter((note) => note.startsWith('En region nævnes'))).toHaveLength(1);
  },
);

test('the legend says when its colours are not to scale', async () => {
  const page = await openPage({ at: `${MAP}&maal=ledige-antal` });
  await whole(page);
  const heading = page.locator('.map-legend-heading');
  expect(await heading.innerText()).toContain('Farverne er tegnet lige brede');
  await goTo(page, MAP);
  expect(await heading.innerText()).not.toContain('lige brede');
});

test('on a map of regions the keys go to the nearest region', async () => {
  const page = await openPage({ at: `${MAP}&maal=dimittender-andel` });
  await whole(page);
  const label = () => page.locator('.map-stage > svg').getAttribute('aria-label');
  expect(await label()).toContain('nærmeste region');
  await goTo(page, MAP);
  expect(await label()).toContain('nærmeste kommune');
});
