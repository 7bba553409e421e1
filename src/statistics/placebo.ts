import { type ControlPool, type SyntheticControl, syntheticControl } from './syntheticControl.ts';

/** 1, 2 or 3 of 20, 40 or 60 is 5 per cent exactly: as many others as there are enough for. */
const GROUPS = [59, 39, 19] as const;
const LEVEL = 0.05;

interface Placebo {
  readonly control: SyntheticControl;
  /** Its ratio, brought to the size of the area that is judged. */
  readonly ratio: number;
}

export interface PlaceboTest {
  /** The area that is judged. */
  readonly own: SyntheticControl;
  /** The others it is compared with, the nearest in size first; none when `own` does not fit or too few others do. */
  readonly placebos: readonly Placebo[];
  /** Others that came next in size but whose months held out were missed: not compared with. */
  readonly poorFit: readonly number[];
  /** How many of the placebos have a smaller ratio: larger than in `smaller` of `placebos.length`. */
  readonly smaller: number;
  /** (1 + placebos with a ratio at least as large) / (1 + placebos); NaN without placebos. */
  readonly p: number;
  /** `distinct` when p is at most 5 per cent. */
  readonly verdict: 'distinct' | 'usual' | 'poor-fit' | 'few-areas';
}

export interface PlaceboProgress {
  readonly done: number;
  /** How many will be looked at in all, if none has to be passed over. */
  readonly of: number;
}

/**
 * Is the gap after a start larger than others show who did nothing special then? The same synthetic control for the
 * others, one by one, as if they had started in that month (they may not be mixed from the area that is judged):
 *
 *     others   : the 59 nearest in ln(persons before) of those that fit; with fewer the nearest 39, or 19
 *     slope    = that of ln(ratio) on ln(persons before), least squares over these and the area itself
 *     ratio_j  = ratio_j · (n / n_j)^slope                           brought to the size of the area
 *     p        = (1 + #{ j : ratio_j ≥ ratio }) / (1 + number of others)
 *
 * Unit: none. Source: the placebo test of Abadie, Diamond & Hainmueller (2010, 2015). If the area is like the others,
 * each place is as likely as the next, whatever the figures are like; with 60, 40 or 20 places exactly 5 per cent of
 * them are the first 3, 2 or 1. An other that does not fit is passed over by the very rule by which the area itself
 * would get no answer (`fits` in syntheticControl.ts), so that the area is not compared with worse matches than its own.
 *
 * Why by size: where many persons are counted there is little chance in the figures, and the ratio is larger by itself.
 * Held against all of at least half its size, unadjusted, a small kommune was called out in less than 3 per cent of
 * simulated cases without any effect and one of the five largest in 1 to 2 (nobody has half the size of København);
 * by size each third is near 5 (`npm run bench -- effect`).
 *
 * Caveats: one answer in twenty is `distinct` without any reason. A large effect widens the slope's error a little.
 * `poor-fit`: the area's own months held out were missed, `few-areas`: fewer than 19 others can be compared; neither
 * has a p. Yields after each control so that a worker can tell how far it is, and stop.
 *
 *     // 60 areas alike but for number 7, whose figures are halved from the start
 *     // own ratio the largest: smaller 59 of 59, p 1/60 = 0.017, distinct
 */
export function* placeboTest(pool: ControlPool, area: number): Generator<PlaceboProgress, PlaceboTest> {
  const own = syntheticControl(pool, area);
  const others = nearestInSize(pool, area);
  const wanted = GROUPS.find((group) => group <= others.length) ?? 0;
  const fitting: SyntheticControl[] = [];
  const poorFit: number[] = [];
  if (own.fits) {
    for (const other of others) {
      if (fitting.length === wanted) break;
      const control = syntheticControl(pool, other, area);
      if (control.fits) fitting.push(control);
      else poorFit.push(other);
      yield { done: fitting.length + poorFit.length, of: Math.min(others.length, wanted + poorFit.length) };
    }
  }
  const group = GROUPS.find((count) => count <= fitting.length) ?? 0;
  return compare(own, fitting.slice(0, group), poorFit, pool.size);
}

function compare(
  own: SyntheticControl,
  others: readonly SyntheticControl[],
  poorFit: readonly number[],
  size: Float64Array,
): PlaceboTest {
  const slope = slopeOf([own, ...others], size);
  const placebos = others.map((control) => ({
    control,
    ratio: control.ratio * (size[own.area]! / size[control.area]!) ** slope,
  }));
  const smaller = placebos.filter(({ ratio }) => ratio < own.ratio).length;
  const p = others.length === 0 ? Number.NaN : (1 + others.length - smaller) / (1 + others.length);
  const decided = p <= LEVEL ? 'distinct' : 'usual';
  const verdict = !own.fits ? 'poor-fit' : others.length === 0 ? 'few-areas' : decided;
  return { own, placebos, poorFit, smaller, p, verdict };
}

function nearestInSize({ areas, size }: ControlPool, area: number): number[] {
  const far = (other: number): number => Math.abs(Math.log(size[other]! / size[area]!));
  return areas.filter((other) => other !== area).sort((a, b) => far(a) - far(b) || a - b);
}

/** Of ln(ratio) on ln(size); 0 where all are of one size. A ratio of 0 says nothing about it. */
function slopeOf(controls: readonly SyntheticControl[], size: Float64Array): number {
  const points = controls
    .filter(({ ratio }) => ratio > 0)
    .map(({ area, ratio }) => ({ x: Math.log(size[area]!), y: Math.log(ratio) }));
  const mean = (key: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  const [middleX, middleY] = [mean('x'), mean('y')];
  const across = points.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0);
  const spread = points.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0);
  return spread > 1e-9 ? across / spread : 0;
}
