import { describe, expect, it } from 'vitest';
import { accept, acceptWith, codesOf, read, rowsOf } from '../harness.ts';
import { oneSheet, partsOf, sheetData, TABLE, workbookOf, zipped } from './make.ts';

const cell = (ref: string, inner: string, attributes = ''): string =>
  `<c r="${ref}"${attributes}>${inner}</c>`;

/** A sheet whose third column holds the given cells below its heading, one per month. */
const figures = (...cells: readonly string[]): string =>
  `<sheetData><row r="1">${['Kommune', 'Periode', 'Antal ledige personer']
    .map((text, c) => cell(`${'ABC'[c]}1`, `<is><t>${text}</t></is>`, ' t="inlineStr"'))
    .join('')}</row>${cells
    .map(
      (one, i) =>
        `<row r="${i + 2}">${cell(`A${i + 2}`, '<v>851</v>')}${cell(`B${i + 2}`, `<is><t>2024M0${i + 1}</t></is>`, ' t="inlineStr"')}${one}</row>`,
    )
    .join('')}</sheetData>`;

const valuesOf = async (xml: string, more: object = {}): Promise<readonly unknown[]> => {
  const { dataset } = await accept(workbookOf({ sheets: [{ name: 'Ark1', xml }], ...more }));
  return rowsOf(dataset).map((row) => row['Antal ledige personer']);
};

describe('a cell', () => {
  it('holds a number, a shared text, a text of its own, or what a formula gave', async () => {
    const xml = figures(
      cell('C2', '<v>12</v>'),
      cell('C3', '<v>0</v>', ' t="s"'),
      cell('C4', '<is><r><t>..</t></r><rPh><t>x</t></rPh></is>', ' t="inlineStr"'),
      cell('C5', '<f>1+1</f><v>7</v>'),
      cell('C6', '<f>"a"</f><v>*</v>', ' t="str"'),
    );
    expect(await valuesOf(xml, { strings: ['<t>1.234</t>'] })).toEqual([
      12,
      1234,
      'suppressed',
      7,
      'suppressed',
    ]);
  });

  it('may be missing, or come without its name', async () => {
    const xml = figures('', cell('C3', ''), '<c><v>5</v></c>');
    expect(await valuesOf(xml)).toEqual(['missing', 'missing', 5]);
  });

  it('that holds an error or a truth value is no number', async () => {
    const xml = figures(
      cell('C2', '<v>#N/A</v>', ' t="e"'),
      cell('C3', '<v>1</v>', ' t="b"'),
      '<c><v>5</v></c>',
    );
    const result = await read(workbookOf({ sheets: [{ name: 'Ark1', xml }] }));
    expect(result.issues).toMatchObject([{ code: 'not-a-number', row: 2, raw: '#N/A', count: 2 }]);
    expect(result.account).toEqual({ total: 4, used: 1, skipped: 1, rejected: 2 });
  });

  it('is never worked out', async () => {
    const xml = figures(
      cell('C2', '<f>HYPERLINK("https://example.dk","klik")</f>'),
      cell('C3', "<f>cmd|' /C calc'!A0</f>"),
      cell('C4', '<v>1</v>'),
    );
    const result = await accept(workbookOf({ sheets: [{ name: 'Ark1', xml }] }));
    expect(result.issues).toMatchObject([
      { code: 'not-a-number', row: 2, raw: '=HYPERLINK("https://example.dk","klik")', count: 2 },
    ]);
  });

  it('keeps its letters: entities, CDATA, line breaks, and no mark that makes a text a typed number', async () => {
    const rows = (text: string): Uint8Array =>
      oneSheet([
        ['Kommune', 'Periode', 'Gruppe', 'Antal ledige personer'],
        ['Aalborg', '2024M01', text, 5],
      ]);
    const member = async (text: string): Promise<string> =>
      (await accept(rows(text))).dataset.dimensions[0]!.members[0]!;
    expect(await member('R&amp;D &#230;&#xF8;å &lt;script&gt;')).toBe('R&D æøå <script>');
    expect(await member('<![CDATA[a < b & c]]>')).toBe('a < b & c');
    expect(await member('a_x000D_&#10;b')).toBe('a\r\nb');
    const { dataset } = await accept(
      workbookOf({
        sheets: [
          {
            name: 'A',
            xml: figures(cell('C2', '<is><t>1.234_x000B_</t></is>', ' t="inlineStr"'), '<c><v>5</v></c>'),
          },
        ],
      }),
    );
    expect([...dataset.values[0]!]).toEqual([1234, 5]);
  });
});

