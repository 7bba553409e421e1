/** Small tables worked out by hand, and figures of June 2026 read off the published files. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { keyFigures } from '../../../src/selectors/keyFigures.ts';
import { keyFigureOf, longTerm, pageOf, smallTables } from './municipalities.ts';
import { withExamples } from './realData.ts';

const MONTHS = ['2025M06', '2026M05', '2026M06'] as const;

/** Five kommuner and the country; `..` is hidden by the publisher. */
const counts = {
  Odense: [50, 60, 70],
  Aalborg: [40, 30, 42],
  Aarhus: [40, 40, 42],
  Randers: [10, 20, 30],
  Læsø: [5, 4, '..'],
  'Hele landet': [145, 154, 188],
} as const;

const tables = await smallTables(
  Object.entries(counts).flatMap(([area, values]) =>
    values.map((value, i) => longTerm(area, MONTHS[i]!, value)),
  ),
  [],
);
const count = (code: string) => keyFigureOf('langtidsledige-antal', code, tables);

describe('the count, from five kommuner', () => {
  test('number, changes, country and the strip, lowest first', () => {
    const found = count('730');
    expect(found).toMatchObject({ value: 30, monthChange: 10, yearChange: 20, country: 188, newest: null });
    expect(found).toMatchObject({ month: monthOf(2026, 6), provisional: true, without: 94 });
    expect(found.strip.map(({ value }) => value)).toEqual([30, 42, 42, 70]);
  });

  test('equal values share a place, and the next ones are those with another value', () => {
    const place = count('851').place!;
    expect(place).toMatchObject({ place: 2, ties: 1, of: 4 });
    expect(place.above).toEqual({ code: '461', place: 1, ties: 0, distance: 28, persons: 28 });
    expect(place.below).toEqual({ code: '730', place: 4, ties: 0, distance: 12, persons: 12 });
    expect(count('751').place).toEqual(place);
  });

  test('at an end there is only one neighbour, and a shared place says with how many', () => {
    expect(count('461').place).toMatchObject({ place: 1, above: null, below: { place: 2, ties: 1 } });
    expect(count('730').place).toMatchObject({ place: 4, above: { place: 2, ties: 1 }, below: null });
  });

  test('without a number in the month there is no place, and the newest number is told', () => {
    const hidden = count('825');
    expect(hidden).toMatchObject({ value: Number.NaN, monthChange: Number.NaN, place: null });
    expect(hidden.newest).toEqual({ month: monthOf(2026, 5), value: 4 });
    expect(hidden.strip).toHaveLength(4);
  });

  test('a month that is not there gives no change, never one from an older month', async () => {
    const rows = [longTerm('Aalborg', '2026M04', 9), longTerm('Aalborg', '2026M06', 7)];
    const gapped = await smallTables([...rows, longTerm('Odense', '2026M05', 1)], []);
    const found = keyFigureOf('langtidsledige-antal', '851', gapped);
    expect([found.value, found.monthChange, found.yearChange]).toEqual([7, Number.NaN, Number.NaN]);
  });
});

