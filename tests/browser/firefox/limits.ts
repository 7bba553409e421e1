/**
 * What Playwright cannot set in Firefox over WebDriver BiDi. Colours, motion, print styles and touch are set in
 * another way; for the rest Playwright would say nothing and leave it out, and a test that needs it would look at
 * something else, so it is refused.
 */
import type { Page } from 'playwright-core';
import type { PageOptions } from '../page.ts';
import { ASKED_HEADER, type Asked, type TabMedia } from './tab.mjs';

const only = (what: string): Error =>
  new Error(`Firefox cannot be given ${what}; see tests/browser/firefox.`);

export function refuse(options: PageOptions): void {
  if (options.javaScriptEnabled === false) throw only('a page without scripts');
  if (options.bypassCSP) throw only('a page without its content policy');
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

function mediaOf({ colorScheme, forcedColors, reducedMotion, media }: Media): TabMedia {
  return {
    ...(colorScheme !== undefined && {
      prefersColorSchemeOverride: colorScheme === 'no-preference' ? 'none' : (colorScheme ?? 'none'),
    }),
    ...(forcedColors !== undefined && { forcedColorsOverride: forcedColors ?? 'none' }),
    ...(reducedMotion !== undefined && { prefersReducedMotionOverride: reducedMotion ?? 'none' }),
    ...(media !== undefined && { mediumOverride: media ?? '' }),
  };
}

/** Gives the open page the rest of its options, and the commands that Firefox takes in another way. */
export async function adapt(page: Page, options: PageOptions): Promise<void> {
  const ask = (asked: Asked) => page.setExtraHTTPHeaders({ [ASKED_HEADER]: JSON.stringify(asked) });
  page.emulateMedia = (media = {}) => ask({ media: mediaOf(media) });
  page.touchscreen.tap = (x, y) => ask({ tap: { x, y } });
  // The clipboard is open to all pages by a preference; see `launch.mjs`.
  page.context().grantPermissions = async (permissions) => {
    const others = permissions.filter((name) => !name.startsWith('clipboard-'));
    if (others.length > 0) throw only(`permission for ${others.join(', ')}`);
  };
  await ask({
    media: {
      ...mediaOf({
        colorScheme: options.colorScheme === undefined ? 'light' : options.colorScheme,
        forcedColors: options.forcedColors ?? 'none',
        reducedMotion: options.reducedMotion ?? 'reduce',
      }),
      touchEventsOverride: options.hasTouch ? 'enabled' : 'none',
    },
  });
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
