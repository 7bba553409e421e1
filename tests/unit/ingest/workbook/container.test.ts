/** Files that are no workbook, not a whole one, or made to do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawEntry, rawZip } from '../../zip/rawZip.ts';
import { accept, codesOf, read, rowsOf, utf16 } from '../harness.ts';
import { expectSound } from '../sound.ts';
import { oneSheet, type Parts, partsOf, sheetData, TABLE, workbookOf, zipped } from './make.ts';

const good = partsOf({ sheets: [{ name: 'Ark1', xml: sheetData(TABLE) }] });
const SHEET = 'xl/worksheets/sheet1.xml';

const entriesOf = (parts: Parts): RawEntry[] =>
  Object.entries(parts).map(([name, content]) => ({ name, data: Buffer.from(content) }));
const spoiled = (name: string, change: Partial<RawEntry>): Uint8Array =>
  rawZip(entriesOf(good).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
const withSheet = (xml: string): Uint8Array => zipped({ ...good, [SHEET]: `<worksheet>${xml}</worksheet>` });
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  expect([result.ok, result.account]).toEqual([false, null]);
  expect(result.issues).toHaveLength(1);
  return result.issues[0]!.code;
};

/** The container of old workbooks, with the name of a stream in its directory. */
function oldContainer(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  bytes.set(utf16(stream, 'le', false), 2 * 512 + 128);
  return bytes;
}

