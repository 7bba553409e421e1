/** Every kommune's page is opened on a phone: nothing fails, nothing is empty without its reason, nothing sticks out. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noHorizontalOverflow } from './expectations.ts';
import { goToMunicipality, KOMMUNER, openMunicipality, SPECIAL } from './municipalitySteps.ts';

/** Rules that look at single elements; colours and sizes are the same on all pages and are looked at on a few. */
const QUICK = ['cat.aria', 'cat.name-role-value', 'cat.structure', 'cat.text-alternatives', 'cat.tables'];

/** Violations of the rules with these tags, of all rules when none are named: best practices too. */
async function violations(page: Page, tags: readonly string[] = []): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
    const found = await inPage.run(document, {
      resultTypes: ['violations'],
      ...(runOnly.length === 0 ? {} : { runOnly: [...runOnly] }),
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, tags);
}

/** What is wrong with the page, in words; empty when nothing is. */
function faults(page: Page, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const wrong: string[] = [];
    const text = (selector: string, within: Element | Document = document) =>
      [...within.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
    if (!document.title.startsWith(`${wanted}: `)) wrong.push(`title ${document.title}`);
    const shown = document.querySelector('main')?.textContent ?? '';
    for (const broken of ['NaN', 'undefined', 'null', 'Infinity', '[object', 'pct..'])
      if (shown.includes(broken)) wrong.push(`${broken} on the page`);
    const answer = text('.answer').join('');
    if (!answer.includes('langtidsledig')) wrong.push(`answer: ${answer}`);
    // Either the kommune's line has a number, or a sentence says that it has none.
    for (const figure of document.querySelectorAll('.topic-section')) {
      const heading = text('h2', figure)[0] ?? '';
      const drawn = figure.querySelector(
        '.end-label, .duration-value, .year-label.newest, .similar-table td',
      );
      if (drawn === null && text('.nothing-here', figure).join('').length < 20)
        wrong.push(`${heading}: empty`);
      const lines = figure.querySelectorAll('.line-chart path.series-line:not(.dashed)').length;
      const labels = figure.querySelectorAll('.line-chart .end-label').length;
      const said = /uden tal|ikke offentliggjort|er offentliggjort/.test(figure.textContent ?? '');
      if (labels < lines && !said) wrong.push(`${heading}: ${labels} labels and no word of what is missing`);
    }
    for (const figure of document.querySelectorAll('.key-figure')) {
      const number = text('.key-number', figure)[0] ?? '';
      if (!/^(\d[\d.,]* |intet tal)/.test(number)) wrong.push(`key figure ${number}`);
      if (number.startsWith('intet') && !text('.key-changes', figure).join('').startsWith('Senest'))
        wrong.push('a key figure without number and reason');
    }
    const gaps = text('.answer-gaps').join('');
    if (shown.includes('intet tal') && !gaps.includes('offentliggøres ikke'))
      wrong.push('no reason for gaps');
    return wrong;
  }, name);
}

test('all 98 kommuner, on a phone', { timeout: 120_000 }, async () => {
  const page = await openMunicipality(KOMMUNER[0]!.code, { width: 360 });
  await page.evaluate(axe.source);
  const wrong: string[] = [];
  for (const { code, name } of KOMMUNER) {
    await goToMunicipality(page, code);
    for (const fault of [...(await faults(page, name)), ...(await violations(page, QUICK))])
      wrong.push(`${name}: ${fault}`);
    await noHorizontalOverflow(page);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['light', 360],
  ['dark', 1280],
] as const)(
  'every rule of axe on eight of them, %s, %d px',
  { timeout: 120_000 },
  async (colorScheme, width) => {
    const page = await openMunicipality(SPECIAL[0], { width, colorScheme });
    await page.evaluate(axe.source);
    const wrong: string[] = [];
    for (const code of SPECIAL) {
      await goToMunicipality(page, code);
      for (const fault of await violations(page)) wrong.push(`${code}: ${fault}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('names and numbers stay inside the window and off the figure beside, at every width', async () => {
  const page = await openMunicipality('760');
  const wrong: string[] = [];
  for (const width of [320, 600, 768, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    for (const code of ['760', '825']) {
      await goToMunicipality(page, code);
      await noHorizontalOverflow(page);
      wrong.push(
        ...(await page.evaluate(() => {
          const sections = [...document.querySelectorAll('.topic-section')];
          return sections.flatMap((own) => {
            const neighbours = sections
              .filter((other) => other !== own)
              .map((s) => s.getBoundingClientRect());
            return [...own.querySelectorAll('svg text, td, th')].flatMap((element) => {
              const box = element.getBoundingClientRect();
              if (box.width === 0) return [];
              const out = box.right > innerWidth || box.left < 0;
              const over = neighbours.some(
                (n) => box.right > n.left && box.left < n.right && box.bottom > n.top && box.top < n.bottom,
              );
              return out || over ? [`${innerWidth} px: „${element.textContent}“`] : [];
            });
          });
        })),
      );
    }
  }
  expect(wrong).toEqual([]);
});
