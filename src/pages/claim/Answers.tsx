/** The six answers about a claim, each a sentence with its figure and the way it was found. */
import { type ReactNode, useId, useMemo } from 'react';
import type { IndicatorId } from '../../domain/indicator.ts';
import { NO_OWN_DATA } from '../../domain/ownData.ts';
import { arithmeticAnswer, arithmeticWhy, dataAnswer, dataWhy } from '../../language/claimDataTexts.ts';
import {
  elsewhereAnswer,
  elsewhereWhy,
  swingsAnswer,
  swingsWhy,
  windowsAnswer,
  windowsWhy,
} from '../../language/claimElsewhereTexts.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { offeredIndicators } from '../../queries/catalogue.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { formatAddress, type Route } from '../../viewState/route.ts';
import type { Answered, AnsweredWithData } from './answered.ts';
import { ClaimLines } from './ClaimLines.tsx';
import { claimComparison } from './claimComparison.ts';
import { NumbersFigure } from './NumbersFigure.tsx';
import { PlacesFigure } from './PlacesFigure.tsx';
import type { ClaimState } from './useClaim.ts';
import type { TakeAlong } from './useTakeAlong.ts';
import { WindowsFigure } from './WindowsFigure.tsx';

interface Props {
  readonly state: ClaimState;
  readonly check: ClaimCheck;
  readonly source: string;
  /** The page with both months named. */
  readonly route: Route;
  readonly filer: ClaimView['filer'];
  readonly along: TakeAlong | null;
  /** The sixth answer. */
  readonly wording: ReactNode;
  readonly onChange: (next: Partial<ClaimView>) => void;
}

const { questions, methods, sources } = claimPageTexts;

export function Answers({ state, check, source, route, filer, along, wording, onChange }: Props) {
  const data = check.data === null ? null : state.data;
  const { claim } = check;
  const lines = useMemo(
    () => (data === null ? null : claimComparison(claim, data, filer)),
    [claim, data, filer],
  );
  const answered: Answered = { check, route, entries: state.entries };
  const figures: AnsweredWithData | null =
    data === null || lines === null ? null : { ...answered, ...lines, data };
  const other = otherSource(state, check);
  return (
    <ol className="claim-answers" aria-label={claimPageTexts.answersLabel}>
      <Answer
        question={questions.arithmetic}
        answer={arithmeticAnswer(check)}
        method={methods.arithmetic}
        why={[arithmeticWhy(check), sources.arithmetic]}
      >
        <NumbersFigure answered={answered} along={along} />
      </Answer>
      <Answer
        question={questions.data}
        answer={dataAnswer(check)}
        method={check.data === null ? null : methods.data}
        why={check.data === null ? [] : [...dataWhy(check), sources.data, source]}
      >
        {check.data === null && (
          <WayOut check={check}>
            {other !== null && (
              <button type="button" onClick={() => onChange({ maal: other })}>
                {claimPageTexts.otherSource}
              </button>
            )}
          </WayOut>
        )}
        {figures !== null && <ClaimLines answered={figures} along={along} />}
      </Answer>
      <Answer
        question={questions.windows}
        answer={windowsAnswer(check) || claimPageTexts.needsFigures}
        method={data === null ? null : methods.windows}
        why={data === null ? [] : [windowsWhy(check), sources.windows]}
      >
        {figures !== null && <WindowsFigure answered={figures} along={along} />}
      </Answer>
      <Answer
        question={questions.elsewhere}
        answer={elsewhereAnswer(check) || claimPageTexts.needsFigures}
        method={data === null ? null : methods.elsewhere}
        why={data === null ? [] : [elsewhereWhy(check), sources.elsewhere]}
      >
        {figures !== null && <PlacesFigure answered={figures} along={along} />}
      </Answer>
      <Answer
        question={questions.swings}
        answer={swingsAnswer(check) || claimPageTexts.needsFigures}
        method={data === null ? null : methods.swings}
        why={data === null ? [] : [...swingsWhy(check), sources.swings]}
      />
      <Answer question={questions.wording} answer={null} method={methods.wording} why={[]}>
        {wording}
      </Answer>
    </ol>
  );
}

/** CSS pixels: A4 between its margins, less the room of the numbers. */
const PAPER_WIDTH = 659;

interface AnswerProps {
  readonly question: string;
  readonly answer: string | null;
  /** How it was found, in one sentence; null where nothing was. */
  readonly method: string | null;
  /** And in full, with its source. */
  readonly why: readonly string[];
  readonly children?: ReactNode;
}

function Answer({ question, answer, method, why, children }: AnswerProps) {
  const id = useId();
  const told = why.filter((text) => text !== '');
  return (
    <li>
      <section aria-labelledby={id} data-paper-width={PAPER_WIDTH}>
        <h2 id={id}>{question}</h2>
        {answer !== null && <p className="claim-answer">{answer}</p>}
        {method !== null && <p className="claim-method">{method}</p>}
        {children}
        {told.length > 0 && (
          <details>
            <summary>
              {claimPageTexts.how}
              <span className="visually-hidden">: {question}</span>
            </summary>
            {told.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </details>
        )}
      </section>
    </li>
  );
}

/** Where figures can be had when these cannot answer. */
function WayOut({ check, children }: { readonly check: ClaimCheck; readonly children: ReactNode }) {
  const way = dataWhy(check);
  return (
    <div className="claim-way">
      {way.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {check.arithmetic.verdict !== 'alone' && <p>{claimPageTexts.stillStands}</p>}
      <p className="claim-links">
        {children}
        {way.length > 0 && (
          <a className="tap" href={formatAddress({ page: 'data' })}>
            {claimPageTexts.toData}
          </a>
        )}
      </p>
    </div>
  );
}

const BY_DST: Partial<Record<IndicatorId, IndicatorId>> = {
  'langtidsledige-antal': 'langtidsledige-dst-antal',
  'langtidsledige-pct': 'langtidsledige-dst-pct',
  'ledige-pct': 'ledige-dst-pct',
};

/** The same by Danmarks Statistik, where a file with it is at hand. */
function otherSource({ own }: ClaimState, { claim, unclear }: ClaimCheck): IndicatorId | null {
  const other = unclear?.kind === 'before' ? BY_DST[claim.indicator] : undefined;
  return offeredIndicators(own ?? NO_OWN_DATA).find(({ id }) => id === other)?.id ?? null;
}
