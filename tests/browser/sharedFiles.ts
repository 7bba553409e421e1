/** What *Hent og del* gives, looked into: drawings as XML, pictures as pixels, numbers by our own reader. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { observationAt } from '../../src/domain/dataset.ts';
import { periodCode } from '../../src/domain/period.ts';
import { ingest } from '../../src/ingest/ingest.ts';

interface Parsed {
  readonly problem: string | null;
  readonly texts: readonly string[];
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly size: readonly string[];
  readonly fill: string | null;
}

/** The file as an XML reader sees it. */
function parsed(page: Page, svg: string): Promise<Parsed> {
  return page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...file.querySelectorAll('*')];
    const root = file.documentElement;
    return {
      problem: file.querySelector('parsererror')?.textContent ?? null,
      texts: [...file.querySelectorAll('text')].map((text) => text.textContent ?? ''),
      elements: [...new Set(all.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))].sort(),
      size: ['width', 'height', 'viewBox'].map((name) => root.getAttribute(name) ?? ''),
      fill: file.querySelector('svg > rect')?.getAttribute('fill') ?? null,
    };
  }, svg);
}

const DRAWN = [
  'circle',
  'clipPath',
  'defs',
  'desc',
  'g',
  'line',
  'path',
  'pattern',
  'polygon',
  'polyline',
  'rect',
  'svg',
  'text',
  'title',
];

/** One picture in plain SVG: no styles, scripts, links or foreign parts, and every wanted text in it. */
export async function expectSvg(page: Page, svg: string, wanted: readonly string[]): Promise<Parsed> {
  const file = await parsed(page, svg);
  expect(file.problem).toBeNull();
  expect(file.elements.filter((name) => !DRAWN.includes(name))).toEqual([]);
  expect(file.attributes.filter((name) => /^(style|class|on.*|href|xlink:href)$/.test(name))).toEqual([]);
  expect(svg).not.toMatch(/var\(|currentcolor|foreignObject|light-dark|[" ]NaN|[" ]undefined/);
  expect(svg.replace('http://www.w3.org/2000/svg', '').replace(/<desc>.*?<\/desc>/s, '')).not.toMatch(
    /https?:\/\//,
  );
  const [width, height, box] = file.size;
  expect(box).toBe(`0 0 ${width} ${height}`);
  const text = file.texts.join(' ');
  for (const one of wanted) expect(text).toContain(one);
  return file;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Of all pixels, and of those in the first hundred rows: the part that is not white. */
  readonly inked: number;
  readonly titleInked: number;
  /** Distinct colours in the drawing, coarsely. */
  readonly colours: number;
  readonly corner: readonly number[];
}

export function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let [inked, titleInked] = [0, 0];
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (red + green + blue > 720) continue;
      inked++;
      if (at < 4 * image.width * 140) titleInked++;
      colours.add((red >> 6) * 16 + (green >> 6) * 4 + (blue >> 6));
    }
    const { width, height } = image;
    return {
      width,
      height,
      inked: inked / (width * height),
      titleInked: titleInked / (width * 140),
      colours: colours.size,
      corner: [...data.slice(0, 4)],
    };
  }, png.toString('base64'));
}

/** A file's rows as our own reader gives them: area, period, and every measure. */
export async function readRows(name: string, bytes: Buffer) {
  const result = await ingest(new Blob([bytes as unknown as BlobPart]), { fileName: name });
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.issues)}`);
  const { dataset, account } = result;
  expect(account.rejected, name).toBe(0);
  return Array.from({ length: dataset.rowCount }, (_, row) => [
    dataset.areas[dataset.area[row]!],
    periodCode(dataset.periods[dataset.period[row]!]!),
    ...dataset.measures.map(({ name: measure }, m) => {
      const cell = observationAt(dataset, m, row);
      return `${measure}: ${cell.kind === 'value' ? cell.value : 'intet tal'}`;
    }),
  ]);
}

/** What a button of *Hent og del* puts on the clipboard, once it says so. */
export async function copiedFrom(page: Page, name: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = page.locator('.share-panel');
  await panel.getByRole('button', { name, exact: true }).click();
  await panel
    .getByRole('status')
    .filter({ hasText: /er kopieret$/ })
    .waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
