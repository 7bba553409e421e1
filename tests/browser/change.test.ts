/** *Ændring*: two months against each other, the same numbers as the lines have, and what may be said about them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import {
  choose,
  chosen,
  danishNumber,
  eventually,
  goTo,
  headlineText,
  notes,
  officialRecords,
  parameter,
  readingText,
  summaryRows,
  whole,
} from './steps.ts';

const CHANGE = '#/sammenlign?fig=aendring';
const rows = (page: Page) => page.getByRole('listbox', { name: /Læs område for område/ });

/** What the dumbbells say, by area: `juni 2025` → `24,0 pct.` and so on. */
async function facts(page: Page): Promise<Map<string, Map<string, string>>> {
  const said = await rows(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''));
  return new Map(
    said.map((sentence) => {
      const [name = '', rest = ''] = sentence.split(/: (.*)/s);
      const labels = /^(\w+ \d{4}|Ændring|I pct\.|Personer|Forskel til [\p{L} ]+?) (?=[\d−+]|fra)/u;
      return [
        name,
        new Map(rest.split('; ').map((fact) => [labels.exec(fact)?.[1] ?? fact, fact.replace(labels, '')])),
      ];
    }),
  );
}

const number = (text: string | undefined): number =>
  danishNumber((text ?? '').replace(/ (pct\.|procentpoint)$/, ''));

test('the dumbbells give the numbers that the lines have, now and a year back', async () => {
  const page = await openPage({ at: '#/sammenlign' });
  await whole(page);
  const now = await summaryRows(page);
  await goTo(page, '#/sammenlign?til=2025M06');
  const yearBack = await summaryRows(page);
  await goTo(page, CHANGE);
  const said = await facts(page);
  expect([...said.keys()]).toEqual(['Sønderborg', 'Ballerup', 'Gladsaxe', 'Hele landet', 'Aalborg']);
  for (const [name, fact] of said) {
    const [value, change, persons] = now.get(name)!;
    const [valueBack, , personsBack] = yearBack.get(name)!;
    expect(fact.get('juni 2026'), name).toBe(`${value} pct.`);
    expect(fact.get('juni 2025'), name).toBe(`${valueBack} pct.`);
    expect(fact.get('Ændring'), name).toBe(`${change} procentpoint`);
    if (name !== 'Hele landet') expect(fact.get('Personer'), name).toBe(`fra ${personsBack} til ${persons}`);
  }
  // As drawn: from, to and the change beside the row, largest rise first.
  const drawn = await page
    .locator('.dumbbell-row')
    .evaluateAll((all) =>
      all.map((row) =>
        ['.dumbbell-name', '.dumbbell-from', '.dumbbell-to', '.dumbbell-change'].map(
          (part) => row.querySelector(part)?.textContent,
        ),
      ),
    );
  expect(drawn).toEqual(
    [...said].map(([name, fact]) => [
      name,
      fact.get('juni 2025')!.replace(' pct.', ''),
      fact.get('juni 2026')!.replace(' pct.', ''),
      fact.get('Ændring')!.replace(' procentpoint', ''),
    ]),
  );
  const changes = drawn.map(([, , , change]) => danishNumber(change!));
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
});

