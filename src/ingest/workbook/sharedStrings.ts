/** The texts of a workbook: each stands once, and cells name it by number. */
import { TYPED_NUMBER } from '../numbers.ts';
import { Refusal } from '../refusal.ts';
import { readXml, type XmlHandler } from './xml.ts';

const MAX_STRINGS = 5_000_000;

/** In the order of their numbers. */
export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new RichText();
  await readXml(pieces, {
    open(name) {
      if (name === 'si') text.clear();
      else text.open(name);
    },
    close(name) {
      text.close(name);
      if (name === 'si' && strings.push(text.value) > MAX_STRINGS) throw new Refusal('workbook-too-large');
    },
    text: (piece) => text.add(piece),
  });
  return strings;
}

/** Puts the pieces of a text together: its runs, but not the reading aid (`rPh`) beside them. */
export class RichText implements XmlHandler {
  private pieces = '';
  private inText = false;
  private inAid = false;

  clear(): void {
    this.pieces = '';
  }

  open(name: string): void {
    if (name === 'rPh') this.inAid = true;
    else if (name === 't') this.inText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.inAid = false;
    else if (name === 't') this.inText = false;
  }

  add(piece: string): void {
    if (this.inText && !this.inAid) this.pieces += piece;
  }

  get value(): string {
    return unescapeText(this.pieces);
  }
}

/**
 * `_x000D_` is how a workbook writes letters that XML has no place for (ECMA-376, part 1, 22.9.2.19). The one that
 * marks typed numbers here is no part of a text.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  const letter = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));
  return text.replace(/_x([0-9a-f]{4})_/gi, letter).replaceAll(TYPED_NUMBER, ' ');
}
