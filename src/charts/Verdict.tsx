/** Is the difference real? The answer with its persons, and why. */
import type { ReactNode } from 'react';
import { da } from '../language/da.ts';
import {
  type PairVerdictFacts,
  pairAnswer,
  pairQuestion,
  pairWhy,
  verdictTexts,
} from '../language/verdicts.ts';

interface Props {
  readonly facts: PairVerdictFacts;
  /** Where another pair is chosen; between the question and its answer. */
  readonly choice?: ReactNode;
}

export function Verdict({ facts, choice }: Props) {
  return (
    <section className="verdict">
      <h2>{pairQuestion(facts)}</h2>
      {choice}
      <p>
        <strong>{verdictTexts[facts.verdict]}</strong> {pairAnswer(facts)}
      </p>
      <details>
        <summary>{da.whyVerdict}</summary>
        <p>{pairWhy(facts)}</p>
      </details>
    </section>
  );
}