test('a row is read by keys and by pointer alike, with the difference to the country', async () => {
  const page = await openPage({ at: CHANGE, height: 1300 });
  await whole(page);
  await rows(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => readingText(page)).toMatch(/^Sønderborg\n/);
  const read = await readingText(page);
  expect(read).toBe(
    'Sønderborg\njuni 2025 24,0 pct.\njuni 2026 26,3 pct.\nÆndring +2,2 procentpoint\nPersoner fra 216 til 218\nForskel til hele landet +2,7 procentpoint',
  );
  await page.keyboard.press('End');
  await expect.poll(() => readingText(page)).toMatch(/^Aalborg\n/);
  const active = await rows(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-label')).toMatch(/^Aalborg: /);
  await page.keyboard.press('Escape');
  await eventually(() => readingText(page), '');
  await page.locator('.dumbbell-row').first().hover();
  await eventually(() => readingText(page), read);
});

/** Persons of one month in the official file. */
function longTerm(area: string, month: string): number {
  const records = officialRecords('langtidsledige_kommuner_y25i09.csv');
  const found = records.find(
    ([name, period, group]) => name === area && period === month && group === 'Ydelsesgrupper i alt',
  );
  return Number(found?.[3]);
}

test('the verdict tells persons as the official file has them, and how many more than the country’s change', async () => {
  const page = await openPage({ at: `${CHANGE}&maal=langtidsledige-antal` });
  await whole(page);
  const verdicts = await page.locator('.change-verdict-answers > li').allInnerTexts();
  expect(verdicts).toHaveLength(4);
  const country = longTerm('Hele landet', '2026M06') / longTerm('Hele landet', '2025M06');
  for (const verdict of verdicts) {
    const [, name = '', word = '', from = '', to = '', size = '', direction = ''] =
      /^\s*(\S+)\s+(Tydelig forskel|Inden for de normale udsving|Kan ikke afgøres)\. Fra ([\d.]+) til ([\d.]+) langtidsledige\. Det er (\S+) (flere|færre), end hvis antallet var steget som i hele landet\.$/.exec(
        verdict,
      ) ?? expect.fail(verdict);
    expect(word).not.toBe('');
    const [start, end] = [longTerm(name, '2025M06'), longTerm(name, '2026M06')];
    expect([danishNumber(from), danishNumber(to)], name).toEqual([start, end]);
    const more = Math.round(end - start * country);
    expect((direction === 'flere' ? 1 : -1) * danishNumber(size), name).toBe(more);
  }
  await page.getByText('Hvorfor?').click();
  const places = await page.locator('.change-verdict-places li').allInnerTexts();
  expect(places).toHaveLength(4);
  for (const place of places) expect(place).toMatch(/: nr\. \d+ af 9\d fra den ende, hvor antallet er/);

  // A few persons say nothing; one kommune alone is asked about by name.
  await goTo(page, `${CHANGE}&omr=492`);
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/ på Ærø .* anderledes/);
  expect(await headlineText(page)).toMatch(/^På Ærø er andelen/);
});

test('all kommuner by change: places from the largest rise, ties share, and those without say why', async () => {
  const page = await openPage({ at: `${CHANGE}&maal=ledige-pct` });
  await whole(page);
  const list = () =>
    page
      .locator('.change-ranking ol > li')
      .evaluateAll((items) =>
        items.map((item) =>
          ['.place', '.name', '.value'].map((part) => item.querySelector(part)!.textContent),
        ),
      );
  const ranked = await list();
  expect(ranked).toHaveLength(98);
  const changes = ranked.map(([, , change]) => danishNumber(change!));
  ranked.forEach(([place, name], i) => {
    expect(Number(place), name!).toBe(1 + changes.filter((other) => other > changes[i]!).length);
  });
  expect(new Set(ranked.map(([place]) => place)).size).toBeLessThan(ranked.length);

  await goTo(page, CHANGE);
  expect(await list()).toHaveLength(96);
  expect(await page.locator('.ranking-without li').allInnerTexts()).toEqual([
    expect.stringMatching(/^Fanø: ingen tal i juni 20\d\d: /),
    expect.stringMatching(/^Læsø: ingen tal i juni 20\d\d: /),
  ]);
  const said = await facts(page);
  for (const [, name, change] of await list()) {
    const own = said.get(name!);
    if (own !== undefined) expect(`${change} procentpoint`, name!).toBe(own.get('Ændring'));
  }
  const tårnby = page.locator('.change-ranking li').getByRole('button', { name: 'Tårnby' });
  await tårnby.click();
  await eventually(async () => (await chosen(page)).at(-1), 'Tårnby');
  await eventually(async () => (await facts(page)).has('Tårnby'), true);
  await tårnby.click();
  await eventually(async () => (await facts(page)).has('Tårnby'), false);
});

