import { describe, expect, test } from 'vitest';
import { multipleWord, numberWord, ordinalWord, partWord } from '../../../src/claim/numberWords.ts';
import { read } from './readings.ts';

describe('Danish words for numbers', () => {
  test.each<[string, number]>([
    ['nul', 0],
    ['én', 1],
    ['ét', 1],
    ['ni', 9],
    ['ti', 10],
    ['nitten', 19],
    ['tyve', 20],
    ['enogtyve', 21],
    ['niogtredive', 39],
    ['toogfyrre', 42],
    ['halvtreds', 50],
    ['treogtres', 63],
    ['syvoghalvfjerds', 77],
    ['firs', 80],
    ['nioghalvfems', 99],
    ['hundrede', 100],
  ])('%s is %i', (word, value) => expect(numberWord(word)).toBe(value));

  test.each(['en', 'et', 'enoghundrede', 'nulogtyve', 'tusind', ''])('%s is none here', (word) =>
    expect(numberWord(word)).toBeUndefined(),
  );

  test.each<[string, number]>([
    ['anden', 2],
    ['tredje', 3],
    ['tredie', 3],
    ['tiende', 10],
  ])('hver %s is one of %i', (word, value) => expect(ordinalWord(word)).toBe(value));

  test.each<[string, number]>([
    ['tredjedel', 3],
    ['fjerdedele', 4],
    ['tiendedel', 10],
  ])('a %s: of %i', (word, value) => expect(partWord(word)).toBe(value));

  test.each<[string, number]>([
    ['halveret', 0.5],
    ['fordoblet', 2],
    ['tredobling', 3],
    ['firedoblede', 4],
    ['femdobles', 5],
    ['seksdoblet', 6],
    ['tidoblingen', 10],
  ])('%s: times %d', (word, value) => expect(multipleWord(word)).toBe(value));
});

test.each([
  ['−21 pct.', 'fald'],
  ['-21 pct.', 'fald'],
  ['+21 pct.', 'stigning'],
] as const)('%s: %s', (sign, direction) => {
  expect(read(`Ledigheden i Aalborg: ${sign} siden juni 2024.`).direction?.value).toBe(direction);
});
