/** `#/sammenlign`: the reader's choices and the figure that answers them. */
import { lazy, Suspense } from 'react';
import { type Indicator, tablesOf } from '../domain/indicator.ts';
import { findIndicator } from '../domain/indicatorRegistry.ts';
import { NO_OWN_DATA, type OwnData } from '../domain/ownData.ts';
import { da } from '../language/da.ts';
import { hasExamples, offeredIndicators } from '../queries/catalogue.ts';
import { useOwnData } from '../queries/useOwnData.ts';
import type { CompareView } from '../viewState/compareView.ts';
import { navigate } from '../viewState/useAddress.ts';
import { Controls } from './CompareControls.tsx';
import { ComparisonFigure } from './ComparisonFigure.tsx';
import { shownFigure } from './figureModel.ts';
import { FigureTabs, TopicTabs } from './Tabs.tsx';
import { useComparison } from './useComparison.ts';

const ProfileFigure = lazy(() => import('./ProfileFigure.tsx'));
const OwnFilesInLink = lazy(() => import('./OwnFilesInLink.tsx'));
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
  const { entries, tables, failed, byBenefit, company, usable, comparison } = useComparison(
    view,
    indicator,
    own,
  );
  const offered = offeredIndicators(own ?? NO_OWN_DATA);
  const change = (next: Partial<CompareView>): void =>
    navigate({ page: 'compare', view: { ...view, ...next } });

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
      {own !== null && own.tables.length + (view.filer?.length ?? 0) > 0 && (
        <Suspense fallback={null}>
          <OwnFilesInLink
            filer={view.filer}
            entries={tables === null ? [] : entries}
            renews
            own={own}
            onName={(filer) => navigate({ page: 'compare', view: { ...view, filer } }, 'replace')}
          />
        </Suspense>
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
            controls={
              <>
                {controls}
                <FigureTabs
                  view={view}
                  shown={shownFigure(view.fig, indicator)}
                  indicator={indicator}
                  oneMonth={false}
                />
              </>
            }
            alone={null}
          />
        )}
      </Suspense>
    </>
  );
}
