/** What the page makes of a view: the questions under its headline, and the answers. */
import type { ChangeVerdictFacts } from '../../../src/language/changeVerdictTexts.ts';
import type { PairVerdictFacts } from '../../../src/language/verdicts.ts';
import { changeVerdicts, spokenMoments } from '../../../src/selectors/changeVerdicts.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { pairVerdict } from '../../../src/selectors/pairVerdict.ts';
import { lineQuestions, type Question } from '../../../src/selectors/spoken.ts';

/** The difference that the headline of lines speaks of. */
export function spokenPair(comparison: Comparison): PairVerdictFacts | null {
  const question = lineQuestions(comparison).find((one) => one.kind === 'areas');
  return question === undefined ? null : pairVerdict(comparison, question.first, question.second);
}

/** The change that the headline of lines speaks of. */
export function spokenChange(comparison: Comparison): ChangeVerdictFacts | null {
  const question = lineQuestions(comparison).find((one) => one.kind === 'moments');
  if (question === undefined) return null;
  return changeVerdicts(comparison, [question.line], spokenMoments(comparison))[0] ?? null;
}

/** A question by the codes of its areas: `540 000`, `540 before`. */
export function asked(questions: readonly Question[]): string[] {
  return questions.map((one) =>
    one.kind === 'areas'
      ? `${one.first.code} ${one.second.code ?? one.second.name}`
      : `${one.line.code} before`,
  );
}
