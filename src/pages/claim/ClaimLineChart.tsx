/** The line figure of a claim, on the page and in the picture that is taken along. */
import { useMemo } from 'react';
import { LineChart } from '../../charts/LineChart.tsx';
import type { Comparison } from '../../selectors/comparison.ts';
import { benchmarkFits, numberFormats } from '../figureModel.ts';

/** On paper the sheet has to hold all answers. */
const PAPER_HEIGHT = 140;

interface Props {
  readonly comparison: Comparison;
  /** What the figure shows, for screen readers. */
  readonly description: string;
  readonly recharts: 'when-near' | 'never';
}

export function ClaimLineChart({ comparison, description, recharts }: Props) {
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  return (
    <LineChart
      comparison={comparison}
      description={description}
      drawBenchmark={benchmarkFits(comparison)}
      formatTick={formats.tick}
      formatBare={formats.bare}
      formatValue={formats.value}
      formatDifference={formats.difference}
      onAdd={null}
      paperHeight={PAPER_HEIGHT}
      recharts={recharts}
    />
  );
}
