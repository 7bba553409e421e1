/** `#/effekt`: something began in a kommune; what happened, how much of it everywhere, how unusual is the rest. */
import './effect.css';
import './question.css';
import './sections.css';
import './paper.css';
import { lazy, Suspense, useMemo } from 'react';
import type { ListedEntry } from '../../domain/catalogue.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { tablesOf } from '../../domain/indicator.ts';
import { findIndicator } from '../../domain/indicatorRegistry.ts';
import { NO_OWN_DATA, type OwnData } from '../../domain/ownData.ts';
import { da } from '../../language/da.ts';
import type { EffectSubject } from '../../language/effectFacts.ts';
import { obstacleHeadline } from '../../language/effectObstacleTexts.ts';
import { effectSubtitle, effectTexts, questionHeadline } from '../../language/effectTexts.ts';
import { offeredIndicators, partsFor } from '../../queries/catalogue.ts';
import { useOwnData } from '../../queries/useOwnData.ts';
import { useTables } from '../../queries/useTables.ts';
import {
  askable,
  dagpengeAlone,
  measurable,
  otherQuestions,
  startMonths,
  studyInput,
} from '../../selectors/effectQuestion.ts';
import { indicatorData } from '../../selectors/indicatorData.ts';
import { offersBenefit } from '../../selectors/offersBenefit.ts';
import { LIKENESS_TABLES } from '../../selectors/similarBefore.ts';
import { type EffectView, formatEffectView, parseEffectView } from '../../viewState/effectView.ts';
import { navigate } from '../../viewState/useAddress.ts';
import LoadFailure from '../LoadFailure.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { Answer } from './Answer.tsx';
import { findings } from './findings.ts';
import { Obstacles } from './Obstacles.tsx';
import { Progress } from './Progress.tsx';
import { Question } from './Question.tsx';
import { usedEntries } from './usedEntries.ts';
import { useStudy } from './useStudy.ts';

const Notices = lazy(() => import('../Notices.tsx'));
const OwnFilesInLink = lazy(() => import('../OwnFilesInLink.tsx'));
const OwnDataMissing = lazy(() => import('../OwnDataMissing.tsx'));

const DST = 'AULK04';
const NO_ENTRIES: readonly ListedEntry[] = [];

export default function EffectPage({ query }: { readonly query: string }) {
  const { view, notices } = useMemo(() => parseEffectView(query), [query]);
  const own = useOwnData();
  const indicator = findIndicator(view.maal) ?? own?.indicators.find(({ id }) => id === view.maal) ?? null;
  return (
    <article className="effect">
      {notices.length > 0 && (
        <Suspense fallback={null}>
          <Notices notices={notices} />
        </Suspense>
      )}
      <Asking view={view} indicator={indicator} own={own} />
    </article>
  );
}

interface AskingProps {
  readonly view: EffectView;
  /** Null: a measure from a file that is not here. */
  readonly indicator: Indicator | null;
  readonly own: OwnData | null;
}

