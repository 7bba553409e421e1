/** Where everything of a level among others lies: the swarm, the names above it, what was said below. */
import type { LevelDot, LevelDotsModel, LevelMark, LevelSaid } from '../selectors/levelDots.ts';
import { fittingSwarm } from './beeswarm.ts';
import { dotAxis } from './dotAxis.ts';
import { placeFlags } from './flags.ts';

interface Label {
  /** Left edge, and the baseline of the first line. */
  readonly left: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface LevelLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly startsAtZero: boolean;
  readonly radius: number;
  readonly dots: readonly { readonly dot: LevelDot; readonly x: number; readonly y: number }[];
  readonly marks: readonly {
    readonly mark: LevelMark;
    readonly x: number;
    /** Where its line ends: at the dot, or at the axis. */
    readonly toY: number;
    readonly label: Label;
  }[];
  readonly said: readonly {
    readonly said: LevelSaid;
    readonly x: number;
    readonly width: number;
    readonly label: Label;
  }[];
  readonly top: number;
  readonly axisY: number;
}

interface LevelInput {
  readonly model: LevelDotsModel;
  readonly width: number;
  readonly paper: boolean;
  readonly markText: (mark: LevelMark) => string;
  readonly saidText: (said: LevelSaid) => string;
}

export const LANE = 19;
const CHARACTER = 7.9;
/** What was said is bold throughout. */
const BOLD = 8.7;
/** What was said is never drawn thinner. */
const THINNEST = 3;
const TICKS = 24;

export function levelLayout({ model, width, paper, markText, saidText }: LevelInput): LevelLayout {
  const narrow = width < 560;
  const [left, right] = [14, width - 14];
  const log = model.scale === 'log';
  const seen = [
    ...[...model.dots, ...model.marks].map(({ value }) => value),
    ...model.said.flatMap(({ low, high }) => [low, high]),
  ].filter((value) => Number.isFinite(value) && (value > 0 || !log));
  const axis = dotAxis(seen, model.scale, left, right);
  const within = (at: number): number => Math.max(left, Math.min(right, at));
  const x = (value: number): number => (log && value <= 0 ? left : axis.x(value));
  const positions = model.dots.map(({ value }) => x(value));
  const room = paper ? 84 : narrow ? 150 : 130;
  const { size, offsets } = fittingSwarm(positions, narrow ? 11 : 14, 4, room);
  const marks = model.marks.map((mark) => ({ mark, x: x(mark.value), text: markText(mark) }));
  const above = placed(
    marks.map(({ x: at, text }) => ({ x: at, width: text.length * CHARACTER })),
    width,
  );
  const top = (1 + Math.max(-1, ...above.map(({ lane }) => lane))) * LANE + 10;
  const centre = top + size / 2 - Math.min(0, ...offsets);
  const axisY = centre + Math.max(0, ...offsets) + size / 2 + 10;
  const dots = model.dots.map((dot, i) => ({ dot, x: positions[i]!, y: centre + offsets[i]! }));
  const said = model.said.map((one) => {
    const [from, to] = [within(x(one.low)), within(Number.isFinite(one.high) ? x(one.high) : right)];
    const wide = Math.max(THINNEST, to - from);
    const lines = wrapped(saidText(one), Math.floor((width - 4) / BOLD));
    return { said: one, x: (from + to - wide) / 2, width: wide, lines };
  });
  const below = placed(
    said.map(({ x: from, width: wide, lines }) => ({
      x: from + wide / 2,
      width: Math.max(...lines.map(({ length }) => length)) * BOLD,
    })),
    width,
  );
  const lanes = 1 + Math.max(-1, ...below.map(({ lane }) => lane));
  const tall = LANE * Math.max(1, ...said.map(({ lines }) => lines.length));
  return {
    ...{ width, left, right, x, dots, top, axisY },
    ...{ ticks: axis.ticks, startsAtZero: axis.startsAtZero, radius: size / 2 - 0.75 },
    height: axisY + TICKS + lanes * tall + 4,
    marks: marks.map(({ mark, x: at, text }, i) => ({
      ...{ mark, x: at },
      toY: mark.dot ? dots.find(({ dot }) => dot.code === mark.code)!.y : axisY,
      label: { left: above[i]!.left, y: top - 16 - above[i]!.lane * LANE, lines: [text] },
    })),
    said: said.map(({ lines, ...one }, i) => ({
      ...one,
      label: { left: below[i]!.left, y: axisY + TICKS + 14 + below[i]!.lane * tall, lines },
    })),
  };
}

function placed(labels: readonly { readonly x: number; readonly width: number }[], width: number) {
  return placeFlags(labels, 2, width - 2);
}

/** Words in as few lines of at most so many letters as there can be, about equally long; a longer word stands alone. */
function wrapped(text: string, most: number): readonly string[] {
  const first = filled(text, most);
  let best = first;
  for (let narrower = most - 1; narrower > 0; narrower--) {
    const lines = filled(text, narrower);
    if (lines.length > first.length) break;
    best = lines;
  }
  return best;
}

function filled(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
