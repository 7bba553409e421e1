/** Where everything of *Fordeling* lies: the axis, the swarm, the names above it, the marks of the quarters. */
import type { DistributionDot, DistributionModel } from '../selectors/distributionModel.ts';
import { fittingSwarm } from './beeswarm.ts';
import { dotAxis } from './dotAxis.ts';
import { type Flag, placeFlags } from './flags.ts';

export interface SwarmLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly radius: number;
  readonly dots: readonly { readonly dot: DistributionDot; readonly x: number; readonly y: number }[];
  readonly names: readonly NameFlag[];
  readonly swarmTop: number;
  readonly axisY: number;
  readonly startsAtZero: boolean;
}

export interface NameFlag extends Flag {
  /** -1 for the benchmark. */
  readonly slot: number;
  readonly name: string;
  readonly value: string;
  readonly x: number;
  readonly textY: number;
  /** Where the thread ends: at the dot, or at the axis for the benchmark. */
  readonly toY: number;
}

const LANE = 19;
const CHARACTER = 8.1;

export function swarmLayout(
  model: DistributionModel,
  width: number,
  formatBare: (value: number) => string,
  /** Room above all names, for the word that says the figures are made up. */
  top = 0,
): SwarmLayout {
  const narrow = width < 560;
  const left = 14;
  const right = width - 14;
  const values = model.dots.map((dot) => dot.value);
  if (model.benchmark?.drawn) values.push(model.benchmark.value);
  const { x, ticks, startsAtZero } = dotAxis(values, model.scale, left, right);
  const positions = model.dots.map((dot) => x(dot.value));
  const { size, offsets } = fittingSwarm(positions, narrow ? 10 : 14, 5, narrow ? 210 : 260);
  const benchmark = model.benchmark?.drawn ? model.benchmark : null;
  const wanted = [
    ...(benchmark === null ? [] : [{ slot: -1, name: benchmark.name, of: benchmark.value, index: -1 }]),
    ...model.dots.flatMap((dot, index) =>
      dot.slot < 0 ? [] : [{ slot: dot.slot, name: dot.name, of: dot.value, index }],
    ),
  ].map((label) => ({ ...label, value: formatBare(label.of), x: x(label.of) }));
  const flags = placeFlags(
    wanted.map((label) => ({ x: label.x, width: (label.name.length + label.value.length + 1) * CHARACTER })),
    2,
    width - 2,
  );
  const lanes = Math.max(0, ...flags.map((flag) => flag.lane + 1));
  const swarmTop = top + lanes * LANE + 12;
  const centre = swarmTop + size / 2 - Math.min(0, ...offsets);
  const axisY = centre + Math.max(0, ...offsets) + size / 2 + 12;
  const dots = model.dots.map((dot, i) => ({ dot, x: positions[i]!, y: centre + offsets[i]! }));
  return {
    width,
    height: axisY + 30,
    left,
    right,
    x,
    ticks,
    radius: size / 2 - 0.75,
    dots,
    names: wanted.map((label, i) => ({
      ...flags[i]!,
      slot: label.slot,
      name: label.name,
      value: label.value,
      x: label.x,
      textY: top + (lanes - flags[i]!.lane) * LANE - 6,
      toY: label.index < 0 ? axisY : dots[label.index]!.y,
    })),
    swarmTop,
    axisY,
    startsAtZero,
  };
}
