import { describe, expect, test } from 'vitest';
import { type Line, lastValue } from '../../../src/domain/line.ts';
import { comparePair } from '../../../src/selectors/pairComparison.ts';
import { pairVerdict } from '../../../src/selectors/pairVerdict.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, dataOf, JUNE_2026, withExamples } from './realData.ts';

type Choice = Partial<CompareView>;

/** The first two chosen. */
const ofTwo = (choice: Choice) => {
  const comparison = compare(choice);
  const [first, second] = comparison.selected as readonly [Line, Line];
  return pairVerdict(comparison, first, second);
};
/** The first chosen and the benchmark. */
const againstBenchmark = (choice: Choice) => {
  const comparison = compare(choice);
  return pairVerdict(comparison, comparison.selected[0]!, comparison.benchmark!);
};

describe('two kommuner', () => {
  test('Sønderborg and Aalborg: distinct, and 69 persons', () => {
    const facts = ofTwo({ omr: ['851', '540'] })!;
    expect(facts).toMatchObject({
      first: { code: '851' },
      second: { code: '540' },
      subject: { code: '540' },
      other: { code: '851' },
      ...{ over: true, verdict: 'distinct', because: null, withoutSubject: false },
    });
    expect(facts.difference).toBeCloseTo((100 * 218) / 830 - (100 * 748) / 4179, 10);
    expect(facts.persons).toBeCloseTo(218 - (830 * 748) / 4179, 10);
    expect([facts.months, facts.reversed, facts.equal]).toEqual([36, 0, 0]);
  });

  test('Gladsaxe and Ballerup are within the usual swings; Samsø’s three persons are too few', () => {
    expect(ofTwo({ omr: ['159', '151'] })!.verdict).toBe('usual');
    expect(ofTwo({ omr: ['741', '492'] })).toMatchObject({
      ...{ verdict: 'undecidable', because: 'few-persons', counts: [8, 3] },
    });
  });

  test('the order decides who was named first and nothing else', () => {
    const [a, b] = [ofTwo({ omr: ['159', '151'] })!, ofTwo({ omr: ['151', '159'] })!];
    expect({ ...a, first: b.first, second: b.second }).toEqual(b);
  });

  test('months in which both were the same are counted, as published rates often are', () => {
    const comparison = compare({ maal: 'ledige-pct', omr: ['851', '751'] });
    const [a, b] = comparison.selected as readonly [Line, Line];
    const { months, reversed, equal } = pairVerdict(comparison, a, b)!;
    const same = [...a.values].filter((value, m) => value === b.values[m]).length;
    expect(same).toBeGreaterThan(0);
    expect(equal).toBe(same);
    expect(months).toBeGreaterThanOrEqual(reversed + equal);
  });

  test('shares that look alike are not called distinct', () => {
    let alike = 0;
    const comparison = compare({ maal: 'ledige-pct', omr: [] });
    const lines = comparison.peers.areas.map(
      (code) => compare({ maal: 'ledige-pct', omr: [code] }).selected[0]!,
    );
    for (const a of lines)
      for (const b of lines.slice(0, 30))
        if (a.code !== b.code && lastValue(a) === lastValue(b)) {
          alike++;
          expect(pairVerdict(comparison, a, b)!.verdict).not.toBe('distinct');
        }
    expect(alike).toBeGreaterThan(100);
  });
});

