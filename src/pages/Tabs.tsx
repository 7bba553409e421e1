/** Topics and figures as links, so that each has an address of its own. */
import { type ReactNode, useEffect, useRef } from 'react';
import { reveal } from '../controls/reveal.ts';
import type { FigureName } from '../domain/choices.ts';
import type { Indicator, Topic } from '../domain/indicator.ts';
import { da } from '../language/da.ts';
import { topicTexts } from '../language/indicatorTexts.ts';
import type { CompareView } from '../viewState/compareView.ts';
import { formatAddress } from '../viewState/route.ts';
import { offeredFigures, openingFigure } from './figureModel.ts';

interface RowProps {
  readonly className: string;
  readonly label: string;
  readonly current: string;
  readonly children: ReactNode;
}

/** On a phone the row scrolls: what one looks at must not be out of sight. */
function TabRow({ className, label, current, children }: RowProps) {
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is looked through anew when another is current
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current !== null && link != null)
      row.current.scrollLeft = link.offsetLeft - row.current.offsetLeft - 24;
  }, [current]);
  return (
    <nav className={className} aria-label={label} ref={row} onFocus={reveal}>
      {children}
    </nav>
  );
}

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
    <TabRow className="topics" label={da.topicsLabel} current={topic}>
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
                filer: null,
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
    </TabRow>
  );
}

/** Figures as links, so that each has an address of its own. */
export function FigureTabs({
  view,
  shown,
  indicator,
  oneMonth,
}: {
  view: CompareView;
  shown: FigureName;
  indicator: Indicator;
  oneMonth: boolean;
}) {
  return (
    <TabRow className="figures" label={da.figuresLabel} current={shown}>
      {offeredFigures(indicator, oneMonth).map((fig) => (
        <a
          key={fig}
          href={formatAddress({ page: 'compare', view: { ...view, fig } })}
          aria-current={fig === shown ? 'true' : undefined}
        >
          {da.figures[fig]}
        </a>
      ))}
    </TabRow>
  );
}
