/** Under a finger: every control of every page, with all that opens open, can be hit within 44 × 44 px. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseFiles, openData } from './dataSteps.ts';
import { noHorizontalOverflow } from './expectations.ts';
import { csv } from './exports.ts';
import { openPage } from './page.ts';
import { openShare } from './steps.ts';
import { FIGURES, PAGES, visit } from './wcagStates.ts';

const PHONE = { width: 360, height: 740, hasTouch: true };
/** Those that `visit` does not know, with what each has when it is there. */
const OTHERS = {
  '#/faktatjek': '.claim-examples',
  '#/effekt': '.effect .combobox',
  '#/effekt?kommune=851&maal=ledige-antal&start=2024M01&beloeb=10000000': '.weight-list',
  '#/indlejr?omr=851~159': '.full-view',
};

/**
 * Controls of which less than 44 px, up and down or to the sides of their middle, answer to a finger. Not those in
 * drawings, whose size is what they show, and not links in a sentence.
 */
const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inSentence = (link: Element): boolean => {
      if (link.localName !== 'a' || getComputedStyle(link).display !== 'inline') return false;
      const words = link.closest('p, li, dd, td')?.textContent ?? '';
      return /\p{L}/u.test(words.replace(link.textContent ?? '', ''));
    };
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, textarea, summary, input, [role=option], [role=tab]',
      ),
    ].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled, .skip') &&
        one.closest('svg, .visually-hidden') === null &&
        !inSentence(one),
    );
    if (controls.length === 0) return ['no controls'];
    return controls.flatMap((control) => {
      const { labels = null, type = '' } = control as HTMLInputElement;
      const one = (type === 'checkbox' && labels?.[0]) || control;
      one.scrollIntoView({ block: 'center', inline: 'center' });
      const hits = (x: number, y: number): boolean => {
        const there = document.elementFromPoint(x, y);
        return there !== null && one.contains(there);
      };
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const reach = (right: number, down: number): number => {
        let steps = 0;
        while (steps < 24 && hits(x + right * (steps + 1), y + down * (steps + 1))) steps++;
        return steps;
      };
      const size = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
      if (Math.min(...size) >= 44) return [];
      const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40);
      return [`${one.localName} „${name}“ in ${one.parentElement!.className}: ${size.join(' × ')}`];
    });
  });

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });

test('every control on every page, folds open', { timeout: 240_000 }, async () => {
  const page = await openPage({ at: '#/om', ...PHONE });
  await page.locator('h1').first().waitFor();
  const found: Record<string, string[]> = {};
  const look = async (at: string): Promise<void> => {
    const small = await missed(page);
    if (small.length > 0) found[at] = small;
    await noHorizontalOverflow(page);
  };
  for (const hash of [...Object.values(PAGES), ...Object.values(FIGURES)]) {
    await visit(page, hash);
    await look(hash);
  }
  for (const [hash, there] of Object.entries(OTHERS)) {
    await page.goto('about:blank');
    await page.goto(hash);
    await page.locator(there).first().waitFor();
    await openFolds(page);
    await look(hash);
  }
  expect(found).toEqual({});
});

test.each([FIGURES.lines, PAGES.municipality])('sharing open: %s', async (at) => {
  const page = await openPage({ at, ...PHONE });
  await openShare(page);
  await openFolds(page);
  if (at === FIGURES.lines) await page.frameLocator('.embed-preview iframe').locator('.full-view').waitFor();
  expect(await missed(page)).toEqual([]);
});

test('the list under a field, and a file of one’s own with its questions', async () => {
  const page = await openPage({ at: '#/', ...PHONE });
  await page.locator('.front-search input').fill('aa');
  await page.getByRole('option').first().waitFor();
  // What it covers waits behind it.
  expect((await missed(page)).filter((one) => !one.includes('map-choice'))).toEqual([]);
  const data = await openData(PHONE);
  await chooseFiles(
    data,
    csv('syge.csv', 'Kommune;Periode;Syge\nAalborg;2026M05;1200\nAalborg;2026M06;1210\n'),
  );
  await openFolds(data);
  expect(await missed(data)).toEqual([]);
});
