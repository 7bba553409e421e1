import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { claimText, parseClaimView } from '../../../src/viewState/claimView.ts';
import { compareCodecs, defaultCompareView } from '../../../src/viewState/compareView.ts';
import { eventText } from '../../../src/viewState/events.ts';
import { formatAddress, parseAddress } from '../../../src/viewState/route.ts';

const DEFAULT = { page: 'compare', view: defaultCompareView } as const;
const LONG = 'x'.repeat(100_000);

describe('a parameter that cannot be read gives a notice with its text, and the default', () => {
  test.each([
    ['maal', 'ledighed'],
    ['maal', ''],
    ['maal', '__proto__'],
    ['ydelse', 'su'],
    ['omr', '999'],
    ['omr', '998'],
    ['omr', '411'],
    ['omr', '0851'],
    ['omr', '851~'],
    ['omr', '851~851'],
    ['omr', '851,159'],
    ['omr', 'Aalborg'],
    ['omr', '101~147~151~153~155~157~159'],
    ['omr', 'constructor'],
    ['mod', 'Landet'],
    ['fra', '2024'],
    ['fra', '2024M13'],
    ['fra', '2024M1'],
    ['fra', '24M01'],
    ['fra', ''],
    ['til', 'nyeste'],
    ['til', '2024M00'],
    ['vis', 'index'],
    ['basis', 'seneste'],
    ['basis', '20240'],
    ['glat', '12'],
    ['fig', 'line'],
    ['fig', 'toString'],
    ['eksempel', '1'],
    ['haendelser', ''],
    ['haendelser', 'reform'],
    ['haendelser', '2025M13:reform'],
    ['haendelser', '2025M07:'],
    ['haendelser', '2025M07(0):a'],
    ['haendelser', '2025M07:a~reform'],
    ['egne', '081'],
    ['tid', 'uge'],
    ['klasser', 'x'],
    ['fordel', 'x'],
    ['udsnit', 'x'],
  ])('%s=%s', (name, raw) => {
    expect(parseAddress(`#/sammenlign?${name}=${raw}`)).toEqual({
      route: DEFAULT,
      notices: [{ kind: 'invalid-parameter', name, raw }],
    });
  });

  test('one broken parameter does not take the others with it', () => {
    const { route, notices } = parseAddress('#/sammenlign?omr=999&mod=ingen&vis=x');
    expect(route).toEqual({ page: 'compare', view: { ...defaultCompareView, mod: 'ingen' } });
    expect(notices.map((notice) => 'name' in notice && notice.name)).toEqual(['omr', 'vis']);
  });
});

describe('an address holds so many and no more', () => {
  const code = (i: number): string => municipalities[i]!.code;
  test.each<[string, number, (i: number) => string]>([
    ['omr', 6, code],
    ['egne', 20, code],
    ['haendelser', 8, (i) => `2025M07:${i}`],
    ['filer', 10, (i) => `0fd2904${i.toString(16)}`],
  ])('%s: %i', (name, most, one) => {
    const noticesOf = (count: number) =>
      parseAddress(`#/sammenlign?${name}=${Array.from({ length: count }, (_, i) => one(i)).join('~')}`)
        .notices;
    expect(noticesOf(most)).toEqual([]);
    expect(noticesOf(most + 1)).toMatchObject([{ kind: 'invalid-parameter', name }]);
  });

  test('a text of a hundred letters at an event, of five hundred in Faktatjek', () => {
    expect(eventText('æ'.repeat(101))).toBe('æ'.repeat(100));
    expect(parseAddress(`#/sammenlign?haendelser=2025M07:${'æ'.repeat(100)}`).notices).toEqual([]);
    expect(claimText('æ'.repeat(501))).toBe('æ'.repeat(500));
    for (const [length, count] of [
      [500, 0],
      [501, 1],
    ] as const)
      expect(parseClaimView(`tekst=${'a'.repeat(length)}`).notices).toHaveLength(count);
  });
});

describe('a parameter nobody knows gives a notice with its name', () => {
  test.each(['foo', 'OMR', 'toString', 'constructor', '__proto__', 'hasOwnProperty', ''])('%s', (name) => {
    expect(parseAddress(`#/sammenlign?${name}=1`)).toEqual({
      route: DEFAULT,
      notices: [{ kind: 'unknown-parameter', name }],
    });
  });

  test.each(['#/', '#/kommune/851', '#/faktatjek', '#/effekt', '#/data'])('also on %s', (page) => {
    const { route, notices } = parseAddress(`${page}?omr=851`);
    expect(route).toEqual(parseAddress(page).route);
    expect(notices).toEqual([{ kind: 'unknown-parameter', name: 'omr' }]);
  });

  test('each name once, and no more than five', () => {
    expect(parseAddress('#/sammenlign?a=1&a=2').notices).toHaveLength(1);
    const many = Array.from({ length: 9_000 }, (_, i) => `p${i}=1`).join('&');
    expect(parseAddress(`#/sammenlign?${many}`).notices).toHaveLength(5);
  });
});

describe('a page nobody knows opens the front page with a notice', () => {
  test.each([
    'sammenligning',
    'sammenlign/851',
    'kommune',
    'kommune/851/x',
    'data/x',
    '__proto__',
    '%',
    '%E0%A4%A',
  ])('#/%s', (path) => {
    expect(parseAddress(`#/${path}`)).toEqual({
      route: { page: 'front' },
      notices: [{ kind: 'unknown-page', raw: `/${path}` }],
    });
  });

  test.each(['999', '411', '998', '000', '081', '10', '0851', 'Aalborg', '__proto__', '%'])(
    '#/kommune/%s is no kommune',
    (code) => {
      expect(parseAddress(`#/kommune/${code}`)).toEqual({
        route: { page: 'front' },
        notices: [{ kind: 'unknown-municipality', raw: code }],
      });
    },
  );
});

describe('no address makes it throw', () => {
  test('broken escapes are read as far as they go', () => {
    for (const query of ['maal=%', 'maal=%E0%A4%A', 'omr=%zz', '%=%', 'fra=%00', 'haendelser=%ED%A0%80'])
      expect(formatAddress(parseAddress(`#/sammenlign?${query}`).route)).toMatch(/^#\/sammenlign/);
  });

  test('a notice quotes at most 80 letters of a hundred thousand', () => {
    for (const address of [
      `#/${LONG}`,
      `#/kommune/${LONG}`,
      `#/sammenlign?omr=${LONG}`,
      `#/sammenlign?${LONG}=1`,
      `#/sammenlign?omr=${'851~'.repeat(25_000)}851`,
    ]) {
      const [notice] = parseAddress(address).notices;
      const text = notice!.kind === 'unknown-parameter' ? notice!.name : notice!.raw;
      expect(text).toHaveLength(81);
      expect(text).toMatch(/…$/);
    }
  });

  test('any string gives a route whose own address can be read without a notice', () => {
    const names = fc.constantFrom(...Object.keys(compareCodecs), '__proto__', 'x');
    const query = fc
      .array(fc.tuple(names, fc.string({ unit: 'binary' })))
      .map((pairs) => `#/sammenlign?${pairs.map((pair) => pair.join('=')).join('&')}`);
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.webPath(),
      query,
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { route } = parseAddress(text);
        expect(parseAddress(formatAddress(route))).toEqual({ route, notices: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});
