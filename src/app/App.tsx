/** The frame around every page: skip link, masthead, notices about the address, footer. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { da } from '../language/da.ts';
import { ComparePage } from '../pages/ComparePage.tsx';
import { type CompareView, defaultCompareView } from '../viewState/compareView.ts';
import { formatAddress, type Route } from '../viewState/route.ts';
import { useAddress } from '../viewState/useAddress.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useFileDrop } from './useFileDrop.ts';

const Notices = lazy(() => import('../pages/Notices.tsx'));
const MunicipalityPage = lazy(() => import('../pages/municipality/MunicipalityPage.tsx'));
const DataPage = lazy(() => import('../pages/data/DataPage.tsx'));

export function App() {
  const [queries] = useState(() => new QueryClient());
  const { route, notices } = useAddress();
  const key = formatAddress(route);
  useFileDrop(queries);
  return (
    <QueryClientProvider client={queries}>
      <button type="button" className="skip" onClick={skipToContent}>
        {da.skipToContent}
      </button>
      <header className="masthead">
        <p className="brand">
          <a href="#/">{da.appName}</a>
        </p>
        <p className="tagline">{da.tagline}</p>
        <nav aria-label={da.pagesLabel}>
          <PageLink page="compare" now={route.page} />
          <PageLink page="data" now={route.page} />
        </nav>
      </header>
      <main id="indhold" tabIndex={-1}>
        {notices.length > 0 && (
          <Suspense fallback={null}>
            <Notices notices={notices} />
          </Suspense>
        )}
        <ErrorBoundary resetKey={key}>
          {route.page === 'data' ? (
            <Suspense fallback={null}>
              <DataPage />
            </Suspense>
          ) : route.page === 'municipality' ? (
            <Suspense fallback={null}>
              <MunicipalityPage key={route.code} code={route.code} />
            </Suspense>
          ) : (
            <ComparePage view={viewOf(route)} />
          )}
        </ErrorBoundary>
      </main>
      <footer className="site-foot">
        <p>{da.footer}</p>
      </footer>
    </QueryClientProvider>
  );
}

function PageLink({ page, now }: { page: 'compare' | 'data'; now: Route['page'] }) {
  const target: Route = page === 'data' ? { page } : { page, view: defaultCompareView };
  return (
    <a href={formatAddress(target)} aria-current={page === now ? 'page' : undefined}>
      {da.pages[page]}
    </a>
  );
}

/**
 * Every address opens the comparison until its own page exists; a kommune's address opens it on that kommune, so
 * that no link is a dead end.
 */
function viewOf(route: Route): CompareView {
  switch (route.page) {
    case 'compare':
      return route.view;
    case 'municipality':
      return { ...defaultCompareView, omr: [route.code] };
    case 'front':
    case 'claim':
    case 'effect':
    case 'data':
      return defaultCompareView;
  }
}

/** A button, not a link: the hash is view state, so the focus is moved instead. */
function skipToContent(): void {
  document.getElementById('indhold')?.focus();
}
