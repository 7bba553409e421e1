/** Addresses of `#/faktatjek` that people keep, and what they must mean for good: a line here is only added. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas } from '../../../src/domain/areas.ts';
import { CLAIM_DIRECTIONS, CLAIM_HEDGES, CLAIM_KINDS, LEVEL_RELATIONS } from '../../../src/domain/claim.ts';
import { indicators } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { CLAIM_PARAMETERS, type ClaimParameter } from '../../../src/viewState/claimParameters.ts';
import {
  asksAnything,
  type ChosenQuantity,
  type ClaimView,
  claimCodecs,
  claimText,
  emptyClaimView,
  formatClaimView,
  LONGEST_CLAIM,
  parseClaimView,
} from '../../../src/viewState/claimView.ts';
import { formatAddress, parseAddress } from '../../../src/viewState/route.ts';
import { describeRoundTrips, someFiles } from './keptRoundTrips.ts';

const number = (value: number, decimals = 0, hedge: (typeof CLAIM_HEDGES)[number] | null = null) =>
  ({ value, decimals, hedge }) as const;

const PINNED: readonly (readonly [string, Partial<ClaimView>])[] = [
  ['tekst=Ledigheden%20er%20faldet', { tekst: 'Ledigheden er faldet' }],
  ['kommune=851', { kommune: '851' }],
  ['kommune=081', { kommune: '081' }],
  ['kommune=000', { kommune: '000' }],
  ['maal=langtidsledige-antal', { maal: 'langtidsledige-antal' }],
  ['maal=egen-0a1b2c3d', { maal: 'egen-0a1b2c3d' }],
  ['ydelse=ialt', { ydelse: 'ialt' }],
  ['ydelse=dagpenge', { ydelse: 'dagpenge' }],
  ['fra=2024M06', { fra: monthOf(2024, 6) }],
  ['til=2026M06', { til: { kind: 'month', month: monthOf(2026, 6) } }],
  ['til=seneste', { til: { kind: 'newest' } }],
  ['retning=fald', { retning: 'fald' }],
  ['retning=stigning', { retning: 'stigning' }],
  ['pct=21', { pct: number(21) }],
  ['pct=3.5', { pct: number(3.5, 1) }],
  ['pct=21.0', { pct: number(21, 1) }],
  ['pct=ca33.3', { pct: number(33.3, 1, 'ca') }],
  ['pct=over50', { pct: number(50, 0, 'over') }],
  ['antal=372', { antal: number(372) }],
  ['antal=knap400', { antal: number(400, 0, 'knap') }],
  ['antal=godt400', { antal: number(400, 0, 'godt') }],
  ['antal=under400', { antal: number(400, 0, 'under') }],
  ['antal=ingen', { antal: 'ingen' }],
  ['point=0.4', { point: number(0.4, 1) }],
  ['start=5.5&slut=4.1', { start: number(5.5, 1), slut: number(4.1, 1) }],
  ['art=niveau', { art: 'niveau' }],
  ['art=aendring', { art: 'aendring' }],
  ['forhold=ingen', { forhold: 'ingen' }],
  ['forhold=over&mod=000', { forhold: 'over', mod: '000' }],
  ['forhold=under&mod=461', { forhold: 'under', mod: '461' }],
  ['forhold=hoejest&mod=081', { forhold: 'hoejest', mod: '081' }],
  ['forhold=lavest', { forhold: 'lavest' }],
  ['filer=0fd29041~0a1b2c3d', { filer: ['0fd29041', '0a1b2c3d'] }],
];

describe('pinned', () => {
  test.each(PINNED)('%s', (query, expected) => {
    const view = { ...emptyClaimView, ...expected };
    expect(parseClaimView(query)).toEqual({ view, notices: [] });
    expect(formatClaimView(view)).toBe(query);
    const address = `#/faktatjek?${query}`;
    expect(parseAddress(address)).toEqual({ route: { page: 'claim', query }, notices: [] });
    expect(formatAddress({ page: 'claim', query })).toBe(address);
  });

  test('nothing asked', () => {
    expect(parseAddress('#/faktatjek').route).toEqual({ page: 'claim' });
    expect(formatAddress({ page: 'claim' })).toBe('#/faktatjek');
    expect(parseClaimView('')).toEqual({ view: emptyClaimView, notices: [] });
    expect(formatClaimView(emptyClaimView)).toBe('');
  });

  test('in one order, whatever order they came in', () => {
    const { route } = parseAddress('#/faktatjek?pct=21&kommune=851&tekst=x');
    expect(route).toEqual({ page: 'claim', query: 'tekst=x&kommune=851&pct=21' });
  });
});

test('a link that only names files asks nothing', () => {
  expect(asksAnything(emptyClaimView)).toBe(false);
  expect(asksAnything({ ...emptyClaimView, filer: ['0fd29041'] })).toBe(false);
  expect(asksAnything({ ...emptyClaimView, retning: 'fald' })).toBe(true);
});

describe('what cannot be read gives a notice, and the others stay', () => {
  test.each([
    ['kommune', 'Aalborg'],
    ['kommune', '998'],
    ['kommune', '0851'],
    ['maal', 'ledighed'],
    ['ydelse', 'su'],
    ['fra', '2024'],
    ['fra', 'seneste'],
    ['til', '2024M13'],
    ['retning', 'op'],
    ['art', 'andet'],
    ['forhold', 'lig'],
    ['mod', '999'],
    ['pct', '3,5'],
    ['pct', '-3'],
    ['pct', '03'],
    ['pct', 'mange'],
    ['antal', '1e3'],
    ['antal', 'ca'],
    ['antal', '100000000'],
    ['point', '0.1234567'],
    ['filer', 'AULK04'],
    ['filer', '0fd29041~0fd29041'],
    ['tekst', 'a\u0000b'],
    ['tekst', 'x'.repeat(501)],
  ])('%s=%s', (name, raw) => {
    const query = `kommune2=1&${name}=${encodeURIComponent(raw)}&${name === 'retning' ? 'pct=21' : 'retning=fald'}`;
    const { view, notices } = parseClaimView(query);
    expect(notices).toMatchObject([{ kind: 'invalid-parameter', name }]);
    expect(view[name as ClaimParameter]).toBeNull();
    if (name !== 'retning') expect(view.retning).toBe('fald');
  });

  test('an unknown parameter is told by the address itself', () => {
    expect(parseAddress('#/faktatjek?kommune=851&omr=851').notices).toEqual([
      { kind: 'unknown-parameter', name: 'omr' },
    ]);
  });
});

const quantity: fc.Arbitrary<ChosenQuantity> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('ingen' as const) },
  {
    weight: 5,
    arbitrary: fc
      .record({
        whole: fc.integer({ min: 0, max: 9_999_999 }),
        decimals: fc.integer({ min: 0, max: 4 }),
        hedge: fc.constantFrom(null, ...CLAIM_HEDGES),
      })
      .map(({ whole, decimals, hedge }) => ({ value: whole / 10 ** decimals, decimals, hedge })),
  },
);
const month = fc.integer({ min: monthOf(1900, 1), max: monthOf(2100, 12) });
const fields: { readonly [K in ClaimParameter]: fc.Arbitrary<ClaimView[K]> } = {
  tekst: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((typed) => claimText(`x${typed}`)),
  kommune: fc.constantFrom(...areas.filter(({ kind }) => kind !== 'unallocated').map(({ code }) => code)),
  maal: fc.constantFrom(...indicators.map(({ id }) => id)),
  ydelse: fc.constantFrom('ialt', 'dagpenge', 'kontanthjaelp'),
  fra: month,
  til: fc.oneof(
    fc.constant({ kind: 'newest' } as const),
    month.map((at) => ({ kind: 'month', month: at }) as const),
  ),
  retning: fc.constantFrom(...CLAIM_DIRECTIONS),
  pct: quantity,
  antal: quantity,
  point: quantity,
  start: quantity,
  slut: quantity,
  art: fc.constantFrom(...CLAIM_KINDS),
  forhold: fc.constantFrom(...LEVEL_RELATIONS),
  mod: fc.constantFrom(...areas.filter(({ kind }) => kind !== 'unallocated').map(({ code }) => code)),
  filer: someFiles,
};

describeRoundTrips({
  page: 'claim',
  word: 'faktatjek',
  parameters: CLAIM_PARAMETERS,
  codecs: claimCodecs,
  fields,
  empty: emptyClaimView,
  parse: parseClaimView,
  format: formatClaimView,
});

test('pasted text: line breaks and broken letters become spaces, and it is cut whole', () => {
  expect(claimText(' Ledigheden\r\n er  faldet ')).toBe('Ledigheden er faldet');
  expect(claimText('\n\t')).toBeNull();
  expect(claimText('a\ud800b')).toBe('a b');
  expect([...claimText('😀'.repeat(600))!]).toHaveLength(LONGEST_CLAIM);
});
