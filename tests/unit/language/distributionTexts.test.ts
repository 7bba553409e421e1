/** Every sentence of Fordeling, for all kommuner, indicators and ways to show them. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { distributionTexts, quarterSentence } from '../../../src/language/distributionTexts.ts';
import { funnelExplanation, funnelHeadline, noFunnelText } from '../../../src/language/funnelTexts.ts';
import { distributionModel } from '../../../src/selectors/distributionModel.ts';
import { funnelModel } from '../../../src/selectors/funnelModel.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { compare, MONTHLY, month } from '../selectors/realData.ts';
import { expectSentence } from './grammar.ts';

const codes = municipalities.map((area) => area.code);
const modelOf = (choice: object) => {
  const comparison = compare(choice);
  return distributionModel(comparison, ranking(comparison));
};

describe('distributionHeadline', () => {
  test.each(MONTHLY)('%s for every kommune, alone and together, in every mode', (maal) => {
    for (const [i, code] of codes.entries()) {
      for (const choice of [
        { omr: [code] },
        { omr: codes.slice(i, i + 2 + (i % 5)), mod: 'gruppe' as const, til: month(2025, 2) },
        { omr: codes.slice(i, i + 2), vis: 'indeks' as const },
        { omr: codes.slice(i, i + 1 + (i % 4)), vis: 'aendring' as const, glat: '12mdr' as const },
      ]) {
        expectSentence(modelOf({ maal, ...choice }).headline);
      }
    }
  });

  test('the chosen ones by name', () => {
    expect(modelOf({ omr: ['540'] }).headline).toBe(
      'I halvdelen af de 96 kommuner er andelen af langtidsledige mellem 17,3 og 21,4 pct.; i Sønderborg er den 26,3 pct.',
    );
    expect(modelOf({ omr: ['540', '851'], til: month(2026, 5) }).headline).toMatch(
      /^I halvdelen af de \d+ kommuner var andelen .* i maj 2026; i Sønderborg var den .* pct\. og i Aalborg .* pct\.$/,
    );
  });

  test('quarters are called quarters only where they are', () => {
    const quartiles = { low: 2, middle: 3, high: 4, under: 24, over: 24, of: 96 };
    const format = (value: number): string => `${value} pct.`;
    expect(quarterSentence(quartiles, format, true)).toBe(
      'En fjerdedel af kommunerne ligger under 2 pct., midten er 3 pct., og en fjerdedel af kommunerne ligger over 4 pct.',
    );
    expect(quarterSentence({ ...quartiles, under: 15 }, format, true)).toMatch(
      /^15 af 96 ligger under 2 pct\./,
    );
  });

  test('the reason for a missing number once where all share it', () => {
    const why = 'ikke offentliggjort';
    expect(
      distributionTexts.withoutNumbers([
        { name: 'Fanø', why },
        { name: 'Læsø', why },
      ]),
    ).toBe('Uden tal i måneden: Fanø og Læsø (ikke offentliggjort).');
    expect(
      distributionTexts.withoutNumbers([
        { name: 'Fanø', why },
        { name: 'Læsø', why: 'findes ikke' },
      ]),
    ).toBe('Uden tal i måneden: Fanø (ikke offentliggjort) og Læsø (findes ikke).');
  });
});

describe('the tragtplot in words', () => {
  test('every kommune, alone and together, in two months', () => {
    for (const [i] of codes.entries()) {
      for (const til of [month(2026, 6), month(2024, 11)]) {
        const model = funnelModel(compare({ omr: codes.slice(i, i + 1 + (i % 6)), til }))!;
        expectSentence(model.headline);
        for (const sentence of funnelExplanation({ ...model, of: model.points.length }))
          expectSentence(sentence.replace(/\.$/, ''));
      }
    }
  });

  test('says what is to be expected with this method', () => {
    const model = funnelModel(compare({ til: month(2026, 6) }))!;
    expect(funnelExplanation({ ...model, of: 96 })).toContain(
      'Uden for grænsen på 95 pct. ligger 7 af 96. Med denne metode ville omkring 10 ligge der, selv om ingen kommune skilte sig ud. Uden for grænsen på 99,8 pct. ligger 2; dér ville omkring 1 ligge.',
    );
  });

  test('none, one, all', () => {
    const facts = { month: 0, newest: true, of: 96, outside: 0, expected: 10.2, chosen: [], missing: [] };
    expect(funnelHeadline(facts)).toMatch(/^Ingen af 96 kommuner ligger uden for tragten; omkring 10 /);
    expect(funnelHeadline({ ...facts, missing: ['825'] })).toMatch(/; der er ingen tal for Læsø$/);
    const [a, b] = [
      { code: '851', outside: true },
      { code: '400', outside: false },
    ];
    expect(funnelHeadline({ ...facts, outside: 1, chosen: [a] })).toMatch(
      /^Aalborg ligger uden for tragten; i alt ligger 1 af 96/,
    );
    expect(funnelHeadline({ ...facts, chosen: [b, { ...b, code: '851' }] })).toMatch(
      /^Begge valgte ligger inden for/,
    );
    expect(funnelHeadline({ ...facts, newest: false, month: 2025 * 12, chosen: [b] })).toMatch(
      /^Bornholm lå inden for tragten i januar 2025/,
    );
  });

  test('a reason against it comes with help', () => {
    for (const reason of [
      'example',
      'not-a-share',
      'labour-force',
      'not-values',
      'smoothed',
      'few-areas',
      'no-country',
    ] as const) {
      const { what, help } = noFunnelText(reason);
      expectSentence(what.replace(/\.$/, ''));
      expectSentence(help.replace(/\.$/, ''));
    }
  });
});
