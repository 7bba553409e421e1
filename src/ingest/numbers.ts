/**
 * Scans a cell into a number without deciding yet what `1.234` or `1,234` means: such a cell keeps a flag, and
 * the column decides when all of it has been seen (`decimalMark.ts`).
 */
import { statusOf } from '../domain/observation.ts';

// The low three bits of a cell's flags: 0 a number, 1 to 3 a `MissingReason`, 7 refused.
export const SUPPRESSED = statusOf('suppressed');
export const MISSING = statusOf('missing');
export const NOT_APPLICABLE = statusOf('not-applicable');
/** Not a number and not a known marker; ends as `missing` or takes its row with it. */
export const REFUSED = 7;
/** `1,234`: either 1.234 with a decimal comma, or one thousand and some. Held as 1234. */
export const AMBIGUOUS_COMMA = 8;
/** `1.234`, likewise. Held as 1234. */
export const AMBIGUOUS_POINT = 16;
/** Only fits a decimal comma: `3,6`, `1.234,5`, `1.234.567`. */
export const PROVES_COMMA = 32;
/** Only fits a decimal point: `3.6`, `1,234.5`, `1,234,567`. */
export const PROVES_POINT = 64;
/** A number by its type in a workbook: nothing to decide. */
export const TYPED = 128;

/**
 * Ends the text of a number with decimals that a workbook holds as a number: the point in `12.345` is a decimal point
 * then. White space, so that whoever trims a cell takes no notice.
 */
export const TYPED_NUMBER = '\v';

/** What a lone `-` means: it depends on who published the file. */
export type DashMeaning = 'zero' | 'suppressed' | 'unknown';

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Digits that a double holds exactly. */
const MAX_DIGITS = 15;

const MARKERS: ReadonlyMap<string, number> = new Map([
  ['', MISSING],
  ['null', MISSING],
  ['NULL', MISSING],
  ['M', MISSING],
  ['..', SUPPRESSED],
  ['*', SUPPRESSED],
  ['U', SUPPRESSED],
  ['.', NOT_APPLICABLE],
]);

