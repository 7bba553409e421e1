/** What holds for the query of every page whose query is kept as text until it opens: it comes back as it was written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Codec, MOST_FILES, read } from '../../../src/viewState/codec.ts';
import { type AddressNotice, formatAddress, parseAddress, type Route } from '../../../src/viewState/route.ts';

interface Kept<P extends string, V extends { readonly [K in P]: unknown }> {
  readonly page: 'claim' | 'effect';
  /** The first word of the address. */
  readonly word: string;
  readonly parameters: readonly P[];
  readonly codecs: { readonly [K in P]: unknown };
  /** Every value that a reader can give a parameter. */
  readonly fields: { readonly [K in P]: fc.Arbitrary<V[K]> };
  readonly empty: V;
  readonly parse: (query: string) => { readonly view: V; readonly notices: readonly AddressNotice[] };
  readonly format: (view: V) => string;
}

/** Checksums of a reader's own files, as the address names them. */
export const someFiles: fc.Arbitrary<readonly string[]> = fc.uniqueArray(
  fc.integer({ min: 0, max: 0xffff_ffff }).map((n) => n.toString(16).padStart(8, '0')),
  { minLength: 1, maxLength: MOST_FILES },
);

const queryOf = (route: Route): string =>
  route.page === 'claim' || route.page === 'effect' ? (route.query ?? '') : '';

export function describeRoundTrips<P extends string, V extends { readonly [K in P]: unknown }>({
  page,
  word,
  parameters,
  codecs,
  fields,
  empty,
  parse,
  format,
}: Kept<P, V>): void {
  const view = fc
    .record<Record<string, unknown>>(fields, { requiredKeys: [] })
    .map((some): V => ({ ...empty, ...some }));

  describe('round trips', () => {
    test('every view comes back from its address', () => {
      fc.assert(
        fc.property(view, (asked) => {
          const { route, notices } = parseAddress(formatAddress({ page, query: format(asked) }));
          expect(notices).toEqual([]);
          expect(route.page).toBe(page);
          expect(parse(queryOf(route))).toEqual({ view: asked, notices: [] });
        }),
        { numRuns: 500 },
      );
    });

    test.each(parameters)('%s writes back, letter for letter, every text it can read', (name) => {
      const codec = codecs[name] as Codec<unknown>;
      const known = fields[name] as fc.Arbitrary<unknown>;
      fc.assert(
        fc.property(fc.oneof(fc.string(), known.map(codec.serialise)), (raw) => {
          const reading = read(codec, raw);
          if (reading.kind === 'valid') expect(codec.serialise(reading.value)).toBe(raw);
          else expect(reading).toEqual({ kind: 'invalid', raw });
        }),
      );
    });

    test('any query is read without throwing, and what is read can be written', () => {
      const names = fc.constantFrom<string>(...parameters, '__proto__', 'x');
      const query = fc
        .array(fc.tuple(names, fc.string({ unit: 'binary' })))
        .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
      fc.assert(
        fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (raw) => {
          const { view: found } = parse(raw);
          expect(parse(format(found)).view).toEqual(found);
          const { route } = parseAddress(`#/${word}?${raw}`);
          expect(parseAddress(formatAddress(route))).toEqual({ route, notices: [] });
        }),
        { numRuns: 500 },
      );
    });
  });
}
