/** Every kommune, indicator, view and month through every sentence: nothing a reader must not see. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { SMOOTHINGS, VALUE_MODES } from '../../../src/domain/choices.ts';
import {
  changeVerdictAnswer,
  changeVerdictMethod,
  changeVerdictPlace,
  changeVerdictQuestion,
} from '../../../src/language/changeVerdictTexts.ts';
import { noteText } from '../../../src/language/notes.ts';
import { pairAnswer, pairQuestion } from '../../../src/language/verdicts.ts';
import { pairWhy } from '../../../src/language/verdictWhy.ts';
import { changeVerdicts, spokenMoments } from '../../../src/selectors/changeVerdicts.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { comparisonHeadline } from '../../../src/selectors/headlineFacts.ts';
import { rankQuestions } from '../../../src/selectors/monthQuestions.ts';
import { pairVerdict } from '../../../src/selectors/pairVerdict.ts';
import { placeOf, type Ranking, ranking } from '../../../src/selectors/ranking.ts';
import { ranksHeadline } from '../../../src/selectors/rankingFacts.ts';
import { lineQuestions } from '../../../src/selectors/spoken.ts';
import { standing } from '../../../src/selectors/standing.ts';
import { compare, MONTHLY, month } from '../selectors/realData.ts';

const LONGEST = 190;

const NEVER: readonly (readonly [string, RegExp])[] = [
  ['a name of the programmer', /NaN|undefined|null|Infinity|\[object/],
  ['a minus before nothing', /−0(?![,\d]*[1-9])/],
  ['a hyphen for a minus', /(^|[ (])-\d/],
  ['two blanks', / {2}/],
  ['a blank before a mark', / [.,;:]/],
  ['nothing fewer or more', /\b0 (færre|flere|fuldtidspersoner|personer)/],
  ['one in the plural', /(^|[^\d,.])1 (fuldtidspersoner|personer|måneder|uger|kommuner)\b/],
  ['two stops', /\.\./],
  ['a decimal point', /\d\.\d{1,2}(?!\d)/],
  [
    'places of the wrong kind',
    /\bi (Bornholm|Læsø|Fanø|Samsø|Ærø|Langeland|Lolland|Stevns|Frederiksberg)(?!\p{L})/iu,
  ],
  ['a cause', /\b(fordi|skyldes|på grund af|takket være)\b/],
];

function problems(text: string): readonly string[] {
  return NEVER.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

function headlineProblems(text: string): readonly string[] {
  return [
    ...problems(text),
    ...(/^\p{Lu}/u.test(text) ? [] : ['a small letter first']),
    // The stop of `pct.` belongs to the word.
    ...(/(?<!pct)\.$/.test(text) ? ['a stop at the end'] : []),
    ...(text.length > LONGEST ? [`${text.length} letters`] : []),
  ];
}

/** All that is said about a comparison, with what is wrong with it. */
function check(comparison: Comparison, smoothed: boolean): readonly string[] {
  const ranks = ranking(comparison);
  const { headline, persons } = comparisonHeadline(comparison, smoothed, ranks);
  const last = comparison.firstMonth + comparison.monthCount - 1;
  const wrong = (text: string, found: readonly string[]) => found.map((what) => `${what}: ${text}`);
  const clear = comparison.selected.some((line) => {
    const at = placeOf(ranks, line.code) && standing(ranks, line.code, comparison, last);
    return at === 'highest' || at === 'lowest';
  });
  return [
    ...wrong(headline, headlineProblems(headline)),
    ...(/\b(højeste?|laveste?)\b/.test(headline.replace(/blandt de (højeste|laveste)/, '')) && !clear
      ? [`a claim the standing does not bear: ${headline}`]
      : []),
    ...wrong(ranksHeadline(comparison, ranks), headlineProblems(ranksHeadline(comparison, ranks))),
    ...(/\b(højeste?|laveste?)\b/.test(ranksHeadline(comparison, ranks).replace('1 = højest', ''))
      ? [`a ranking that claims: ${ranksHeadline(comparison, ranks)}`]
      : []),
    ...wrong(persons, persons === '' ? [] : problems(persons.trim())),
    ...comparison.notes.map(noteText).flatMap((text) => wrong(text, noteProblems(text))),
    ...verdictTexts(comparison, ranks).flatMap((text) => wrong(text, noteProblems(text))),
  ];
}

