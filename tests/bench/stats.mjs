/** The few statistics that the bench prints. All of them skip nothing: callers leave out warm-ups themselves. */

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** Linear between the neighbours. @param {readonly number[]} values @param {number} p */
export function quantile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** How far the middle half of the runs spreads, in percent of the median: the noise of this machine. */
export function spread(/** @type {readonly number[]} */ values) {
  return (100 * (quantile(values, 0.75) - quantile(values, 0.25))) / median(values);
}

/**
 * The exponent k of `cost ~ size^k`, by least squares over the logarithms.
 * @param {readonly { size: number, cost: number }[]} points
 */
export function growthExponent(points) {
  const logs = points
    .filter(({ cost }) => cost > 0)
    .map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (/** @type {'x' | 'y'} */ key) => logs.reduce((sum, log) => sum + log[key], 0) / logs.length;
  const [mx, my] = [mean('x'), mean('y')];
  const above = logs.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
  return above / logs.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
}