describe('a zip file', () => {
  it('may be stored, long (zip64), with a comment, with something before it', async () => {
    const stored = entriesOf(good).map((entry) => ({ ...entry, method: 0 }));
    const before = new TextEncoder().encode('PK\x03\x04 ikke en del');
    for (const bytes of [
      rawZip(stored),
      rawZip(entriesOf(good), { zip64: true, comment: 'PK\x05\x06' }),
      rawZip(entriesOf(good), { before }),
    ])
      expect((await accept(bytes)).dataset.rowCount).toBe(2);
  });

  it.each<[string, Uint8Array | (() => Uint8Array), string]>([
    ['old .xls', oldContainer('Workbook'), 'spreadsheet-file'],
    ['with a password', oldContainer('EncryptedPackage'), 'workbook-locked'],
    ['the beginning of either', oldContainer('Workbook').subarray(0, 100), 'workbook-damaged'],
    ['with encrypted parts', spoiled('_rels/.rels', { flags: 1 }), 'workbook-locked'],
    [
      '.ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'spreadsheet-file',
    ],
    [
      '.xlsb',
      zipped({ ...good, '_rels/.rels': String(good['_rels/.rels']).replace('workbook.xml', 'workbook.bin') }),
      'spreadsheet-file',
    ],
    ['.docx', zipped({ ...good, 'xl/workbook.xml': '<w:document xmlns:w="w"/>' }), 'zip-file'],
    ['.jar', zipped({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0' }), 'zip-file'],
    ['a zipped CSV', zipped({ 'tabel.csv': 'Kommune;Periode;Antal\n' }), 'zip-file'],
    ['an empty zip', rawZip([]), 'zip-file'],
    [
      'without its workbook',
      rawZip(entriesOf(good).filter(({ name }) => name !== 'xl/workbook.xml')),
      'workbook-damaged',
    ],
    ['without its sheet', rawZip(entriesOf(good).filter(({ name }) => name !== SHEET)), 'workbook-damaged'],
    [
      'two parts of one name',
      rawZip([...entriesOf(good), { name: SHEET, data: new Uint8Array(9) }]),
      'workbook-damaged',
    ],
    ['an unknown method', spoiled(SHEET, { method: 12 }), 'workbook-damaged'],
    ['a wrong checksum', spoiled(SHEET, { crc: 1 }), 'workbook-damaged'],
    ['more than declared', spoiled(SHEET, { size: 50 }), 'workbook-damaged'],
    ['less than declared', spoiled(SHEET, { size: 5000 }), 'workbook-damaged'],
    ['a part beyond the end', spoiled(SHEET, { packedSize: 1e6 }), 'workbook-damaged'],
    ['a declared bomb', spoiled(SHEET, { size: 3e9 }), 'workbook-too-large'],
    [
      'ten thousand parts and more',
      () =>
        rawZip(
          Array.from({ length: 10_001 }, (_, i) => ({ name: `a${i}`, data: new Uint8Array(), method: 0 })),
        ),
      'workbook-too-large',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await refusal(typeof bytes === 'function' ? bytes() : bytes)).toBe(code);
  });

  it('that unpacks to more than 200 MB is left at its declared size, and at its real one', async () => {
    const data = Buffer.alloc(210_000_000, ' ');
    expect(await refusal(spoiled(SHEET, { data }))).toBe('workbook-too-large');
    expect(await refusal(spoiled(SHEET, { data, size: 1000 }))).toBe('workbook-damaged');
  }, 30_000);

  it('cut off anywhere is refused', async () => {
    const whole = oneSheet();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        expect(await refusal(whole.subarray(0, length))).toBe('workbook-damaged');
      }),
      { numRuns: 100 },
    );
  });

  it('with any bytes changed is refused or means the same', async () => {
    const whole = oneSheet();
    const rows = rowsOf((await accept(whole)).dataset);
    const change = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, by] of changes) bytes[at]! ^= by;
        const result = await read(bytes);
        expectSound(result);
        if (result.ok) expect(rowsOf(result.dataset)).toEqual(rows);
        else refused++;
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

describe('the XML of a sheet', () => {
  const row = (r: number | string, cells: string): string => `<row r="${r}">${cells}</row>`;
  const inRow = (cells: string): string => `<sheetData>${row(1, cells)}</sheetData>`;

  it.each<[string, string, string]>([
    ['tags that do not match', '<sheetData></sheet>', 'workbook-damaged'],
    ['cut off', '<sheetData><row><c><v>1', 'workbook-damaged'],
    ['an entity of its own', inRow('<c t="str"><v>&lol;</v></c>'), 'workbook-damaged'],
    ['an entity called constructor', inRow('<c t="str"><v>&constructor;</v></c>'), 'workbook-damaged'],
    ['nested a thousand times', '<a>'.repeat(1000) + '</a>'.repeat(1000), 'workbook-damaged'],
    [
      'a thousand attributes',
      `<a ${Array.from({ length: 1000 }, (_, i) => `b${i}=""`).join(' ')}/>`,
      'workbook-damaged',
    ],
    ['a shared text that is not there', inRow('<c t="s"><v>0</v></c>'), 'workbook-damaged'],
    ['a cell outside a row', '<sheetData><c><v>1</v></c></sheetData>', 'workbook-damaged'],
    ['a cell beyond the last column', inRow('<c r="XFE1"><v>1</v></c>'), 'workbook-damaged'],
    ['a row before the one before', `<sheetData>${row(2, '')}${row(1, '')}</sheetData>`, 'workbook-damaged'],
    ['a row that is no number', `<sheetData>${row('__proto__', '')}</sheetData>`, 'workbook-damaged'],
    ['a row beyond the last', `<sheetData>${row(1_048_577, '')}</sheetData>`, 'workbook-too-large'],
    [
      'two cells that are too far apart',
      `<sheetData>${row(1, '<c r="AZ1"><v>1</v></c>')}${row(1_000_000, '<c><v>1</v></c>')}</sheetData>`,
      'workbook-too-large',
    ],
    ['nothing', '<sheetData/>', 'empty-file'],
    ['blank cells', inRow('<c r="A1"/><c r="B1" t="s"><v></v></c>'), 'empty-file'],
  ])('%s is refused', async (_, xml, code) => {
    expect(await refusal(withSheet(xml))).toBe(code);
  });

  it('with a document type of its own is refused before it can mean anything', async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "${'&l;'.repeat(50)}">]><worksheet>&m;</worksheet>`;
    expect(await refusal(zipped({ ...good, [SHEET]: laughs }))).toBe('workbook-damaged');
  });

  it('in another encoding than UTF-8 is refused', async () => {
    const bytes = Uint8Array.from('<worksheet>\u00e6</worksheet>', (c) => c.charCodeAt(0));
    expect(await refusal(zipped({ ...good, [SHEET]: bytes }))).toBe('workbook-damaged');
  });

  it('may be merged to no end and costs no more time for it', async () => {
    const rows = [
      ['Kommune', 'Periode', 'Antal personer'],
      ...Array.from({ length: 2000 }, () => ['', 'x', 1]),
    ];
    const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(15_000);
    const xml = `${sheetData(rows)}<mergeCells>${merges}</mergeCells>`;
    expect(codesOf(await read(workbookOf({ sheets: [{ name: 'a', xml }] })))).toEqual(['workbook-damaged']);
  });
});