/** Everything under a headline that compares: questions, answers, why. */
function verdictTexts(comparison: Comparison, ranks: Ranking): readonly string[] {
  const questions = [...lineQuestions(comparison), ...rankQuestions(comparison, ranks)];
  return questions.flatMap((question) => {
    if (question.kind === 'areas') {
      const facts = pairVerdict(comparison, question.first, question.second);
      return facts === null ? [] : [pairQuestion(facts), pairAnswer(facts), pairWhy(facts)];
    }
    const all = changeVerdicts(comparison, [question.line], spokenMoments(comparison));
    return all.flatMap((facts) => [
      changeVerdictQuestion(facts),
      changeVerdictAnswer(facts, comparison.data.indicator),
      ...(facts.verdict === 'undecidable' ? [] : [changeVerdictPlace(facts)]),
      changeVerdictMethod(all),
    ]);
  });
}

function noteProblems(text: string): readonly string[] {
  return [...problems(text), ...(/^\p{Lu}.*[.?]$/u.test(text) ? [] : ['not a sentence'])];
}

const codes = municipalities.map((area) => area.code);
const fours = Array.from({ length: Math.ceil(codes.length / 4) }, (_, i) => codes.slice(i * 4, i * 4 + 4));
/** Each kommune once with another, of another place. */
const twos = codes.slice(0, 49).map((code, i) => [code, codes[i + 49]!]);
const selections = [...codes.map((code) => [code]), ...twos, ...fours];

describe.each(MONTHLY)('%s: no sentence about any kommune has a fault', (maal) => {
  const modes = VALUE_MODES.flatMap((vis) => SMOOTHINGS.map((glat) => [vis, glat] as const));

  test.each(modes)(
    '%s, %s, alone, in twos and in fours, in the newest month and in an older one',
    (vis, glat) => {
      const faults = new Set<string>();
      for (const omr of selections)
        for (const til of [{ kind: 'newest' } as const, month(2024, 12)])
          for (const fault of check(compare({ maal, vis, glat, omr, til }), glat === '12mdr'))
            faults.add(fault);
      expect([...faults]).toEqual([]);
    },
  );
});

describe('with another benchmark', () => {
  test.each(['region', 'landsdel', 'gruppe', 'ingen'] as const)('%s: no fault either', (mod) => {
    const faults = new Set<string>();
    for (const maal of MONTHLY)
      for (const vis of VALUE_MODES)
        for (const omr of fours)
          for (const fault of check(compare({ maal, vis, omr, mod }), false)) faults.add(fault);
    expect([...faults]).toEqual([]);
  });

  test('counts of each benefit: no fault either', () => {
    const faults = new Set<string>();
    for (const ydelse of ['dagpenge', 'kontanthjaelp'] as const)
      for (const vis of VALUE_MODES)
        for (const omr of selections)
          for (const fault of check(compare({ maal: 'langtidsledige-antal', ydelse, vis, omr }), false))
            faults.add(fault);
    expect([...faults]).toEqual([]);
  });
});

describe('the sweep itself', () => {
  test.each([
    'I Læsø er NaN pct. ledige',
    'I Aalborg er der 0 færre end året før',
    'I Aalborg er der 1 fuldtidspersoner',
    'På Læsø er det −0,0 procentpoint',
    'I Aalborg  er det 3',
    'i Aalborg er det 3',
    'I Aalborg er det 3.',
    'I Bornholm er det 3 pct.',
    'Tallet i Læsø er 3',
    'I Aalborg er det 3.5 pct.',
  ])('finds the fault in „%s“', (text) => {
    expect(headlineProblems(text)).not.toEqual([]);
  });

  test('finds none where there is none', () => {
    expect(
      headlineProblems(
        'I Aalborg er 748 fuldtidspersoner ledige, 1.234 færre end i maj; i landet er det −0,4 pct.',
      ),
    ).toEqual([]);
  });
});
