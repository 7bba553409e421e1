/** A sentence about how high a number is: fetched where a sentence is no claim about a change. */
import { type ReactNode, useId } from 'react';
import { readLevel } from '../../claim/readLevel.ts';
import type { ClaimReading } from '../../domain/claimReading.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { da } from '../../language/da.ts';
import { levelAnswers, levelTexts, levelWording } from '../../language/levelAnswerTexts.ts';
import type { LevelCheck } from '../../language/levelFacts.ts';
import { levelHeadline, levelMore, levelReadings, levelSentence } from '../../language/levelTexts.ts';
import { sourceLine } from '../../language/source.ts';
import { levelChecks, levelData } from '../../selectors/levelChecks.ts';
import { blankLevel, correctedLevel, missingOfLevel } from '../../selectors/levelFields.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { entriesOf } from './answered.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { pinning } from './claimRoutes.ts';
import { LevelFieldset } from './LevelFieldset.tsx';
import { LevelMonths, LevelPlaces } from './LevelFigures.tsx';
import { levelView } from './levelComparison.ts';
import type { LevelAnswered } from './levelShareables.ts';
import type { Change, LevelShown } from './levelShown.ts';
import type { ClaimState } from './useClaim.ts';

/** Null where it is no such claim, or its figures have not come. */
export function levelShown(view: ClaimView, state: ClaimState): LevelShown | null {
  const { newest, tables, entries } = state;
  if (tables === null) return null;
  const said = view.tekst === null ? null : readLevel(view.tekst, { newest });
  const level = said ?? (view.art === 'niveau' ? blankLevel(state.reading, newest) : null);
  if (level === null) return null;
  const corrected = correctedLevel(level, view, newest);
  const missing = missingOfLevel(corrected, view);
  const checks = missing.length > 0 ? [] : levelChecks(level, view, newest, tables);
  const [usual] = checks;
  const reading = usual === undefined ? level.reading : readAs(level.reading, usual.indicator.id);
  const shared = {
    reading,
    said: said !== null,
    fields: (onChange: Change) => (
      <LevelFieldset view={view} level={corrected} reading={reading} newest={newest} onChange={onChange} />
    ),
  };
  if (usual === undefined) {
    const headline = levelTexts.missing(missing.map((part) => levelTexts.needed[part]));
    return { ...shared, headline, understood: null, lines: [], text: null, pinned: null, answers: null };
  }
  const lines = [...levelMore(checks), ...levelReadings(checks)];
  const source = sourceLine(entriesOf(usual.indicator, entries), usual.indicator.computed);
  const pinned = level.assumed ? usual.level.month : null;
  const data = levelData(usual, tables);
  const answered = data === null ? null : { check: usual, data, entries, route: pinning(view, pinned) };
  const headline = levelHeadline(checks);
  const understood = claimPageTexts.understood(levelSentence(usual));
  return {
    ...{ ...shared, headline, understood, pinned },
    lines: [...lines, ...(said !== null && view.art === null ? [levelTexts.instead] : [])],
    text: () =>
      [
        ...[headline, understood],
        ...lines,
        ...levelAnswers(usual).map(({ answer }, i) => `${i + 1}. ${answer}`),
      ].join('\n'),
    answers: (link) => (
      <LevelAnswers check={usual} source={source} link={link} answered={answered} filer={view.filer} />
    ),
  };
}

/** With the measure that was taken; the one that was passed over can be chosen instead. */
function readAs(reading: ClaimReading, id: string): ClaimReading {
  const { indicator } = reading;
  const taken = indicator?.alternatives.find((other) => other === id);
  if (indicator === null || taken === undefined) return reading;
  const alternatives = [indicator.value, ...indicator.alternatives.filter((other) => other !== taken)];
  return { ...reading, indicator: { ...indicator, value: taken, alternatives } };
}

interface Props {
  readonly check: LevelCheck;
  readonly source: string;
  readonly link: () => string;
  /** Null where there are no figures. */
  readonly answered: LevelAnswered | null;
  readonly filer: ClaimView['filer'];
}

function LevelAnswers({ check, source, link, answered, filer }: Props) {
  const words = levelWording(check, source, '').slice(0, -1).join(' ');
  const { questions } = levelTexts;
  const found = Number.isNaN(check.value) ? null : answered;
  const months = check.record === null ? questions.months : questions.data;
  return (
    <ol className="claim-answers" aria-label={claimPageTexts.answersLabel}>
      {levelAnswers(check).map(({ question, answer, why }, i) => (
        <Answer key={question} question={question} answer={answer}>
          {i === 0 && found !== null && <LevelPlaces answered={found} />}
          {question === months && found !== null && <LevelMonths answered={found} filer={filer} />}
          {i === 0 && (
            <p className="claim-links">
              <a href={formatAddress({ page: 'compare', view: levelView(check) })}>
                {levelTexts.openComparison}
              </a>{' '}
              {check.unclear !== null && (
                <a href={formatAddress({ page: 'data' })}>{claimPageTexts.toData}</a>
              )}
            </p>
          )}
          {why.length > 0 && (
            <details>
              <summary>
                {claimPageTexts.how}
                <span className="visually-hidden">: {question}</span>
              </summary>
              {why.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </details>
          )}
        </Answer>
      ))}
      <Answer question={claimPageTexts.questions.wording} answer={null}>
        <blockquote className="claim-wording">
          <p>{words}</p>
        </blockquote>
        <p className="claim-method claim-source">{source}</p>
        <CopyButtons
          items={[
            { label: claimPageTexts.copyWording, done: da.textCopied, text: () => words },
            {
              label: claimPageTexts.copyWithSource,
              done: da.textCopied,
              text: () => levelWording(check, source, link()).join(' '),
            },
          ]}
        />
      </Answer>
    </ol>
  );
}

/** CSS pixels: A4 between its margins, less the room of the numbers. */
const PAPER_WIDTH = 659;

interface AnswerProps {
  readonly question: string;
  readonly answer: string | null;
  readonly children: ReactNode;
}

function Answer({ question, answer, children }: AnswerProps) {
  const id = useId();
  return (
    <li>
      <section aria-labelledby={id} data-paper-width={PAPER_WIDTH}>
        <h2 id={id}>{question}</h2>
        {answer !== null && <p className="claim-answer">{answer}</p>}
        {children}
      </section>
    </li>
  );
}
