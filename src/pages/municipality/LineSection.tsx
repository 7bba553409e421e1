/** A topic as lines. */
import { useMemo } from 'react';
import { LineChart } from '../../charts/LineChart.tsx';
import type { Target } from '../../charts/TargetLines.tsx';
import { hasNumbers } from '../../domain/line.ts';
import type { Comparison } from '../../selectors/comparison.ts';
import { benchmarkFits, numberFormats, subtitle } from '../figureModel.ts';
import { NothingHere } from '../NothingHere.tsx';
import { Section, type SectionView } from './Section.tsx';

interface Props {
  readonly heading: string;
  readonly headline: string | null;
  readonly comparison: Comparison;
  readonly notes?: readonly string[];
  readonly legend?: string;
  readonly views: readonly SectionView[];
  /** In place of the indicator's own. */
  readonly subtitle?: string;
  /** On paper over both columns. */
  readonly paperWide?: boolean;
  /** Goals to draw over the lines. */
  readonly targets?: readonly Target[];
}

/** Three such figures and the answer fit on one A4 sheet. */
const PAPER_HEIGHT = 142;

export function LineSection(props: Props) {
  const { heading, headline, comparison, notes = [], views } = props;
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const words = props.subtitle ?? subtitle(comparison, false, false);
  const drawn = comparison.selected.some(hasNumbers);
  return (
    <Section
      heading={heading}
      headline={headline}
      subtitle={words}
      notes={notes}
      legend={props.legend}
      views={views}
      paperWide={props.paperWide ?? false}
    >
      {drawn ? (
        <LineChart
          comparison={comparison}
          description={headline ?? words}
          drawBenchmark={benchmarkFits(comparison)}
          formatTick={formats.tick}
          formatBare={formats.bare}
          formatValue={formats.value}
          formatDifference={formats.difference}
          onAdd={null}
          targets={props.targets}
          paperHeight={PAPER_HEIGHT}
        />
      ) : (
        <NothingHere reason={{ kind: 'no-numbers', mode: 'vaerdi', smoothed: false }} />
      )}
    </Section>
  );
}
