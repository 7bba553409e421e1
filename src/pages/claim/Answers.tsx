/** The six answers about a claim, each a sentence with its figure and the way it was found. */
import { type ReactNode, useId, useMemo } from 'react';
import { ChangeDots } from '../../charts/ChangeDots.tsx';
import { WindowGrid } from '../../charts/WindowGrid.tsx';
import { COUNTRY } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Indicator, IndicatorId } from '../../domain/indicator.ts';
import { NO_OWN_DATA } from '../../domain/ownData.ts';
import { isCount } from '../../domain/unit.ts';
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
import { differenceUnit } from '../../language/differenceText.ts';
import { formatSigned } from '../../language/format.ts';
import { offeredIndicators } from '../../queries/catalogue.ts';
import { areaChange, areaChanges } from '../../selectors/claimAreas.ts';
import { areasTable, claimFileName, windowsTable } from '../../selectors/claimTables.ts';
import { isSized, windowCells } from '../../selectors/claimWindows.ts';
import { csvText } from '../../selectors/csvText.ts';
import type { IndicatorData } from '../../selectors/indicatorData.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { saveFile } from '../saveFile.ts';
import { ClaimLines } from './ClaimLines.tsx';
import type { ClaimState } from './useClaim.ts';

interface Props {
  readonly state: ClaimState;
  readonly check: ClaimCheck;
  readonly source: string;
  /** The sixth answer. */
  readonly wording: ReactNode;
  readonly onChange: (next: Partial<ClaimView>) => void;
}

const { questions, methods, sources } = claimPageTexts;

export function Answers({ state, check, source, wording, onChange }: Props) {
  const data = check.data === null ? null : state.data;
  const other = otherSource(state, check);
  return (
    <ol className="claim-answers" aria-label={claimPageTexts.answersLabel}>
      <Answer
        question={questions.arithmetic}
        answer={arithmeticAnswer(check)}
        method={methods.arithmetic}
        why={[arithmeticWhy(check), sources.arithmetic]}
      />
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
        {data !== null && <ClaimLines check={check} data={data} />}
      </Answer>
      <Answer
        question={questions.windows}
        answer={windowsAnswer(check) || claimPageTexts.needsFigures}
        method={data === null ? null : methods.windows}
        why={data === null ? [] : [windowsWhy(check), sources.windows]}
      >
        {data !== null && <Windows check={check} data={data} />}
      </Answer>
      <Answer
        question={questions.elsewhere}
        answer={elsewhereAnswer(check) || claimPageTexts.needsFigures}
        method={data === null ? null : methods.elsewhere}
        why={data === null ? [] : [elsewhereWhy(check), sources.elsewhere]}
      >
        {data !== null && <Elsewhere check={check} data={data} />}
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
        {way.length > 0 && <a href={formatAddress({ page: 'data' })}>{claimPageTexts.toData}</a>}
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

/** `−6,4 pct.`, `+0,4 procentpoint`: the size of a change as all figures of the page write it. */
function sizeFormat({ unit, decimals }: Indicator): (size: number) => string {
  const after = isCount(unit) ? claimPageTexts.percent : differenceUnit(unit);
  const shown = isCount(unit) ? 1 : after === '' ? decimals : Math.max(1, decimals);
  return (size) =>
    Number.isNaN(size) ? claimPageTexts.windowMarks.none : `${formatSigned(size, shown)} ${after}`.trim();
}

interface FigureProps {
  readonly check: ClaimCheck;
  readonly data: IndicatorData;
}

function save(what: string, claim: Claim, text: string): void {
  saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), claimFileName(what, claim));
}

function Windows({ check, data }: FigureProps) {
  const { claim, indicator } = check;
  const cells = useMemo(() => windowCells(claim, data), [claim, data]);
  return (
    <>
      <WindowGrid
        cells={cells}
        from={claim.from}
        to={claim.to}
        sized={isSized(claim, data)}
        description={windowsAnswer(check)}
        formatSize={sizeFormat(indicator)}
      />
      <p className="actions">
        <button
          type="button"
          onClick={() => save('perioder', claim, csvText(windowsTable(claim, data), false))}
        >
          {claimPageTexts.windowsCsv}
        </button>
      </p>
    </>
  );
}

function Elsewhere({ check, data }: FigureProps) {
  const { claim, indicator } = check;
  const places = useMemo(
    () => areaChanges(claim, data).map(({ code, size }) => ({ code, size, name: areaOf(code).name })),
    [claim, data],
  );
  if (places.length < 2) return null;
  const format = sizeFormat(indicator);
  const found = areaChange(COUNTRY, claim, data);
  const country = found === null ? null : { name: areaOf(COUNTRY).name, size: found.size };
  const own = places.find(({ code }) => code === claim.area);
  const said = (named: { name: string; size: number } | null | undefined): string =>
    named == null ? '' : `${named.name} ${format(named.size)}`;
  return (
    <>
      <ChangeDots
        places={places}
        own={claim.area}
        country={country}
        description={claimPageTexts.dotsLabel(said(own), said(country))}
        formatSize={format}
      />
      <p className="actions">
        <button type="button" onClick={() => save('steder', claim, csvText(areasTable(claim, data), false))}>
          {claimPageTexts.areasCsv}
        </button>
      </p>
    </>
  );
}
