import { describe, expect, it } from 'vitest';
import { accept, codesOf, read, rowsOf, utf16, windows1252 } from './harness.ts';

const TEXT =
  'Område;Periode;A-kasse;Antal ledige personer\r\nHjørring;2024M01;A-kasse i alt;683\r\nÆrø;2024M01;Fagligt Fælles Forbund på søen;12\r\nLæsø;2024M01;A-kasse i alt;..\r\n';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('encodings', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 little endian with its mark', utf16(TEXT, 'le', true), 'utf-16le'],
    ['UTF-16 big endian with its mark', utf16(TEXT, 'be', true), 'utf-16be'],
    ['UTF-16 little endian without a mark', utf16(TEXT, 'le', false), 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16(TEXT, 'be', false), 'utf-16be'],
    ['windows-1252', windows1252(TEXT), 'windows-1252'],
  ])('reads %s the same', async (_, bytes, encoding) => {
    const result = await accept(bytes);
    const plain = await accept(TEXT);
    expect(result.encoding).toBe(encoding);
    expect(rowsOf(result.dataset)).toEqual(rowsOf(plain.dataset));
    expect(result.dataset.areas).toEqual(['860', '492', '825']);
  });

  it('never splits a letter, wherever the pieces of the file end', async () => {
    const whole = await accept(TEXT);
    for (const bytes of [utf8(TEXT), utf16(TEXT, 'le', true), windows1252(TEXT)])
      for (let size = 1; size <= 67; size++) {
        const result = await read(bytes, size);
        expect(result.ok && result.dataset).toEqual(whole.dataset);
      }
  });

  it('starts over as windows-1252 when the first letter that is not UTF-8 comes late', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `Aalborg;20${10 + (i % 80)}M01;gruppe ${i};${i}`);
    const text = ['Kommune;Periode;Gruppe;Antal ledige personer', ...rows, 'Hjørring;2024M01;x;1'].join('\n');
    const result = await read(windows1252(text), 512);
    expect(result.ok && result.encoding).toBe('windows-1252');
    expect(result.account).toEqual({ total: 302, used: 301, skipped: 1, rejected: 0 });
  });

  it('refuses UTF-8 that was cut off within a letter', async () => {
    const bytes = utf8(`${TEXT}Hjø`);
    const result = await read(bytes.subarray(0, bytes.length - 1));
    expect(codesOf(result)).toEqual(['truncated-encoding']);
  });

  it('takes a lone last letter for windows-1252', async () => {
    const result = await accept(
      windows1252('Kommune;Periode;Antal ledige personer;Note\nAalborg;2024M01;5;\xf8'),
    );
    expect(result.encoding).toBe('windows-1252');
  });

  it('refuses UTF-16 of an odd length', async () => {
    const bytes = utf16(TEXT, 'le', true);
    expect(codesOf(await read(bytes.subarray(0, bytes.length - 1)))).toEqual(['truncated-encoding']);
  });

  it('warns of letters that were lost before the file came here', async () => {
    const result = await read(TEXT.replace('Hjørring', 'Hj\uFFFDrring'));
    expect(codesOf(result)).toContain('replacement-character');
    expect(codesOf(result)).toContain('unknown-area');
  });
});

describe('line endings', () => {
  it.each([
    ['LF', TEXT.replaceAll('\r\n', '\n')],
    ['CR', TEXT.replaceAll('\r\n', '\r')],
    ['mixed', TEXT.replace('\r\n', '\n')],
    ['no last one', TEXT.trimEnd()],
  ])('may be %s', async (_, text) => {
    const plain = await accept(TEXT);
    const result = await accept(text);
    expect(result.dataset).toEqual(plain.dataset);
    expect(result.account).toEqual(plain.account);
  });
});

describe('delimiters', () => {
  it.each([';', ',', '\t'] as const)('may be %j', async (delimiter) => {
    const result = await accept(TEXT.replaceAll(';', delimiter));
    expect(result.delimiter).toBe(delimiter);
    expect(rowsOf(result.dataset)).toEqual(rowsOf((await accept(TEXT)).dataset));
  });

  it('are not mistaken for decimal commas', async () => {
    const result = await accept('Kommune;Periode;Andel\nAalborg;2024M01;3,6\nLæsø;2024M01;2,4\n');
    expect(result.delimiter).toBe(';');
  });
});
