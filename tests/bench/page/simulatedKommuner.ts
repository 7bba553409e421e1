/**
 * Made-up long-term unemployment in 98 kommuner where nothing happens that the method should find: a common cycle and
 * season, to which each answers a little differently, slow swings of its own, and persons who come and go by chance.
 *
 * The constants follow the published counts of y25i09 (36 months, 94 kommuner without a gap): sizes (median 97 persons,
 * 0.79 in logarithms), and how far counts drift from the country's in 1, 6, 12 and 24 months (12 months: 0.27 at 36
 * persons, 0.17 at 100, 0.11 at 600).
 */
import { normal, random } from '../../unit/statistics/random.ts';

export interface Simulated {
  /** Per cent of the labour force; NaN where fewer than three are counted, as published. */
  readonly values: readonly Float64Array[];
  readonly counts: readonly Float64Array[];
}

interface Swings {
  /** `as-published`: smaller in large kommuner; `alike`: the same in all, which no figures have shown. */
  readonly own: 'as-published' | 'alike';
  readonly suppress: boolean;
}

const AREAS = 98;
/** Of those long-term unemployed in a month, the share who still are in the next. */
const STAY = 0.88;
/** How much of an own swing is left after a month. */
const LASTING = 0.98;
const SUPPRESSED_BELOW = 3;

export function simulate(seed: number, months: number, { own, suppress }: Swings): Simulated {
  const next = random(seed);
  const cycle = commonCycle(next, months);
  const values: Float64Array[] = [];
  const counts: Float64Array[] = [];
  for (let area = 0; area < AREAS; area++) {
    const labourForce = 11_000 * Math.exp(0.75 * normal(next));
    const level = Math.log(0.009) + 0.3 * normal(next);
    const answer = 1 + 0.25 * normal(next);
    const season = 0.03 * (1 + 0.5 * normal(next));
    const shift = 0.3 * normal(next);
    const overYear = own === 'alike' ? 0.1 : 0.12 * ((labourForce * Math.exp(level)) / 90) ** -0.25;
    const spread = overYear / Math.sqrt(2 * (1 - LASTING ** 12));
    let swing = spread * normal(next);
    let expected = 0;
    let count = 0;
    const series = new Float64Array(months);
    for (let t = 0; t < months; t++) {
      swing = LASTING * swing + spread * Math.sqrt(1 - LASTING ** 2) * normal(next);
      const seasonal = season * Math.cos((2 * Math.PI * t) / 12 + shift);
      const mean = labourForce * Math.exp(level + answer * cycle[t]! + swing + seasonal);
      const coming = t === 0 ? mean : Math.max(0, mean - STAY * expected);
      count = stayers(next, count) + poisson(next, coming);
      expected = mean;
      series[t] = suppress && count < SUPPRESSED_BELOW ? Number.NaN : count;
    }
    counts.push(series);
    values.push(series.map((persons) => (100 * persons) / labourForce));
  }
  return { values, counts };
}

/** The same with the figures of one kommune changed from a month on: −0.2 is 20 per cent fewer. */
export function withEffect(
  { values, counts }: Simulated,
  area: number,
  start: number,
  effect: number,
): Simulated {
  const change = (series: readonly Float64Array[], round: boolean): Float64Array[] =>
    series.map((own, i) => {
      if (i !== area) return own;
      return own.map((value, t) => {
        if (t < start) return value;
        return round ? Math.round(value * (1 + effect)) : value * (1 + effect);
      });
    });
  return { values: change(values, false), counts: change(counts, true) };
}

/** In logarithms: swings of years, as large as those since 2009. */
function commonCycle(next: () => number, months: number): number[] {
  let [at, speed] = [0, 0];
  const cycle: number[] = [];
  for (let t = -60; t < months; t++) {
    speed = 0.93 * speed + 0.012 * normal(next);
    at = 0.995 * at + speed;
    if (t >= 0) cycle.push(at);
  }
  return cycle;
}

function stayers(next: () => number, count: number): number {
  const variance = count * STAY * (1 - STAY);
  if (variance > 25) return Math.round(count * STAY + Math.sqrt(variance) * normal(next));
  let staying = 0;
  for (let person = 0; person < count; person++) if (next() < STAY) staying++;
  return staying;
}

function poisson(next: () => number, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)));
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); product *= next()) count++;
  return count;
}
