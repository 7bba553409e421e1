/** The answers a reader can give about a file, in words. */
import type { ReadingChoices } from '../domain/reading.ts';
import { formatNumber } from './format.ts';

export const encodingTexts: Readonly<Record<NonNullable<ReadingChoices['encoding']>, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (vesteuropæisk)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

export const delimiterTexts: Readonly<Record<NonNullable<ReadingChoices['delimiter']>, string>> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabulator',
};

export const markTexts = { comma: 'decimalkomma', point: 'decimalpunktum' } as const;

/** `Tal i „Antal“`, above the choice of decimal mark. */
export function marksIn(measure: string): string {
  return measure === '' ? 'Tallene' : `Tal i „${measure}“`;
}

const TABLES: Readonly<Record<string, string>> = {
  AUP02: 'AUP02: ledige i pct. af arbejdsstyrken',
  AUF02: 'AUF02: fuldtidsledige, antal',
  AULK04: 'AULK04: langtidsledige',
};

export function tableChoice(table: string): string {
  return TABLES[table] ?? table;
}

/** Both readings of a text such as `1.234`, as Danes write them: `1.234 (ettusinde …)` would be longer than clear. */
export function decimalChoices(raw: string): readonly (readonly [mark: 'comma' | 'point', label: string])[] {
  const read = (decimal: string, thousands: string): string => {
    const value = Number(raw.replaceAll(thousands, '').replace(decimal, '.'));
    return Number.isFinite(value) ? formatNumber(value, Number.isInteger(value) ? 0 : 3) : raw;
  };
  return [
    ['comma', `${read(',', '.')} (${markTexts.comma})`],
    ['point', `${read('.', ',')} (${markTexts.point})`],
  ];
}
