/** What a reader does and sees, in the words on the page: shared by the browser tests. */
import { readFileSync } from 'node:fs';
import type { FileChooser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const headlineText = async (page: Page): Promise<string> => (await headline(page).innerText()).trim();
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Waits until the page is whole: figures read, drawing there, Recharts too where there are lines. */
export async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const body = document.querySelector(
      '.figure-body, .load-failure, .front, .data-page, .municipality, .about, article.claim, article.effect',
    );
    if (body === null || document.querySelector('.loading') !== null) return false;
    // While the next figure loads, the last one is still there and says so.
    if (document.querySelector('[aria-busy=true]') !== null) return false;
    if (![...body.children].some((child) => child.getClientRects().length > 0)) return false;
    // There Recharts comes when a reader comes near.
    if (body.matches('.front'))
      return ['.map-stage', '.line-chart', '.front-stands-out'].every((part) => body.querySelector(part));
    // These draw without it.
    if (body.matches('.municipality, article.claim, article.effect')) return true;
    return body.querySelector('.line-chart') === null || body.querySelector('g.recharts-line') !== null;
  });
}

/** Types another address into the open page, as a reader does in the address bar. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (next) =>
      new Promise<void>((done) => {
        const before = location.href;
        addEventListener('hashchange', () => setTimeout(done), { once: true });
        location.hash = next;
        if (location.href === before) done();
      }),
    hash,
  );
  await whole(page);
}

/** Waits until the reading is as expected, and shows the difference when it never is. */
export async function eventually<T>(read: () => Promise<T> | T, expected: T): Promise<void> {
  await expect.poll(read).toEqual(expected);
}

/** The names on the chips, in their order. */
export async function chosen(page: Page): Promise<string[]> {
  const chips = page.getByRole('list', { name: 'Valgte kommuner' }).getByRole('listitem');
  return (await chips.allInnerTexts()).map((text) => text.replace('×', '').trim());
}

/** The search field; opened first where it is still a button. */
export async function openSearch(page: Page): Promise<Locator> {
  const field = page.getByRole('combobox', { name: 'Tilføj kommune' });
  if ((await field.count()) === 0) await page.getByRole('button', { name: 'Tilføj kommune' }).click();
  await field.waitFor();
  return field;
}

/** What the search offers now, best first, without the codes beside the names. */
export async function suggestions(page: Page): Promise<string[]> {
  return page
    .getByRole('listbox')
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.firstElementChild?.textContent ?? ''));
}

/** A choice in the sentence of selects, by its Danish name. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
}

export const figureLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Figurer' }).getByRole('link', { name, exact: true });
export const topicLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Emner' }).getByRole('link', { name, exact: true });

/** All that the figure says and draws, apart from the choices above it. */
export async function seen(page: Page): Promise<Record<string, string | string[]>> {
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
    const paths = [...document.querySelectorAll('path.recharts-line-curve')];
    return {
      title: document.title,
      headline: texts('h1'),
      subtitle: texts('.subtitle'),
      labels: texts('.end-label'),
      axis: texts('.axis-text'),
      paths: paths.map((path) => path.getAttribute('d') ?? '').sort(),
      summary: texts('.month-summary'),
      notes: texts('.notes li'),
      source: texts('.source'),
    };
  });
}

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where every element that matches stands on the screen, with its text. */
export function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { text: (element.textContent ?? '').trim(), left, right, top, bottom };
      }),
    selector,
  );
}

/** Pairs of texts that lie over each other; half a pixel of touching is none. */
export function overlaps(all: readonly Box[]): string[] {
  const touch = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (touch(a, b) ? [`„${a.text}“ over „${b.text}“`] : [])),
  );
}

/** `1.234,5` and `−1,2` as numbers; NaN for anything else. */
export function danishNumber(text: string): number {
  const plain = text.trim().replaceAll('.', '').replace(',', '.').replace('−', '-').replace('+', '');
  return plain === '' ? Number.NaN : Number(plain);
}

/** Presses Tab until the element has the focus; fails when it never gets it. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  expect.fail('The Tab key never got there.');
}

/**
 * The file dialog that the press opens. The driver says beforehand that it answers the dialog itself, and does
 * not wait for the browser to have heard: a key pressed at once can open a real one, which closes unanswered.
 */
export async function fileDialog(page: Page, press: () => Promise<void>): Promise<FileChooser> {
  const dialog = page.waitForEvent('filechooser');
  await page.evaluate(() => undefined);
  await press();
  return dialog;
}

/** What has the keyboard's focus, in words: tag, name, text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const name = element.getAttribute('aria-label') ?? (element.textContent ?? '').trim().slice(0, 40);
    return element === document.body ? 'body' : `${element.localName} ${name}`;
  });
}

/** Opens *Hent og del* of a figure; of the first unless said. */
export async function openShare(page: Page, nth = 0): Promise<void> {
  const opener = page.getByRole('button', { name: 'Hent og del' }).nth(nth);
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  await page.locator('.share-panel').waitFor();
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file from the open panel. */
export async function download(
  page: Page,
  kind: 'Hent PNG' | 'Hent SVG' | 'Hent CSV' | 'Hent Excel',
): Promise<Downloaded> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Downloads the figure's numbers and reads the file back. */
export async function downloadCsv(page: Page): Promise<{ name: string; text: string }> {
  await openShare(page);
  const { name, bytes } = await download(page, 'Hent CSV');
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** Where a drawn area can be pressed: a point of the window where it, and nothing over it, answers. */
export async function pointIn(page: Page, code: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const area = document.querySelector(`[tabindex][data-code="${wanted}"]`);
    if (area === null) return null;
    area.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = area.getBoundingClientRect();
    for (let step = 1; step < 40; step++) {
      for (let other = 1; other < 40; other++) {
        // From the middle outwards.
        const [u, v] = [step, other].map((at) => 0.5 + ((at % 2 ? 1 : -1) * Math.floor(at / 2)) / 40);
        const [x, y] = [left + width * u!, top + height * v!];
        if (document.elementFromPoint(x, y) === area) return { x, y };
      }
    }
    return null;
  }, code);
  return point ?? expect.fail(`Nothing of ${code} can be pressed.`);
}

/** The text of the panel beside what is read: its heading, then row by row; empty while nothing is read. */
export const readingText = async (page: Page): Promise<string> =>
  (await page.locator('.figure-body .reading-panel').allInnerTexts())
    .join('\n')
    .replace(/\s*\n\s*/g, '\n')
    .replaceAll('\t', ' ')
    .trim();

export const notes = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'Noter' }).getByRole('listitem').allInnerTexts();

/** The rows of the first table beside the figure, cell by cell, by the name of their area. */
export async function summaryRows(page: Page): Promise<Map<string, string[]>> {
  const rows = await page
    .locator('.month-summary tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
  return new Map(rows.map(([name, ...cells]) => [name!, cells]));
}

/** A parameter of the address; null when it is left out. */
export async function parameter(page: Page, name: string): Promise<string | null> {
  const hash = await hashOf(page);
  return new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get(name);
}

/** The records of an official file, split at each `;`: these files have no quotes. */
export function officialRecords(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'));
}
