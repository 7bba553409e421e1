import { Z_95, Z_998 } from './normal.ts';
import { NORMAL_WINSORISED_SHARE } from './winsorisedMeanSquare.ts';

/**
 * How many of `count` lie outside a funnel's widened limits although none of them is special?
 *
 *     phi > 1:  share(z*) = 2 · (1 − Φ(z* · sqrt(0.6787)))    10.6 per cent (95), 1.1 per cent (99.8)
 *     phi = 1:  share(z*) = 2 · (1 − Φ(z*))                    5 per cent (95), 0.2 per cent (99.8)
 *
 * `None is special` means: all scatter around the target alike and normally, with a variance of σ² times chance.
 * The phi of funnel.ts is a winsorised mean of squares, not corrected for winsorising, and comes out as
 * 0.6787 · σ²; limits drawn with it are too narrow by sqrt(0.6787), so that more than the nominal share lie
 * outside. Where phi is held at 1 the limits are those of chance alone: the figure is then the least to expect
 * (it grows to that of phi > 1 as σ² grows to 1.47).
 *
 * Unit: kommuner (an expected number, not whole). Source: our own, from NORMAL_WINSORISED_SHARE; tested by simulation with a
 * seeded generator. Caveat: the quantiles come from few kommuner, which moves it by a few tenths.
 *
 *     expectedOutside(2.65, 96)  // { at95: 10.2, at998: 1.05 }
 */
export function expectedOutside(
  phi: number,
  count: number,
): { readonly at95: number; readonly at998: number } {
  const narrowing = phi > 1 ? Math.sqrt(NORMAL_WINSORISED_SHARE) : 1;
  return { at95: count * tails(Z_95 * narrowing), at998: count * tails(Z_998 * narrowing) };
}

/** Two-sided tail of the standard normal distribution, by Simpson's rule on the density from 0 to z. */
function tails(z: number): number {
  const steps = 400;
  const h = z / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((i * h) ** 2) / 2);
  }
  return 1 - (2 * sum * h) / 3 / Math.sqrt(2 * Math.PI);
}
