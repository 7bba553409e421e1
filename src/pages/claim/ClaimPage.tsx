/** `#/faktatjek`: a claim from a press release, and what the figures say of it; the verdict first. */
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { showOtherReading } from '../../language/claimOtherTexts.ts';
import { claimPageTexts, missingHeadline } from '../../language/claimPageTexts.ts';
import { butSentences, claimSentence } from '../../language/claimTexts.ts';
import { fairWording } from '../../language/claimWording.ts';
import { da } from '../../language/da.ts';
import { printedOn } from '../../language/municipalityTexts.ts';
import { sourceLine } from '../../language/source.ts';
import { claimExamples } from '../../selectors/claimExamples.ts';
import { claimFields, missingFields } from '../../selectors/claimFields.ts';
import { asksAnything, type ClaimView, parseClaimView } from '../../viewState/claimView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { absoluteAddress, navigate } from '../../viewState/useAddress.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { entriesOf } from './answered.ts';
import { answersText } from './answersText.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { choosing, lasting, pinning, routeTo, typeable } from './claimRoutes.ts';
import { Examples } from './Examples.tsx';
import { otherText, readingHeadline, usualText } from './readingsText.ts';
import { type ClaimState, useClaim } from './useClaim.ts';
import { useLevel } from './useLevel.ts';
import { useTakeAlong } from './useTakeAlong.ts';
import './claim.css';
import './claimForm.css';
import './claimAnswers.css';
import './claimPrint.css';

const LoadFailure = lazy(() => import('../LoadFailure.tsx'));
const Notices = lazy(() => import('../Notices.tsx'));
const OwnDataMissing = lazy(() => import('../OwnDataMissing.tsx'));
const answersCode = () => import('./Answers.tsx');
const Answers = lazy(() => answersCode().then((code) => ({ default: code.Answers })));
const OwnFilesInLink = lazy(() => import('../OwnFilesInLink.tsx'));

export default function ClaimPage({ query }: { readonly query: string }) {
  const { view, notices } = useMemo(() => parseClaimView(query), [query]);
  const state = useClaim(view);
  const asked = asksAnything(view);
  const along = useTakeAlong(asked);
  // Beside the figures, which take longer.
  useEffect(() => {
    if (asked) answersCode().catch(() => {});
  }, [asked]);
  const found = useLevel(view, state);
  const level = found === 'waiting' ? null : found;
  const headline = found === 'waiting' ? claimPageTexts.title : (level?.headline ?? headlineOf(asked, state));
  useDocumentTitle(headline.replace(/\.$/, ''));
  const change = (next: Partial<ClaimView>, how: 'push' | 'replace' = 'push'): void =>
    navigate(routeTo(choosing(view, next)), how);
  const { own, check, claim, indicator, entries, failed, tables } = state;
  const source = sourceLine(entries, true);
  const usual = check === null ? null : usualText(check, state.others);
  const link = (): string =>
    absoluteAddress(level === null ? lasting(view, state) : pinning(view, level.pinned));
  const told = level !== null ? level.text : check !== null ? () => answersText(check, state.others) : null;
  const more = check?.verdict === 'stemmer-men' ? butSentences(check).slice(2) : [];
  return (
    <article className={asked ? 'claim asked' : 'claim'}>
      <Suspense fallback={null}>
        {notices.length > 0 && <Notices notices={notices} />}
        {own !== null &&
          (claim !== null || level !== null) &&
          own.tables.length + (view.filer?.length ?? 0) > 0 && (
            <OwnFilesInLink
              filer={view.filer}
              entries={entries}
              own={own}
              onName={(filer) => change({ filer }, 'replace')}
            />
          )}
      </Suspense>
      <div className="claim-head">
        <p className="claim-kicker">{claimPageTexts.kicker}</p>
        <h1 aria-live="polite">{headline}</h1>
        {claim !== null && (
          <p className="claim-understood">{claimPageTexts.understood(claimSentence(claim, indicator))}</p>
        )}
        {level?.understood != null && <p className="claim-understood">{level.understood}</p>}
        {level?.lines.map((line) => (
          <p key={line} className="claim-more">
            {line}
          </p>
        ))}
        {usual !== null && <p className="claim-more">{usual}</p>}
        {more.length > 0 && <p className="claim-more">{more.join(' ')}</p>}
        <OtherReadings view={view} others={state.others} />
        {check === null && level === null && (
          <p className="claim-more">{asked ? claimPageTexts.limits : claimPageTexts.lead}</p>
        )}
        {state.unsupported && level === null && <p className="claim-more">{claimPageTexts.readableNow}</p>}
        {told !== null && (
          <CopyButtons
            print
            items={[
              { label: da.copyLink, done: da.linkCopied, text: link },
              {
                label: claimPageTexts.copyAnswers,
                done: da.textCopied,
                text: () => `${told()}\n${source} ${link()}`,
              },
            ]}
          />
        )}
      </div>
      <div className="claim-columns">
        <ClaimForm
          view={view}
          level={found}
          state={
            level === null
              ? state
              : { ...state, reading: level.reading, fields: claimFields(view, level.reading, state.newest) }
          }
          onChange={change}
        />
        <div className="claim-main">
          {failed !== null || state.lostIndicator ? (
            <Suspense fallback={null}>
              {failed === null ? <OwnDataMissing /> : <LoadFailure failure={failed} heading="h2" />}
            </Suspense>
          ) : check !== null ? (
            <Suspense fallback={<Loading />}>
              <Answers
                state={state}
                check={check}
                source={source}
                route={lasting(view, state)}
                filer={view.filer}
                along={along}
                wording={<Wording view={view} state={state} />}
                onChange={change}
              />
            </Suspense>
          ) : level !== null ? (
            (level.answers?.(link) ?? <Examples sentences={claimExamples(tables)} asked={asked} />)
          ) : claim !== null || found === 'waiting' ? (
            <Loading />
          ) : (
            <Examples sentences={claimExamples(indicator.own === null ? tables : null)} asked={asked} />
          )}
        </div>
      </div>
      {told !== null && (
        <footer className="claim-sources">
          <h2>{claimPageTexts.sourcesHeading}</h2>
          <p>{source}</p>
          <p>{da.noJobs}</p>
          <p className="claim-limits">{claimPageTexts.limits}</p>
          <p className="claim-printed">
            {printedOn(new Date())} {claimPageTexts.printedFrom}{' '}
            {check === null ? link() : absoluteAddress(typeable(check.claim, view.filer))}
          </p>
        </footer>
      )}
    </article>
  );
}

