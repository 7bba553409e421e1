/** What a claim's fields cannot hold is said, and never read as something else. */
import { describe, expect, test } from 'vitest';
import { read, short } from './readings.ts';

describe('that nothing moved', () => {
  test.each([
    'Antallet af langtidsledige i Aalborg er uændret siden juni 2024.',
    'Langtidsledigheden i Aalborg ligger på samme niveau som for to år siden.',
    'Ledigheden i Aalborg har været stabil siden juni 2024.',
    'Antallet af langtidsledige i Odense er hverken faldet eller steget siden juni 2024.',
  ])('%s', (text) => {
    const reading = read(text);
    expect(reading.doubts).toContain('unchanged');
    expect(reading.direction).toBeNull();
  });

  test('is not said of a sentence with a direction', () => {
    const reading = read('Ledigheden i Aalborg faldt 2 pct. fra juni 2024 til juni 2025 og var så stabil.');
    expect(reading.doubts).not.toContain('unchanged');
    expect(reading.direction?.value).toBe('fald');
  });
});

describe('a range', () => {
  test.each([
    'Antallet af ledige i Aalborg er faldet mellem 5 og 10 pct. siden juni 2024.',
    'Antallet af ledige i Aalborg er faldet 5-10 pct. siden juni 2024.',
    'Antallet af ledige i Aalborg er faldet med 5 til 10 procent siden juni 2024.',
    'Der er 100–150 færre ledige i Aalborg siden juni 2024.',
    'Antallet af ledige i Aalborg er siden juni 2024 faldet med mellem 1.000 og 1.500 personer.',
  ])('%s', (text) => {
    const reading = read(text);
    expect(reading.doubts).toContain('range');
    expect(short(text, reading)).not.toHaveProperty('percent');
    expect(short(text, reading)).not.toHaveProperty('count');
  });

  test.each([
    'Ledigheden i Aalborg faldt fra 5 til 4 pct. fra juni 2024 til juni 2025.',
    'Antallet af langtidsledige i Aalborg faldt fra 1.762 til 1.390 fra juni 2015 til juni 2017.',
    'Fra juni 2024 til juni 2025 faldt antallet af ledige i Aalborg med 21 pct.',
    'Antallet af ledige i Aalborg er faldet 3,5 pct. mellem juni 2024 og juni 2025.',
    'Fra 2023 til 2024 er der 120 færre ledige i Aalborg.',
  ])('is not: %s', (text) => {
    expect(read(text).doubts).not.toContain('range');
  });
});
