/** What the page makes of a view: the questions under its headline, and the answers. */
import type { ChangeVerdictFacts } from '../../../src/language/changeVerdictTexts.ts';
import { changeVerdicts, spokenMoments } from '../../../src/selectors/changeVerdicts.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { lineQuestions, type Question } from '../../../src/selectors/spoken.ts';

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
