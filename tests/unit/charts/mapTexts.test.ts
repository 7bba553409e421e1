import { describe, expect, test } from 'vitest';
import { distanceText, hatchedText, mapSummary, placeText } from '../../../src/language/mapTexts.ts';

const share = { kind: 'unit', unit: 'percent-of-unemployed' } as const;

describe('readings on the map', () => {
  test('place', () => {
    expect(placeText(33, 0, 96)).toBe('nr. 33 af 96 (1 = højest)');
    expect(placeText(33, 2, 96)).toBe('delt nr. 33 af 96 (1 = højest)');
  });

  test('distance, in the unit of a difference', () => {
    expect(distanceText(2.44, share, 1, 'Hele landet')).toBe('2,4 procentpoint over hele landet');
    expect(distanceText(-0.6, share, 1, 'Region Nordjylland')).toBe(
      '0,6 procentpoint under Region Nordjylland',
    );
    expect(distanceText(0.01, share, 1, 'Hele landet')).toBe('det samme som hele landet');
    expect(distanceText(3, { kind: 'unit', unit: 'weeks' }, 1, 'Hele landet')).toBe(
      '3,0 uger over hele landet',
    );
    expect(distanceText(3, { kind: 'index', base: { kind: 'year', year: 2024 } }, 1, 'Hele landet')).toBe(
      '3,0 indekspoint over hele landet',
    );
  });

  test('no distance between counts, or without a number', () => {
    expect(distanceText(5, { kind: 'unit', unit: 'full-time-persons' }, 0, 'Hele landet')).toBe('');
    expect(distanceText(Number.NaN, share, 1, 'Hele landet')).toBe('');
  });

  test('who is hatched, and why', () => {
    expect(hatchedText([{ name: 'Odense', missing: null }])).toBe('');
    expect(
      hatchedText([
        { name: 'Fanø', missing: 'not-published' },
        { name: 'Læsø', missing: 'not-published' },
        { name: 'Ærø', missing: 'missing' },
      ]),
    ).toBe('Skraveret: Fanø og Læsø, ikke offentliggjort. Skraveret: Ærø, mangler hos udgiveren.');
  });

  test('summary for those who do not see the colours', () => {
    const classes = [
      { from: 10.2, to: 16.8, count: 20 },
      { from: 16.9, to: 16.9, count: 1 },
    ];
    expect(mapSummary(classes, share, 1, 'municipalities', '')).toBe(
      'Farverne fra lavest til højest: 10,2 til 16,8: 20 kommuner; 16,9: 1 kommune. ',
    );
  });
});
