/** Is the difference real? The answer with its persons, and why. */
import { da } from '../language/da.ts';
import {
  type PairVerdictFacts,
  pairAnswer,
  pairQuestion,
  pairWhy,
  verdictTexts,
} from '../language/verdicts.ts';

export function Verdict({ facts }: { facts: PairVerdictFacts }) {
  return (
    <section className="verdict">
      <h2>{pairQuestion(facts)}</h2>
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
