/** Addresses that people keep, and what they must mean for good. A line here is never changed, only added. */
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { type CompareView, defaultCompareView, selectedAreas } from '../../../src/viewState/compareView.ts';
import { goals, readGoals } from '../../../src/viewState/goals.ts';
import { formatAddress, parseAddress } from '../../../src/viewState/route.ts';

const ROUTES = [
  ['', { page: 'front' }],
  ['#', { page: 'front' }],
  ['#/', { page: 'front' }],
  ['#/kommune/851', { page: 'municipality', code: '851' }],
  ['#/kommune/101', { page: 'municipality', code: '101' }],
  [
    '#/kommune/851?maalsaetning=langtidsledige-antal_hoejst_700_2025M12_2026M12',
    {
      page: 'municipality',
      code: '851',
      maalsaetning: 'langtidsledige-antal_hoejst_700_2025M12_2026M12',
    },
  ],
  ['#/kommune/851?afsnit=dimittender', { page: 'municipality', code: '851', afsnit: 'dimittender' }],
  [
    '#/kommune/851?maalsaetning=17%2C5&afsnit=maal',
    { page: 'municipality', code: '851', maalsaetning: '17,5', afsnit: 'maal' },
  ],
  ['#/sammenlign', { page: 'compare', view: defaultCompareView }],
  ['#/faktatjek', { page: 'claim' }],
  ['#/effekt', { page: 'effect' }],
  ['#/data', { page: 'data' }],
  ['#/om', { page: 'about' }],
  ['#/indlejr', { page: 'embed', view: defaultCompareView }],
  ['#/indlejr?tema=lys', { page: 'embed', view: defaultCompareView, tema: 'lys' }],
  [
    '#/indlejr?omr=851~159&til=2025M12&fig=kort&tema=moerk',
    {
      page: 'embed',
      view: {
        ...defaultCompareView,
        omr: ['851', '159'],
        til: { kind: 'month', month: monthOf(2025, 12) },
        fig: 'kort',
      },
      tema: 'moerk',
    },
  ],
] as const;

const month = (year: number, number: number) => ({ kind: 'month', month: monthOf(year, number) }) as const;

const VIEWS: readonly (readonly [string, Partial<CompareView>])[] = [
  ['maal=langtidsledige-antal', { maal: 'langtidsledige-antal' }],
  ['maal=langtidsledige-pct', { maal: 'langtidsledige-pct' }],
  ['maal=ledige-antal', { maal: 'ledige-antal' }],
  ['maal=ledige-pct', { maal: 'ledige-pct' }],
  ['maal=dimittender-antal', { maal: 'dimittender-antal' }],
  ['maal=dimittender-andel', { maal: 'dimittender-andel' }],
  ['maal=varighed-uger', { maal: 'varighed-uger' }],
  ['maal=varighed-fordeling', { maal: 'varighed-fordeling' }],
  ['maal=varighed-fortsat', { maal: 'varighed-fortsat' }],
  ['ydelse=dagpenge', { ydelse: 'dagpenge' }],
  ['ydelse=kontanthjaelp', { ydelse: 'kontanthjaelp' }],
  ['omr=851~159', { omr: ['851', '159'] }],
  ['omr=851', { omr: ['851'] }],
  ['omr=', { omr: [] }],
  ['omr=081~10~000', { omr: ['081', '10', '000'] }],
  ['omr=101~147~151~153~155~157', { omr: ['101', '147', '151', '153', '155', '157'] }],
  ['mod=region', { mod: 'region' }],
  ['mod=landsdel', { mod: 'landsdel' }],
  ['mod=gruppe', { mod: 'gruppe' }],
  ['mod=lignende', { mod: 'lignende' }],
  ['mod=naboer', { mod: 'naboer' }],
  ['mod=egne', { mod: 'egne' }],
  ['mod=ingen', { mod: 'ingen' }],
  ['fra=2024M01', { fra: month(2024, 1) }],
  ['fra=seneste', { fra: { kind: 'newest' } }],
  ['til=2026M06', { til: month(2026, 6) }],
  ['vis=indeks', { vis: 'indeks' }],
  ['vis=aendring', { vis: 'aendring' }],
  ['basis=2024', { basis: { kind: 'year', year: 2024 } }],
  ['basis=2024M01', { basis: month(2024, 1) }],
  ['glat=12mdr', { glat: '12mdr' }],
  ['fig=rangliste', { fig: 'rangliste' }],
  ['fig=kort', { fig: 'kort' }],
  ['fig=aendring', { fig: 'aendring' }],
  ['fig=fordeling', { fig: 'fordeling' }],
  ['fig=smaa', { fig: 'smaa' }],
  ['fig=tabel', { fig: 'tabel' }],
  ['fig=varighed', { fig: 'varighed' }],
  ['fig=forloeb', { fig: 'forloeb' }],
  ['eksempel=ja', { eksempel: true }],
  ['egne=851~751', { egne: ['851', '751'] }],
  ['tid=aar', { tid: 'aar' }],
  ['tid=raekke', { tid: 'raekke' }],
  ['klasser=lige', { klasser: 'lige' }],
  ['fordel=tragt', { fordel: 'tragt' }],
  ['udsnit=regioner', { udsnit: 'regioner' }],
  ['udsnit=081', { udsnit: '081' }],
  [
    'haendelser=2025M07%3AReform~2015M01(10000000)%3AFlere%20penge',
    {
      haendelser: [
        { month: monthOf(2025, 7), text: 'Reform', amount: null },
        { month: monthOf(2015, 1), text: 'Flere penge', amount: 10_000_000 },
      ],
    },
  ],
  ['maalsaetning=17%2C5', { maalsaetning: '17,5' }],
  ['filer=0fd29041~12345678', { filer: ['0fd29041', '12345678'] }],
];

