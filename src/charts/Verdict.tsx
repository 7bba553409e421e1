/** Is the difference real? The answer with its persons, and why. */
import './beside.css';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { da } from '../language/da.ts';
import { verdictTexts } from '../language/verdictReasons.ts';
import { type PairVerdictFacts, pairAnswer, pairQuestion } from '../language/verdicts.ts';

const VerdictWhy = lazy(() => import('./VerdictWhy.tsx'));

interface Props {
  readonly facts: PairVerdictFacts;
  /** Where another pair is chosen; between the question and its answer. */
  readonly choice?: ReactNode;
}

export function Verdict({ facts, choice }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <section className="verdict">
      <h2>{pairQuestion(facts)}</h2>
      {choice}
      <p>
        <strong>{verdictTexts[facts.verdict]}</strong> {pairAnswer(facts)}
      </p>
      <details onToggle={() => setAsked(true)}>
        <summary>{da.whyVerdict}</summary>
        <Suspense fallback={<p>…</p>}>{asked && <VerdictWhy facts={facts} />}</Suspense>
      </details>
    </section>
  );
}