describe('a kommune and a larger area', () => {
  test('Sønderborg and the country: 58 persons over its share, judged against the rest of the country', () => {
    const facts = againstBenchmark({ omr: ['540'] })!;
    expect(facts).toMatchObject({
      subject: { code: '540' },
      over: true,
      verdict: 'distinct',
      withoutSubject: true,
    });
    expect(facts.persons).toBeCloseTo(218 - (830 * 17346) / 89907, 10);
    // The middle of the limits is the ratio to all others: 218 of 830 against 17,128 of 89,077.
    expect(Math.sqrt(facts.limits[0] * facts.limits[1])).toBeCloseTo(218 / 830 / (17128 / 89077), 10);
  });

  test('the kommune stays the subject where it has the lower share', () => {
    const facts = againstBenchmark({ omr: ['400'] })!;
    expect(facts).toMatchObject({ subject: { code: '400' }, other: { code: '000' }, over: false });
    expect(facts.persons).toBeCloseTo((260 * 17346) / 89907 - 32, 0);
    expect([facts.months, facts.reversed]).toEqual([36, expect.any(Number)]);
  });

  test('is taken out of its region and of its group, but not out of others’', () => {
    const inRegion = againstBenchmark({ omr: ['851'], mod: 'region' })!;
    expect(inRegion.withoutSubject).toBe(true);
    // Region Nordjylland has 1,525 of 8,257, Aalborg 748 of 4,179.
    expect(Math.sqrt(inRegion.limits[0] * inRegion.limits[1])).toBeCloseTo(748 / 4179 / (777 / 4078), 10);
    const inGroup = againstBenchmark({ omr: ['851'], mod: 'gruppe' })!;
    expect(inGroup.withoutSubject).toBe(true);
    const [x, n] = [947 + 1395, 4474 + 7451];
    expect(Math.sqrt(inGroup.limits[0] * inGroup.limits[1])).toBeCloseTo(748 / 4179 / (x / n), 10);
    const elsewhere = ofTwo({ omr: ['851', '084'] })!;
    expect(elsewhere).toMatchObject({ withoutSubject: false, because: null });
  });
});

describe('where it cannot be decided it says why', () => {
  test.each([
    ['two regions', { omr: ['081', '084'] }, 'few-areas'],
    ['graduates, by region only', { omr: ['851', '540'], maal: 'dimittender-andel' }, 'few-areas'],
    ['counts', { omr: ['851', '540'], maal: 'langtidsledige-antal' }, 'counts'],
    ['averages', { omr: ['851', '540'], maal: 'varighed-uger' }, 'averages'],
  ] as const)('%s', (_, choice, because) => {
    expect(ofTwo(choice as Choice)).toMatchObject({ verdict: 'undecidable', because });
  });

  test('a region and the country: the region is the subject, with its persons', () => {
    const facts = againstBenchmark({ omr: ['081'] })!;
    expect(facts).toMatchObject({ subject: { code: '081' }, because: 'few-areas', over: false });
    expect(facts.persons).toBeCloseTo((8257 * 17346) / 89907 - 1525, 6);
  });

  test('a share without persons in the file', () => {
    const comparison = compare({ omr: ['851', '540'] });
    const bare = { ...comparison, data: { ...comparison.data, count: null, base: null } };
    const [a, b] = comparison.selected.map((line) => ({ ...line, persons: Number.NaN })) as [Line, Line];
    expect(pairVerdict(bare, a, b)).toMatchObject({ verdict: 'undecidable', because: 'no-persons' });
  });
});

test('smoothed shares are judged on smoothed persons', () => {
  const facts = ofTwo({ omr: ['540', '851'], glat: '12mdr' })!;
  const mean = (code: string) => compare({ omr: [code], glat: '12mdr' }).selected[0]!.persons;
  expect(facts).toMatchObject({ smoothed: true, verdict: 'distinct' });
  expect(facts.counts).toEqual([mean('540'), mean('851')]);
});

test.each([
  ['an index', { omr: ['851', '540'], vis: 'indeks' }],
  ['a change', { omr: ['851', '540'], vis: 'aendring' }],
  ['a kommune’s count beside its region’s', { omr: ['851', '081'], maal: 'langtidsledige-antal' }],
  ['one without a number', { omr: ['825', '540'] }],
] as const)('there is none for %s', (_, choice) => {
  expect(ofTwo(choice as Choice)).toBeNull();
});

test('there is none on made-up figures', () => {
  const comparison = compare({ omr: ['851', '540'], maal: 'dimittender-andel' }, withExamples);
  const [a, b] = comparison.selected as readonly [Line, Line];
  expect([a, b].map(lastValue).every(Number.isFinite)).toBe(true);
  expect(pairVerdict(comparison, a, b)).toBeNull();
});

test('swings of the country and of regions are unknown', () => {
  expect(comparePair('000', '851', dataOf('langtidsledige-andel'), JUNE_2026)).toBeNull();
  expect(comparePair('081', '851', dataOf('langtidsledige-andel'), JUNE_2026)).toBeNull();
});