function Asking({ view, indicator, own }: AskingProps) {
  const { kommune, start, slut, hvad } = view;
  const tablesNeeded = useMemo(
    () => [...new Set([...(indicator === null ? [] : tablesOf(indicator)), ...LIKENESS_TABLES])],
    [indicator],
  );
  const splits = view.ydelse !== 'ialt';
  const { entries, tables, failed } = useTables(tablesNeeded, false, own, splits);
  const waiting = !splits && indicator !== null && tablesOf(indicator).some((table) => partsFor(table));
  const byBenefit = useMemo(
    () => indicator !== null && tables !== null && (waiting || offersBenefit(indicator, tables)),
    [indicator, tables, waiting],
  );
  const benefit = byBenefit ? view.ydelse : 'ialt';
  const data = useMemo(
    () => (tables === null || indicator === null ? null : indicatorData(indicator, benefit, tables)),
    [tables, indicator, benefit],
  );
  const subject = useMemo(
    (): EffectSubject | null =>
      kommune === null || start === null || indicator === null
        ? null
        : { area: kommune, indicator, benefit, start, label: hvad },
    [kommune, start, indicator, benefit, hvad],
  );
  const refused = useMemo(
    () =>
      kommune === null || start === null || indicator === null || tables === null
        ? null
        : askable({ code: kommune, start, last: slut }, indicator, view.ydelse, data),
    [kommune, start, slut, indicator, view.ydelse, tables, data],
  );
  const input = useMemo(
    () =>
      kommune === null || start === null || data === null || refused !== null
        ? null
        : studyInput({ code: kommune, start, last: slut }, data),
    [kommune, start, slut, data, refused],
  );
  const study = useStudy(input);
  const result = study.settled !== null && study.settled.input === input ? study.settled.result : null;
  const found = useMemo(
    () =>
      subject === null || result === null || data === null || tables === null
        ? null
        : findings(subject, view, result, data, tables),
    [subject, view, result, data, tables],
  );
  const unanswered = refused !== null || (found !== null && found.obstacles.length > 0);
  const others = useMemo(
    () =>
      !unanswered || kommune === null || start === null || indicator === null || tables === null
        ? []
        : otherQuestions({ code: kommune, start, last: slut }, indicator, view.ydelse, tables),
    [unanswered, kommune, start, slut, indicator, view.ydelse, tables],
  );
  const dagpenge = indicator === null ? 'none' : dagpengeAlone(indicator, byBenefit, others);
  const months = useMemo(
    () => (data === null || data.example ? null : startMonths(data, kommune)),
    [data, kommune],
  );
  const offered = useMemo(() => {
    const files = own ?? NO_OWN_DATA;
    const has = (table: string): boolean => files.tables.some(({ key }) => key === table);
    return offeredIndicators(files).filter(
      (one) => measurable(one) && (one.areas === 'municipalities' || tablesOf(one).some(has)),
    );
  }, [own]);
  const offersDst =
    indicator?.topic === 'langtidsledighed' &&
    !tablesOf(indicator).includes(DST) &&
    own?.tables.some(({ key }) => key === DST) === true;
  const go = (next: EffectView, how: 'push' | 'replace'): void =>
    navigate({ page: 'effect', query: formatEffectView(next) }, how);
  // Another question rests on other files; it names them when it is answered.
  const change = (next: Partial<EffectView>, how: 'push' | 'replace' = 'push'): void =>
    go({ ...view, ...(how === 'push' ? { filer: null } : {}), ...next }, how);
  const behind =
    subject === null || (found === null && refused === null)
      ? NO_ENTRIES
      : usedEntries(entries, subject, found?.split ?? null);

  const headline =
    refused !== null
      ? obstacleHeadline(refused)
      : (found?.headline ?? (subject === null ? effectTexts.title : questionHeadline(subject)));
  useDocumentTitle(headline);
  const missing =
    kommune === null ? (start === null ? 'both' : 'municipality') : start === null ? 'start' : null;
  return (
    <>
      {own !== null && indicator !== null && own.tables.length + (view.filer?.length ?? 0) > 0 && (
        <Suspense fallback={null}>
          <OwnFilesInLink
            filer={view.filer}
            entries={behind}
            own={own}
            onName={(filer) => go({ ...view, filer }, 'replace')}
          />
        </Suspense>
      )}
      <h1>{headline}</h1>
      {subject === null ? (
        <div className="effect-intro">
          <p>{effectTexts.intro}</p>
          <p>{effectTexts.limits}</p>
        </div>
      ) : (
        <p className="subtitle">{found?.subtitle ?? effectSubtitle(subject)}</p>
      )}
      {found !== null && found.lead.length > 0 && <p className="answer">{found.lead.join(' ')}</p>}
      <Question
        view={view}
        indicators={offered}
        byBenefit={byBenefit}
        months={months}
        offersDst={offersDst}
        onChange={change}
      />
      {missing !== null && <p className="effect-missing">{effectTexts.stillMissing[missing]}</p>}
      {failed !== null ? (
        <LoadFailure failure={failed} heading="h2" />
      ) : indicator === null && own !== null ? (
        <Suspense fallback={null}>
          <OwnDataMissing />
        </Suspense>
      ) : tables === null ? (
        <p className="loading" role="status">
          {da.loading}
        </p>
      ) : (
        <>
          {refused !== null && subject !== null && (
            <Obstacles
              obstacles={[refused]}
              subject={subject}
              dagpenge={dagpenge}
              view={view}
              others={others}
            />
          )}
          <Progress study={study} />
          {found !== null && (
            <Answer
              found={found}
              view={view}
              entries={entries}
              others={others}
              dagpenge={dagpenge}
              onChange={change}
            />
          )}
        </>
      )}
    </>
  );
}
