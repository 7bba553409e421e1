/** Numbers as readers type them into the fields of a claim, and as they stand there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAIM_HEDGES, type Quantity } from '../../../src/domain/claim.ts';
import * as danish from '../../../src/language/claimNumberTexts.ts';
import * as english from '../../../src/language/en/claimNumberTexts.ts';

const exact = (value: number, decimals = 0): Quantity => ({ value, decimals, hedge: null });

describe('read', () => {
  test.each<readonly [string, Quantity]>([
    ['21', exact(21)],
    [' 21 pct.', exact(21)],
    ['3,50 %', exact(3.5, 2)],
    ['3.5', exact(3.5, 1)],
    ['1.762', exact(1762)],
    ['12.345.678', exact(12_345_678)],
    ['0,4', exact(0.4, 1)],
    ['cirka 400', { value: 400, decimals: 0, hedge: 'ca' }],
    ['ca. 1.400', { value: 1400, decimals: 0, hedge: 'ca' }],
    ['Mere end 20 procent', { value: 20, decimals: 0, hedge: 'over' }],
    ['lidt under 3,5', { value: 3.5, decimals: 1, hedge: 'knap' }],
  ])('%s', (typed, quantity) => {
    expect(danish.readQuantity(typed)).toEqual(quantity);
  });

  test.each(['mange', '-5', '1,2,3', '5-10', '1e9', '123456789', 'over', '<b>5</b>', '5 kr.'])(
    'not %s',
    (typed) => {
      expect(danish.readQuantity(typed)).toBeUndefined();
    },
  );

  test('nothing is nothing', () => {
    expect(danish.readQuantity('  ')).toBeNull();
    expect(english.readQuantity('')).toBeNull();
  });

  test('English has its own comma', () => {
    expect(english.readQuantity('about 1,400')).toEqual({ value: 1400, decimals: 0, hedge: 'ca' });
    expect(english.readQuantity('3.5%')).toEqual(exact(3.5, 1));
    expect(english.readQuantity('3,5')).toBeUndefined();
  });
});

test.each([
  ['Danish', danish],
  ['English', english],
] as const)('%s: what stands in the field is read back the same', (_, texts) => {
  const quantities = fc
    .tuple(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(null, ...CLAIM_HEDGES),
    )
    .map(([whole, decimals, hedge]): Quantity => {
      const value = decimals === 0 ? whole : Number((whole / 10 ** decimals).toFixed(decimals));
      return { value, decimals, hedge };
    });
  fc.assert(
    fc.property(quantities, (quantity) => {
      expect(texts.readQuantity(texts.quantityText(quantity))).toEqual(quantity);
    }),
  );
});
