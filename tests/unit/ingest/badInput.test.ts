/** Files as they come: what is wrong is said by its code, every record is accounted for. */
import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../../src/domain/issue.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { codesOf, read, utf16, windows1252 } from './harness.ts';
import { expectSound } from './sound.ts';
import { zipped } from './workbook/make.ts';

const HEAD = 'Kommune;Periode;Køn;Antal ledige personer\n';
const ROW = 'Aalborg;2024M01;I alt;5\n';

type Content = string | Uint8Array | (() => string | Uint8Array);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const joined = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));

function utf32(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  for (let i = 0; i < text.length; i++) view.setUint32(i * 4, text.charCodeAt(i), order === 'le');
  return new Uint8Array(view.buffer);
}

async function meets(content: Content, codes: readonly IssueCode[]): Promise<void> {
  const bytes = typeof content === 'function' ? content() : content;
  const result = await read(bytes);
  expectSound(result);
  expect(codesOf(result)).toEqual(codes);
}

describe('a file that is something else', () => {
  it.each<[string, Content, IssueCode]>([
    ['a PDF called .csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>', 'pdf-file'],
    ['an error page', '<!DOCTYPE html>\n<html><body>Fejl 500; prøv igen; senere</body></html>', 'html-file'],
    ['an error page behind a mark', '\uFEFF\r\n<html lang="da"><body>;;</body></html>', 'html-file'],
    [
      'XHTML',
      '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      'html-file',
    ],
    ['a piece of a page', '<div class="fejl">a;b</div>\n<div>c;d</div>', 'html-file'],
    [
      'a page called .xls',
      'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"\n',
      'html-file',
    ],
    ['a picture in text', '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>', 'html-file'],
    ['an error in JSON', '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"a;b"}', 'json-file'],
    ['figures in JSON', '[["Aalborg","2024M01",5]]', 'json-file'],
    ['a PNG', joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'IHDR'), 'binary-file'],
    ['a program', joined('\x7fELF', [2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'binary-file'],
    ['a zip file', zipped({ 'liste.txt': 'a;b' }), 'zip-file'],
    ['half a workbook', zipped({ 'xl/workbook.xml': '<workbook/>' }).subarray(0, 60), 'workbook-damaged'],
    [
      'an old workbook',
      joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '\0'.repeat(600)),
      'spreadsheet-file',
    ],
    ['rich text', '{\\rtf1\\ansi Aalborg;5}', 'binary-file'],
    ['a letter', 'Kære alle\n\nHer er tallene; ring, hvis noget mangler.\nHilsen os', 'not-understood'],
  ])('%s', async (_, content, code) => {
    await meets(content, [code]);
  });
});

describe('a file with nothing in it', () => {
  it.each<[string, Content, readonly IssueCode[]]>([
    ['no bytes', '', ['empty-file']],
    ['only a mark of UTF-8', '\uFEFF', ['empty-file']],
    ['only a mark of UTF-16', Uint8Array.of(0xff, 0xfe), ['empty-file']],
    ['only blank lines', '\n\r\n  \n\t\n', ['empty-file']],
    ['only blank cells', '\r\n;;;\r\n;;;\r\n', ['empty-file']],
    ['three million blank lines', () => '\n'.repeat(3_000_000), ['empty-file']],
    ['only a heading', HEAD, ['no-usable-rows']],
    ['only a heading without an end', HEAD.trim(), ['no-usable-rows']],
    [
      'a heading and a million blank lines',
      () => HEAD + '\n'.repeat(1e6),
      ['skipped-blank', 'no-usable-rows'],
    ],
  ])('%s', async (_, content, codes) => {
    await meets(content, codes);
  });
});

describe('letters', () => {
  it.each<[string, Content, readonly IssueCode[]]>([
    ['UTF-16 LE cut off', utf16(HEAD + ROW, 'le', true).subarray(0, 101), ['truncated-encoding']],
    ['UTF-16 BE cut off', utf16(HEAD + ROW, 'be', true).subarray(0, 101), ['truncated-encoding']],
    [
      'UTF-16 with half a letter',
      utf16(`${HEAD}Aalborg;2024M01;\uD800;5\n`, 'le', true),
      ['unknown-encoding'],
    ],
    ['UTF-32 LE', utf32(`\uFEFF${HEAD}${ROW}`, 'le'), ['unknown-encoding']],
    ['UTF-32 BE', utf32(`\uFEFF${HEAD}${ROW}`, 'be'), ['unknown-encoding']],
    ['UTF-32 without a mark', utf32(HEAD + ROW, 'le'), ['binary-file']],
    [
      'UTF-8 cut off',
      utf8(`${HEAD}${ROW}Ærø;2024M01;Mænd;5\nSolrød`).subarray(0, -2),
      ['truncated-encoding'],
    ],
    // Half a letter of UTF-16 written as UTF-8: the file is read as windows-1252, and its letters show that.
    [
      'UTF-8 with half a letter',
      joined(HEAD + ROW, 'Ærø;2024M01;I alt', [0xed, 0xa0, 0x80], ';5\n'),
      ['replacement-character', 'unknown-area'],
    ],
    [
      'read wrongly once before',
      'Kommune;Periode;KÃ¸n;Antal personer\nAalborg;2024M01;x;5\n',
      ['replacement-character'],
    ],
    [
      'lost before',
      'Kommune;Periode;K\uFFFDn;Antal personer\nAalborg;2024M01;x;5\n',
      ['replacement-character'],
    ],
    ['NUL at the beginning', `${HEAD}Aalborg\0;2024M01;I alt;5\n`, ['binary-file']],
    [
      'NUL far down',
      `${HEAD}${lines(300, (i) => `Aalborg;${1901 + (i % 150)}M01;g${i};5`)}\nAal\0borg;2024M01;I alt;5\n`,
      ['unknown-area', 'no-total-member'],
    ],
    [
      'a byte of another encoding in a file of ASCII',
      windows1252('Kommune;Periode;Antal personer\nLæsø;2024M01;5\n'),
      [],
    ],
  ])('%s', async (_, content, codes) => {
    await meets(content, codes);
  });
});

