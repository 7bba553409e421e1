/** The country in three computed sentences. */
import { useMemo } from 'react';
import { answerSentences } from '../../language/answerTexts.ts';
import { frontTexts } from '../../language/frontTexts.ts';
import { answerFacts } from '../../selectors/answer.ts';
import type { Municipality } from '../../selectors/municipality.ts';

export function CountryWords({ country }: { country: Municipality }) {
  const sentences = useMemo(
    () => answerSentences({ ...answerFacts(country), graduates: null, weeks: null }),
    [country],
  );
  return (
    <section>
      <h2>{frontTexts.countryHeading}</h2>
      <p className="front-answer">{sentences.join(' ')}</p>
    </section>
  );
}
