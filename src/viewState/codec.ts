/**
 * One codec per parameter of the address. Reading a parameter has three honest outcomes; writing what was read
 * gives the same text back (property tests).
 */
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
