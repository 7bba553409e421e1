import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AMBIGUOUS_COMMA,
  AMBIGUOUS_POINT,
  MISSING,
  NOT_APPLICABLE,
  NumberScanner,
  PROVES_COMMA,
  PROVES_POINT,
  REFUSED,
  SUPPRESSED,
} from '../../../src/ingest/numbers.ts';

function scan(text: string, dash: 'zero' | 'suppressed' | 'unknown' = 'zero'): [number, number] {
  const scanner = new NumberScanner(dash);
  const value = scanner.scan(text);
  return [value, scanner.flags];
}

describe('NumberScanner', () => {
  it.each<[string, number, number]>([
    ['0', 0, 0],
    ['1234', 1234, 0],
    ['1234\r', 1234, 0],
    [' 12 ', 12, 0],
    ['-5', -5, 0],
    ['\u22125', -5, 0],
    ['1 234', 1234, 0],
    ['1\u00a0234\u00a0567', 1234567, 0],
    ['1\u202f234', 1234, 0],
    ['3,6', 3.6, PROVES_COMMA],
    ['3.6', 3.6, PROVES_POINT],
    ['0,123', 0.123, PROVES_COMMA],
    ['0.123', 0.123, PROVES_POINT],
    ['1234,567', 1234.567, PROVES_COMMA],
    ['1.234,5', 1234.5, PROVES_COMMA],
    ['1,234.5', 1234.5, PROVES_POINT],
    ['1.234.567', 1234567, PROVES_COMMA],
    ['1,234,567', 1234567, PROVES_POINT],
    ['1 234,567', 1234.567, PROVES_COMMA],
    ['-3,6', -3.6, PROVES_COMMA],
    ['3,6 pct.', 3.6, PROVES_COMMA],
    ['3,6%', 3.6, PROVES_COMMA],
    ['1.234', 1234, AMBIGUOUS_POINT],
    ['1,234', 1234, AMBIGUOUS_COMMA],
    ['\u22121.234', -1234, AMBIGUOUS_POINT],
    ['\u22121,234', -1234, AMBIGUOUS_COMMA],
    ['3.6000000000000001', 3.6, PROVES_POINT],
  ])('reads %j as %d with flags %d', (text, value, flags) => {
    expect(scan(text)).toEqual([value, flags]);
  });

  it.each<[string, number]>([
    ['..', SUPPRESSED],
    ['*', SUPPRESSED],
    ['U', SUPPRESSED],
    ['M', MISSING],
    ['', MISSING],
    ['\r', MISSING],
    ['null', MISSING],
    ['.', NOT_APPLICABLE],
  ])('knows the marker %j', (text, status) => {
    expect(scan(text)).toEqual([Number.NaN, status]);
  });

  it('reads a dash as its publisher means it', () => {
    expect(scan('-', 'zero')).toEqual([0, 0]);
    expect(scan('-', 'suppressed')).toEqual([Number.NaN, SUPPRESSED]);
    expect(scan('-', 'unknown')).toEqual([Number.NaN, MISSING]);
  });

  it.each([
    '12a',
    'abc',
    '1,2,3',
    '1.23.456',
    '12.34.5',
    '1.234.5',
    ',',
    '3,',
    '--5',
    '5-',
    '1 23',
    '0x10',
    'Infinity',
    'NaN',
    '1e',
    '12 34 567',
    '99999999999999999999',
    '½',
    '٣',
    '1,234,56',
    '1\r2',
  ])('refuses %j instead of reading part of it', (text) => {
    expect(scan(text)).toEqual([Number.NaN, REFUSED]);
  });

  it.each(['1E+05', '1,5E+05', '1.5e3', '-2E4'])('refuses %j: digits were lost before', (text) => {
    const scanner = new NumberScanner('zero');
    scanner.scan(text);
    expect(scanner.flags).toBe(REFUSED);
    expect(scanner.refusal).toBe('scientific-notation');
  });

  it('reads what Danish and English formatting write, to the same number', () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(cents, fc.boolean(), (n, grouping) => {
        const value = n / 100;
        const format = { minimumFractionDigits: 2, useGrouping: grouping } as const;
        const danish = new Intl.NumberFormat('da', format).format(value);
        const english = new Intl.NumberFormat('en', format).format(value);
        expect(scan(danish)).toEqual([value === 0 ? 0 : value, PROVES_COMMA]);
        expect(scan(english)).toEqual([value === 0 ? 0 : value, PROVES_POINT]);
      }),
    );
  });

  it('reads whole numbers exactly up to the largest safe one', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(scan(String(n))).toEqual([n, 0]);
      }),
    );
  });
});
