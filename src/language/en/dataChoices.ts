/** The answers a reader can give about a file, in words. */
import type { ReadingChoices } from '../../domain/reading.ts';
import { formatNumber } from './format.ts';

export const encodingTexts: Readonly<Record<NonNullable<ReadingChoices['encoding']>, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Western European)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

export const delimiterTexts: Readonly<Record<NonNullable<ReadingChoices['delimiter']>, string>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
};

export const markTexts = { comma: 'decimal comma', point: 'decimal point' } as const;

/** `Figures in “Antal”`, above the choice of decimal mark. */
export function marksIn(measure: string): string {
  return measure === '' ? 'The figures' : `Figures in “${measure}”`;
}

const TABLES: Readonly<Record<string, string>> = {
  AUP02: 'AUP02: unemployed as a percentage of the labour force',
  AUF02: 'AUF02: full-time unemployed, number',
  AULK04: 'AULK04: long-term unemployed',
};

export function tableChoice(table: string): string {
  return TABLES[table] ?? table;
}

/**
 * Both readings of a text such as `1.234`, as the British write them. The mark is the file's, so `1,234 (decimal
 * comma)` would seem to contradict itself without the words that say so.
 */
export function decimalChoices(raw: string): readonly (readonly [mark: 'comma' | 'point', label: string])[] {
  const read = (decimal: string, thousands: string): string => {
    const value = Number(raw.replaceAll(thousands, '').replace(decimal, '.'));
    return Number.isFinite(value) ? formatNumber(value, Number.isInteger(value) ? 0 : 3) : raw;
  };
  return [
    ['comma', `${read(',', '.')} (the file has a ${markTexts.comma})`],
    ['point', `${read('.', ',')} (the file has a ${markTexts.point})`],
  ];
}