function Loading() {
  return (
    <p className="loading" role="status">
      {da.loading}
    </p>
  );
}

function headlineOf(
  asked: boolean,
  { check, others, fields, reading, unsupported, claim }: ClaimState,
): string {
  if (check !== null) return readingHeadline(check, others);
  if (!asked || claim !== null) return claimPageTexts.title;
  if (unsupported) return claimPageTexts.unsupported;
  const nothing = [fields.area, fields.indicator, fields.direction].every((field) => field === null);
  return reading !== null && nothing ? claimPageTexts.unreadable : missingHeadline(missingFields(fields));
}

/** A text that can be printed as it is, with where it comes from. */
function Wording({ view, state }: { readonly view: ClaimView; readonly state: ClaimState }) {
  const { check, entries, indicator } = state;
  if (check === null) return null;
  const link = absoluteAddress(lasting(view, state));
  const source = sourceLine(entriesOf(indicator, entries), indicator.computed);
  const sentences = fairWording(check, { source, link });
  const words = sentences.slice(0, -1).join(' ');
  return (
    <>
      <blockquote className="claim-wording">
        <p>{words}</p>
      </blockquote>
      <p className="claim-method claim-source">{source}</p>
      <CopyButtons
        items={[
          { label: claimPageTexts.copyWording, done: da.textCopied, text: () => words },
          { label: claimPageTexts.copyWithSource, done: da.textCopied, text: () => sentences.join(' ') },
        ]}
      />
    </>
  );
}

interface OthersProps {
  readonly view: ClaimView;
  readonly others: ClaimState['others'];
}

function OtherReadings({ view, others }: OthersProps) {
  return others.map((other) => {
    const href = formatAddress(routeTo(choosing(view, other.next)));
    return (
      <p key={href} className="claim-more">
        {otherText(other)}{' '}
        {other.mean === null && (
          <a className="tap" href={href}>
            {showOtherReading}
          </a>
        )}
      </p>
    );
  });
}
