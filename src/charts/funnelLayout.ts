/**
 * Where everything of the tragtplot lies. The number of persons goes from some forty to ten thousand and more: on a
 * linear axis three of four kommuner would stand in the first tenth of the width, on a logarithmic one they spread
 * out and the limits keep their funnel.
 */
import { nice, ticks } from 'd3-array';
import type { FunnelLimit, FunnelModel, FunnelPoint } from '../selectors/funnelModel.ts';
import { logTicks } from './logTicks.ts';
import { type NameSpot, nameSpots } from './nameSpots.ts';

export interface FunnelLayout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly y: (value: number) => number;
  readonly x: (base: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly points: readonly { readonly point: FunnelPoint; readonly x: number; readonly y: number }[];
  readonly names: readonly FunnelName[];
  readonly inner: { readonly low: string; readonly high: string; readonly band: string };
  readonly outer: { readonly low: string; readonly high: string };
  /** Where the limits' own names stand: at the right end, above their line. */
  readonly ends: { readonly inner: number; readonly outer: number };
}

export interface FunnelName extends NameSpot {
  readonly point: FunnelPoint;
  readonly x: number;
  readonly dotY: number;
  readonly text: string;
}

const CHARACTER = 7.9;

export function funnelLayout(
  model: FunnelModel,
  width: number,
  formatBare: (value: number) => string,
): FunnelLayout {
  const narrow = width < 560;
  const height = narrow ? 380 : Math.min(560, Math.round(width * 0.62));
  const plot = { left: 34, right: width - (narrow ? 8 : 60), top: 18, bottom: height - 30 };
  const bases = model.limits.map((limit) => limit.base);
  const [from, to] = [bases[0]!, bases.at(-1)!];
  const x = (base: number): number =>
    plot.left + ((plot.right - plot.left) * Math.log(base / from)) / Math.log(to / from);
  const count = narrow ? 5 : 7;
  const domain = nice(
    0,
    Math.max(model.target * 1.5, ...model.points.map((point) => point.value)) * 1.04,
    count,
  );
  const y = (value: number): number =>
    plot.bottom - ((plot.bottom - plot.top) * Math.min(value, 2 * domain[1])) / domain[1];
  const points = model.points.map((point) => ({ point, x: x(point.base), y: y(point.value) }));
  // The chosen ones first: they get the best spots.
  const named = [...points]
    .filter(({ point }) => point.slot >= 0 || point.outside === '99.8')
    .sort((a, b) => order(a.point) - order(b.point));
  const texts = named.map(({ point }) => `${point.name} ${formatBare(point.value)}`);
  const step = Math.max(1, Math.round((10 * model.limits.length) / (plot.right - plot.left)));
  const alongLines = model.limits
    .filter((_, i) => i % step === 0)
    .flatMap(({ base, low95, high95, low998, high998 }) =>
      [model.target, low95, high95, low998, high998].map((value) => ({ x: x(base), y: y(value) })),
    );
  const spots = nameSpots(
    named.map((dot, i) => ({ x: dot.x, y: dot.y, width: texts[i]!.length * CHARACTER })),
    points,
    { ...plot, right: width - 2 },
    // The country's name, at the left end over its line.
    [{ left: plot.left, right: plot.left + (narrow ? 92 : 160), y: y(model.target) - 11 }],
    alongLines,
  );
  const last = model.limits.at(-1)!;
  return {
    width,
    height,
    narrow,
    plot,
    x,
    y,
    xTicks: logTicks(from, to, x, narrow ? 40 : 52),
    yTicks: ticks(0, domain[1], count),
    points,
    names: named.map((dot, i) => ({
      ...spots[i]!,
      point: dot.point,
      x: dot.x,
      dotY: dot.y,
      text: texts[i]!,
    })),
    inner: {
      low: path(model.limits, 'low95', x, y),
      high: path(model.limits, 'high95', x, y),
      band: `${path(model.limits, 'high95', x, y)}${path([...model.limits].reverse(), 'low95', x, y).replace('M', 'L')}Z`,
    },
    outer: { low: path(model.limits, 'low998', x, y), high: path(model.limits, 'high998', x, y) },
    ends: { inner: y(last.high95), outer: y(last.high998) },
  };
}

function order(point: FunnelPoint): number {
  return point.slot < 0 ? 100 : point.slot;
}

function path(
  limits: readonly FunnelLimit[],
  which: 'low95' | 'high95' | 'low998' | 'high998',
  x: (base: number) => number,
  y: (value: number) => number,
): string {
  const at = (limit: FunnelLimit): string => `${x(limit.base).toFixed(1)} ${y(limit[which]).toFixed(1)}`;
  return `M${limits.map(at).join('L')}`;
}
