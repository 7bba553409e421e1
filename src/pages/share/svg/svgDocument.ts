/**
 * A figure's sheet, drawn by the browser, as one SVG file: text stays text, and there are no styles, scripts, links or
 * foreign parts in it, so that any drawing program opens it.
 */
import { htmlParts } from './boxes.ts';
import { Definitions } from './definitions.ts';
import { element, escaped } from './xml.ts';

const PAPER = '#ffffff';

export interface Picture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** `title` and `about` are for those who cannot see the picture, and for whoever finds the file. */
export function svgDocument(sheet: Element, title: string, about: string): Picture {
  const box = sheet.getBoundingClientRect();
  const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
  const definitions = new Definitions();
  const parts = htmlParts(sheet, 1, { left: box.left, top: box.top, definitions });
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    [
      element('title', {}, [escaped(title)]),
      element('desc', {}, [escaped(about)]),
      definitions.text,
      element('rect', { width, height, fill: PAPER }),
      ...parts,
    ].filter((part) => part !== ''),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
