/** Sentences as readers meet them, to be read aloud whenever one changes. */
import { expect, test } from 'vitest';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import {
  changeVerdictAnswer,
  changeVerdictMethod,
  changeVerdictPlace,
  changeVerdictQuestion,
} from '../../../src/language/changeVerdictTexts.ts';
import { noteText } from '../../../src/language/notes.ts';
import { profileHeadline } from '../../../src/language/profileTexts.ts';
import { verdictTexts } from '../../../src/language/verdictReasons.ts';
import { pairAnswer, pairQuestion } from '../../../src/language/verdicts.ts';
import { pairWhy } from '../../../src/language/verdictWhy.ts';
import { changeVerdicts, spokenMoments } from '../../../src/selectors/changeVerdicts.ts';
import { comparisonHeadline } from '../../../src/selectors/headlineFacts.ts';
import { pairVerdict } from '../../../src/selectors/pairVerdict.ts';
import { profile } from '../../../src/selectors/profile.ts';
import { profileFacts } from '../../../src/selectors/profileTable.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { ranksHeadline } from '../../../src/selectors/rankingFacts.ts';
import { lineQuestions } from '../../../src/selectors/spoken.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, month, official, withExamples } from '../selectors/realData.ts';

type Choice = Partial<CompareView>;

const CHOICES: readonly Choice[] = [
  {},
  { omr: ['540'] },
  { omr: ['540'], mod: 'ingen' },
  { omr: ['183'] },
  { omr: ['400', '851'] },
  { omr: ['851'], mod: 'gruppe' },
  { omr: ['851'], mod: 'landsdel', til: month(2025, 1) },
  { omr: ['480'], mod: 'region', glat: '12mdr' },
  { omr: ['820'], glat: '12mdr', til: month(2025, 1) },
  { omr: ['825'] },
  { omr: ['563'] },
  { omr: ['825', '851'] },
  { omr: ['851'], glat: '12mdr', til: month(2023, 9) },
  { omr: ['851'], vis: 'aendring', til: month(2023, 9) },
  { omr: [] },
  { omr: [], til: month(2025, 1) },
  { omr: ['851', '540'], vis: 'indeks' },
  { omr: ['851'], vis: 'indeks', basis: { kind: 'year', year: 2024 } },
  { omr: ['851'], vis: 'indeks', til: month(2023, 7) },
  { omr: ['851'], vis: 'aendring' },
  { omr: ['851'], vis: 'aendring', til: month(2025, 1) },
  { omr: ['336'], vis: 'aendring', glat: '12mdr' },
  { maal: 'langtidsledige-antal', omr: ['851'] },
  { maal: 'langtidsledige-antal', omr: ['851'], ydelse: 'kontanthjaelp', til: month(2025, 1) },
  { maal: 'langtidsledige-antal', omr: ['851', '540'], ydelse: 'dagpenge', vis: 'aendring' },
  { maal: 'langtidsledige-antal', omr: ['741'], vis: 'indeks' },
  { maal: 'langtidsledige-pct', omr: ['360', '183'] },
  { maal: 'langtidsledige-pct', omr: ['773'] },
  { maal: 'ledige-antal', omr: ['492'] },
  { maal: 'ledige-antal', omr: ['101', '751'], vis: 'indeks', glat: '12mdr' },
  { maal: 'ledige-pct', omr: ['482', '147'] },
  { maal: 'ledige-pct', omr: ['825'], vis: 'aendring' },
  { maal: 'dimittender-andel', omr: ['851'] },
  { maal: 'dimittender-antal', omr: ['851', '751'], til: month(2025, 1) },
  { maal: 'dimittender-antal', omr: ['851'], vis: 'aendring' },
  { maal: 'varighed-uger', omr: ['851', '101'] },
  { maal: 'varighed-uger', omr: [] },
];

const address = (choice: Choice): string => JSON.stringify(choice).replaceAll('"', '');

test('headlines of lines and rankings', async () => {
  const blocks = CHOICES.map((choice) => {
    const comparison = compare(choice);
    const ranks = ranking(comparison);
    const { headline, persons } = comparisonHeadline(comparison, choice.glat === '12mdr', ranks);
    return [`# ${address(choice)}`, headline, persons.trim(), ranksHeadline(comparison, ranks)]
      .filter((line) => line !== '')
      .join('\n');
  });
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('sentences.txt');
});

test('what is asked under the headline of lines, the answers, and why', async () => {
  const choices: readonly Choice[] = [...CHOICES, { omr: ['159', '151'] }, { omr: ['741', '492'] }];
  const blocks = choices.flatMap((choice) => {
    const comparison = compare(choice);
    const said = lineQuestions(comparison).flatMap((question) => {
      if (question.kind === 'areas') {
        const facts = pairVerdict(comparison, question.first, question.second);
        if (facts === null) return [];
        return [pairQuestion(facts), `${verdictTexts[facts.verdict]} ${pairAnswer(facts)}`, pairWhy(facts)];
      }
      const [facts] = changeVerdicts(comparison, [question.line], spokenMoments(comparison));
      if (facts === undefined) return [];
      return [
        changeVerdictQuestion(facts),
        `${verdictTexts[facts.verdict]} ${changeVerdictAnswer(facts, comparison.data.indicator)}`,
        `${changeVerdictMethod([facts])} ${changeVerdictPlace(facts)}`.trim(),
      ];
    });
    return said.length === 0 ? [] : [[`# ${address(choice)}`, ...said].join('\n')];
  });
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('verdicts.txt');
});

test('notes and headlines of distributions', async () => {
  const notes = [
    compare({ omr: ['825', '563', '741'], mod: 'gruppe', fra: month(2020, 1) }),
    compare({
      maal: 'langtidsledige-antal',
      omr: ['825'],
      mod: 'naboer',
      vis: 'aendring',
      til: month(2025, 12),
    }),
    compare({ maal: 'dimittender-andel', omr: ['851', '825', '101'], mod: 'gruppe', ydelse: 'dagpenge' }),
    compare({ maal: 'dimittender-andel', omr: ['851'] }, withExamples),
    compare({ maal: 'varighed-uger' }),
    compare({ maal: 'ledige-pct' }),
    compare({ maal: 'langtidsledige-pct' }),
  ].flatMap((comparison) => comparison.notes.map(noteText));
  const profiles = (['varighed-fordeling', 'varighed-fortsat'] as const).flatMap((id) =>
    [['851'], ['000'], []].map((omr) =>
      profileHeadline(profileFacts(profile(indicatorOf(id), official)!, omr)),
    ),
  );
  const example = profileHeadline(
    profileFacts(profile(indicatorOf('varighed-fordeling'), withExamples)!, ['851']),
  );
  const text = [...new Set(notes), ...new Set(profiles), example].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('notes.txt');
});
