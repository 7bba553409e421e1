/** The longest names in every figure, from a small phone to a wide desk: nothing is cut, nothing lies over another. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { boxes, goTo, overlaps, whole } from './steps.ts';

/** Ringkøbing-Skjern, Lyngby-Taarbæk, Faaborg-Midtfyn, Vesthimmerlands, Nordfyns, Læsø. */
const LONG = 'omr=760~173~430~820~480~825';
const FIGURES = ['udvikling', 'rangliste', 'tabel'] as const;
const WIDTHS = [320, 360, 768, 1440] as const;

/** Texts that are wider or higher than the element that holds them, where the rest is not to be seen or scrolled to. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const holders = document.querySelectorAll<HTMLElement>(
      '.month-summary th, .month-summary td, .chip, .ranking-list .name, .ranking-list .value, .ranking-without li, .data-table th, .line-key li, .subtitle, .notes li, h1, h2, .verdict p, select',
    );
    return [...holders].flatMap((element) => {
      const tooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const tooHigh = element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0;
      const hides = getComputedStyle(element).overflowX !== 'visible' || tooWide;
      return hides && (tooWide || tooHigh)
        ? [
            `${element.localName}.${element.className} „${element.textContent?.slice(0, 60)}“ needs ${element.scrollWidth} × ${element.scrollHeight} px, has ${element.clientWidth} × ${element.clientHeight}`,
          ]
        : [];
    });
  });

/** Texts of the drawing that end outside the window or lie over the numbers beside it. */
const outsideDrawing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const drawing = document.querySelector('.line-drawing')?.getBoundingClientRect();
    if (drawing === undefined) return [];
    const beside = document.querySelector('.month-summary')?.getBoundingClientRect();
    const limit = beside !== undefined && beside.left > drawing.right ? beside.left : innerWidth;
    return [...document.querySelectorAll('.line-drawing text')].flatMap((text) => {
      const { left, right } = text.getBoundingClientRect();
      return left < 0 || right > limit
        ? [`„${text.textContent}“ from ${left} to ${right}, room to ${limit}`]
        : [];
    });
  });

/** Waits until the drawing follows a window of another width. */
async function drawnAnew(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.line-drawing')].every((drawing) =>
      [...drawing.querySelectorAll('svg.line-frame, .recharts-surface')].every(
        (svg) => Math.abs(svg.clientWidth - drawing.clientWidth) < 2,
      ),
    ),
  );
}

async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  await noHorizontalOverflow(page).catch((error: Error) => found.push(error.message));
  found.push(...(await cutTexts(page)), ...(await outsideDrawing(page)));
  for (const texts of ['.end-label', '.line-frame text']) found.push(...overlaps(await boxes(page, texts)));
  return found;
}

test('the longest names: no sideways scrolling, no text cut or covered', async () => {
  const page = await openPage({ height: 900 });
  const found: string[] = [];
  for (const fig of FIGURES) {
    await goTo(page, `#/sammenlign?${LONG}&fig=${fig}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await drawnAnew(page);
      found.push(...(await faults(page)).map((text) => `${fig}, ${width} px: ${text}`));
    }
  }
  expect(found).toEqual([]);
});

test('regions, indices, changes and counts fit every width too', async () => {
  const page = await openPage({ height: 900 });
  const found: string[] = [];
  for (const parameters of [
    'maal=dimittender-andel&omr=084~085~083~082~081',
    `${LONG}&vis=indeks&glat=12mdr`,
    `${LONG}&vis=aendring&mod=gruppe`,
    'maal=ledige-antal&omr=101~851~751~461&mod=landet',
    'maal=varighed-uger&fig=rangliste&omr=084~085',
  ]) {
    await goTo(page, `#/sammenlign?${parameters}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await drawnAnew(page);
      found.push(...(await faults(page)).map((text) => `${parameters}, ${width} px: ${text}`));
    }
  }
  expect(found).toEqual([]);
});

test('a window made narrower redraws the lines inside it', async () => {
  const page = await openPage({ width: 1440 });
  await whole(page);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(async () => (await boxes(page, '.recharts-surface'))[0]!.right).toBeLessThan(400);
  await noHorizontalOverflow(page);
  expect(await outsideDrawing(page)).toEqual([]);
});
