/** Topics and figures as links, so that each has an address of its own. */
import { useEffect, useRef } from 'react';
import type { FigureName } from '../domain/choices.ts';
import type { Indicator, Topic } from '../domain/indicator.ts';
import { da } from '../language/da.ts';
import { topicTexts } from '../language/indicatorTexts.ts';
import type { CompareView } from '../viewState/compareView.ts';
import { formatAddress } from '../viewState/route.ts';
import { offeredFigures, openingFigure } from './figureModel.ts';

/** Topics as links: each opens its first indicator with the rest of the choices kept. */
export function TopicTabs({
  view,
  topic,
  offered,
}: {
  view: CompareView;
  topic: Topic;
  offered: readonly Indicator[];
}) {
  return (
    <nav className="topics" aria-label={da.topicsLabel}>
      {[...new Set(offered.map((indicator) => indicator.topic))].map((other) => {
        const first = offered.find((indicator) => indicator.topic === other)!;
        const next: CompareView =
          other === topic
            ? view
            : {
                ...view,
                maal: first.id,
                fig: openingFigure(first, view.fig),
                ydelse: 'ialt',
                fra: null,
                til: { kind: 'newest' },
                basis: null,
              };
        return (
          <a
            key={other}
            href={formatAddress({ page: 'compare', view: next })}
            aria-current={other === topic ? 'page' : undefined}
          >
            {topicTexts[other]}
          </a>
        );
      })}
    </nav>
  );
}

/** Figures as links, so that each has an address of its own. */
export function FigureTabs({
  view,
  shown,
  indicator,
}: {
  view: CompareView;
  shown: FigureName;
  indicator: Indicator;
}) {
  const row = useRef<HTMLElement>(null);
  // On a phone the row scrolls: the figure one looks at must not be out of sight.
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>(`[data-figure="${shown}"]`);
    if (row.current !== null && current != null)
      row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - 24;
  }, [shown]);
  return (
    <nav className="figures" aria-label={da.figuresLabel} ref={row}>
      {offeredFigures(indicator).map((fig) => (
        <a
          key={fig}
          data-figure={fig}
          href={formatAddress({ page: 'compare', view: { ...view, fig } })}
          aria-current={fig === shown ? 'true' : undefined}
        >
          {da.figures[fig]}
        </a>
      ))}
    </nav>
  );
}
