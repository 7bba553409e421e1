/** The frame around every page: skip link, masthead, notices about the address, footer. An embedded figure has none. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { da } from '../language/da.ts';
import { formatAddress } from '../viewState/route.ts';
import { useAddress } from '../viewState/useAddress.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Masthead } from './Masthead.tsx';
import { Page } from './Page.tsx';
import { useArrival } from './useArrival.ts';
import { useFileDrop } from './useFileDrop.ts';

const Notices = lazy(() => import('../pages/Notices.tsx'));

export function App() {
  const [queries] = useState(() => new QueryClient());
  const { route, notices } = useAddress();
  // The old page stays until the code of the new one is there.
  const deferred = useDeferredValue(route);
  const shown = deferred.page === route.page ? route : deferred;
  const page = useMemo(() => <Page route={shown} />, [shown]);
  const alone = shown.page === 'embed';
  useFileDrop(queries, !alone);
  useArrival(shown);
  const content = (
    <ErrorBoundary resetKey={formatAddress(shown)}>
      <Suspense
        fallback={
          <p className="loading" role="status">
            {da.loading}
          </p>
        }
      >
        {page}
      </Suspense>
    </ErrorBoundary>
  );
  if (alone)
    return (
      <QueryClientProvider client={queries}>
        <main className="embed-only">{content}</main>
      </QueryClientProvider>
    );
  return (
    <QueryClientProvider client={queries}>
      <button type="button" className="skip" onClick={skipToContent}>
        {da.skipToContent}
      </button>
      <Masthead now={route.page} address={formatAddress(route)} />
      <main id="indhold" tabIndex={-1} aria-busy={shown !== route}>
        {notices.length > 0 && (
          <Suspense fallback={null}>
            <Notices notices={notices} />
          </Suspense>
        )}
        {content}
      </main>
      <footer className="site-foot">
        <p>
          {da.footer} <a href={formatAddress({ page: 'about' })}>{da.pages.about}</a>
        </p>
      </footer>
    </QueryClientProvider>
  );
}

/** A button, not a link: the hash is view state, so the focus is moved instead. */
function skipToContent(): void {
  document.getElementById('indhold')?.focus();
}
