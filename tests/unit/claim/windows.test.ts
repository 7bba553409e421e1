/** Months and lengths of time as people write them. */
import { describe, expect, test } from 'vitest';
import { monthCode, monthOf } from '../../../src/domain/period.ts';
import { read } from './readings.ts';

describe('windows', () => {
  const ends = (text: string, newest = monthOf(2026, 6)) => {
    const { from, to } = read(text, newest);
    return [from && monthCode(from.value), to && monthCode(to.value)].join(' ');
  };
  test.each([
    ['det seneste år', '2025M06 2026M06'],
    ['på to år', '2024M06 2026M06'],
    ['i løbet af to år', '2024M06 2026M06'],
    ['gennem de seneste tre år', '2023M06 2026M06'],
    ['de sidste 18 måneder', '2024M12 2026M06'],
    ['på halvandet år', '2024M12 2026M06'],
    ['det seneste halve år', '2025M12 2026M06'],
    ['på et halvt år', '2025M12 2026M06'],
    ['de sidste par år', '2024M06 2026M06'],
    ['for to år siden', '2024M06 2026M06'],
    ['end året før', '2025M06 2026M06'],
    ['siden sidste år', '2025M06 2026M06'],
    ['siden juni sidste år', '2025M06 2026M06'],
    ['siden januar 2024', '2024M01 2026M06'],
    ['siden jan. 2024', '2024M01 2026M06'],
    ['siden 1. januar 2024', '2024M01 2026M06'],
    ['siden 2024M01', '2024M01 2026M06'],
    ['fra juni 2024 til juni 2026', '2024M06 2026M06'],
    ['fra juni til december 2025', '2025M06 2025M12'],
    ['fra december til juni 2025', '2024M12 2025M06'],
    ['juni 2024-juni 2026', '2024M06 2026M06'],
    ['juni 2024 – maj 2026', '2024M06 2026M05'],
    ['mellem juni 2024 og maj 2026', '2024M06 2026M05'],
    ['i maj 2026 i forhold til maj 2024', '2024M05 2026M05'],
    ['i maj 2026 sammenlignet med maj 2024', '2024M05 2026M05'],
    ['fra juni 2024 til i dag', '2024M06 2026M06'],
    ['fra udgangen af 2023 til udgangen af 2025', '2023M12 2025M12'],
    ['siden begyndelsen af 2025', '2025M01 2026M06'],
    ['siden juni 2023 ... på to år', '2023M06 2025M06'],
    ['tal fra maj 2026 viser ... på to år', '2024M05 2026M05'],
    ['på to år frem til december 2025', '2023M12 2025M12'],
    // A bare year is taken at the month of the other end.
    ['siden 2015', '2015M06 2026M06'],
    ['fra 2023 til 2025', '2023M06 2025M06'],
    ['fra 2023 til december 2025', '2023M12 2025M12'],
    ['i 2024', '2023M12 2024M12'],
    ['i år', '2025M12 2026M06'],
    ['på bare ét år', '2025M06 2026M06'],
    ['siden juni måned 2024', '2024M06 2026M06'],
    ['i maj i år end i maj sidste år', '2025M05 2026M05'],
    ['siden årsskiftet', '2025M12 2026M06'],
    ['siden sommeren 2024', '2024M07 2026M06'],
    ['fra 1. kvartal 2024 til første kvartal 2026', '2024M03 2026M03'],
    ['siden andet halvår 2024', '2024M12 2026M06'],
    ['siden maj', '2026M05 2026M06'],
    ['siden august', '2025M08 2026M06'],
  ])('%s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });

  test('ends with the figures, whenever they end', () => {
    expect(ends('på to år', monthOf(2027, 1))).toBe('2025M01 2027M01');
    expect(ends('siden 2015', monthOf(2027, 1))).toBe('2015M01 2027M01');
  });

  test('of a bare year other months are offered', () => {
    const { from, doubts } = read('siden 2015');
    expect(from?.alternatives.map(monthCode)).toEqual(['2015M01', '2015M12']);
    expect(doubts).toContain('year-as-month');
  });

  test('no time at all: the newest month as the end, and no beginning', () => {
    const { from, to, doubts } = read('Ledigheden er faldet');
    expect(from).toBeNull();
    expect(to).toEqual({ value: monthOf(2026, 6), spans: [], alternatives: [] });
    expect(doubts).toContain('until-newest');
  });
});