describe('Aalborg in June 2026, as published', () => {
  test('share: 748 of 4.179, place 64 of 96, and how many persons the next ones are away', () => {
    const share = keyFigureOf('langtidsledige-andel', '851');
    expect(share.value).toBeCloseTo((100 * 748) / 4179, 10);
    expect(share.monthChange).toBeCloseTo((100 * 748) / 4179 - (100 * 723) / 3949, 10);
    expect(share.yearChange).toBeCloseTo((100 * 748) / 4179 - (100 * 769) / 4034, 10);
    expect(share.country).toBeCloseTo((100 * 17346) / 89907, 10);
    // Mariagerfjord 80 of 443, Brønderslev 83 of 464; persons of Aalborg's 4.179.
    expect(share.place).toMatchObject({ place: 64, ties: 0, of: 96 });
    expect(share.place!.above).toMatchObject({ code: '846', place: 63 });
    expect(share.place!.above!.persons).toBeCloseTo(4179 * (80 / 443 - 748 / 4179), 8);
    expect(share.place!.below).toMatchObject({ code: '810', place: 65 });
    expect(share.place!.below!.persons).toBeCloseTo(4179 * (748 / 4179 - 83 / 464), 8);
  });

  test('count: behind Odense with 947, ahead of Frederiksberg with 427', () => {
    const found = keyFigureOf('langtidsledige-antal', '851');
    expect(found).toMatchObject({ value: 748, monthChange: 25, yearChange: -21, country: 17346, without: 2 });
    expect(found.place).toMatchObject({ place: 4, of: 96 });
    expect(found.place!.above).toMatchObject({ code: '461', distance: 199 });
    expect(found.place!.below).toMatchObject({ code: '147', distance: 321 });
  });

  test('rate: published with one decimal, so places are shared, also by the next one above', () => {
    const rate = keyFigureOf('ledige-pct', '851');
    expect(rate).toMatchObject({ value: 4.2, month: monthOf(2026, 7), without: 0 });
    expect(rate.monthChange).toBeCloseTo(0.6, 9);
    expect(rate.yearChange).toBeCloseTo(0.2, 9);
    expect(rate.place).toMatchObject({ place: 6, of: 98, above: { code: '751', place: 4, ties: 1 } });
    expect(rate.place!.above!.persons).toBeCloseTo((4876 / 4.2) * 0.1, 6);
  });

  test('no number of similar kommuner where all five have over three times the labour force', () => {
    expect(pageOf('825')).toMatchObject({ similar: expect.arrayContaining(['482', '183']), alike: false });
    expect(keyFigureOf('ledige-pct', '825').similar).toBeNaN();
    for (const code of ['563', '741', '101']) expect(keyFigureOf('ledige-pct', code).similar).not.toBeNaN();
  });

  test('similar kommuner: sum over sum of Aarhus, Odense, Frederiksberg, Randers and København', () => {
    expect(pageOf('851').similar).toEqual(['751', '461', '147', '730', '101']);
    const persons = 1395 + 947 + 427 + 328 + 2860;
    const unemployed = 7451 + 4474 + 2160 + 1535 + 15591;
    expect(keyFigureOf('langtidsledige-andel', '851').similar).toBeCloseTo((100 * persons) / unemployed, 10);
    expect(keyFigureOf('langtidsledige-antal', '851').similar).toBe(persons);
  });
});

describe('which figures there are', () => {
  test('topics for which the region stands have none', () => {
    const ids = keyFigures(pageOf('851')).map(({ indicator }) => indicator.id);
    expect(ids).toEqual(['langtidsledige-andel', 'langtidsledige-antal', 'ledige-pct']);
  });

  test('with figures per kommune graduates and weeks come too; a mean has no neighbours in persons', () => {
    const ids = keyFigures(pageOf('851', withExamples)).map(({ indicator }) => indicator.id);
    expect(ids.slice(3)).toEqual(['dimittender-andel', 'varighed-uger']);
    const weeks = keyFigureOf('varighed-uger', '851', withExamples);
    expect(weeks.similar).toBeNaN();
    expect(weeks.place!.above!.persons).toBeNaN();
  });

  test('every kommune: the place follows from the strip, and neighbours lie on their sides', () => {
    for (const { code, name } of municipalities) {
      for (const figure of keyFigures(pageOf(code))) {
        const { place, strip, value, without, country } = figure;
        expect(strip.length + without, name).toBe(98);
        expect(country, name).toBeGreaterThan(0);
        if (place === null) {
          expect(value, name).toBeNaN();
          continue;
        }
        const equal = (other: number) => Math.abs(other - value) < 1e-9;
        const higher = strip.filter((one) => one.value > value && !equal(one.value));
        expect(place.place, name).toBe(higher.length + 1);
        expect(place.ties, name).toBe(strip.filter((one) => equal(one.value)).length - 1);
        expect(place.above?.place ?? 0, name).toBeLessThan(place.place);
        expect(place.below?.place ?? 99, name).toBeGreaterThan(place.place);
        for (const next of [place.above, place.below])
          if (next !== null) expect(next.distance, name).toBeGreaterThan(0);
      }
    }
  });
});
