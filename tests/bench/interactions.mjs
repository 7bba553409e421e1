/** Choosing in the built app: main-thread work from the reader's event to the next painted frame. */
import { installProbe, measureEvent } from './probe.mjs';
import { median, quantile, spread } from './stats.mjs';
import { traceSpans } from './trace.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {{ name: string, event: string, setUp?: (page: Page) => Promise<unknown>, act: (page: Page) => Promise<unknown> }} Action
 */

const WARM_UPS = 2;
const ROUNDS = 10;
/** Work that is put off until after the frame still belongs to the choice; it is told beside the goal. */
const AFTERWARDS_MS = 150;
const START = '#/sammenlign?omr=159~151~851~540~461';

/** In this order, each round; the last leaves the page as the first found it. @type {readonly Action[]} */
const ACTIONS = [
  { name: 'Udvikling to Rangliste', event: 'click', act: clickTab('rangliste') },
  { name: 'Rangliste to Tabel', event: 'click', act: clickTab('tabel') },
  { name: 'Tabel to Udvikling', event: 'click', act: clickTab('udvikling') },
  { name: 'remove a kommune', event: 'click', act: (page) => click(page, '.chip:last-child button') },
  {
    name: 'type a letter of a kommune',
    event: 'input',
    setUp: openSearch,
    act: (page) => page.keyboard.type('v'),
  },
  {
    name: 'add a kommune',
    event: 'keydown',
    setUp: (page) => page.keyboard.type('iborg', { delay: 50 }),
    act: (page) => page.keyboard.press('Enter'),
  },
  { name: 'change the indicator', event: 'change', act: (page) => choose(page, 'langtidsledige-pct') },
  { name: 'change it back', event: 'change', act: (page) => choose(page, 'langtidsledige-andel') },
  { name: 'value to index', event: 'change', act: (page) => choose(page, 'indeks') },
  { name: 'index to value', event: 'change', act: (page) => choose(page, 'vaerdi') },
];

/** @param {import('playwright-core').Browser} browser @param {string} address @returns {Promise<Row[]>} */
export async function measureInteractions(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(installProbe);
  await page.goto(`${address}${START}`);
  await page.waitForSelector('.recharts-surface');
  /** How long a text took the figure's place while its code came; null when none did. @type {(number | null)[]} */
  const firstShown = [];
  const spans = await traceSpans(browser, page, async () => {
    for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
      for (const [a, action] of ACTIONS.entries()) {
        await action.setUp?.(page);
        await settle(page);
        const started = performance.now();
        await measureEvent(page, action.event, `${a}:${round}`, () => action.act(page), AFTERWARDS_MS);
        const late = (await page.locator('.loading').count()) > 0;
        await loaded(page);
        if (round === 0) firstShown.push(late ? performance.now() - started : null);
        await settle(page);
      }
    }
  });
  await page.close();
  return ACTIONS.map(({ name }, a) => {
    const rounds = (/** @type {string} */ prefix) =>
      Array.from({ length: WARM_UPS + ROUNDS }, (_, round) => {
        const span = spans.find(({ id }) => id === `${prefix}${a}:${round}`);
        if (span === undefined) throw new Error(`${name}: round ${round} is not in the trace`);
        return span;
      });
    const all = rounds('');
    const later = all.slice(WARM_UPS);
    const whole = rounds('all:').slice(WARM_UPS);
    const work = later.map(({ cpu }) => cpu);
    const tasks = later.map((span) => span.work);
    return {
      name: `App: ${name}`,
      value: median(work),
      unit: 'ms',
      goal: { atMost: 50 },
      detail: `p95 ${quantile(work, 0.95).toFixed(1)} ms; with what follows ${median(whole.map(({ cpu }) => cpu)).toFixed(1)} ms, longest task ${median(whole.map(({ longest }) => longest)).toFixed(1)} ms; by the clock ${median(tasks).toFixed(1)} ms, p95 ${quantile(tasks, 0.95).toFixed(1)} ms; first time ${all[0]?.cpu.toFixed(1)} ms${waited(firstShown[a])}`,
      noise: spread(work),
      data: all,
    };
  });
}

/** @param {number | null | undefined} ms */
function waited(ms) {
  return ms == null ? '' : ` and a loading text for ${ms.toFixed(0)} ms`;
}

/** The first time, the search field's code has to come before it can be typed into. @param {Page} page */
async function openSearch(page) {
  if ((await page.locator('.combobox input').count()) === 0) await click(page, '.combobox-button');
  await page.locator('.combobox input').focus();
}

/** @param {string} figure */
function clickTab(figure) {
  const address = figure === 'udvikling' ? ':not([href*="fig="])' : `[href*="fig=${figure}"]`;
  return (/** @type {Page} */ page) => click(page, `nav.figures a${address}`);
}

/** A real press of the mouse, without the checks that Playwright's own click runs in the page. */
async function click(/** @type {Page} */ page, /** @type {string} */ selector) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not to be seen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Chooses in whichever select has this option: its list is the system's own and takes no clicks. */
function choose(/** @type {Page} */ page, /** @type {string} */ value) {
  return page.evaluate((wanted) => {
    const option = [...document.querySelectorAll('option')].find((one) => one.value === wanted);
    const select = option?.closest('select');
    if (option === undefined || !select) throw new Error(`no option ${wanted}`);
    option.selected = true;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Until nothing is being fetched any more. @param {Page} page */
function loaded(page) {
  return page.waitForFunction(() => document.querySelector('.loading') === null);
}

/** Lets what a choice leaves for later be done. (Idle callbacks never come while Chromium traces.) @param {Page} page */
async function settle(page) {
  await page.waitForTimeout(60);
}
