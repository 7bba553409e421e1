/** Pages in the states a reader meets, and what must hold of each however it is enlarged, coloured or listened to. */
import type { Page } from 'playwright-core';
import { goTo } from './steps.ts';

const CLAIM = encodeURIComponent(
  'Langtidsledigheden i Aalborg er faldet 21 pct. fra juni 2024 til juni 2026',
);
const GOAL = 'maalsaetning=langtidsledige-antal_hoejst_1650_2025M12_2026M12';

/** Figures of the comparison, each by its address. */
export const FIGURES = {
  lines: '#/sammenlign',
  index: '#/sammenlign?omr=851~751&vis=indeks&basis=2024',
  ranking: '#/sammenlign?fig=rangliste',
  map: '#/sammenlign?fig=kort',
  changeMap: '#/sammenlign?fig=kort&vis=aendring',
  change: '#/sammenlign?fig=aendring',
  dots: '#/sammenlign?fig=fordeling',
  funnel: '#/sammenlign?fig=fordeling&fordel=tragt',
  multiples: '#/sammenlign?fig=smaa&udsnit=081',
  table: '#/sammenlign?fra=2026M01&fig=tabel',
  duration: '#/sammenlign?maal=varighed-fordeling&fig=varighed',
  survival: '#/sammenlign?maal=varighed-fortsat&fig=forloeb',
  madeUp: '#/sammenlign?maal=dimittender-andel&eksempel=ja',
  own: `#/sammenlign?maal=langtidsledige-antal&omr=851&mod=egne&egne=751~461&haendelser=2024M03(10000000):Flere%20penge&${GOAL}`,
} as const;

export const PAGES = {
  front: '#/',
  municipality: `#/kommune/851?${GOAL}`,
  gaps: '#/kommune/825',
  data: '#/data',
  claim: `#/faktatjek?tekst=${CLAIM}`,
  obstacle: '#/effekt?kommune=851&maal=langtidsledige-antal&start=2025M01',
  about: '#/om',
} as const;

/** What each page has when it is there; the front page waits with its drawings until a reader comes near. */
const THERE = {
  '#/': '.front',
  '#/kommune': '.municipality',
  '#/data': '.data-page',
  '#/faktatjek': '.claim-answers',
  '#/effekt': '.effect-obstacles',
  '#/om': '.about',
} as const;

/** Goes there, waits for everything that loads, and opens all that can be opened. */
export async function visit(page: Page, hash: string): Promise<void> {
  const there = Object.entries(THERE).findLast(([start]) => hash.startsWith(start))![1];
  if (hash.startsWith('#/sammenlign')) await goTo(page, hash);
  else {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.locator(there).first().waitFor();
  }
  await page.waitForFunction(
    () => document.querySelector('.loading, .effect-progress, [aria-busy=true]') === null,
  );
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
  // What the opened parts fetch, and what was measured, is drawn.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Words of the page, drawings aside, that are cut off by the window or a box, or lie over each other. */
export const lostWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly of: Element;
      readonly box: DOMRect;
    }
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const within = (element: Element | null): Element | null =>
      element === null || element === document.body || scrolls(element)
        ? element
        : within(element.parentElement);
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const of = walker.currentNode.parentElement!;
      const text = walker.currentNode.textContent!.trim();
      if (text === '' || of.closest('svg, select, textarea, .visually-hidden, .table-scroll, .skip'))
        continue;
      if (!of.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, of, box });
    }
    const lost = lines
      .filter(({ of }) => within(of) === document.body)
      .filter(({ box }) => box.left < -1 || box.right > document.documentElement.clientWidth + 1)
      .map(({ text }) => `out of the window: ${text}`);
    for (const box of document.body.querySelectorAll('main *:not(svg, svg *, .visually-hidden, select)')) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const cut =
        (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1);
      if (cut && box.clientWidth > 1 && box.closest('.visually-hidden') === null)
        lost.push(`cut: ${box.localName}.${box.getAttribute('class')}`);
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((a, i) => {
      // Glyphs keep away from the edges of their line.
      const [top, bottom] = [a.box.top + a.box.height * 0.2, a.box.bottom - a.box.height * 0.2];
      for (const b of lines.slice(i + 1)) {
        if (b.box.top > bottom) break;
        const over =
          Math.min(bottom, b.box.bottom - b.box.height * 0.2) - Math.max(top, b.box.top + b.box.height * 0.2);
        const beside = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        if (a.of !== b.of && within(a.of) === within(b.of) && over > 1.5 && beside > 1.5)
          lost.push(`„${a.text}“ over „${b.text}“`);
      }
    });
    return lost;
  });

/** Every stop of the Tab key that cannot be seen: no ring, out of the window, under something, or cut by its row. */
export async function unseenStops(
  page: Page,
): Promise<{ readonly stops: number; readonly unseen: string[] }> {
  await page.locator('.skip').focus();
  const unseen: string[] = [];
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      if (element === document.body || element.matches('.skip')) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const drawn = document.querySelector('.map-read.by-keys') !== null && element.matches('.map-area');
      const ring =
        drawn ||
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor));
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const row = element.closest('.topics, .figures, .chips')?.getBoundingClientRect();
      const inRow =
        row === undefined || width > row.width || (left >= row.left - 1 && right <= row.right + 1);
      const inWindow =
        width > 1 && height > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const points = [0.1, 0.3, 0.5, 0.7, 0.9]
        .flatMap((u) => [0.2, 0.5, 0.8].map((v) => [left + width * u, top + height * v] as const))
        .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
      const free =
        element.closest('svg') !== null ||
        points.some(([x, y]) => {
          const over = document.elementFromPoint(x, y);
          return over !== null && (element.contains(over) || over.contains(element));
        });
      const wrong = [!ring && 'no ring', !inWindow && 'out of sight', !free && 'covered', !inRow && 'cut'];
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return { wrong: wrong.filter(Boolean).join(', '), name: `${element.localName} ${name}` };
    });
    if (seen === null) return { stops, unseen };
    if (seen.wrong !== '') unseen.push(`${seen.name}: ${seen.wrong}`);
  }
  return { stops: 200, unseen: [...unseen, 'the Tab key never leaves: a trap'] };
}
