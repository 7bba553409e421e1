/** The answer of *Virkede det?*: what happened, how far from the comparison, how unusual. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { seriesBreaks } from '../../../src/domain/breaks.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import {
  alarmCaution,
  answerHeadline,
  beforeAfterCautions,
  beforeAfterText,
  gapText,
  notCause,
  placeText,
  powerText,
} from '../../../src/language/effectAnswerTexts.ts';
import {
  controlTexts,
  fitText,
  followText,
  passedOver,
  weightsSummary,
  weightText,
  windowText,
} from '../../../src/language/effectControlTexts.ts';
import type { EffectSubject, PlaceboFacts } from '../../../src/language/effectFacts.ts';
import { moneyTexts } from '../../../src/language/effectMoneyTexts.ts';
import { effectShareTexts, restText } from '../../../src/language/effectShareTexts.ts';
import { splitTexts } from '../../../src/language/effectSplitTexts.ts';
import { effectSubtitle, effectTexts } from '../../../src/language/effectTexts.ts';
import { aalborg, change, control, placebo, start } from './effectFixtures.ts';
import { expectSentence } from './grammar.ts';

const SHARE = indicatorOf('langtidsledige-andel');

describe('the answer', () => {
  test('before and after', () => {
    expect(beforeAfterText(aalborg, change)).toBe(
      'Fra december 2014 til december 2016 faldt antallet af langtidsledige i Aalborg fra 1.728 til 1.356 fuldtidspersoner: 372 færre (−21,5 pct.).',
    );
    expect(beforeAfterText({ ...aalborg, benefit: 'dagpenge' }, { ...change, x0: 9, x1: 8 })).toBe(
      'Fra december 2014 til december 2016 faldt antallet af langtidsledige på dagpenge i Aalborg fra 9 til 8 fuldtidspersoner: én færre.',
    );
    expect(
      beforeAfterText(
        { ...aalborg, indicator: SHARE },
        { ...change, x0: 28, x1: 22.1, persons: { x0: 1728, x1: 1356 } },
      ),
    ).toBe(
      'Fra december 2014 til december 2016 faldt andelen af langtidsledige i Aalborg fra 28,0 pct. til 22,1 pct.; der var 372 færre personer bag.',
    );
    const dst = { ...aalborg, indicator: indicatorOf('langtidsledige-dst-antal') };
    expect(beforeAfterText(dst, { ...change, x1: 1728 })).toBe(
      'Fra december 2014 til december 2016 var antallet af langtidsledige i Aalborg efter Danmarks Statistiks opgørelse uændret: 1.728 personer.',
    );
  });

  test('clear or not, and never a cause', () => {
    expect(answerHeadline(aalborg, control, placebo)).toBe(
      'Antallet af langtidsledige i Aalborg lå tydeligt lavere end sammenligningen',
    );
    expect(answerHeadline(aalborg, { meanGap: 3 }, placebo)).toContain('tydeligt højere');
    expect(answerHeadline(aalborg, control, { verdict: 'usual' })).toBe(
      'Antallet af langtidsledige i Aalborg skilte sig ikke tydeligt ud fra andre kommuner',
    );
  });

  test('the distance, and how many have a smaller one', () => {
    expect(gapText(aalborg, control)).toBe(
      'Sammenligningen er en blanding af 2 andre kommuner, der fulgte Aalborg før januar 2015. I gennemsnit fra januar 2015 til december 2016 lå kommunen 120 fuldtidspersoner under den (8,1 pct.).',
    );
    expect(placeText(placebo)).toMatch(/større end i 58 af 59 andre kommuner/);
    expect(placeText({ ...placebo, verdict: 'usual' })).toMatch(/inden for de normale udsving\.$/);
  });

  test('quiet is never nothing: what could not be seen is said, more so of few persons', () => {
    const usual = powerText(aalborg, {
      ...placebo,
      verdict: 'usual',
      size: 40,
      visible: 21.6,
      visiblePercent: 54,
    });
    expect(usual).toBe(
      'For at skille sig ud skulle afstanden her være omkring 22 fuldtidspersoner (54 pct.). Mindre end det kan metoden ikke se, så svaret betyder ikke, at der ikke er sket noget. Med 40 personer i gennemsnit før starten er det kun meget store ændringer, metoden kan se.',
    );
  });
});

test('small weights, and nobody passed over', () => {
  expect(weightText(0.004)).toBe('under 1 pct.');
  expect(weightText(0.666)).toBe('67 pct.');
  expect(passedOver({ ...placebo, poorFit: 0, leftOut: 0 })).toBe('');
  expect(windowText(control, { limitBefore: 'data', limitAfter: 'data' })).toBe('');
});

test('a first number long before the start is told, one just before it is not', () => {
  const change = { from: monthOf(2014, 3), to: monthOf(2017, 3), x0: 2, x1: 1, persons: null };
  const cautions = (start: number): readonly string[] =>
    beforeAfterCautions({ ...change, monthsLeft: 0, sameMonth: true, seriesBreak: null }, start);
  expect(cautions(monthOf(2015, 3))).toEqual([
    'Marts 2014 er 12 måneder før starten: der regnes mellem samme måned i to år, så årstiden ikke tæller med. En del af ændringen kan ligge før starten.',
  ]);
  expect(cautions(monthOf(2014, 4))).toEqual([]);
});

test('months after the last one that is counted are told', () => {
  const ends = { from: monthOf(2015, 2), to: monthOf(2017, 2), x0: 2, x1: 1, persons: null };
  const told = (monthsLeft: number): string | undefined =>
    beforeAfterCautions({ ...ends, monthsLeft, sameMonth: true, seriesBreak: null }, monthOf(2015, 3))[0];
  expect(told(0)).toBeUndefined();
  expect(told(1)).toBe(
    'Der regnes til februar 2017, samme måned som før starten, så årstiden ikke tæller med; måneden efter er ikke med her.',
  );
  expect(told(3)).toMatch(/; de 3 måneder efter er ikke med her\.$/);
});

test('no word of cause but in the question, whatever is found', () => {
  const all = [
    ...[answerHeadline(aalborg, control, placebo), gapText(aalborg, control), placeText(placebo)],
    ...[powerText(aalborg, placebo), notCause, alarmCaution, followText(aalborg, control)],
    ...[fitText(aalborg, control), effectSubtitle(aalborg), effectTexts.intro, effectTexts.limits],
    ...Object.values(controlTexts),
    ...Object.values(splitTexts),
    ...Object.values(moneyTexts),
    ...Object.values(effectShareTexts),
    ...(['distinct', 'usual', null] as const).map(restText),
  ].join(' ');
  expect(all).not.toMatch(/\b(virk(er|ede|ning)|effekt(en)?|på grund af|skyldes|takket være|førte til)\b/i);
  expect(effectTexts.title).toBe('Virkede det?');
});

test('every sentence of every kommune is whole, whatever the numbers', () => {
  const indicators = [
    'langtidsledige-antal',
    'langtidsledige-andel',
    'ledige-pct',
    'langtidsledige-dst-antal',
  ] as const;
  const gap = fc.double({ min: -300, max: 300, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...municipalities),
      fc.constantFrom(...indicators),
      fc.constantFrom('ialt' as const, 'dagpenge' as const),
      gap,
      fc.integer({ min: 0, max: 59 }),
      fc.nat({ max: 3000 }),
      fc.nat({ max: 3000 }),
      ({ code }, id, benefit, meanGap, smaller, x0, x1) => {
        const subject: EffectSubject = {
          area: code,
          indicator: indicatorOf(id),
          benefit,
          start,
          label: null,
        };
        const share = subject.indicator.unit.startsWith('percent');
        const facts = {
          ...control,
          meanGap: share ? meanGap / 60 : meanGap,
          gapPercent: meanGap / 7,
          gapPersons: meanGap,
        };
        const place: PlaceboFacts = {
          ...placebo,
          ...{ smaller, verdict: smaller > 56 ? 'distinct' : 'usual', size: 5 + x0 },
          ...{ visible: share ? 2.2 : 1 + x1, visiblePersons: share ? Number.NaN : 1 + x1 },
        };
        const ends = share ? { x0: x0 / 100, x1: x1 / 100, persons: { x0, x1 } } : { x0, x1 };
        for (const text of [
          answerHeadline(subject, facts, place),
          gapText(subject, facts),
          placeText(place),
          powerText(subject, place),
          beforeAfterText(subject, { ...change, ...ends }),
          ...beforeAfterCautions(
            { ...change, monthsLeft: 5, sameMonth: false, seriesBreak: seriesBreaks[1]! },
            change.from + 12,
          ),
          followText(subject, facts),
          fitText(subject, facts),
          weightsSummary(facts.donors),
          passedOver(place),
          windowText(facts, { limitBefore: 'break', limitAfter: 'gap' }),
        ])
          expectSentence(text);
      },
    ),
    { numRuns: 400 },
  );
});
