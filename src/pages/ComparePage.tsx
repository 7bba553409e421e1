/** `#/sammenlign`: the reader's choices and the figure that answers them. */
import { lazy, Suspense, useMemo } from 'react';
import type { AreaCode } from '../domain/area.ts';
import { type Indicator, tablesOf } from '../domain/indicator.ts';
import { findIndicator } from '../domain/indicatorRegistry.ts';
import { NO_OWN_DATA, type OwnData } from '../domain/ownData.ts';
import { da } from '../language/da.ts';
import { hasExamples, offeredIndicators, partsFor } from '../queries/catalogue.ts';
import { useNeighbours } from '../queries/useNeighbours.ts';
import { useOwnData } from '../queries/useOwnData.ts';
import { useTables } from '../queries/useTables.ts';
import { type Companies, NO_COMPANIES } from '../selectors/areaRows.ts';
import { comparison as compare } from '../selectors/comparison.ts';
import { indicatorData, type Tables } from '../selectors/indicatorData.ts';
import { offersBenefit } from '../selectors/offersBenefit.ts';
import { similarTo } from '../selectors/similar.ts';
import { usableView } from '../selectors/usableView.ts';
import { type CompareView, selectedAreas } from '../viewState/compareView.ts';
import { navigate } from '../viewState/useAddress.ts';
import { Controls } from './CompareControls.tsx';
import { ComparisonFigure } from './ComparisonFigure.tsx';
import { TopicTabs } from './Tabs.tsx';
import { useOwnFilesInLink } from './useOwnFilesInLink.ts';

const ProfileFigure = lazy(() => import('./ProfileFigure.tsx'));
const OwnDataMissing = lazy(() => import('./OwnDataMissing.tsx'));
const LoadFailure = lazy(() => import('./LoadFailure.tsx'));

interface Props {
  readonly view: CompareView;
}

export function ComparePage({ view }: Props) {
  const own = useOwnData();
  const indicator =
    findIndicator(view.maal) ?? own?.indicators.find((indicator) => indicator.id === view.maal);
  if (indicator !== undefined) return <Comparing view={view} indicator={indicator} own={own} />;
  return own === null ? (
    <p className="loading" role="status">
      {da.loading}
    </p>
  ) : (
    <Suspense fallback={null}>
      <OwnDataMissing />
    </Suspense>
  );
}

interface ComparingProps extends Props {
  readonly indicator: Indicator;
  readonly own: OwnData | null;
}

function Comparing({ view, indicator, own }: ComparingProps) {
  const asked = view.ydelse !== 'ialt';
  const { entries, tables, failed } = useTables(needed(indicator, view), view.eksempel, own, asked);
  const offered = offeredIndicators(own ?? NO_OWN_DATA);
  // A file by benefit that is not fetched yet is offered too; the choice fetches it.
  const waiting = !asked && tablesOf(indicator).some((table) => partsFor(table) !== undefined);
  const byBenefit = useMemo(
    () => tables !== null && (waiting || offersBenefit(indicator, tables)),
    [indicator, tables, waiting],
  );
  const benefit = byBenefit ? view.ydelse : 'ialt';
  const data = useMemo(
    () => (tables === null ? null : indicatorData(indicator, benefit, tables)),
    [indicator, benefit, tables],
  );
  const first = selectedAreas(view)[0] ?? null;
  const neighbours = useNeighbours(view.mod === 'naboer' ? first : null);
  const company = useMemo(
    () => (tables === null ? NO_COMPANIES : companies(view, tables, neighbours)),
    [view, tables, neighbours],
  );
  const usable = useMemo(() => (data === null ? view : usableView(view, data)), [view, data]);
  const comparison = useMemo(
    () => (data === null ? null : compare(data, usable, company)),
    [data, usable, company],
  );
  const change = (next: Partial<CompareView>): void =>
    navigate({ page: 'compare', view: { ...view, ...next } });

  const files = useOwnFilesInLink(view, entries, own);

  const controls = (
    <Controls
      view={view}
      indicator={indicator}
      byBenefit={byBenefit}
      tables={tables}
      inTopic={offered.filter((other) => other.topic === indicator.topic)}
      examplesOffered={hasExamples(tablesOf(indicator), own ?? NO_OWN_DATA)}
      available={comparison?.available ?? null}
      company={view.mod === 'lignende' || view.mod === 'naboer' ? company[view.mod] : null}
      base={comparison?.base ?? null}
      onChange={change}
    />
  );
  return (
    <>
      {files > 0 && (
        <p className="notices" role="status">
          {da.filesMissing(files)}
          <button type="button" onClick={() => change({ filer: null })}>
            {da.filesMissingForget}
          </button>
        </p>
      )}
      <TopicTabs view={view} topic={indicator.topic} offered={offered} />
      <Suspense
        fallback={
          <p className="loading" role="status">
            {da.loading}
          </p>
        }
      >
        {failed !== null ? (
          <LoadFailure failure={failed} />
        ) : tables === null ? (
          <p className="loading" role="status">
            {da.loading}
          </p>
        ) : comparison !== null ? (
          <ComparisonFigure
            comparison={comparison}
            view={usable}
            entries={entries}
            controls={controls}
            onChange={change}
          />
        ) : (
          <ProfileFigure
            indicator={indicator}
            tables={tables}
            view={view}
            entries={entries}
            controls={controls}
          />
        )}
      </Suspense>
    </>
  );
}

/** The table that similar kommuner are found by. */
const SIMILARITY = 'y25i01';

function needed(indicator: Indicator, view: CompareView): readonly string[] {
  const tables = tablesOf(indicator);
  return view.mod === 'lignende' && !tables.includes(SIMILARITY) ? [...tables, SIMILARITY] : tables;
}

function companies(view: CompareView, tables: Tables, neighbours: readonly AreaCode[] | null): Companies {
  const first = selectedAreas(view)[0];
  return {
    lignende: view.mod === 'lignende' && first !== undefined ? similarTo(first, tables) : null,
    naboer: neighbours,
    egne: view.egne,
  };
}
