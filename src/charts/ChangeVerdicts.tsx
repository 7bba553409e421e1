/** Are these changes more than ordinary swings? Each answer with its persons, and why. */
import './beside.css';
import './changeVerdicts.css';
import type { ReactNode } from 'react';
import type { Indicator } from '../domain/indicator.ts';
import {
  type ChangeVerdictFacts,
  changeVerdictAnswer,
  changeVerdictMethod,
  changeVerdictNumbers,
  changeVerdictPlace,
  changeVerdictQuestion,
  changeVerdictShared,
  changeVerdictSummary,
  changeVerdictTexts,
} from '../language/changeVerdictTexts.ts';
import { capital, nameOf } from '../language/places.ts';
import { verdictTexts } from '../language/verdictReasons.ts';
import { MarkerIcon } from './Marker.tsx';

/** More answers than this are summed up, and listed for who asks. */
const MOST_ANSWERS = 6;

interface Props {
  /** At least one, in the order to be told in. */
  readonly verdicts: readonly ChangeVerdictFacts[];
  readonly indicator: Indicator;
  /** Where another area is chosen. */
  readonly choice?: ReactNode;
}

export function ChangeVerdicts({ verdicts, indicator, choice }: Props) {
  const [first] = verdicts;
  if (first === undefined) return null;
  const alone = verdicts.length === 1;
  const summedUp = verdicts.length > MOST_ANSWERS;
  const shared = alone ? null : changeVerdictShared(verdicts);
  const places = verdicts.map(changeVerdictPlace).filter((text) => text !== '');
  const answers = (
    <ul className="change-verdict-answers">
      {verdicts.map((facts) => (
        <li key={facts.code}>
          <span className="change-verdict-name">
            {facts.slot >= 0 && <MarkerIcon slot={facts.slot} />} {capital(nameOf(facts))}
          </span>
          {shared === null ? (
            <>
              <strong>{verdictTexts[facts.verdict]}</strong> {changeVerdictAnswer(facts, indicator)}
            </>
          ) : (
            changeVerdictNumbers(facts, indicator)
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="verdict change-verdict">
      <h2>{alone ? changeVerdictQuestion(first) : changeVerdictTexts.heading}</h2>
      {choice}
      {alone ? (
        <p>
          <strong>{verdictTexts[first.verdict]}</strong> {changeVerdictAnswer(first, indicator)}
        </p>
      ) : summedUp ? (
        <p>
          {changeVerdictSummary(verdicts).map(({ verdict, text }) => (
            <span key={verdict}>
              <strong>{verdictTexts[verdict].replace('.', '')}</strong> {text}{' '}
            </span>
          ))}
          {changeVerdictTexts.eachUnderWhy}
        </p>
      ) : (
        <>
          {shared !== null && (
            <p>
              <strong>{verdictTexts.undecidable}</strong> {shared}
            </p>
          )}
          {answers}
        </>
      )}
      <details>
        <summary>{changeVerdictTexts.why}</summary>
        <p>{changeVerdictMethod(verdicts)}</p>
        {summedUp && answers}
        {!summedUp && places.length > 0 && (
          <ul className="change-verdict-places">
            {places.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}
