/** The change taken apart, in words: on the page, and as a figure of its own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import {
  restText,
  similarNames,
  splitCaption,
  splitHeadline,
} from '../../../src/language/effectShareTexts.ts';
import {
  growthText,
  similarText,
  splitSummary,
  splitText,
  splitTexts,
} from '../../../src/language/effectSplitTexts.ts';
import { aalborg, split } from './effectFixtures.ts';
import { expectSentence } from './grammar.ts';

describe('the split', () => {
  test('the three parts in words', () => {
    expect(splitText(aalborg, split)).toBe(
      'Var det gået i Aalborg som i resten af landet, ville der være 250 færre. I lignende kommuner gik det anderledes end i landet: det svarer til 30 flere. Tilbage er en uforklaret rest på 152 færre: alt, der kun skete her, også tilfældigheder.',
    );
    expect(growthText(split)).toBe('Resten af landet: −14,5 pct. Lignende kommuner tilsammen: −12,7 pct.');
    expect(similarText(aalborg, split)).toContain('Valgt på tal fra før januar 2015');
    expect(similarText(aalborg, split)).toContain('ikke med: Læsø.');
  });

  test('whatever the parts, whole sentences', () => {
    const part = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(part, part, part, fc.constantFrom(...municipalities), (country, similar, own, { code }) => {
        const facts = { ...split, country, similar, own, x0: 2000, x1: 2000 + country + similar + own };
        expectSentence(splitText({ area: code }, facts));
        expectSentence(similarText({ ...aalborg, area: code }, facts));
        expect(splitSummary(facts)).not.toMatch(/NaN|undefined|\.\./);
      }),
    );
  });
});

describe('the remainder', () => {
  test('is nobody’s own, whatever the verdict', () => {
    expect(splitTexts.own).toBe('Uforklaret rest');
    expect(Object.values(splitTexts).join(' ') + splitText(aalborg, split)).not.toContain('egen del');
  });

  test('without a verdict it cannot be quoted as what was achieved', () => {
    expect(restText(null)).toBe(
      'Om den uforklarede rest er andet end tilfældigheder, kan ikke afgøres. Den siger ikke, hvad kommunen opnåede.',
    );
    expect(restText('usual')).toContain('kan være tilfældigheder');
    for (const verdict of ['distinct', 'usual', null] as const) expectSentence(restText(verdict));
  });
});

test('as a figure of its own: how many, where, between when, and who is similar', () => {
  expect(splitHeadline({ ...aalborg, benefit: 'dagpenge' }, split)).toBe(
    'Langtidsledige på dagpenge i Aalborg: 372 færre. Hvor meget skete overalt?',
  );
  const unemployed = { ...aalborg, area: '400', indicator: indicatorOf('ledige-pct') };
  expect(splitHeadline(unemployed, { x0: 7, x1: 7 })).toBe(
    'Ledige på Bornholm: uændret antal. Hvor meget skete overalt?',
  );
  expect(splitHeadline(aalborg, { x0: 7, x1: 8 })).toContain('Langtidsledige i Aalborg: én mere.');
  expect(splitCaption(split)).toBe('Ændringen i personer december 2014–december 2016, delt i tre.');
  const rows = ['851', '461', '751'].map((area) => ({ area, size: 1, level: 1 }));
  expect(similarNames({ rows })).toBe('De lignende kommuner: Odense og Aarhus.');
});
