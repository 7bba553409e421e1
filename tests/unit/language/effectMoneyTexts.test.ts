/** The calculator of *Virkede det?* in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../src/domain/period.ts';
import type { MoneyFacts } from '../../../src/language/effectFacts.ts';
import {
  amountForField,
  breakEvenText,
  moneyCautions,
  moneyQuote,
  moneyTexts,
  netText,
  perPersonText,
  savedText,
} from '../../../src/language/effectMoneyTexts.ts';
import { readAmount } from '../../../src/language/eventTexts.ts';
import { aalborg, start } from './effectFixtures.ts';
import { expectSentence } from './grammar.ts';

describe('money', () => {
  const money: MoneyFacts = {
    benefit: 'ialt',
    dagpenge: 20_359,
    kontanthjaelp: 12_326,
    refund: 20,
    ratesYear: 2024,
    perPerson: { low: 118_329.6, high: 195_446.4 },
    amount: 10_000_000,
    breakEven: { low: 51.2, high: 84.5 },
    fewer: { low: 40, high: 60 },
    saved: { low: 4_733_184, high: 11_726_784 },
    net: { low: -5_266_816, high: 1_726_784 },
    start,
  };

  test('the worked example', () => {
    expect(perPersonText(money)).toBe(
      'Én fuldtidsperson på kontanthjælp eller dagpenge koster kommunen 118.000–195.000 kr. om året (satser fra 2024, statens refusion 20 pct.).',
    );
    expect(breakEvenText(money)).toBe(
      '10 mio. kr. om året er tjent ind, hvis 52–85 færre er på ydelse hele året.',
    );
    expect(savedText(money)).toContain('40–60 færre på ydelse, eller 4,7–11,7 mio. kr. om året');
    expect(netText(money)).toBe(
      'Når 10 mio. kr. om året er betalt, ligger resultatet mellem 5,3 mio. kr. i minus og 1,7 mio. kr. i plus om året.',
    );
    expect(moneyQuote(aalborg, money)).toMatch(/^Regneeksempel \(Aalborg, fra januar 2015\): .*ikke med\.$/);
    expect(moneyCautions(money)).toEqual([moneyTexts.oldRules]);
    expect(moneyCautions({ ...money, start: monthOf(2016, 1) })).toEqual([]);
  });

  test('a range over nought says that nothing can be said', () => {
    const text = savedText({
      ...money,
      fewer: { low: -38, high: 238 },
      saved: { low: -7_400_000, high: 46_500_000 },
    });
    expect(text).toContain('mellem 38 flere og 238 færre');
    expect(text).toContain('Tallene kan altså ikke sige, om der er sparet noget.');
  });

  test('what stands in the field is read back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (amount) => {
        expect(readAmount(amountForField(amount))).toBe(amount);
      }),
    );
    expect(amountForField(2_500_000)).toBe('2,5 mio.');
  });

  test('all sentences are whole, whatever the numbers', () => {
    const size = fc.double({ min: 0, max: 9000, noNaN: true });
    fc.assert(
      fc.property(
        size,
        size,
        fc.boolean(),
        fc.integer({ min: 1, max: 99_999_999_999 }),
        (a, b, more, amount) => {
          const [least, most] = [Math.min(a, b), Math.max(a, b)];
          const fewer = more ? { low: -most, high: -least } : { low: -least, high: most };
          const saved = { low: fewer.low * 118_330, high: fewer.high * 195_446 };
          const net = { low: saved.low - amount, high: saved.high - amount };
          const facts = { ...money, fewer, saved, net, amount, breakEven: { low: least, high: most } };
          for (const text of [savedText(facts), netText(facts), breakEvenText(facts)]) expectSentence(text!);
        },
      ),
    );
  });
});
