/** *Det skiller sig ud* in words: every kommune, measure and month, and what the method is said to be. */
import { describe, expect, test } from 'vitest';
import { areaOf, municipalities } from '../../../src/domain/areas.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { frontTexts, mapCaption } from '../../../src/language/frontTexts.ts';
import {
  nobodyText,
  standoutMeasure,
  standoutText,
  trustSentences,
} from '../../../src/language/standsOutTexts.ts';
import { changeVerdicts } from '../../../src/selectors/changeVerdicts.ts';
import { standsOut, type YearChange } from '../../../src/selectors/standsOut.ts';
import { compare } from '../selectors/realData.ts';
import { expectSentence } from './grammar.ts';

const MEASURES = ['langtidsledige-andel', 'langtidsledige-antal', 'ledige-antal'] as const;
const comparisons = MEASURES.map((maal) => compare({ maal, omr: ['000'] }));
const BEFORE = ['distinct', 'usual', 'undecidable', null] as const;

/** As if everybody stood out: whatever the numbers, the sentences must hold. */
function everybody(back: number): readonly (readonly YearChange[])[] {
  const changes = comparisons.map((measure) => {
    const to = measure.available.last - back;
    const lines = municipalities.map(({ code }) => ({ code, name: areaOf(code).name, slot: -1 }));
    const found = changeVerdicts(measure, lines, { from: { kind: 'month', month: to - 12 }, to });
    return new Map(found.map((facts) => [facts.code, { indicator: measure.data.indicator, facts }]));
  });
  return municipalities.map(({ code }) =>
    changes.flatMap((measure) => {
      const change = measure.get(code);
      return change === undefined || change.facts.verdict === 'undecidable' ? [] : [change];
    }),
  );
}

describe('one that stands out', () => {
  test.each([0, 1, 5, 11])('every kommune, %i months back, with any others and any month before', (back) => {
    let read = 0;
    for (const several of everybody(back)) {
      for (const [i, change] of several.entries()) {
        const also = several.filter((other) => other !== change);
        for (const some of [[], also.slice(0, 1), also])
          expectSentence(standoutText({ ...change, also: some, before: BEFORE[(i + back) % 4]! }));
        expectSentence(standoutMeasure(change));
        read++;
      }
    }
    expect(read).toBeGreaterThan(250);
  });

  test('is told with persons, its other measures, and what was found a month before', () => {
    const { more, fewer } = standsOut(comparisons);
    expect(standoutMeasure(more[0]!)).toBe('Langtidsledige, juni 2025–juni 2026');
    expect(standoutText(more[0]!)).toBe(
      'Fra 68 til 115 langtidsledige. Det er 44 flere, end hvis antallet var steget som i hele landet. Det samme gælder antallet af ledige og andelen af langtidsledige. Måneden før var ændringen inden for de normale udsving.',
    );
    expect(standoutText(fewer[0]!)).toBe(
      'Fra 397 til 296 ledige. Det er 119 færre, end hvis antallet var steget som i hele landet. Sådan var det også måneden før.',
    );
  });

  test('the other way in another measure is said to be the other way', () => {
    const [first] = standsOut(comparisons).more;
    const turned = { ...first!.also[0]!, facts: { ...first!.also[0]!.facts, persons: -9 } };
    expect(standoutText({ ...first!, also: [turned], before: null })).toMatch(
      /hele landet\. Det omvendte gælder antallet af ledige\.$/,
    );
  });
});

const [share, count, unemployed] = MEASURES.map(indicatorOf);
const judged = [
  { indicator: share!, of: 95 },
  { indicator: count!, of: 95 },
  { indicator: unemployed!, of: 98 },
];
const befores = (...all: readonly (typeof BEFORE)[number][]) => all.map((before) => ({ before }));

describe('how far to trust it', () => {
  test('says what is compared, who is taken, what chance alone gives, and what lasted', () => {
    const found = standsOut(comparisons);
    expect(trustSentences(found.judged, [...found.more, ...found.fewer])).toEqual([
      'Listen ser på langtidsledige i pct. af de ledige, antallet af langtidsledige og antallet af ledige. Hver kommunes ændring fra samme måned året før er holdt op mod hele landets og mod, hvor meget så små eller store tal svinger af sig selv.',
      'I hvert mål tages altid de yderste: højst 2 i hver ende af de 95-98 kommuner, der kan sammenlignes, og kun hvis ændringen er større, end tilfældigheder alene giver.',
      'Nogen ligger altid yderst: i hvert mål kan op til 4 ligge så langt ude, også når ingen kommune er særlig. Listen siger derfor, hvor det er værd at se nærmere. Den er ikke et bevis og siger intet om årsagen.',
      'Det, man kan regne med: Forskellen er målt i personer, det fælles op og ned i landet er trukket fra, årstiden er den samme i begge måneder, og en lille kommunes tilfældige udsving tæller ikke mere end en stors. For 3 af de 8 på listen var forskellen også tydelig måneden før.',
    ]);
  });

  test.each([
    [befores(), /en stors\.$/],
    [befores(null), /en stors\.$/],
    [befores('distinct'), / For den ene kommune på listen var forskellen også tydelig måneden før\.$/],
    [befores('usual'), / For den ene kommune på listen var forskellen ikke tydelig måneden før\.$/],
    [befores('distinct', 'distinct'), / For alle de 2 på listen var forskellen også tydelig måneden før\.$/],
    [
      befores('usual', 'undecidable'),
      / For ingen af de 2 på listen var forskellen også tydelig måneden før\.$/,
    ],
    [
      befores('usual', 'distinct', null),
      / For 1 af de 2 på listen var forskellen også tydelig måneden før\.$/,
    ],
  ] as const)('counts how many lasted: %j', (all, end) => {
    const sentences = trustSentences(judged, all);
    expect(sentences.at(-1)).toMatch(end);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|null| {2}|\.\./);
  });

  test.each([
    [40, /højst 1 i hver ende af de 40 kommuner.*op til 2 /],
    [79, /højst 1 i hver ende af de 79 kommuner.*op til 2 /],
    [80, /højst 2 i hver ende af de 80 kommuner.*op til 4 /],
  ])('of %i kommuner takes as many as the statistics do', (of, words) => {
    expect(trustSentences([{ indicator: unemployed!, of }], []).join(' ')).toMatch(words);
  });

  test('says nothing of a method where nothing could be judged', () => {
    expect(trustSentences([], [])).toEqual([]);
  });
});

test('nobody on the list: that all is usual, or that it cannot be decided', () => {
  expect(nobodyText(judged)).toMatch(/^Ingen kommune skiller sig tydeligt ud lige nu: .*normale udsving/);
  expect(nobodyText([])).toMatch(/^Det kan ikke afgøres/);
  for (const text of [nobodyText(judged), nobodyText([])]) expectSentence(text);
});

describe('the front page', () => {
  test.each(municipalities.map(({ code }) => code))('the way to %s names it', (code) => {
    expect(frontTexts.mine(code)).toMatch(/^Til \p{Lu}[\p{L}\- ]+$/u);
  });

  test('what the map shows: measure, month, and whether it is provisional', () => {
    const month = monthOf(2026, 6);
    expect(mapCaption(share!, month, true)).toBe('Langtidsledige i pct. af de ledige, juni 2026 (foreløbig)');
    expect(mapCaption(share!, month, false)).toBe('Langtidsledige i pct. af de ledige, juni 2026');
  });
});