const DASHES: ReadonlySet<string> = new Set(['-', '–', '\u2212']);
const GROUPED = /^(\d{1,3})(?:([.,' \u00a0\u2009\u202f])\d{3})(?:\2\d{3})*(?:([.,])(\d+))?$/;
const PLAIN = /^(\d*)(?:([.,])(\d+))?$/;
const TYPED_TEXT = /^-?\d+\.\d+%?\v$/;
const SCIENTIFIC = /^[-+\u2212]?\d+(?:[.,]\d+)?[eE][-+]?\d+$/;

/** One per file: the result of the last scan lies in its fields, so that scanning makes no objects. */
export class NumberScanner {
  /** Status and flags of the last cell. */
  flags = 0;
  /** Decimals of the last cell, where it proves its mark. */
  decimals = 0;
  /** Why the last cell was refused. */
  refusal: 'not-a-number' | 'scientific-notation' = 'not-a-number';
  /** The last cell was a dash of a publisher who does not say what it means. */
  ambiguousDash = false;

  private readonly dash: DashMeaning;

  constructor(dash: DashMeaning) {
    this.dash = dash;
  }

  /** The number, NaN where there is none. A carriage return at the end is no part of the cell. */
  scan(text: string): number {
    const length = text.length;
    let value = 0;
    let markAt = -1;
    let end = length;
    for (let i = 0; i < length; i++) {
      const c = text.charCodeAt(i);
      const digit = c - 48;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
      else if ((c === 44 || c === 46) && markAt < 0) markAt = i;
      else if (c === 13 && i === length - 1) end = i;
      else return this.scanSlowly(text);
    }
    if (end === 0 || end > MAX_DIGITS) return this.scanSlowly(text);
    if (markAt < 0) {
      this.flags = 0;
      return value;
    }
    const decimals = end - 1 - markAt;
    if (decimals === 0) return this.scanSlowly(text);
    const comma = text.charCodeAt(markAt) === 44;
    if (decimals === 3 && markAt >= 1 && markAt <= 3 && text.charCodeAt(0) !== 48) {
      this.flags = comma ? AMBIGUOUS_COMMA : AMBIGUOUS_POINT;
      return value;
    }
    this.flags = comma ? PROVES_COMMA : PROVES_POINT;
    this.decimals = decimals;
    return value / POWERS[decimals]!;
  }

  /** Signs, spaces, percent signs, thousands, markers: the full grammar. */
  private scanSlowly(text: string): number {
    this.ambiguousDash = false;
    if (TYPED_TEXT.test(text)) return this.typed(Number.parseFloat(text), text);
    let body = text.trim();
    const marker = MARKERS.get(body);
    if (marker !== undefined) return this.missing(marker);
    if (DASHES.has(body)) return this.readDash();
    if (SCIENTIFIC.test(body)) return this.refuse('scientific-notation');
    body = body.replace(/\s*(?:%|pct\.?)$/i, '');
    const first = body.charCodeAt(0);
    const negative = first === 45 || first === 0x2212;
    if (negative || first === 43) body = body.slice(1);
    const value = this.unsigned(body);
    return negative && value !== 0 ? -value : value;
  }

  private typed(value: number, text: string): number {
    this.flags = TYPED;
    this.decimals = /\.\d+/.exec(text)![0].length - 1;
    return value;
  }

  private readDash(): number {
    if (this.dash === 'zero') {
      this.flags = 0;
      return 0;
    }
    this.ambiguousDash = this.dash === 'unknown';
    return this.missing(this.ambiguousDash ? MISSING : SUPPRESSED);
  }

  private unsigned(body: string): number {
    const plain = PLAIN.exec(body);
    if (plain) {
      const whole = plain[1] ?? '';
      const mark = plain[2];
      const fraction = plain[3] ?? '';
      if (mark === undefined) return whole === '' ? this.refuse('not-a-number') : this.integer(whole);
      if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
        this.flags = mark === ',' ? AMBIGUOUS_COMMA : AMBIGUOUS_POINT;
        return Number(whole + fraction);
      }
      return this.proved(whole, mark, fraction);
    }
    const grouped = GROUPED.exec(body);
    if (!grouped || body.startsWith('0')) return this.refuse('not-a-number');
    const group = grouped[2]!;
    const mark = grouped[3];
    if (mark === group) return this.refuse('not-a-number');
    const end = mark === undefined ? body.length : body.lastIndexOf(mark);
    const whole = body.slice(0, end).replaceAll(group, '');
    if (mark !== undefined) return this.proved(whole, mark, grouped[4]!);
    const value = this.integer(whole);
    // Two groups of the same mark: that mark is not the decimal one.
    if (this.flags === 0 && (group === '.' || group === ',')) {
      this.flags = group === '.' ? PROVES_COMMA : PROVES_POINT;
      this.decimals = 0;
    }
    return value;
  }

  private integer(digits: string): number {
    const value = Number(digits);
    if (!Number.isSafeInteger(value)) return this.refuse('not-a-number');
    this.flags = 0;
    return value;
  }

  private proved(whole: string, mark: string, fraction: string): number {
    const value = Number(`${whole}.${fraction}`);
    if (value > Number.MAX_SAFE_INTEGER) return this.refuse('not-a-number');
    this.flags = mark === ',' ? PROVES_COMMA : PROVES_POINT;
    this.decimals = fraction.length;
    return value;
  }

  private missing(status: number): number {
    this.flags = status;
    return Number.NaN;
  }

  private refuse(why: 'not-a-number' | 'scientific-notation'): number {
    this.refusal = why;
    return this.missing(REFUSED);
  }
}

const scanner = new NumberScanner('unknown');

/** True for a number or a marker: what a measure column may hold. Scientific notation was a number once. */
export function isMeasureCell(text: string): boolean {
  scanner.scan(text);
  return scanner.flags !== REFUSED || scanner.refusal === 'scientific-notation';
}

/** True for a number as such. */
export function isNumberCell(text: string): boolean {
  return !Number.isNaN(scanner.scan(text));
}
