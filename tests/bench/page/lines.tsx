/** Draws the app's line figure, or the same figures with other libraries alone, when the bench asks for it. */
import '../../../src/app/tokens.css';
import '../../../src/app/page.css';
import '../../../src/app/figure.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { LineChart } from '../../../src/charts/LineChart.tsx';
import { numberFormats } from '../../../src/pages/figureModel.ts';
import { bigComparison } from './figures.ts';
import { chartJs, type Drawn, uPlotLines } from './otherLibraries.ts';
import { RechartsBaseline } from './RechartsBaseline.tsx';

export type Library = 'recharts' | 'chartjs' | 'uplot';
export type Drawing = 'ours' | Library | `${Library}-tooltip`;

export interface LinesBench {
  /** From now on the figures have so many months; 240 at first. */
  resize(months: number): void;
  /** Draws in a fresh root and resolves after the frame was painted; marks the span for the trace. */
  draw(drawing: Drawing, id: string): Promise<void>;
  /** Resolves when the lazy part of the app's figure is there, so that later drawings use it at once. */
  ready(): Promise<void>;
}

declare const probe: { painted(): Promise<void> };

let comparison = bigComparison(240);
let formats = numberFormats(comparison);
const add = (): void => undefined;
const host = document.getElementById('figure')!;
let root: Root | null = null;
let drawn: Drawn | null = null;

const OTHERS = { chartjs: chartJs, uplot: uPlotLines } as const;

function place() {
  const width = host.clientWidth;
  return { width, height: Math.min(560, Math.round(width * 0.62)) };
}

function figure(drawing: Drawing): ReactNode {
  if (drawing !== 'ours') {
    return <RechartsBaseline comparison={comparison} {...place()} tooltip={drawing === 'recharts-tooltip'} />;
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
  resize(months) {
    comparison = bigComparison(months);
    formats = numberFormats(comparison);
  },
  async draw(drawing, id) {
    root?.unmount();
    root = null;
    drawn?.remove();
    drawn = null;
    await probe.painted();
    const [library, extra] = drawing.split('-');
    if (library === 'chartjs' || library === 'uplot') {
      const where = { host, ...place(), tooltip: extra === 'tooltip' };
      performance.mark(`bench:start:${id}`);
      drawn = OTHERS[library](comparison, where);
    } else {
      root = createRoot(host);
      performance.mark(`bench:start:${id}`);
      flushSync(() => root?.render(figure(drawing)));
    }
    await probe.painted();
    performance.mark(`bench:end:${id}`);
  },
  async ready() {
    while (document.querySelector('.recharts-surface') === null) await probe.painted();
  },
};
Object.assign(window, { bench });
