/** A figure in a page of another host. */
import { describe, expect, test } from 'vitest';
import { figureIn, figures, fits, frameOf, KINDS, LINES, openHost } from './embedHost.ts';
import { openPage } from './page.ts';
import { eventually, headlineText, whole } from './steps.ts';

describe('in a page of another host', () => {
  test('the figure stands alone, with notes, source and the way to the whole view', async () => {
    const page = await openHost({ body: frameOf(LINES) });
    const frame = await figureIn(page);
    const app = await openPage({ at: LINES.replace('indlejr', 'sammenlign') });
    await whole(app);
    expect(await frame.locator('h1').innerText()).toBe(await headlineText(app));
    expect(await frame.locator('.source').innerText()).toMatch(/^Kilde: STAR, Jobindsats\.dk/);
    expect(await frame.locator('.notes li').count()).toBeGreaterThan(3);
    expect(
      await frame.locator('header, nav, select, button, input, details, .site-foot, .skip').count(),
    ).toBe(0);
    const link = frame.getByRole('link');
    expect(await link.count()).toBe(1);
    expect(await link.getAttribute('href')).toBe('#/sammenlign?omr=851~159');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener',
    ]);
    const opened = page.context().waitForEvent('page');
    await link.click();
    const tab = await opened;
    await whole(tab);
    expect(await tab.getByRole('navigation').count()).toBeGreaterThan(0);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
  });

  test('what its address asks for in vain is said before the figure, and nothing is to be pressed', async () => {
    const page = await openHost({ body: frameOf('#/indlejr?omr=999~851') });
    const frame = await figureIn(page);
    const said = frame.locator('.notices');
    await eventually(
      () => said.innerText(),
      'Adressens „omr=999~851“ kan ikke bruges. Siden viser standardvalget i stedet.',
    );
    expect(await frame.getByRole('button').count()).toBe(0);
    await fits(frame);
  });

  test('months that are not there are said before the drawing', async () => {
    const page = await openHost({ body: frameOf('#/indlejr?omr=851&fra=2029M01&til=2030M01') });
    const frame = await figureIn(page);
    expect(await frame.locator('.notices').innerText()).toBe(
      'Der er tal for juli 2023–juni 2026; perioden er skåret til.',
    );
  });

  test('the frame is as tall as the figure, wide or narrow, also where another frame is', async () => {
    const page = await openHost({ body: frameOf(LINES) + frameOf(KINDS.rangliste) }, { width: 900 });
    const [lines, ranking] = await figures(page);
    // The second is below the window, and has its height all the same.
    const wide = [await fits(lines!), await fits(ranking!)];
    expect(wide[0]).not.toBe(wide[1]);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => lines!.evaluate(() => innerWidth)).toBe(360);
    await fits(lines!);
    // A browser lays out a frame out of sight when a reader comes to it.
    await (await ranking!.frameElement()).scrollIntoViewIfNeeded();
    await expect.poll(() => ranking!.evaluate(() => innerWidth)).toBe(360);
    await expect.poll(() => fits(ranking!)).toBeGreaterThan(wide[1]!);
    for (const frame of [lines!, ranking!])
      expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  });

  test('a height from elsewhere changes nothing, and no height is absurd', async () => {
    const page = await openHost({ body: frameOf(LINES) });
    const frame = await figureIn(page);
    const height = await fits(frame);
    const now = () => page.locator('iframe').evaluate((iframe) => (iframe as HTMLElement).offsetHeight);
    // From the page itself: not one of the frames speaks.
    await page.evaluate(() => window.postMessage({ type: 'kommunekurven:height', height: 5000 }, '*'));
    const says = (said: unknown) =>
      frame.evaluate(
        (value) => parent.postMessage({ type: 'kommunekurven:height', height: value }, '*'),
        said,
      );
    for (const said of ['5000px', -20, null, Number.NaN, { valueOf: 1 }]) await says(said);
    await page.waitForTimeout(200);
    expect(await now()).toBe(height);
    await says(1e9);
    await eventually(now, 8000);
    await says(3);
    await eventually(now, 120);
  });

  test('a script that comes late asks, and is told', async () => {
    const page = await openHost({ body: frameOf(LINES, { script: false }) });
    const frame = await figureIn(page);
    expect(await page.locator('iframe').evaluate((iframe) => (iframe as HTMLElement).offsetHeight)).toBe(300);
    const src = frame.url().replace(/#.*/, 'embed.js');
    await page.addScriptTag({ url: src });
    expect(await fits(frame)).toBeGreaterThan(500);
  });

  test.each([
    { colours: 'dark', tema: '', dark: true },
    { colours: 'light', tema: '', dark: false },
    { colours: 'normal', tema: '', dark: false },
    { colours: 'light', tema: '&tema=moerk', dark: true },
    { colours: 'dark', tema: '&tema=lys', dark: false },
  ])('colours: the page says $colours, the address $tema', async ({ colours, tema, dark }) => {
    const page = await openHost({ body: frameOf(LINES + tema), colours });
    const frame = await figureIn(page);
    const [paper, ink] = await frame.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color].map((rgb) => Number(/\d+/.exec(rgb)![0]));
    });
    expect(paper! < ink!).toBe(dark);
  });

  test('months that are pinned stay, the newest follows', async () => {
    const pinned = await openHost({ body: frameOf(`${LINES}&fra=2024M01&til=2025M12`) });
    const newest = await openHost({ body: frameOf(LINES) });
    const [a, b] = [await figureIn(pinned), await figureIn(newest)];
    expect(await a.locator('.subtitle').innerText()).toContain('januar 2024–december 2025');
    expect(await b.locator('.subtitle').innerText()).not.toContain('december 2025');
    expect(await a.locator('h1').innerText()).not.toBe(await b.locator('h1').innerText());
  });

  test('pointer and keys read the figure; Recharts is not fetched', async () => {
    const fetched: string[] = [];
    const page = await openHost(
      { body: frameOf(LINES) },
      { prepare: async (opened) => void opened.on('request', (request) => fetched.push(request.url())) },
    );
    const frame = await figureIn(page);
    await fits(frame);
    await frame.locator('.reading-layer').hover({ position: { x: 200, y: 150 } });
    await frame.locator('.reading-panel').getByText('Hele landet').waitFor();
    await page.mouse.move(0, 0);
    await frame.locator('.reading-layer').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const slider = frame.getByRole('slider');
    expect(await slider.getAttribute('aria-valuetext')).toContain('Aalborg');
    expect(fetched.filter((url) => /Recharts|compare-|AreaCombobox/.test(url))).toEqual([]);
    expect(fetched.some((url) => /EmbedPage/.test(url))).toBe(true);
  });

  test('nothing in a map or a list pretends to be a button', async () => {
    const page = await openHost({ body: frameOf(KINDS.kort) + frameOf(KINDS.rangliste) });
    const [map, list] = await figures(page);
    expect(await map!.getByRole('button').count()).toBe(0);
    expect(await list!.getByRole('button').count()).toBe(0);
    await map!.locator('[data-code="851"][tabindex]').focus();
    expect(await map!.locator('.map-reading').innerText()).toMatch(/^\s*Aalborg\s+[\d,]+ pct\./);
    await page.keyboard.press('Enter');
    expect(await map!.evaluate(() => location.hash)).toBe(KINDS.kort);
  });

  test('sandboxed without an origin of its own, it still draws', async () => {
    const page = await openHost({
      body: frameOf(LINES, { attributes: 'sandbox="allow-scripts allow-popups"' }),
    });
    const frame = await figureIn(page);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect(await fits(frame)).toBeGreaterThan(500);
    expect(await frame.locator('.end-label').count()).toBeGreaterThan(1);
  });

  test('a view on files of a reader says where they are; no store of a visitor is opened', async () => {
    for (const address of ['#/indlejr?maal=egen-0a1b2c3d', '#/indlejr?filer=0fd29041']) {
      // Another port of the same site: there a frame has storage.
      const page = await openHost({ body: frameOf(address), name: '127.0.0.1' });
      const frame = await figureIn(page);
      await frame.evaluate(() => localStorage.setItem('kommunekurven.egne', '1'));
      await page.reload();
      const again = await figureIn(page);
      await again.getByText('kun ligger i den browser').waitFor();
      expect(await again.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      expect(await fits(again)).toBeLessThan(300);
    }
  });

  test.each([
    'tema=javascript:alert(1)',
    'omr=%3Cimg%20src%3Dx%20onerror%3Dinjected%3D1%3E',
    'haendelser=2025M01%3A%3Cscript%3Einjected%3D1%3C%2Fscript%3E',
    'maalsaetning=%3C%2Fscript%3E%3Cscript%3Einjected%3D1%3C%2Fscript%3E',
    `ukendt=${'x'.repeat(20_000)}`,
    'fig=__proto__&vis=constructor&maal=toString',
    'fra=9999M99&til=0000M00&basis=-1',
  ])('%#: what is hostile in an address is inert', async (query) => {
    const page = await openHost({ body: frameOf(`#/indlejr?${query}`) });
    const frame = await figureIn(page);
    expect(await frame.locator('.line-chart').count()).toBe(1);
    expect(await frame.evaluate(() => 'injected' in window)).toBe(false);
    expect(await frame.locator('img, script:not([src])').count()).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.dataset.tema)).toBeUndefined();
  });
});

test('in any frame, links to other sites open beside it', async () => {
  const page = await openHost({ body: frameOf('#/data', { script: false }) });
  const frame = page.frames()[1]!;
  const link = frame.locator('a[href^="https://"]').first();
  // It waits behind a heading that opens.
  await link.waitFor({ state: 'attached' });
  await link.evaluate((element) => {
    element.addEventListener('click', (event) => event.preventDefault());
    (element as HTMLElement).click();
  });
  await eventually(() => link.getAttribute('target'), '_blank');
  expect(await link.getAttribute('rel')).toBe('noopener');
});
