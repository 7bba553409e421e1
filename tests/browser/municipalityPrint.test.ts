/** A kommune on paper: two A4 sheets made by Chromium and read back, and the QR code read as a phone would. */
import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../src/domain/areas.ts';
import { answerText, goToMunicipality, openMunicipality, wholeMunicipality } from './municipalitySteps.ts';
import { openPage } from './page.ts';
import { type PdfPage, readPdf, unspaced } from './pdf.ts';

const GOAL = 'langtidsledige-antal_hoejst_650_2025M12_2026M12';
/** A4 less the margins, in CSS pixels. */
const SHEET = { width: 686, height: 1031 };

const print = async (page: Page): Promise<readonly PdfPage[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true }));

/** Of `seen` those that the sheet does not have. */
const missing = (sheet: PdfPage | undefined, seen: readonly string[]): string[] =>
  seen.filter((text) => !(sheet?.text ?? '').includes(unspaced(text)));

/** The code as it would be seen: drawn by the browser, eight pixels a module. */
async function scan(page: Page): Promise<string> {
  const { size, grey } = await page.locator('.qr').evaluate(async (svg) => {
    const modules = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
    const image = new Image();
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    for (const side of ['width', 'height']) copy.setAttribute(side, String(modules * 8));
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = modules * 8;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { size: canvas.width, grey: [...data] };
  });
  return decodeQR({ width: size, height: size, data: Uint8Array.from(grey) }, { timeLimit: 5000 });
}

describe('two sheets', () => {
  test('of six kommuner: all there, nothing cut, no controls', { timeout: 120_000 }, async () => {
    const page = await openMunicipality('851');
    for (const code of ['851', '825', '760', '101', '492', '480']) {
      await goToMunicipality(page, code);
      const answer = await answerText(page);
      const numbers = await page.locator('.key-number').allInnerTexts();
      const source = await page.locator('.municipality-sources > p').innerText();
      const sheets = await print(page);
      expect(sheets, code).toHaveLength(2);
      for (const { width, height, scale, text } of sheets) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
        expect(scale).toBeGreaterThan(0.99);
        expect(text).not.toMatch(/NaN|undefined|\ufffd/);
        const controls = ['Kopiér', 'Husk som', 'Sæt et mål', 'Åbn ', 'Forside', 'Sammenlign', 'Alt regnes'];
        expect(controls.filter((control) => text.includes(unspaced(control)))).toEqual([]);
      }
      const headings = ['Langtidsledige', 'Ledige: langtidsledige og øvrige', 'Ledighed'];
      const known = ['Juni 2026 er foreløbig', 'ikke sæsonkorrigeret', 'Grå linjer:'];
      const first = [areaOf(code).name, answer, ...numbers, ...headings, source, ...known, page.url()];
      expect(missing(sheets[0], first), code).toEqual([]);
      expect(sheets[0]!.text).toMatch(/Udskrevet\d{1,2}\.[a-z]+20\d\d\./);
      const rest = ['Langtidsledige efter ydelse', 'Dimittender', 'Kommuner, der ligner', 'Varighed'];
      expect(missing(sheets[1], rest), code).toEqual([]);
      expect(await scan(page)).toBe(page.url());
    }
  });

  test('in English, which takes more letters, two as well', async () => {
    const page = await openPage({ at: 'en/#/kommune/851' });
    await wholeMunicipality(page, '851');
    for (const code of ['851', '825', '492']) {
      await goToMunicipality(page, code);
      const sheets = await print(page);
      expect(sheets, code).toHaveLength(2);
      expect(missing(sheets[0], [await answerText(page), 'Grey lines:', page.url()]), code).toEqual([]);
      expect(missing(sheets[1], ['Long-term unemployed by benefit', 'Graduates', 'Duration']), code).toEqual(
        [],
      );
      expect(sheets[0]!.text).not.toContain('Dansk');
    }
  });

  test('a long window and a phone print the same two sheets', async () => {
    const page = await openMunicipality('851', { width: 1600, height: 1200 });
    const wide = await print(page);
    await page.setViewportSize({ width: 360, height: 700 });
    await goToMunicipality(page, '851');
    const narrow = await print(page);
    expect(narrow.map(({ text }) => text)).toEqual(wide.map(({ text }) => text));
    expect(wide).toHaveLength(2);
  });

  test('a goal stands on the second of at most three, and in the address and its code', async () => {
    const page = await openMunicipality('851');
    await goToMunicipality(page, '851', `?maalsaetning=${GOAL}`);
    await page.locator('.target-label').waitFor();
    const sheets = await print(page);
    expect(sheets.length).toBeLessThanOrEqual(3);
    expect(missing(sheets[0], ['I juni 2026 var 748 fuldtidspersoner', page.url()])).toEqual([]);
    expect(missing(sheets[1], ['Mål: højst 650', 'Aalborg er bagefter planen', 'Halvårsstatus'])).toEqual([]);
    expect(page.url()).toContain(GOAL);
    expect(await scan(page)).toBe(page.url());
  });
});

