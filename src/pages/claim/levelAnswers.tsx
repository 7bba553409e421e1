/** A sentence about how high a number is: fetched where a sentence is no claim about a change. */
import { type ReactNode, useId } from 'react';
import { readLevel } from '../../claim/readLevel.ts';
import type { ClaimReading } from '../../domain/claimReading.ts';
import type { Month } from '../../domain/period.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { da } from '../../language/da.ts';
import { levelAnswers, levelTexts, levelWording } from '../../language/levelAnswerTexts.ts';
import type { LevelCheck } from '../../language/levelFacts.ts';
import { levelHeadline, levelMore, levelReadings, levelSentence } from '../../language/levelTexts.ts';
import { sourceLine } from '../../language/source.ts';
import { levelChecks, levelData } from '../../selectors/levelChecks.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { entriesOf } from './answered.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { pinning } from './claimRoutes.ts';
import { LevelMonths, LevelPlaces } from './LevelFigures.tsx';
import { levelView } from './levelComparison.ts';
import type { LevelAnswered } from './levelShareables.ts';
import type { ClaimState } from './useClaim.ts';

/** All that the page shows of it. */
export interface LevelShown {
  readonly headline: string;
  readonly understood: string;
  readonly lines: readonly string[];
  /** As plain text, without source and link. */
  readonly text: string;
  /** The month that a link names, so that it means the same later; null where the sentence names it. */
  readonly pinned: Month | null;
  readonly reading: ClaimReading;
  readonly answers: (link: () => string) => ReactNode;
}

/** Null where the sentence is none, or its figures have not come. */
export function levelShown(view: ClaimView, { newest, tables, entries }: ClaimState): LevelShown | null {
  if (view.tekst === null || tables === null) return null;
  const level = readLevel(view.tekst, { newest });
  if (level === null) return null;
  const checks = levelChecks(level, view, newest, tables);
  const [usual] = checks;
  if (usual === undefined) return null;
  const lines = [...levelMore(checks), ...levelReadings(checks)];
  const source = sourceLine(entriesOf(usual.indicator, entries), usual.indicator.computed);
  const answers = levelAnswers(usual);
  const pinned = level.assumed ? usual.level.month : null;
  const data = levelData(usual, tables);
  const answered = data === null ? null : { check: usual, data, entries, route: pinning(view, pinned) };
  return {
    headline: levelHeadline(checks),
    understood: claimPageTexts.understood(levelSentence(usual)),
    lines: [...lines, levelTexts.instead],
    text: [
      levelHeadline(checks),
      claimPageTexts.understood(levelSentence(usual)),
      ...lines,
      ...answers.map(({ answer }, i) => `${i + 1}. ${answer}`),
    ].join('\n'),
    pinned,
    reading: readAs(level.reading, usual.indicator.id),
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
