/** Draws the app's line figure, or the same figures with other libraries alone, when the bench asks for it. */
import '../../../src/app/tokens.css';
import '../../../src/app/page.css';
import '../../../src/app/figure.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
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
  /** Draws it once more below, until the next `draw`. */
  drawMore(drawing: Drawing): Promise<void>;
  /** Resolves when the lazy part of the app's figure is there, so that later drawings use it at once. */
  ready(): Promise<void>;
}

declare const probe: { painted(): Promise<void> };

let comparison = bigComparison(240);
let formats = numberFormats(comparison);
const add = (): void => undefined;
const host = document.getElementById('figure')!;
/** All that is drawn: the figure, and the same again below it. */
const drawn: Drawn[] = [];

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

function put(drawing: Drawing, host: HTMLElement): Drawn {
  const [library, extra] = drawing.split('-');
  if (library === 'chartjs' || library === 'uplot')
    return OTHERS[library](comparison, { host, ...place(), tooltip: extra === 'tooltip' });
  const root = createRoot(host);
  flushSync(() => root.render(figure(drawing)));
  return { remove: () => root.unmount() };
}

const bench: LinesBench = {
  resize(months) {
    comparison = bigComparison(months);
    formats = numberFormats(comparison);
  },
  async draw(drawing, id) {
    for (const one of drawn.splice(0)) one.remove();
    await probe.painted();
    performance.mark(`bench:start:${id}`);
    drawn.push(put(drawing, host));
    await probe.painted();
    performance.mark(`bench:end:${id}`);
  },
  async drawMore(drawing) {
    const below = host.cloneNode() as HTMLElement;
    host.parentElement?.append(below);
    const one = put(drawing, below);
    drawn.push({
      remove: () => {
        one.remove();
        below.remove();
      },
    });
    await probe.painted();
  },
  async ready() {
    while (document.querySelector('.recharts-surface') === null) await probe.painted();
  },
};
Object.assign(window, { bench });
