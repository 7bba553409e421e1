/** Reads the PDFs that Chromium writes, as far as the tests ask: pages, their sizes and texts, and their scale. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In points; A4 is 595 × 842. */
  readonly width: number;
  readonly height: number;
  /** In the order it was drawn, without any blanks: where lines break depends on the machine's fonts. */
  readonly text: string;
  /** Against a page that fits: below 1 the browser had to shrink it, because something was too wide. */
  readonly scale: number;
}

/** A text as `PdfPage.text` has it. */
export const unspaced = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

export function readPdf(pdf: Buffer): readonly PdfPage[] {
  const objects = new Map<string, string>();
  for (const [, id, body] of pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g))
    objects.set(id!, body!);
  const [, kids] = /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]/.exec([...objects.values()].join('\n')) ?? [];
  const pages = [...(kids ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(id!)!);
  return pages.map((page) => readPage(page, objects));
}

function readPage(page: string, objects: ReadonlyMap<string, string>): PdfPage {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name, id] of /\/Font <<([\s\S]*?)>>/.exec(page)?.[1]?.matchAll(/\/(\w+) (\d+) 0 R/g) ?? []) {
    const [, unicode] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)!) ?? [];
    fonts.set(name!, readLetters(streamOf(objects.get(unicode!) ?? '')));
  }
  const drawing = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
  // Skia writes the page's own scale as its second matrix: 3.125 for one CSS pixel.
  const [, scale] = / re\nW\* n\nq\n([\d.]+) 0 0 [\d.]+ [\d.]+ [\d.]+ cm/.exec(drawing) ?? [];
  return {
    ...{ width: Number(width), height: Number(height), scale: Number(scale) / 3.125 },
    text: readText(drawing, fonts),
  };
}

/** The inflated stream of an object; empty when it has none. */
function streamOf(object: string): string {
  const start = /stream\r?\n/.exec(object);
  if (start === null) return '';
  const raw = object.slice(start.index + start[0].length, object.lastIndexOf('endstream'));
  if (!object.slice(0, start.index).includes('/FlateDecode')) return raw;
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

/** A font's codes, in the hexadecimal digits that the drawing uses, with the letters they stand for. */
function readLetters(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, part] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of part!.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code!, fromHex(to!));
  for (const [, part] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, to] of part!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(first!, 16);
      for (let code = start; code <= Number.parseInt(last!, 16); code++) {
        const letter = String.fromCharCode(Number.parseInt(to!, 16) + code - start);
        letters.set(code.toString(16).toUpperCase().padStart(first!.length, '0'), letter);
      }
    }
  }
  return letters;
}

/** UTF-16, four digits a unit. */
function fromHex(digits: string): string {
  return (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function readText(drawing: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, shown] of drawing.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]*)> Tj/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    const width = [...letters.keys()][0]?.length ?? 4;
    for (let at = 0; at < (shown?.length ?? 0); at += width)
      text += letters.get(shown!.slice(at, at + width)) ?? '\ufffd';
  }
  return unspaced(text);
}
