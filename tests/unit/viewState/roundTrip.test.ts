import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Codec, read } from '../../../src/viewState/codec.ts';
import { type CompareView, compareCodecs, defaultCompareView } from '../../../src/viewState/compareView.ts';
import { formatAddress, parseAddress } from '../../../src/viewState/route.ts';
import { fields, route, view } from './arbitraries.ts';

const keys = Object.keys(compareCodecs) as (keyof CompareView)[];

describe.each(keys)('the codec of %s', (key) => {
  const codec = compareCodecs[key] as Codec<unknown>;
  // Null stands for "left out": it has no text of its own.
  const values = (fields[key] as fc.Arbitrary<unknown>).filter((value) => value !== null);

  test('reads back every value it writes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(read(codec, codec.serialise(value))).toEqual({ kind: 'valid', value });
      }),
    );
  });

  test('writes back, letter for letter, every text it can read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), values.map(codec.serialise)), (raw) => {
        const reading = read(codec, raw);
        if (reading.kind === 'valid') expect(codec.serialise(reading.value)).toBe(raw);
        else expect(reading).toEqual({ kind: 'invalid', raw });
      }),
    );
  });

  test('tells a parameter that is not there from one that cannot be read', () => {
    expect(read(codec, null)).toEqual({ kind: 'missing' });
    expect(read(codec, ' ?!')).toEqual(
      key === 'maalsaetning' ? { kind: 'valid', value: ' ?!' } : { kind: 'invalid', raw: ' ?!' },
    );
  });
});

describe('an address', () => {
  test('gives back every route that was written as one, without a notice', () => {
    fc.assert(
      fc.property(route, (wanted) => {
        expect(parseAddress(formatAddress(wanted))).toEqual({ route: wanted, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('is the same however often it is read and written', () => {
    fc.assert(
      fc.property(route, (wanted) => {
        const once = formatAddress(wanted);
        expect(formatAddress(parseAddress(once).route)).toBe(once);
      }),
    );
  });

  test('leaves out every choice that equals the default, and writes every other one', () => {
    fc.assert(
      fc.property(view, (chosen) => {
        const [, query = ''] = formatAddress({ page: 'compare', view: chosen }).split('?');
        const written = [...new URLSearchParams(query).keys()];
        const differing = keys.filter(
          (key) => JSON.stringify(chosen[key]) !== JSON.stringify(defaultCompareView[key]),
        );
        // Null is never written: for `fra`, `basis` and the like it is the default.
        expect(written).toEqual(differing);
      }),
    );
  });

  test('reads the same without its #, and with a slash at the end of the path', () => {
    fc.assert(
      fc.property(route, (wanted) => {
        const address = formatAddress(wanted);
        expect(parseAddress(address.slice(1)).route).toEqual(wanted);
        expect(parseAddress(address.replace(/\?|$/, (mark) => `/${mark}`)).route).toEqual(wanted);
      }),
    );
  });

  test('does not change the view it writes', () => {
    fc.assert(
      fc.property(view, (chosen) => {
        formatAddress({ page: 'compare', view: Object.freeze({ ...chosen, omr: freeze(chosen.omr) }) });
      }),
    );
  });
});

function freeze<T>(value: T): T {
  return Object.freeze(value);
}
