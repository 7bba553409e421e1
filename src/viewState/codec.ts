/**
 * One codec per parameter of the address. Reading a parameter has three honest outcomes; writing what was read
 * gives the same text back (property tests).
 */
import type { MonthEnd } from '../domain/choices.ts';
import { BENEFITS, type Benefit, type IndicatorId, isOwnId } from '../domain/indicator.ts';
import { findIndicator } from '../domain/indicatorRegistry.ts';
import { type Month, monthCode, parseMonthCode } from '../domain/period.ts';

export type Reading<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly raw: string };

export interface Codec<T> {
  /** The value a text stands for, or undefined when it stands for none. */
  readonly parse: (raw: string) => T | undefined;
  readonly serialise: (value: T) => string;
}

/** More are not named in an address. */
export const MOST_FILES = 10;

export function read<T>(codec: Codec<T>, raw: string | null): Reading<T> {
  if (raw === null) return { kind: 'missing' };
  const value = codec.parse(raw);
  return value === undefined ? { kind: 'invalid', raw } : { kind: 'valid', value };
}

/** One of a fixed list of words. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    parse: (raw) => words.find((word) => word === raw),
    serialise: (value) => value,
  };
}

/** One of the app's indicators, or of the reader's own, whether its file is here or not. */
export const indicatorId: Codec<IndicatorId> = {
  parse: (raw) => findIndicator(raw)?.id ?? (isOwnId(raw) ? raw : undefined),
  serialise: (id) => id,
};

export const benefit: Codec<Benefit> = oneOf(BENEFITS);

export const month: Codec<Month> = {
  parse: (raw) => parseMonthCode(raw) ?? undefined,
  serialise: monthCode,
};

export const monthEnd: Codec<MonthEnd> = {
  parse: (raw) => {
    if (raw === 'seneste') return { kind: 'newest' };
    const found = parseMonthCode(raw);
    return found === null ? undefined : { kind: 'month', month: found };
  },
  serialise: (end) => (end.kind === 'newest' ? 'seneste' : monthCode(end.month)),
};

/** The reader's own files behind a figure: the first eight digits of their checksums. */
export const fileIds: Codec<readonly string[]> = {
  parse: (raw) => {
    const ids = raw.split('~');
    const distinct = new Set(ids).size === ids.length;
    return distinct && ids.length <= MOST_FILES && ids.every((id) => /^[\da-f]{8}$/.test(id))
      ? ids
      : undefined;
  },
  serialise: (ids) => ids.join('~'),
};

/** What a reader typed, as the address can hold it: on one line, at most so many signs, and none that turns the text. */
export function typedText(typed: string, most: number): string | null {
  const clean = typed.replace(/[\p{Cc}\p{Cs}\p{Bidi_C}\s]+/gu, ' ').trim();
  return clean === '' ? null : [...clean].slice(0, most).join('').trim();
}
