/**
 * A window out of sight in which a figure is drawn for a picture: always as wide as the picture, always in light
 * colours, with the page's own styles. Whatever the reader's window is like, the picture is the same.
 */
import { SANS } from './svg/paint.ts';

/** In CSS pixels; with its margins, and twice as many in a PNG. */
const WIDTH = 840;
const HEIGHT = 1200;
/** Nothing has changed for so long: the drawing is done. In milliseconds. */
const QUIET = 250;
const LONGEST = 10_000;
const STEP = 50;

export interface SheetFrame {
  readonly sheet: HTMLElement;
  readonly remove: () => void;
}

export async function openFrame(): Promise<SheetFrame> {
  const frame = document.createElement('iframe');
  frame.className = 'sheet-frame';
  frame.tabIndex = -1;
  frame.inert = true;
  frame.setAttribute('aria-hidden', 'true');
  frame.width = String(WIDTH);
  frame.height = String(HEIGHT);
  document.body.append(frame);
  const inside = frame.contentDocument!;
  const { documentElement: root, head, body } = inside;
  root.lang = document.documentElement.lang;
  root.className = 'sheet-root';
  root.style.setProperty('--sans', SANS);
  const styles = [
    ...document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel=stylesheet], style'),
  ];
  await Promise.all(
    styles.map((style) => {
      const copy = inside.importNode(style, true);
      if (copy instanceof HTMLLinkElement || 'href' in copy)
        (copy as HTMLLinkElement).href = (style as HTMLLinkElement).href;
      const come = new Promise<void>((done) => {
        copy.addEventListener('load', () => done());
        copy.addEventListener('error', () => done());
      });
      head.append(copy);
      return copy.localName === 'link' ? come : undefined;
    }),
  );
  const sheet = inside.createElement('div');
  sheet.className = 'figure-sheet';
  body.append(sheet);
  return { sheet, remove: () => frame.remove() };
}

/** Resolves when the drawing in the frame stands still. Rejects when there is none within ten seconds. */
export async function atRest({ sheet }: SheetFrame): Promise<void> {
  const view = sheet.ownerDocument;
  let last = '';
  let quiet = 0;
  for (let waited = 0; waited < LONGEST; waited += STEP) {
    await new Promise((done) => window.setTimeout(done, STEP));
    await view.fonts.ready;
    const now = `${sheet.scrollHeight} ${sheet.innerHTML.length}`;
    const busy = sheet.childElementCount === 0 || sheet.querySelector('.loading, [aria-busy=true]') !== null;
    quiet = busy || now !== last ? 0 : quiet + STEP;
    last = now;
    if (quiet >= QUIET) return;
  }
  throw new Error('the figure was not drawn in time');
}
