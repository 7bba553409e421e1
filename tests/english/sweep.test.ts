/** Every municipality, indicator and view through every sentence over, beside and under a chart, in English. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../src/domain/areas.ts';
import { SMOOTHINGS, VALUE_MODES } from '../../src/domain/choices.ts';
import type { Comparison } from '../../src/selectors/comparison.ts';
import { mapWords } from '../../src/selectors/mapHeadlineFacts.ts';
import { mapModel } from '../../src/selectors/mapModel.ts';
import { placeOf, ranking } from '../../src/selectors/ranking.ts';
import { standing } from '../../src/selectors/standing.ts';
import type { CompareView } from '../../src/viewState/compareView.ts';
import { headlines, sentences } from '../unit/language/allSentences.ts';
import { compareOwn, OWN, type OwnName } from '../unit/language/ownFigures.ts';
import { compare, MONTHLY, month, withExamples } from '../unit/selectors/realData.ts';
import { faults, headlineFaults, sentenceFaults } from './rules.ts';

const codes = municipalities.map(({ code }) => code);
const WINDOWS: readonly Partial<CompareView>[] = [
  {},
  { til: month(2025, 1) },
  { mod: 'gruppe' },
  { mod: 'region', til: month(2024, 12) },
  { mod: 'lignende' },
  { mod: 'ingen', fra: month(2025, 1) },
];

/** So many letters are read at a glance; more where four numbers and their places are told. */
const LONGEST: Readonly<Record<string, number>> = { change: 255, distribution: 255 };
const LONGEST_OF_OTHERS = 215;

/** `highest` of one area only where the ranking bears it. */
function claims(comparison: Comparison, headline: string): readonly string[] {
  const claimed = /\b(?:highest|lowest)\b/.test(headline.replaceAll(/among the (?:highest|lowest)/g, ''));
  if (!claimed) return [];
  const ranks = ranking(comparison);
  const last = comparison.firstMonth + comparison.monthCount - 1;
  const clear = comparison.selected.some((line) => {
    const at = placeOf(ranks, line.code) && standing(ranks, line.code, comparison, last);
    return at === 'highest' || at === 'lowest';
  });
  return clear ? [] : [`a claim the standing does not bear: ${headline}`];
}

/** `more`: letters that a reader's own title may add. */
function said(comparison: Comparison, more = 0): readonly string[] {
  const over = headlines(comparison);
  const { note } = mapWords(comparison, mapModel(comparison, 'quantile'));
  return [
    ...Object.entries(over).flatMap(([figure, text]) =>
      headlineFaults(text, (LONGEST[figure] ?? LONGEST_OF_OTHERS) + more),
    ),
    ...claims(comparison, over.lines!),
    ...sentences(comparison).flatMap(sentenceFaults),
    ...(note === '' ? [] : sentenceFaults(note)),
  ];
}

describe.each(MONTHLY)('%s', (maal) => {
  test.each(VALUE_MODES)('%s: no sentence about any municipality has a fault', (vis) => {
    const found = new Set<string>();
    for (const [i, code] of codes.entries()) {
      const glat = SMOOTHINGS[i % 2]!;
      const window = WINDOWS[i % WINDOWS.length]!;
      for (const omr of [[code], codes.slice(i, i + 2 + (i % 4))])
        for (const fault of said(compare({ maal, vis, glat, omr, ...window }))) found.add(fault);
    }
    for (const omr of [[], ['000'], regions.map(({ code }) => code)])
      for (const fault of said(compare({ maal, vis, omr }))) found.add(fault);
    expect([...found]).toEqual([]);
  });
});

test('each benefit', () => {
  const found = new Set<string>();
  for (const ydelse of ['dagpenge', 'kontanthjaelp'] as const)
    for (const vis of VALUE_MODES)
      for (const [i] of codes.entries())
        for (const fault of said(
          compare({ maal: 'langtidsledige-antal', ydelse, vis, omr: codes.slice(i, i + 1 + (i % 3)) }),
        ))
          found.add(fault);
  expect([...found]).toEqual([]);
});

test('made-up figures carry no number', () => {
  for (const maal of ['dimittender-andel', 'dimittender-antal', 'varighed-uger'] as const) {
    const comparison = compare({ maal, omr: ['851'] }, withExamples);
    expect(said(comparison)).toEqual([]);
    for (const text of Object.values(headlines(comparison))) expect(text).toMatch(/^Example: \D+$/);
  }
});

describe.each(Object.keys(OWN) as OwnName[])('a measure of the reader’s own, %s', (name) => {
  test('no sentence has a fault', () => {
    const found = new Set<string>();
    for (const [i, code] of codes.entries())
      for (const vis of VALUE_MODES) {
        const choice = { vis, glat: SMOOTHINGS[i % 2]!, ...WINDOWS[i % 4]! };
        for (const omr of [[code], codes.slice(i, i + 2 + (i % 4))])
          for (const fault of said(compareOwn(name, { ...choice, omr }), OWN[name].own?.title.length))
            found.add(fault);
      }
    expect([...found]).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test.each([
    'In Aalborg, NaN per cent are unemployed.',
    'I Aalborg er 748 ledige.',
    'In Aalborg, 1.234 full-time persons are unemployed.',
    'In Aalborg, 3,9 per cent are unemployed.',
    'In Aalborg, 1234 are unemployed.',
    'In Aalborg, 1 full-time persons are unemployed.',
    'In Aalborg, 24.6 week.',
    'In Aalborg, 0 more than a year ago.',
    'In Bornholm, 3 are unemployed.',
    'In Aalborg  there are 3.',
    'In Aalborg there are 3..',
    'in Aalborg there are 3.',
    'In Aalborg there are 3',
    'It is a 8 per cent share.',
    'It is an municipality.',
    'It is the the same.',
    'It is 32th of 96.',
    'In Aalborg the share has risen by −3 per cent.',
  ])('find the fault in “%s”', (text) => {
    expect(sentenceFaults(text)).not.toEqual([]);
  });

  test('find none where there is none', () => {
    const text =
      'In Aalborg, 1,234 full-time persons are unemployed, one fewer than in May 2025; on Ærø there is 1 full-time person, and “Øvrige, 1.000 kr.” is tied 33rd of 96.';
    expect(sentenceFaults(text)).toEqual([]);
    expect(faults('an 8-week spell, a use, an 11th place, a 12-month average')).toEqual([]);
  });
});
