/** Addresses of `#/effekt` that people keep, and what they must mean for good: a line here is only added. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { indicators } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { EFFECT_PARAMETERS, type EffectParameter } from '../../../src/viewState/effectParameters.ts';
import {
  type EffectView,
  effectCodecs,
  effectLabel,
  emptyEffectView,
  formatEffectView,
  MOST_AMOUNT,
  MOST_BENEFIT,
  parseEffectView,
} from '../../../src/viewState/effectView.ts';
import { formatAddress, parseAddress } from '../../../src/viewState/route.ts';
import { describeRoundTrips, someFiles } from './keptRoundTrips.ts';

const PINNED: readonly (readonly [string, Partial<EffectView>])[] = [
  ['kommune=851', { kommune: '851' }],
  ['maal=ledige-antal', { maal: 'ledige-antal' }],
  ['maal=langtidsledige-dst-antal', { maal: 'langtidsledige-dst-antal' }],
  ['maal=egen-0a1b2c3d', { maal: 'egen-0a1b2c3d' }],
  ['ydelse=dagpenge', { ydelse: 'dagpenge' }],
  ['ydelse=kontanthjaelp', { ydelse: 'kontanthjaelp' }],
  ['start=2015M01', { start: monthOf(2015, 1) }],
  ['slut=2016M12', { slut: monthOf(2016, 12) }],
  ['beloeb=10000000', { beloeb: 10_000_000 }],
  ['hvad=Flere%20penge%20til%20jobcentret', { hvad: 'Flere penge til jobcentret' }],
  [
    'dagpenge=20359&kontanthjaelp=12326&refusion=20',
    { dagpenge: 20_359, kontanthjaelp: 12_326, refusion: 20 },
  ],
  ['refusion=0', { refusion: 0 }],
  ['refusion=100', { refusion: 100 }],
  ['filer=0fd29041~12345678', { filer: ['0fd29041', '12345678'] }],
];

describe('pinned', () => {
  test.each(PINNED)('%s', (query, expected) => {
    const view = { ...emptyEffectView, ...expected };
    expect(parseEffectView(query)).toEqual({ view, notices: [] });
    expect(formatEffectView(view)).toBe(query);
    const address = `#/effekt?${query}`;
    expect(parseAddress(address)).toEqual({ route: { page: 'effect', query }, notices: [] });
    expect(formatAddress({ page: 'effect', query })).toBe(address);
  });

  test('nothing asked: long-term unemployed on all benefits, and defaults are left out', () => {
    expect(parseEffectView('')).toEqual({ view: emptyEffectView, notices: [] });
    expect(emptyEffectView).toMatchObject({ kommune: null, maal: 'langtidsledige-antal', ydelse: 'ialt' });
    expect(formatEffectView(emptyEffectView)).toBe('');
    expect(formatEffectView(parseEffectView('maal=langtidsledige-antal&ydelse=ialt').view)).toBe('');
  });

  test('in one order, whatever order they came in', () => {
    const { route } = parseAddress('#/effekt?hvad=x&start=2015M01&kommune=851');
    expect(route).toEqual({ page: 'effect', query: 'kommune=851&start=2015M01&hvad=x' });
  });
});

describe('what cannot be read gives a notice, and the others stay', () => {
  test.each([
    ['kommune', 'Aalborg'],
    ['kommune', '081'],
    ['kommune', '000'],
    ['kommune', '0851'],
    ['maal', 'ledighed'],
    ['ydelse', 'su'],
    ['start', '2015'],
    ['start', 'seneste'],
    ['slut', '2015M13'],
    ['beloeb', '0'],
    ['beloeb', '-5'],
    ['beloeb', '10.5'],
    ['beloeb', '010'],
    ['beloeb', '1e7'],
    ['beloeb', String(MOST_AMOUNT + 1)],
    ['dagpenge', '0'],
    ['filer', 'AULK04'],
    ['filer', '0fd29041~0fd29041'],
    ['dagpenge', String(MOST_BENEFIT + 1)],
    ['kontanthjaelp', '12.326'],
    ['refusion', '101'],
    ['refusion', '20,5'],
    ['hvad', 'a\u0000b'],
    ['hvad', 'x'.repeat(101)],
  ])('%s=%s', (name, raw) => {
    const other = name === 'slut' ? 'kommune=851' : 'slut=2016M12';
    const { view, notices } = parseEffectView(`${name}=${encodeURIComponent(raw)}&${other}`);
    expect(notices).toMatchObject([{ kind: 'invalid-parameter', name }]);
    expect(view[name as EffectParameter]).toBe(emptyEffectView[name as EffectParameter]);
    expect(name === 'slut' ? view.kommune : view.slut).not.toBeNull();
  });

  test('an unknown parameter is told by the address itself', () => {
    expect(parseAddress('#/effekt?kommune=851&uger=9').notices).toEqual([
      { kind: 'unknown-parameter', name: 'uger' },
    ]);
  });
});

const month = fc.integer({ min: monthOf(1900, 1), max: monthOf(2100, 12) });
const rate = fc.integer({ min: 1, max: MOST_BENEFIT });
const fields: { readonly [K in EffectParameter]: fc.Arbitrary<EffectView[K]> } = {
  kommune: fc.constantFrom(...municipalities.map(({ code }) => code)),
  maal: fc.constantFrom(...indicators.map(({ id }) => id)),
  ydelse: fc.constantFrom('ialt', 'dagpenge', 'kontanthjaelp'),
  start: month,
  slut: month,
  beloeb: fc.integer({ min: 1, max: MOST_AMOUNT }),
  hvad: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((typed) => effectLabel(`x${typed}`)),
  dagpenge: rate,
  kontanthjaelp: rate,
  refusion: fc.integer({ min: 0, max: 100 }),
  filer: someFiles,
};

describeRoundTrips({
  page: 'effect',
  word: 'effekt',
  parameters: EFFECT_PARAMETERS,
  codecs: effectCodecs,
  fields,
  empty: emptyEffectView,
  parse: parseEffectView,
  format: formatEffectView,
});

test('a label: line breaks and broken letters become spaces, and it is cut whole', () => {
  expect(effectLabel(' Flere\r\n penge ')).toBe('Flere penge');
  expect(effectLabel('\n\t')).toBeNull();
  expect(effectLabel('a\ud800b')).toBe('a b');
  expect([...effectLabel('😀'.repeat(300))!]).toHaveLength(100);
  expect(effectLabel(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
});
