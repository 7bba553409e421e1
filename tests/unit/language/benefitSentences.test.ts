/** Sentences about one benefit, where the figures are split by it. The split of the unemployed is invented. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { VALUE_MODES } from '../../../src/domain/choices.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { benefitTitle } from '../../../src/language/titles.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, month } from '../selectors/realData.ts';
import { splitTables } from '../selectors/splitTables.ts';
import { headlines, sentences } from './allSentences.ts';
import { expectSentence } from './grammar.ts';

const SPLIT: readonly KnownIndicatorId[] = [
  ...(['langtidsledige-andel', 'langtidsledige-pct', 'ledige-pct', 'ledige-antal'] as const),
];
const codes = municipalities.map(({ code }) => code);
const headlinesOf = (choice: Partial<CompareView>) => headlines(compare(choice, splitTables));

describe.each(SPLIT)('%s', (maal) => {
  test.each(['dagpenge', 'kontanthjaelp'] as const)(
    'on %s: no fault about any kommune, and the benefit is named',
    (ydelse) => {
      const named = ydelse === 'dagpenge' ? 'på dagpenge' : 'på kontanthjælp';
      for (const [i, code] of codes.entries()) {
        const vis = VALUE_MODES[i % VALUE_MODES.length]!;
        for (const omr of [[code], codes.slice(i, i + 2 + (i % 3))]) {
          const comparison = compare({ maal, ydelse, vis, omr }, splitTables);
          for (const text of Object.values(headlines(comparison))) {
            if (!/^(I \p{Ll}+ \d+ er indekset 100|Der er |Tallene for )/u.test(text))
              expect(text).toContain(named);
            expect(text).not.toMatch(/(?<!\p{L})(\p{L}+) \1(?!\p{L})|arbejdsstyrken på/iu);
            expect(text).not.toMatch(/NaN|undefined|null| {2}/);
            if (!/\b(højest|lavest)\b/.test(text)) expectSentence(text);
          }
          for (const text of sentences(comparison)) expect(text).not.toMatch(/NaN|undefined|null| {2}/);
        }
      }
    },
    30_000,
  );
});

const june = { omr: ['851'], mod: 'ingen', til: month(2026, 6) } as const;

test.each([
  ['langtidsledige-andel', 'lines', /^I Aalborg er \d+,\d pct\. af de ledige på dagpenge langtidsledige, /],
  [
    'langtidsledige-pct',
    'lines',
    /^I Aalborg er \d,\d\d pct\. af arbejdsstyrken langtidsledige på dagpenge, /,
  ],
  ['ledige-pct', 'lines', /^I Aalborg var 2,7 pct\. af arbejdsstyrken ledige på dagpenge i juni 2026/],
  ['ledige-antal', 'lines', /^I Aalborg var 3\.134 fuldtidspersoner ledige på dagpenge i juni 2026/],
  ['langtidsledige-pct', 'map', /de højeste andele langtidsledige på dagpenge i arbejdsstyrken \(mindst/],
  ['ledige-pct', 'map', /med de højeste andele ledige på dagpenge \(mindst/],
] as const)('%s in %s', (maal, figure, sentence) => {
  expect(headlinesOf({ ...june, maal, ydelse: 'dagpenge' })[figure]).toMatch(sentence);
});

test.each([
  ['langtidsledige-andel', 'Langtidsledige i pct. af de ledige på dagpenge'],
  ['langtidsledige-pct', 'Langtidsledige på dagpenge i pct. af arbejdsstyrken'],
  ['ledige-pct', 'Ledige på dagpenge i pct. af arbejdsstyrken'],
  ['ledige-antal', 'Ledige på dagpenge'],
] as const)('the title of %s', (id, title) => {
  expect(benefitTitle(indicatorOf(id), 'dagpenge')).toBe(title);
  expect(benefitTitle(indicatorOf(id), 'ialt')).toBe(title.replace(' på dagpenge', ''));
});
