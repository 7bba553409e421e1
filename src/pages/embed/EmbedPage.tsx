/**
 * `#/indlejr`: one figure alone, for a frame in another page. Nothing of a visitor's own is read here, neither files
 * nor kommune; the figure is what the address says and what is published.
 */
import './embed.css';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { findIndicator } from '../../domain/indicatorRegistry.ts';
import { da } from '../../language/da.ts';
import { embedTexts } from '../../language/embedTexts.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import { type EmbedTheme, formatAddress, type Route } from '../../viewState/route.ts';
import { useAddress } from '../../viewState/useAddress.ts';
import { EmbedFigure } from './EmbedFigure.tsx';
import { FullView } from './FullView.tsx';
import { useEmbedTheme } from './useEmbedTheme.ts';
import { useReportedHeight } from './useReportedHeight.ts';

const Notices = lazy(() => import('../Notices.tsx'));

interface Props {
  readonly view: CompareView;
  /** Undefined follows the page around. */
  readonly theme: EmbedTheme | undefined;
}

export default function EmbedPage({ view, theme }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEmbedTheme(theme);
  useReportedHeight(ref);
  const indicator = findIndicator(view.maal);
  // Else another figure than the author's would stand there without a word.
  const misread = useAddress().notices.filter(({ kind }) => kind === 'invalid-parameter');
  return (
    <div className="embed" ref={ref}>
      {misread.length > 0 && (
        <Suspense fallback={null}>
          <Notices notices={misread} stays />
        </Suspense>
      )}
      {indicator === undefined || view.filer !== null ? (
        <OwnFiles />
      ) : (
        <Suspense fallback={<Loading />}>
          <EmbedFigure view={view} indicator={indicator} waiting={<Loading />} />
        </Suspense>
      )}
    </div>
  );
}

/** The author's own files are in the author's browser. */
function OwnFiles() {
  const front: Route = { page: 'front' };
  return (
    <div className="nothing-here" role="note">
      <p>{embedTexts.ownFiles}</p>
      <FullView address={formatAddress(front)} ofFigure={false} />
    </div>
  );
}

function Loading(): ReactNode {
  return (
    <p className="loading" role="status">
      {da.loading}
    </p>
  );
}
