/**
 * The same 98 lines over 240 months by libraries that draw on a canvas, in their cheapest honest setting: straight
 * lines, no points, no animation, axes hidden, as beside Recharts. They are called without React.
 */
import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Comparison } from '../../../src/selectors/comparison.ts';

export interface Drawn {
  remove(): void;
}

interface Place {
  readonly host: HTMLElement;
  readonly width: number;
  readonly height: number;
  /** With what the library offers for reading a value off at the pointer. */
  readonly tooltip: boolean;
}

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

export function chartJs(comparison: Comparison, { host, width, height, tooltip }: Place): Drawn {
  const canvas = document.createElement('canvas');
  const box = document.createElement('div');
  box.style.cssText = `width:${width}px;height:${height}px`;
  box.append(canvas);
  host.append(box);
  const { months, series } = columns(comparison);
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: series.map((values) => ({
        data: values.map((y, m) => ({ x: months[m]!, y })),
        borderColor: '#888',
        borderWidth: 1,
        pointRadius: 0,
      })),
    },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      events: tooltip ? ['mousemove', 'mouseout'] : [],
      interaction: { mode: 'nearest', axis: 'xy', intersect: false },
      plugins: { tooltip: { enabled: tooltip } },
      scales: { x: { type: 'linear', display: false }, y: { display: false } },
    },
  });
  return {
    remove: () => {
      chart.destroy();
      box.remove();
    },
  };
}

export function uPlotLines(comparison: Comparison, { host, width, height, tooltip }: Place): Drawn {
  const { months, series } = columns(comparison);
  const plot = new uPlot(
    {
      width,
      height,
      scales: { x: { time: false } },
      axes: [{ show: false }, { show: false }],
      legend: { show: tooltip },
      cursor: { show: tooltip, focus: { prox: 16 } },
      series: [{}, ...series.map(() => ({ stroke: '#888', width: 1, points: { show: false } }))],
    },
    [months, ...series],
    host,
  );
  return { remove: () => plot.destroy() };
}

interface Columns {
  readonly months: number[];
  readonly series: number[][];
}

const made = new WeakMap<Comparison, Columns>();

/** Made once: the shaping of data is not what is compared. */
function columns(comparison: Comparison): Columns {
  const known = made.get(comparison);
  if (known !== undefined) return known;
  const { peers } = comparison;
  const result = {
    months: Array.from({ length: peers.monthCount }, (_, m) => peers.firstMonth + m),
    series: peers.areas.map((_, a) =>
      Array.from(peers.values.subarray(a * peers.monthCount, (a + 1) * peers.monthCount)),
    ),
  };
  made.set(comparison, result);
  return result;
}