/** A page whose figures can be laid out for paper and stay so: while printing nothing else is laid out. */
function openForPaper(code: string): Promise<Page> {
  return openMunicipality(code, {
    ...SHEET,
    prepare: (page) =>
      page.addInitScript(() => {
        const Observer = window.ResizeObserver;
        window.ResizeObserver = class extends Observer {
          constructor(callback: ResizeObserverCallback) {
            super((...seen) => {
              if (!document.documentElement.hasAttribute('data-on-paper')) callback(...seen);
            });
          }
        };
      }),
  });
}

/** As printed, without leaving the window. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-on-paper', ''));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

async function backOnScreen(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.removeAttribute('data-on-paper'));
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

describe('the first sheet', () => {
  test('is filled and not overfilled, with the longest and the shortest texts', async () => {
    const page = await openForPaper('851');
    for (const code of ['851', '825', '563', '492', '760', '480', '173', '101', '540', '217']) {
      await backOnScreen(page);
      await goToMunicipality(page, code);
      await onPaper(page);
      const { bottom, cut } = await page.evaluate((width) => {
        const texts = [...document.querySelectorAll('.municipality svg text, .paper-foot p, .key-figure p')];
        const out = texts.filter((element) => element.getBoundingClientRect().right > width + 1);
        const foot = document.querySelector('.paper-foot')!.getBoundingClientRect();
        return { bottom: foot.bottom, cut: out.map((element) => element.textContent) };
      }, SHEET.width);
      expect(cut, code).toEqual([]);
      expect(bottom, code).toBeLessThanOrEqual(SHEET.height);
      // With the narrowest of common fonts it is some 15 per cent shorter.
      expect(bottom, code).toBeGreaterThan(0.75 * SHEET.height);
    }
  });

  test('lines are told apart without colour: each has its own sign in the key, and its number at its end', async () => {
    const page = await openForPaper('851');
    await onPaper(page);
    const keys = await page.locator('.line-chart:has(.line-key)').evaluateAll((figures) =>
      figures.map((figure) => ({
        signs: [...figure.querySelectorAll('.line-key svg')].map((svg) =>
          [...svg.children].map((part) => `${part.localName} ${part.getAttribute('d') ?? ''}`).join(),
        ),
        lines: figure.querySelectorAll('.end-label').length,
        widths: [...figure.querySelectorAll('path.series-line:not(.dashed)')].map((path) =>
          Number.parseFloat(getComputedStyle(path).strokeWidth),
        ),
      })),
    );
    expect(keys).toHaveLength(3);
    for (const { signs, lines, widths } of keys) {
      expect(signs).toHaveLength(lines);
      // The country has no sign of its own shape but a heavier line.
      expect(new Set(signs).size === lines || new Set(widths).size > 1).toBe(true);
    }
  });
});
