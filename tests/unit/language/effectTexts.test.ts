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
import type {
  BeforeAfter,
  ControlFacts,
  EffectObstacle,
  EffectSubject,
  MoneyFacts,
  PlaceboFacts,
  SplitFacts,
} from '../../../src/language/effectFacts.ts';
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
import { obstacleHeadline, obstacleText } from '../../../src/language/effectObstacleTexts.ts';
import {
  growthText,
  similarText,
  splitSummary,
  splitText,
  splitTexts,
} from '../../../src/language/effectSplitTexts.ts';
import { effectSubtitle, effectTexts, longerFigures, startNote } from '../../../src/language/effectTexts.ts';
import { readAmount } from '../../../src/language/eventTexts.ts';
import { expectSentence } from './grammar.ts';

const COUNT = indicatorOf('langtidsledige-antal');
const SHARE = indicatorOf('langtidsledige-andel');
const start = monthOf(2015, 1);
const aalborg: EffectSubject = { area: '851', indicator: COUNT, benefit: 'ialt', start, label: null };
const change: BeforeAfter = {
  from: monthOf(2014, 12),
  to: monthOf(2016, 12),
  x0: 1728,
  x1: 1356,
  persons: null,
  monthsLeft: 0,
  sameMonth: true,
  seriesBreak: null,
};
const control: ControlFacts = {
  firstMonth: monthOf(2009, 1),
  lastMonth: monthOf(2016, 12),
  heldOutFrom: monthOf(2013, 7),
  monthsBefore: 72,
  monthsAfter: 24,
  donors: [
    { area: '461', weight: 0.6 },
    { area: '820', weight: 0.4 },
  ],
  meanGap: -120.4,
  gapPercent: -8.1,
  gapPersons: -120.4,
  heldOutPercent: 4.2,
  beforePercent: 2.1,
};
const placebo: PlaceboFacts = {
  verdict: 'distinct',
  smaller: 58,
  of: 59,
  visible: 90,
  visiblePercent: 6.1,
  visiblePersons: 90,
  size: 1500,
  range: { low: -200, high: -40 },
  poorFit: 2,
  leftOut: 1,
};

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

describe('the split', () => {
  const split: SplitFacts = {
    from: change.from,
    to: change.to,
    x0: 1728,
    x1: 1356,
    country: -250,
    similar: 30,
    own: -152,
    countryGrowth: -0.1447,
    similarGrowth: -0.1273,
    by: 'ledige-pct',
    rows: [],
    leftOut: ['825'],
  };

  test('the three parts in words', () => {
    expect(splitText(aalborg, split)).toBe(
      'Var det gået i Aalborg som i resten af landet, ville der være 250 færre. Lignende kommuner gik anderledes end landet: det svarer til 30 flere. Tilbage er 152 færre, som er kommunens egen del: alt, der kun skete her, også tilfældigheder.',
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

const OBSTACLES: readonly EffectObstacle[] = [
  { kind: 'not-in-files' },
  { kind: 'no-persons' },
  { kind: 'example' },
  { kind: 'regions-only' },
  { kind: 'no-area' },
  { kind: 'no-benefit' },
  { kind: 'months' },
  { kind: 'start-outside', first: monthOf(2023, 7), last: monthOf(2026, 6) },
  { kind: 'short-before', months: 18, edge: monthOf(2023, 7), limit: 'data' },
  { kind: 'short-before', months: 1, edge: monthOf(2023, 7), limit: 'gap' },
  { kind: 'short-after', months: 0, edge: monthOf(2026, 6), limit: 'data' },
  { kind: 'short-after', months: 3, edge: monthOf(2026, 6), limit: 'asked' },
  { kind: 'short-after', months: 3, edge: monthOf(2026, 6), limit: 'gap' },
  { kind: 'break-before', months: 2, seriesBreak: seriesBreaks[1]! },
  { kind: 'break-after', months: 3, seriesBreak: null },
  { kind: 'few-persons' },
  { kind: 'poor-fit', percent: 41.3 },
  { kind: 'few-areas' },
];

describe('no answer', () => {
  test.each(OBSTACLES)('%j: why, and what would help', (obstacle) => {
    expect(obstacleHeadline(obstacle)).toMatch(/^Det kan ikke afgøres: .+[^.]$/);
    for (const { code } of municipalities) {
      const { what, help } = obstacleText(obstacle, { ...aalborg, area: code });
      expectSentence(what);
      expectSentence(help);
    }
  });

  test('too short, with the way to longer figures', () => {
    const { what, help } = obstacleText(OBSTACLES[8]!, aalborg);
    expect(what).toContain('18 måneder før starten, og metoden kræver 24');
    expect(what).toContain('Tallene begynder i juli 2023.');
    expect(help).toContain('AULK04 begynder i 2009');
  });
});

describe('the form', () => {
  const months = {
    first: monthOf(2023, 8),
    last: monthOf(2026, 6),
    answerable: null,
    seriesBreak: seriesBreaks[1]!,
  };

  test('why other months are missing, and which can be answered', () => {
    expect(startNote(months, '851', 'ialt')).toBe(
      'Tallene for Aalborg går fra juli 2023 til juni 2026; andre måneder er ikke i de filer, der er her. Ingen af dem har 24 måneder før sig og 6 efter uden nye regler imellem (Kontanthjælpsreform, juli 2025), så spørgsmålet kan ikke besvares fuldt ud med dem.',
    );
    const answerable = { first: monthOf(2025, 7), last: monthOf(2026, 1) };
    expect(startNote({ ...months, answerable, seriesBreak: null }, null, 'dagpenge')).toMatch(
      /Med 24 måneder før og 6 efter kan en start fra juli 2025 til januar 2026 besvares\.$/,
    );
    expectSentence(longerFigures);
  });
});

test('no word of cause but in the question, whatever is found', () => {
  const all = [
    ...[answerHeadline(aalborg, control, placebo), gapText(aalborg, control), placeText(placebo)],
    ...[powerText(aalborg, placebo), notCause, alarmCaution, followText(aalborg, control)],
    ...[fitText(aalborg, control), effectSubtitle(aalborg), effectTexts.intro, effectTexts.limits],
    ...Object.values(controlTexts),
    ...Object.values(splitTexts),
    ...Object.values(moneyTexts),
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
