/** On paper: the figure with its words and source on A4 at full size, without the page's controls. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { goTo, headline, whole } from './steps.ts';

test('paper has headline, figure, notes and source, and no controls', async () => {
  const page = await openPage();
  await whole(page);
  await page.emulateMedia({ media: 'print' });
  for (const fig of ['udvikling', 'rangliste', 'tabel']) {
    await goTo(page, `#/sammenlign?fig=${fig}`);
    for (const name of ['Emner', 'Figurer']) {
      expect(await page.getByRole('navigation', { name }).count(), `${fig}: ${name}`).toBe(0);
    }
    expect(await page.getByRole('combobox').count(), fig).toBe(0);
    for (const button of [/Kopiér|Hent og del|Tilføj|Fjern|Gå til/]) {
      expect(await page.getByRole('button', { name: button }).count(), `${fig}: ${button}`).toBe(0);
    }
    for (const seen of [
      headline(page),
      page.getByText(/^Kilde: STAR/),
      page.getByText(/ikke sæsonkorrigeret/),
    ]) {
      expect(await seen.isVisible(), fig).toBe(true);
    }
    expect((await page.locator('.figure-body').boundingBox())!.height, fig).toBeGreaterThan(200);
  }
});

test('a printed table has all its rows and columns', async () => {
  // The width of A4 on its side, less the margins.
  const page = await openPage({ at: '#/sammenlign?fig=tabel', width: 1046 });
  await whole(page);
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('.table-scroll').evaluate((holder) => ({
    rows: holder.scrollHeight > holder.clientHeight + 1 && getComputedStyle(holder).overflowY !== 'visible',
    columns: holder.scrollWidth > holder.clientWidth + 1,
  }));
  expect(cut).toEqual({ rows: false, columns: false });
});

interface Printed {
  /** In points; A4 is 595 × 842. */
  readonly width: number;
  readonly height: number;
  /** Against a page that fits: below 1 the browser had to shrink it, because something was too wide. */
  readonly scale: number;
}

/** Skia writes the page's own scale as the second matrix of its drawing: 3.125 for one CSS pixel. */
async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const from = match.index + match[0].length;
    const drawing = inflated(pdf.subarray(from, text.indexOf('endstream', from)));
    const [, scale] = / re\nW\* n\nq\n([\d.]+) 0 0 [\d.]+ [\d.]+ [\d.]+ cm/.exec(drawing) ?? [];
    if (scale !== undefined)
      return { width: Number(width), height: Number(height), scale: Number(scale) / 3.125 };
  }
  return expect.fail('The PDF has no drawing with a scale.');
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

test('every figure fits A4 without being shrunk, from any window', async () => {
  const page = await openPage({ width: 1600, height: 900 });
  const shrunk: string[] = [];
  for (const width of [600, 1000, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    for (const fig of ['udvikling', 'rangliste', 'kort', 'aendring', 'fordeling', 'smaa', 'tabel']) {
      await goTo(page, `#/sammenlign?fig=${fig}`);
      const printed = await print(page);
      const sides = [Math.round(printed.width), Math.round(printed.height)];
      // Many months side by side: the table lies down.
      expect(sides, fig).toEqual(fig === 'tabel' ? [842, 595] : [595, 842]);
      if (printed.scale < 0.99) shrunk.push(`${fig} from ${width} px: ${Math.round(100 * printed.scale)} %`);
    }
  }
  expect(shrunk).toEqual([]);
});
