/** WCAG 2.2 AA where the tests of each page do not look: enlarged, spaced out, in forced colours, by ear and by keys. */
import { expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { goTo, headlineText, whole } from './steps.ts';
import { FIGURES, lostWords, PAGES, unseenStops, visit } from './wcagStates.ts';

/** WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

test('axe finds nothing in states no other test opens, in either language, light or dark', async () => {
  const page = await openPage({ at: '#/' });
  await whole(page);
  const { index, changeMap, madeUp, own } = FIGURES;
  for (const hash of [index, changeMap, madeUp, own, PAGES.obstacle]) {
    await visit(page, hash);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  }
  for (const hash of [PAGES.front, FIGURES.funnel, PAGES.gaps]) {
    await page.goto(`en/${hash}`);
    await whole(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expectAccessible(page);
  }
});

test.each(['as they are', 'spaced out by the reader'])(
  'at 400 per cent no words are lost, and nothing moves: %s',
  async (letters) => {
    const page = await openPage({ at: '#/', width: 320, height: 256, bypassCSP: true });
    await page.locator('h1').waitFor();
    if (letters !== 'as they are') await page.addStyleTag({ content: SPACING });
    const lost: Record<string, string[]> = {};
    for (const hash of [...Object.values(PAGES), ...Object.values(FIGURES)]) {
      await visit(page, hash);
      await noHorizontalOverflow(page);
      const found = await lostWords(page);
      if (found.length > 0) lost[hash] = found.slice(0, 5);
      expect(await page.evaluate(() => document.getAnimations().length), hash).toBe(0);
    }
    expect(lost).toEqual({});
  },
);

test.each(['light', 'dark'] as const)(
  'in forced colours, %s, one sees where one is, which lines are chosen, and every class of the map',
  async (colorScheme) => {
    const page = await openPage({ forcedColors: 'active', colorScheme });
    await whole(page);
    const colours = (selector: string, property: string): Promise<string[]> =>
      page
        .locator(selector)
        .evaluateAll(
          (all, name) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(name)))],
          property,
        );
    for (const row of ['.masthead nav', '.topics', '.figures']) {
      const [current, ...more] = await colours(`${row} a[aria-current]`, 'border-bottom-color');
      expect(more).toEqual([]);
      expect(await colours(`${row} a:not([aria-current])`, 'border-bottom-color')).not.toContain(current);
    }
    const lines = await colours('path.recharts-line-curve', 'stroke');
    const behind = [...(await colours('.peers', 'stroke')), ...(await colours('.gridline', 'stroke'))];
    expect(lines).toHaveLength(5);
    expect(new Set([...lines, ...behind]).size).toBe(7);
    await goTo(page, FIGURES.map);
    expect(await colours('.map-area:not(.hatched)', 'fill')).toHaveLength(5);
    await goTo(page, FIGURES.changeMap);
    expect(await colours('.map-area:not(.hatched)', 'fill')).toHaveLength(3);
    // Down has the tones of up, and stripes.
    expect(await colours('.map-below', 'display')).toEqual(['inline']);
    await goTo(page, '#/data');
    const [edge, ...others] = await colours('.data-page textarea', 'border-top-color');
    expect(others).toEqual([]);
    expect(await colours('html', 'background-color')).not.toContain(edge);
  },
);

test('by ear every figure has its headline as name, a way to read it, and its numbers', async () => {
  const page = await openPage();
  await whole(page);
  for (const hash of Object.values(FIGURES)) {
    await visit(page, hash);
    const headline = await headlineText(page);
    const figure = page.getByRole('figure', { name: headline });
    expect(await figure.count(), hash).toBe(1);
    const heard = (await figure.ariaSnapshot()).split('\n');
    // A picture without a name is only a word in the way.
    expect(
      heard.filter((line) => /^\s*- (img|slider|listbox|table)( \[.*\])?:?$/.test(line)),
      hash,
    ).toEqual([]);
    const readable = heard.filter((line) => /- '?(table|list|listbox|slider|group)\b.* "/.test(line));
    expect(readable.length, hash).toBeGreaterThan(0);
    expect(
      heard.filter(
        (line) => /\d/.test(line) && /- '?(row|option|listitem|button|paragraph|text|slider)/.test(line),
      ).length,
      hash,
    ).toBeGreaterThan(5);
    // One stop of Tab for each drawing, whatever it holds.
    const stops = await figure
      .locator('.figure-body svg [tabindex="0"], .figure-body [role=option][tabindex="0"]')
      .count();
    expect(stops, hash).toBeLessThanOrEqual(1);
  }
  for (const hash of [PAGES.front, PAGES.municipality, PAGES.gaps, PAGES.claim, PAGES.obstacle]) {
    await visit(page, hash);
    const heard = (await page.locator('main').ariaSnapshot()).split('\n');
    expect(
      heard.filter((line) => /^\s*- (img|slider|listbox)( \[.*\])?:?$/.test(line)),
      hash,
    ).toEqual([]);
    const sliders = heard.filter((line) => line.includes('- slider'));
    expect(new Set(sliders).size, hash).toBe(sliders.length);
  }
});

test('enlarged to 400 %, every stop of the Tab key is seen, and none is a trap', async () => {
  const page = await openPage({ at: '#/', width: 320, height: 256 });
  await page.locator('h1').waitFor();
  for (const hash of [...Object.values(PAGES), FIGURES.map, FIGURES.dots, FIGURES.multiples, FIGURES.own]) {
    await visit(page, hash);
    const { stops, unseen } = await unseenStops(page);
    expect(unseen, hash).toEqual([]);
    expect(stops, hash).toBeGreaterThan(8);
  }
});
