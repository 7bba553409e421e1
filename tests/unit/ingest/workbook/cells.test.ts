import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberScanner, TYPED } from '../../../../src/ingest/numbers.ts';
import { placeOf } from '../../../../src/ingest/workbook/cellRef.ts';
import { readCellStyles, styleOf } from '../../../../src/ingest/workbook/cellStyles.ts';
import { isoText, numberText } from '../../../../src/ingest/workbook/cellText.ts';
import { unescapeText } from '../../../../src/ingest/workbook/sharedStrings.ts';

async function* pieces(xml: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(xml);
}

describe('the text of a number', () => {
  it.each<[string, string]>([
    ['12', '12'],
    ['-5', '-5'],
    ['0', '0'],
    ['12.345', '12.345'],
    ['12.3450000', '12.345'],
    ['1E-3', '0.001'],
    ['1.5E+3', '1500'],
    ['1e-7', '0.0000001'],
    ['3.3000000000000003', '3.3'],
    ['0.30000000000000004', '0.3'],
    ['123456789012345', '123456789012345'],
    ['1e300', '1e+300'],
    ['1E-300', '0'],
    ['abc', 'abc'],
    ['12,5', '12,5'],
    ['Infinity', 'Infinity'],
    ['0x10', '0x10'],
  ])('of %s is %s', (written, text) => {
    expect(numberText(written, 'number', false).trim()).toBe(text);
  });

  it('is read back as the number, with nothing to decide', () => {
    const scanner = new NumberScanner('unknown');
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, (value) => {
        const rounded = Number(value.toPrecision(15));
        const read = scanner.scan(numberText(String(value), 'number', false));
        if (Math.abs(rounded) >= 1e-6) expect(read).toBe(rounded);
        else expect(read).toBeCloseTo(rounded, 18);
        expect([0, TYPED]).toContain(scanner.flags);
      }),
    );
  });

  it('is a percentage where the cell shows one', () => {
    const scanner = new NumberScanner('unknown');
    expect(numberText('0.036', 'percent', false).trim()).toBe('3.6%');
    expect(scanner.scan(numberText('0.12345', 'percent', false))).toBe(12.345);
    expect(scanner.flags).toBe(TYPED);
    expect(scanner.scan(numberText('1', 'percent', false))).toBe(100);
  });
});

// Serial numbers as Excel shows them: 1 March 1900 is day 61, 1 January 2024 day 45292.
describe('the text of a date', () => {
  it.each<[string, Parameters<typeof numberText>[1], string]>([
    ['61', 'day', '1900-03-01'],
    ['45292', 'day', '2024-01-01'],
    ['45292.75', 'day', '2024-01-01'],
    ['45366', 'day', '2024-03-15'],
    ['45292', 'month', '2024M01'],
    ['45322', 'month', '2024M01'],
    ['45323', 'month', '2024M02'],
    ['45292', 'year', '2024'],
    ['2958465', 'day', '9999-12-31'],
    ['2958466', 'day', '2958466'],
    ['0', 'day', '0'],
    ['-3', 'month', '-3'],
  ])('%s shown as %s is %s', (written, style, text) => {
    expect(numberText(written, style, false)).toBe(text);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(numberText('43830', 'day', true)).toBe('2024-01-01');
  });

  it('keeps the day of one that is written out', () => {
    expect(isoText('2024-03-01T00:00:00Z', 'number')).toBe('2024-03-01');
    expect(isoText('2024-03-01', 'month')).toBe('2024M03');
    expect(isoText('engang', 'day')).toBe('engang');
  });
});

describe('a number format', () => {
  it.each<[string, ReturnType<typeof styleOf>]>([
    ['General', 'number'],
    ['#,##0.00', 'number'],
    ['0.0%', 'percent'],
    ['0.0 %;[Red]-0.0 %', 'percent'],
    ['yyyy-mm-dd', 'day'],
    ['dd/mm/yyyy;@', 'day'],
    ['[$-406]d. mmmm yyyy', 'day'],
    ['mmm yyyy', 'month'],
    ['[$-406]mmm/yy;@', 'month'],
    ['yyyy"M"mm', 'month'],
    ['mmmm', 'month'],
    ['yyyy', 'year'],
    ['h:mm:ss', 'number'],
    ['[h]:mm', 'number'],
    ['0 "personer pr. dag"', 'number'],
    ['#,##0\\ \\d', 'number'],
    ['_-* #,##0.0_-;-* #,##0.0_-', 'number'],
    ['0.0"%"', 'number'],
  ])('%s shows a %s', (code, style) => {
    expect(styleOf(code)).toBe(style);
  });

  it('is found by the number of the cell format, own ones before built-in ones', async () => {
    const styles = await readCellStyles(
      pieces(
        '<x:styleSheet xmlns:x="m"><x:numFmts><x:numFmt numFmtId="164" formatCode="mmm yyyy"/></x:numFmts><x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs><x:cellXfs><x:xf/><x:xf numFmtId="164"/><x:xf numFmtId="14"/><x:xf numFmtId="10"/></x:cellXfs></x:styleSheet>',
      ),
    );
    expect(styles).toEqual(['number', 'month', 'day', 'percent']);
  });
});

// ECMA-376, part 1, 18.8.30: 0–8 and 11–13 numbers, 9 `0%`, 10 `0.00%`, 14 `mm-dd-yy`, 15 `d-mmm-yy`, 16 `d-mmm`,
// 17 `mmm-yy`, 18–21 times, 22 `m/d/yy h:mm`.
it('built-in formats are those of the standard', async () => {
  const cells = Array.from({ length: 24 }, (_, id) => `<xf numFmtId="${id}"/>`).join('');
  const styles = await readCellStyles(pieces(`<styleSheet><cellXfs>${cells}</cellXfs></styleSheet>`));
  const special = Object.fromEntries([...styles.entries()].filter(([, style]) => style !== 'number'));
  expect(styles).toHaveLength(24);
  expect(special).toEqual({
    ...{ 9: 'percent', 10: 'percent' },
    ...{ 14: 'day', 15: 'day', 16: 'day', 17: 'month', 22: 'day' },
  });
});

describe('names and signs', () => {
  it('of cells', () => {
    expect(placeOf('A1')).toEqual({ row: 0, column: 0 });
    expect(placeOf('$XFD$1048576')).toEqual({ row: 1_048_575, column: 16_383 });
    for (const ref of ['', 'A', '1', 'A0', 'A1B', 'AAAA1', '-A1', 'A12345678'])
      expect(placeOf(ref)).toBeNull();
  });

  it('that XML has no place for', () => {
    expect(unescapeText('a_x000D_b_x005F_x')).toBe('a\rb_x');
    expect(unescapeText('_x_ _xyz_')).toBe('_x_ _xyz_');
  });
});