test('counts rank by per cent, with persons beside, and never from under ten', async () => {
  const page = await openPage({ at: `${CHANGE}&maal=langtidsledige-antal` });
  await whole(page);
  const said = await facts(page);
  const aalborg = said.get('Aalborg')!;
  expect([aalborg.get('juni 2025'), aalborg.get('juni 2026')]).toEqual(['769', '748']);
  expect(number(aalborg.get('Ændring'))).toBe(748 - 769);
  expect(number(aalborg.get('I pct.'))).toBeCloseTo((100 * (748 - 769)) / 769, 1);
  const small = await page.locator('.ranking-without li', { hasText: 'under 10 personer' }).allInnerTexts();
  expect(small.length).toBeGreaterThan(0);
  for (const text of small) {
    const [, name = '', change = '', start = ''] =
      /^(.+): ([+−\d]+) fra (\d);/.exec(text) ?? expect.fail(text);
    expect(Number(start), name).toBe(longTerm(name, '2025M06'));
    expect(danishNumber(change), name).toBe(longTerm(name, '2026M06') - Number(start));
  }
});

test('without a choice it begins a year before the end; from and to are the reader’s', async () => {
  const page = await openPage({ at: CHANGE });
  await whole(page);
  const legend = () => page.locator('.dumbbell-legend').innerText();
  const from = page.getByRole('combobox', { name: 'fra', exact: true });
  expect(await legend()).toMatch(/^\s*juni 2025\s+juni 2026 \(foreløbig\)/);
  expect(await from.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label)).toBe(
    'et år før',
  );
  await choose(page, 'til', 'marts 2025');
  await whole(page);
  await expect.poll(legend).toMatch(/^\s*marts 2024\s+marts 2025\s+pct\./);
  expect(await parameter(page, 'fra')).toBeNull();
  expect(await headlineText(page)).toMatch(/^Fra marts 2024 til marts 2025 (steg|faldt) /);
  await choose(page, 'fra', 'januar 2024');
  await whole(page);
  await expect.poll(legend).toMatch(/^\s*januar 2024\s+marts 2025/);
  expect([await parameter(page, 'fra'), await parameter(page, 'til')]).toEqual(['2024M01', '2025M03']);
  expect(await page.locator('.axis-remark').innerText()).toContain('ikke samme måned på året');

  await goTo(page, `${CHANGE}&fra=2024M06&til=2025M06`);
  expect(await legend()).toMatch(/^\s*juni 2024\s+juni 2025/);
  const said = await facts(page);
  expect(said.get('Aalborg')!.get('juni 2025')).toBe('19,1 pct.');
  // What the lines show for the same window is unchanged by this figure's own beginning.
  await goTo(page, '#/sammenlign?fig=udvikling');
  expect(await page.locator('.subtitle').innerText()).toContain('juli 2023–juni 2026');
});

test('where there is no change to show, it says why and what to do', async () => {
  const page = await openPage({ at: `${CHANGE}&fra=2026M06` });
  await whole(page);
  const nothing = page.locator('.nothing-here');
  expect(await nothing.innerText()).toContain('Perioden er kun én måned');
  await goTo(page, `${CHANGE}&vis=aendring`);
  expect(await nothing.innerText()).toContain('en ændring af en ændring');
  await goTo(page, `${CHANGE}&omr=563`);
  expect(await headlineText(page)).toBe('Der er ikke tal for Fanø i både juni 2025 og juni 2026');
  expect(await page.locator('.change-missing').innerText()).toMatch(/Fanø: ingen tal i juni 20\d\d: /);
  expect((await notes(page)).length).toBeGreaterThan(2);
});

test('where the shown numbers do not give the shown change, it says that they are rounded', async () => {
  const page = await openPage({ at: CHANGE });
  await whole(page);
  const apart = [...(await facts(page)).values()].filter(
    (fact) =>
      Math.abs(number(fact.get('juni 2026')) - number(fact.get('juni 2025')) - number(fact.get('Ændring'))) >
      0.05,
  );
  expect(apart.length).toBeGreaterThan(0);
  expect(await page.getByText(/uafrundede/).count()).toBeGreaterThan(0);
});
