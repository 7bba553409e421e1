/** A count at the start and at the end of a window, in persons. */
export interface CountPair {
  readonly x0: number;
  readonly x1: number;
}

export interface ChangeSplit {
  /** x1 − x0 of the kommune, in persons. */
  readonly change: number;
  /** What it would have been had the kommune moved as the rest of the country. */
  readonly country: number;
  /** What similar kommuner moved otherwise than the rest of the country. */
  readonly similar: number;
  /** What is left. */
  readonly own: number;
  /** Relative change of the rest of the country, and of the similar kommuner together: −0.1 is 10 per cent fewer. */
  readonly countryGrowth: number;
  readonly similarGrowth: number;
  /** Positions in `similar` without a number at one of the ends: in neither of its sums. */
  readonly leftOut: readonly number[];
}

interface SplitInput {
  readonly own: CountPair;
  /** The whole country, the kommune among them. */
  readonly country: CountPair;
  /** Chosen on figures from before the start; the kommune itself not among them. */
  readonly similar: readonly CountPair[];
}

/** All parts are whole multiples of this, about a thousandth person, so that adding them rounds nothing. */
const STEP = 2 ** -10;

/**
 * A change taken apart in three that add up to it exactly:
 *
 *     gl      = (X1 − x1) / (X0 − x0) − 1            relative change in the country without the kommune
 *     gs      = Σ x1_j / Σ x0_j − 1                  in the similar kommuner, sums over sums
 *     country = x0 · gl
 *     similar = x0 · (gs − gl)
 *     own     = x1 − x0·(1 + gs)                     country + similar + own = x1 − x0
 *
 * Unit: persons. Source: a decomposition by successive benchmarks, as in shift-share analysis (Dunn 1960, "A statistical
 * and analytical technique for regional analysis"), with similar kommuner in the place of industries. Both ends and
 * the parts are rounded to 2⁻¹⁰ person and `own` is what then remains: the three add up to `change` to the last bit, in
 * any order, and `change` is x1 − x0 itself for whole numbers.
 *
 * Caveats: arithmetic, not causes. `own` depends on who counts as similar and holds everything that happened here alone,
 * chance included. Counts only: parts of a share do not add up to persons. A number missing (NaN) at an end of the
 * kommune or the country, nobody in the rest of the country or in all similar ones at the start: parts are NaN.
 *
 *     splitChange({ own: { x0: 1000, x1: 800 }, country: { x0: 11000, x1: 9800 }, similar: [{ x0: 500, x1: 425 }] })
 *     // change −200 = country −100 (gl −0.1) + similar −50 (gs −0.15) + own −50
 */
export function splitChange({ own, country, similar }: SplitInput): ChangeSplit {
  const leftOut: number[] = [];
  let [sum0, sum1] = [0, 0];
  similar.forEach(({ x0, x1 }, position) => {
    if (Number.isFinite(x0) && Number.isFinite(x1)) [sum0, sum1] = [sum0 + x0, sum1 + x1];
    else leftOut.push(position);
  });
  const countryGrowth = growth(country.x0 - own.x0, country.x1 - own.x1);
  const similarGrowth = growth(sum0, sum1);
  const change = toStep(own.x1) - toStep(own.x0);
  const countryPart = toStep(own.x0 * countryGrowth);
  const similarPart = toStep(own.x0 * (similarGrowth - countryGrowth));
  return {
    change,
    country: countryPart,
    similar: similarPart,
    own: change - countryPart - similarPart,
    countryGrowth,
    similarGrowth,
    leftOut,
  };
}

/**
 * The parts in whole persons that still add up to the change, for a table or a waterfall: each is rounded down, and
 * the persons then missing go to those that lost most by it (largest remainder; of equals the first). No part is off by
 * a whole person. The change must be a whole number, as counts are; else, or with a part missing, all are NaN.
 *
 *     inWholePersons({ change: −200, country: −100.4, similar: −49.8, own: −49.8 })  // −100, −50, −50
 */
export function inWholePersons({
  change,
  country,
  similar,
  own,
}: Pick<ChangeSplit, 'change' | 'country' | 'similar' | 'own'>): {
  readonly country: number;
  readonly similar: number;
  readonly own: number;
} {
  const parts = [country, similar, own];
  const whole = parts.map(Math.floor);
  const missing = change - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = [0, 1, 2].sort((a, b) => parts[b]! - whole[b]! - (parts[a]! - whole[a]!) || a - b);
  for (const i of byRemainder.slice(0, missing)) whole[i]! += 1;
  const valid = Number.isInteger(change) && whole.every(Number.isFinite);
  const [a, b, c] = valid ? whole.map((part) => part + 0) : [Number.NaN, Number.NaN, Number.NaN];
  return { country: a!, similar: b!, own: c! };
}

function growth(before: number, after: number): number {
  return before > 0 ? after / before - 1 : Number.NaN;
}

function toStep(persons: number): number {
  return Math.round(persons / STEP) * STEP;
}
