/**
 * What Playwright cannot set in Firefox over WebDriver BiDi. It would say nothing and leave it out, and a test
 * that needs it would look at something else; so it is refused.
 */
import type { Page } from 'playwright-core';
import type { PageOptions } from '../page.ts';

const only = (what: string): Error =>
  new Error(`Firefox cannot be given ${what}; see tests/browser/firefox.`);

export function refuse(options: PageOptions): void {
  if (options.colorScheme === 'dark') throw only('dark colours');
  if (options.forcedColors === 'active') throw only('forced colours');
  if (options.reducedMotion === 'no-preference') throw only('motion');
  if (options.javaScriptEnabled === false) throw only('a page without scripts');
  if (options.hasTouch) throw only('touch');
  if (options.bypassCSP) throw only('a page without its content policy');
}

/** The same on the open page, and two commands that Firefox takes in another way. */
export async function adapt(page: Page): Promise<void> {
  page.emulateMedia = async () => {
    throw only('print styles, colours or motion');
  };
  // The clipboard is open to all pages by a preference; see `launch.mjs`.
  page.context().grantPermissions = async (permissions) => {
    const others = permissions.filter((name) => !name.startsWith('clipboard-'));
    if (others.length > 0) throw only(`permission for ${others.join(', ')}`);
  };
  await page.addInitScript(typeAsReaders);
}

/**
 * Playwright's `fill` sets the value of the field, which React does not take for typing. This is the browser's
 * own way to insert text, with the events of a reader.
 */
function typeAsReaders(): void {
  const insert = (text: string): Element | undefined => {
    const active = document.activeElement;
    if (active?.localName === 'iframe') return active; // where Playwright asks again
    document.execCommand('insertText', false, text);
    return undefined;
  };
  Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined });
}