describe('more than a table has', () => {
  it.each<[string, Content, readonly IssueCode[]]>([
    [
      '10.000 columns',
      () => `Kommune;Periode${';x'.repeat(10_000)}\nAalborg;2024M01${';1'.repeat(10_000)}`,
      ['too-many-columns'],
    ],
    ['one line of 50 MB', () => 'x'.repeat(50_000_000), ['one-column']],
    ['one line of 50 MB with delimiters', () => 'x;'.repeat(25_000_000), ['line-too-long']],
    ['a quote that is never closed, 50 MB', () => `${HEAD}"${'x;\n'.repeat(17_000_000)}`, ['line-too-long']],
    ['50 MB of quotes in a line', () => HEAD + '"a""b";'.repeat(7_000_000), ['line-too-long']],
    ['a cell of 3 MB', () => `${HEAD}Aalborg;2024M01;${'x'.repeat(3_000_000)};5\n`, []],
    [
      'a number of 3 MB',
      () => `${HEAD}Aalborg;2024M01;I alt;${'1.234'.repeat(600_000)}\n`,
      ['not-a-number', 'no-usable-rows'],
    ],
    [
      'an area of 3 MB of blanks',
      () => `${HEAD}a${' '.repeat(3_000_000)}b;2024M01;x;5\n`,
      ['unknown-area', 'no-usable-rows'],
    ],
    ['70.000 members', () => HEAD + lines(70_000, (i) => `Aalborg;2024M01;m${i};5`), ['too-many-members']],
    [
      '70.000 members of a matrix',
      () => `;;2024M01;2024M02\n${lines(70_000, (i) => `Aalborg;m${i};5;6`)}`,
      ['too-many-members'],
    ],
    [
      '3.000 units',
      () => `OMRÅDE;ENHED;TID;INDHOLD\n${lines(3000, (i) => `851;e${i};2024M01;5`)}`,
      ['too-many-members'],
    ],
    [
      '70.000 spellings of periods',
      () => HEAD + lines(70_000, (i) => `Aalborg;2024M01x${i};I alt;5`),
      ['unknown-period', 'no-usable-rows'],
    ],
    [
      '70.000 areas',
      () => HEAD + lines(70_000, (i) => `By${i};2024M01;I alt;5`),
      ['unknown-area', 'no-usable-rows'],
    ],
    [
      '2.000 columns of nothing known',
      () => lines(120, (i) => lines(1990, (c) => `j${i * 2000 + c} apr 20`).replaceAll('\n', ';')),
      ['not-understood'],
    ],
    [
      '2.000 columns under a head',
      () => lines(150, () => `${';x'.repeat(1999)}\na${';j'.repeat(1999)}`),
      ['not-understood'],
    ],
  ])('%s', { timeout: 30_000 }, async (_, content, codes) => {
    await meets(content, codes);
  });

  it('is cut where a reader would see it', async () => {
    const result = await read(`${HEAD}Aalborg;2024M01;${'x'.repeat(3_000_000)};5\n`);
    expect(result.ok && result.dataset.dimensions[0]!.members[0]).toBe(`${'x'.repeat(500)}…`);
  });
});

describe('a file that cannot be read', () => {
  const failing = (size: number): Blob => {
    const fail = (): Promise<never> => Promise.reject(new DOMException('A directory', 'NotFoundError'));
    const stream = (): ReadableStream => new ReadableStream({ pull: fail });
    return { size, slice: () => failing(size), arrayBuffer: fail, stream } as unknown as Blob;
  };

  it.each([0, 4096])('such as a folder of %i bytes', async (size) => {
    const result = await ingest(failing(size), { fileName: 'mappe' });
    expect(result).toMatchObject({
      ok: false,
      account: null,
      issues: [{ code: 'read-failed', raw: 'A directory' }],
    });
  });

  it('because it changed while it was read', async () => {
    const blob = new Blob([HEAD + ROW.repeat(100_000)]);
    const gone = Object.assign(Object.create(blob), {
      slice: (from: number, to: number) => blob.slice(from, to),
      stream: () => failing(blob.size).stream(),
    });
    expect(codesOf(await ingest(gone, { fileName: 'f' }))).toEqual(['read-failed']);
  });
});
