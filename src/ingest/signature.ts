/** What a file is, judged by its first bytes: refuse what is no text table, choose the encoding to try first. */
import { Refusal } from './refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes looked at. */
export const SIGNATURE_BYTES = 4096;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** True for a zip file, as workbooks are today, and for the container they had before. */
export function isContainer(head: Uint8Array): boolean {
  const zip = startsWith(head, 0x50, 0x4b, 3, 4) || startsWith(head, 0x50, 0x4b, 5, 6);
  return zip || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0);
}

/**
 * Throws a `Refusal` for files that are known to be something else. `utf-8` means: try it, strictly. The reader's
 * choice counts unless the file's own mark or its NUL bytes rule it out.
 */
export function detectEncoding(head: Uint8Array, chosen?: Encoding): Encoding {
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) throw new Refusal('pdf-file');
  // UTF-32, which browsers do not decode, begins like UTF-16.
  if (startsWith(head, 0xff, 0xfe, 0, 0) || startsWith(head, 0, 0, 0xfe, 0xff))
    throw new Refusal('unknown-encoding');
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  return byNulPattern(head, chosen);
}

/** Latin letters in UTF-16 have a NUL in every other byte; in any other text there is none at all. */
function byNulPattern(head: Uint8Array, chosen?: Encoding): Encoding {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++)
    if (head[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  if (even + odd === 0) return chosen === 'windows-1252' ? chosen : 'utf-8';
  if (chosen === 'utf-16le' && odd > even) return chosen;
  if (chosen === 'utf-16be' && even > odd) return chosen;
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  throw new Refusal('binary-file');
}

/** Throws a `Refusal` for text that is no table: markup, JSON, nothing at all. */
export function refuseOtherText(head: string): void {
  const text = head.trimStart();
  // A spreadsheet without a word in it is saved as lines of delimiters.
  if (!/[^\s;,]/.test(text)) throw new Refusal('empty-file');
  if (/^(<[a-z!?]|MIME-Version:)/i.test(text)) throw new Refusal('html-file', text);
  if (text.startsWith('{\\rtf')) throw new Refusal('binary-file');
  if (/^[{[]/.test(text)) throw new Refusal('json-file', text);
}
