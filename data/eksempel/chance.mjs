// @ts-check
/**
 * Chance that comes out the same everywhere. Only + - * / and square roots are used on the way to a figure: the
 * language fixes those to the last bit, but leaves `Math.exp`, `Math.log` and `Math.cos` to the engine.
 */

/**
 * A stream of numbers in [0, 1) (mulberry32). A stream per kommune, seeded with its code, keeps the others as they
 * are when one gets more months.
 * @param {number} seed
 * @returns {() => number}
 */
export function stream(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Near enough a standard normal number, never outside -6 to 6: the sum of twelve even ones, less six.
 * @param {() => number} random
 */
export function normal(random) {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

/**
 * 1 plus a disturbance, kept away from zero so that a weight stays a weight.
 * @param {number} disturbance
 */
export function factor(disturbance) {
  return Math.max(0.25, 1 + disturbance);
}

/**
 * Splits a whole number by weights into whole numbers that add up to it exactly (largest remainder; a tie goes to
 * the first).
 * @param {number} total
 * @param {readonly number[]} weights
 * @returns {number[]}
 */
export function split(total, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const ideal = weights.map((weight) => (total * weight) / sum);
  const parts = ideal.map(Math.floor);
  const byRemainder = ideal
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const left = total - parts.reduce((a, b) => a + b, 0);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