describe('a sheet', () => {
  it('may be written by others than Excel: with a prefix, without names of cells, in the strict edition', async () => {
    const parts = { ...partsOf({ sheets: [{ name: 'Ark1', xml: '' }] }) };
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Kommune</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Periode</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Antal personer</x:t></x:is></x:c></x:row><x:row><x:c><x:v>851</x:v></x:c><x:c t="d"><x:v>2024-01-01T00:00:00</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { dataset } = await accept(zipped(parts, 0));
    expect(rowsOf(dataset)).toEqual([{ area: '851', period: '2024M01', 'Antal personer': 5 }]);
  });

  it('keeps the numbers of its rows where some are left out', async () => {
    const xml = sheetData([...TABLE, ['Atlantis', '2024M01', 1]]).replace('<row r="4">', '<row r="40">');
    const result = await accept(
      workbookOf({ sheets: [{ name: 'Ark1', xml: xml.replace(/r="([A-C])4"/g, 'r="$140"') }] }),
    );
    expect(result.issues.find(({ code }) => code === 'unknown-area')?.row).toBe(40);
    expect(result.account).toEqual({ total: 40, used: 2, skipped: 37, rejected: 1 });
  });

  it('with blank cells far out or below is no wider or longer for it', async () => {
    const far = '<row r="9"><c r="A9" s="1"/><c r="XFD9" s="1"/></row></sheetData>';
    const xml = sheetData(TABLE).replace('</sheetData>', far);
    expect((await accept(workbookOf({ sheets: [{ name: 'Ark1', xml }] }))).account.total).toBe(3);
  });

  it('fills merged stubs down, not across, and not into lines that are no rows', async () => {
    const rows = [
      ['Titel', '', ''],
      ['Kommune', 'Periode', 'Antal ledige personer'],
      ['Aalborg', '2024M01', 1],
      ['', '2024M02', 2],
      ['', '', ''],
      ['Hjørring', '2024M01', 3],
    ];
    const merged = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/></mergeCells>';
    const { dataset, account } = await accept(oneSheet(rows, merged));
    expect(rowsOf(dataset).map((row) => [row.area, row.period])).toEqual([
      ['851', '2024M01'],
      ['851', '2024M02'],
      ['860', '2024M01'],
    ]);
    expect(dataset.meta.title).toBe('Titel');
    expect(account).toEqual({ total: 6, used: 3, skipped: 3, rejected: 0 });
  });
});

describe('the sheets of a workbook', () => {
  const table = sheetData(TABLE);

  it('that are hidden or hold a chart are passed over', async () => {
    const { sheet } = await accept(
      workbookOf({
        sheets: [
          { name: 'Skjult', xml: table, state: 'hidden' },
          { name: 'Helt skjult', xml: table, state: 'veryHidden' },
          { name: 'Figur', xml: '', type: 'chartsheet' },
          { name: 'Tabel &amp; tal', xml: table },
        ],
      }),
    );
    expect(sheet).toEqual({ name: 'Tabel & tal', names: ['Tabel & tal'] });
    const hidden = workbookOf({ sheets: [{ name: 'Skjult', xml: table, state: 'hidden' }] });
    expect(codesOf(await read(hidden))).toEqual(['empty-file']);
  });

  it('are not chosen when they are hidden', async () => {
    const sheets = [
      { name: 'Tal', xml: table },
      { name: 'Skjult', xml: table, state: 'hidden' as const },
    ];
    expect((await acceptWith(workbookOf({ sheets }), { sheet: 'Skjult' })).sheet?.name).toBe('Tal');
  });

  it('give the reason of the one that came closest, when none is a table', async () => {
    const prose = sheetData([['Om tallene'], ['Kilde']]);
    const almost = sheetData([
      ['Kommune', 'Antal ledige personer'],
      ['Aalborg', 5],
    ]);
    const none = await read(
      workbookOf({
        sheets: [
          { name: 'a', xml: prose },
          { name: 'b', xml: almost },
          { name: 'c', xml: '<sheetData/>' },
        ],
      }),
    );
    expect(codesOf(none)).toEqual(['no-period-column']);
    expect(none.preview?.rows[1]?.cells).toEqual(['Aalborg', '5']);
  });
});
