/** What every page must hold: accessible by WCAG 2.2 AA as far as axe can tell, and never wider than its window. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs axe on the page, or on the parts that `include` selects. */
export async function expectAccessible(page: Page, include = 'html'): Promise<void> {
  // Evaluated, not added as a script element: so it works under a content security policy as well.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ tags, scope }) => {
      const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
      const result = await inPage.run(scope, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
      return result.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`,
        ),
      );
    },
    { tags: WCAG_22_AA, scope: include },
  );
  if (violations.length > 0) expect.fail(`Not accessible by WCAG 2.2 AA:\n${violations.join('\n')}`);
}

/** The page may not scroll sideways. A part with its own scroll bar (a wide table) may. */
export async function noHorizontalOverflow(page: Page): Promise<void> {
  let found: readonly string[] = [];
  const isWide = async (): Promise<boolean> => {
    found = await page.evaluate(tooWide);
    return found.length > 0;
  };
  // A window just made narrow is drawn anew a moment later.
  await expect
    .poll(isWide)
    .toBe(false)
    .catch(() => expect.fail(`Scrolls sideways: ${found.join('\n')}`));
}

/** Runs in the page: how wide it is and what makes it so; empty where nothing scrolls. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  return [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`, ...wide.slice(0, 10)];
}
