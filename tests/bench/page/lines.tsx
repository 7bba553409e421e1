/** Draws the app's line figure, or the same figures as 98 Recharts lines, when the bench asks for it. */
import '../../../src/app/tokens.css';
import '../../../src/app/page.css';
import '../../../src/app/figure.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { LineChart } from '../../../src/charts/LineChart.tsx';
import { numberFormats } from '../../../src/pages/figureModel.ts';
import { bigComparison } from './figures.ts';
import { RechartsBaseline } from './RechartsBaseline.tsx';

export type Drawing = 'ours' | 'recharts' | 'recharts-tooltip';

export interface LinesBench {
  /** Draws in a fresh root and resolves after the frame was painted; marks the span for the trace. */
  draw(drawing: Drawing, id: string): Promise<void>;
  /** Resolves when the lazy part of the app's figure is there, so that later drawings use it at once. */
  ready(): Promise<void>;
}

declare const probe: { painted(): Promise<void> };

const comparison = bigComparison();
const formats = numberFormats(comparison);
const add = (): void => undefined;
const host = document.getElementById('figure')!;
let root: Root | null = null;

function figure(drawing: Drawing): ReactNode {
  if (drawing !== 'ours') {
    const width = host.clientWidth;
    const height = Math.min(560, Math.round(width * 0.62));
    return (
      <RechartsBaseline
        comparison={comparison}
        width={width}
        height={height}
        tooltip={drawing === 'recharts-tooltip'}
      />
    );
  }
  return (
    <LineChart
      comparison={comparison}
      description="98 kommuner"
      drawBenchmark
      formatTick={formats.tick}
      formatBare={formats.bare}
      formatValue={formats.value}
      formatDifference={formats.difference}
      onAdd={add}
    />
  );
}

const bench: LinesBench = {
  async draw(drawing, id) {
    root?.unmount();
    await probe.painted();
    root = createRoot(host);
    performance.mark(`bench:start:${id}`);
    flushSync(() => root?.render(figure(drawing)));
    await probe.painted();
    performance.mark(`bench:end:${id}`);
  },
  async ready() {
    while (document.querySelector('.recharts-wrapper') === null) await probe.painted();
  },
};
Object.assign(window, { bench });
