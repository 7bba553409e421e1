/** A sentence that is true of a share and false of a number must not be told only the one. */
import { expect, test } from 'vitest';
import { otherReadings } from '../../../src/pages/claim/otherReadings.ts';
import { similarTo } from '../../../src/selectors/similar.ts';
import { emptyClaimView } from '../../../src/viewState/claimView.ts';
import { checkText } from '../claim/checking.ts';
import { NEWEST, read } from '../claim/readings.ts';
import { official } from '../selectors/realData.ts';

function others(text: string) {
  const own = checkText(text);
  const found = otherReadings(
    { ...emptyClaimView, tekst: text },
    read(text),
    { newest: NEWEST, tables: official, own },
    similarTo(own.claim.area, official),
  );
  return { own: own.verdict, others: found.map(({ next, check }) => ({ next, verdict: check.verdict })) };
}

test('1,2 percentage points of the unemployed, not of the labour force', () => {
  // 19,1 → 17,9 pct. of the unemployed; 0,66 → 0,64 pct. of the labour force.
  expect(
    others('Langtidsledigheden i Aalborg er faldet med 1,2 procentpoint fra juni 2025 til juni 2026.'),
  ).toEqual({
    own: 'stemmer-ikke',
    others: [{ next: { maal: 'langtidsledige-andel' }, verdict: 'stemmer-men' }],
  });
});

test('per cent said for percentage points', () => {
  // 4,0 → 4,2 pct. of the labour force; 4.666 → 4.876 persons, 4,5 pct.
  const { own, others: found } = others(
    'Ledigheden i Aalborg er steget med 0,2 pct. fra juni 2025 til juni 2026.'.replaceAll('juni', 'juli'),
  );
  expect(own).toBe('stemmer-ikke');
  expect(found).toEqual([
    {
      next: { maal: 'ledige-pct', pct: 'ingen', point: { value: 0.2, decimals: 1, hedge: null } },
      verdict: expect.stringMatching(/^stemmer(-men)?$/),
    },
  ]);
});

test('nothing where every reading gives the same', () => {
  expect(others('Langtidsledigheden i Aalborg er faldet med 80 pct. på et år.')).toEqual({
    own: 'stemmer-ikke',
    others: [],
  });
});
