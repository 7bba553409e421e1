/**
 * What a tab of Firefox is told of its reader (colours, motion, paper or screen), and a finger on it. WebDriver
 * BiDi in Firefox has no command for the first; the developer tools of Firefox set it on the tab, and so does
 * this, in the browser's own window. For the second it has, and Playwright does not use it.
 *
 * Playwright sends of all this the colour scheme alone. The rest comes as a header that no page should get
 * (`ASKED_HEADER`, by `limits.ts`), which the relay takes out.
 */

/** Its value is an `Asked` as JSON. */
export const ASKED_HEADER = 'kommunekurven-test-asks';

/**
 * As Firefox calls them; an empty text, or `none`, is what the browser itself has.
 * @typedef {{
 *   prefersColorSchemeOverride?: 'light' | 'dark' | 'none',
 *   forcedColorsOverride?: 'active' | 'none',
 *   prefersReducedMotionOverride?: 'reduce' | 'no-preference' | 'none',
 *   mediumOverride?: 'print' | 'screen' | '',
 *   touchEventsOverride?: 'enabled' | 'none',
 * }} TabMedia
 * @typedef {(method: string, params: object) => Promise<any>} Send
 * @typedef {{ media?: TabMedia, tap?: { x: number, y: number } }} Asked
 * `tap` in CSS pixels of the window.
 */

/**
 * What a command asks of the relay, and of which tabs; null for a command that is Firefox's to answer.
 * @param {{ method: string, params: any }} command
 * @returns {{ tabs: readonly string[], asked: Asked } | null}
 */
export function askedOfRelay({ method, params }) {
  // The colour scheme, which the header brings too.
  if (method === 'emulation.setMediaFeaturesOverride') return { tabs: [], asked: {} };
  if (method !== 'network.setExtraHeaders') return null;
  const header = params.headers.find((/** @type {any} */ { name }) => name.toLowerCase() === ASKED_HEADER);
  return header === undefined ? null : { tabs: params.contexts ?? [], asked: JSON.parse(header.value.value) };
}

/**
 * Does it, and fails where Firefox does not know one of the names.
 * @param {{ tabs: readonly string[], asked: Asked }} what
 * @param {Send} send
 */
export async function doAsked({ tabs, asked: { media, tap } }, send) {
  if (media !== undefined && tabs.length > 0) {
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const answer = await send('script.callFunction', {
      target: { context: contexts[0].context },
      functionDeclaration: String(inBrowserWindow),
      arguments: [{ type: 'string', value: JSON.stringify({ tabs, media }) }],
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  }
  if (tap === undefined) return;
  const actions = [
    { type: 'pointerMove', x: Math.round(tap.x), y: Math.round(tap.y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
  await send('input.performActions', { context: tabs[0], actions: [finger] });
}

/**
 * Runs in Firefox itself. When a tab comes from one site to another, Firefox puts a new one in its place, which is
 * told the same before it loads anything.
 * @param {string} asked
 */
function inBrowserWindow(asked) {
  const browserWindow = /** @type {any} */ (globalThis);
  const { ChromeUtils, Services } = browserWindow;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { tabs, media } = JSON.parse(asked);
  const tell = (/** @type {any} */ tab, /** @type {object} */ what) => {
    for (const [name, value] of Object.entries(what)) {
      if (!(name in tab)) throw new Error(`a tab has no ${name}`);
      tab[name] = value;
    }
  };
  /** By the number that a tab and those in its place have in common. @type {Map<number, object>} */
  let told = browserWindow.kommunekurvenTold;
  if (told === undefined) {
    told = browserWindow.kommunekurvenTold = new Map();
    Services.obs.addObserver((/** @type {any} */ tab) => {
      const what = tab.isContent && tab.parent === null && told.get(tab.browserId);
      if (what) tell(tab, what);
    }, 'browsing-context-attached');
  }
  for (const id of tabs) {
    const tab = NavigableManager.getBrowsingContextById(id)?.top;
    if (!tab) throw new Error(`no tab ${id}`);
    tell(tab, media);
    told.set(tab.browserId, { ...told.get(tab.browserId), ...media });
  }
}