const DEFAULTS: readonly string[] = [
  'maal=langtidsledige-andel',
  'ydelse=ialt',
  'mod=landet',
  'til=seneste',
  'vis=vaerdi',
  'glat=maaned',
  'fig=udvikling',
  'eksempel=nej',
  'klasser=fraktil',
  'fordel=prikker',
  'udsnit=valgte',
];

describe('the addresses of pages', () => {
  test.each(ROUTES)('%s', (address, route) => {
    expect(parseAddress(address)).toEqual({ route, notices: [] });
    if (address.length > 1) expect(formatAddress(route)).toBe(address);
  });
});

describe('the parameters of #/sammenlign', () => {
  test.each(VIEWS)('%s', (query, choice) => {
    const view = { ...defaultCompareView, ...choice };
    expect(parseAddress(`#/sammenlign?${query}`)).toEqual({ route: { page: 'compare', view }, notices: [] });
    expect(formatAddress({ page: 'compare', view })).toBe(`#/sammenlign?${query}`);
  });

  test.each(DEFAULTS)('%s is the default, and the short address means the same', (query) => {
    expect(parseAddress(`#/sammenlign?${query}`)).toEqual(parseAddress('#/sammenlign'));
  });

  test('stand in one order, so that the same choices have one address', () => {
    const view: CompareView = {
      maal: 'langtidsledige-antal',
      ydelse: 'dagpenge',
      omr: ['851', '159'],
      mod: 'ingen',
      fra: month(2024, 1),
      til: month(2026, 6),
      vis: 'indeks',
      basis: { kind: 'year', year: 2024 },
      glat: '12mdr',
      fig: 'tabel',
      eksempel: true,
      egne: ['751'],
      tid: 'aar',
      klasser: 'lige',
      fordel: 'tragt',
      udsnit: '081',
      haendelser: [{ month: monthOf(2025, 7), text: 'a&b', amount: null }],
      maalsaetning: '1=2',
      filer: ['0fd29041'],
    };
    const address =
      '#/sammenlign?maal=langtidsledige-antal&ydelse=dagpenge&omr=851~159&mod=ingen&fra=2024M01&til=2026M06' +
      '&vis=indeks&basis=2024&glat=12mdr&fig=tabel&eksempel=ja' +
      '&egne=751&tid=aar&klasser=lige&fordel=tragt&udsnit=081&haendelser=2025M07%3Aa%26b&maalsaetning=1%3D2&filer=0fd29041';
    expect(formatAddress({ page: 'compare', view })).toBe(address);
    const shuffled = `#/sammenlign?${address.split('?')[1]!.split('&').reverse().join('&')}`;
    expect(parseAddress(shuffled).route).toEqual({ page: 'compare', view });
  });

  test('without omr the page opens with Gladsaxe, Ballerup, Aalborg and Sønderborg; with an empty one with none', () => {
    expect(selectedAreas(defaultCompareView)).toEqual(['159', '151', '851', '540']);
    expect(selectedAreas({ ...defaultCompareView, omr: [] })).toEqual([]);
  });
});

const goal: Goal = {
  indicator: 'langtidsledige-antal',
  benefit: 'ialt',
  bound: 'hoejst',
  value: 1650,
  start: monthOf(2025, 12),
  month: monthOf(2026, 12),
  text: null,
};

const GOALS: readonly (readonly [string, readonly Goal[]])[] = [
  ['langtidsledige-antal_hoejst_1650_2025M12_2026M12', [goal]],
  ['langtidsledige-antal_kontanthjaelp_hoejst_1650_2025M12_2026M12', [{ ...goal, benefit: 'kontanthjaelp' }]],
  [
    'ledige-pct_mindst_3.2_2025M12_2026M12',
    [{ ...goal, indicator: 'ledige-pct', bound: 'mindst', value: 3.2 }],
  ],
  ['langtidsledige-antal_hoejst_1650_2025M12_2026M12_Plan_1', [{ ...goal, text: 'Plan_1' }]],
  [
    'langtidsledige-antal_hoejst_1700_2025M12_2026M06~langtidsledige-antal_hoejst_1650_2025M12_2026M12',
    [{ ...goal, value: 1700, month: monthOf(2026, 6) }, goal],
  ],
  ['egen-0a1b2c3d_hoejst_0.75_2025M12_2026M12', [{ ...goal, indicator: 'egen-0a1b2c3d', value: 0.75 }]],
];

describe('the goals in maalsaetning', () => {
  test.each(GOALS)('%s', (text, list) => {
    expect(readGoals(text)).toEqual({ kind: 'valid', value: list });
    expect(goals.serialise(list)).toBe(text);
    const view = { ...defaultCompareView, maalsaetning: text };
    expect(formatAddress({ page: 'compare', view })).toBe(`#/sammenlign?maalsaetning=${text}`);
  });
});
