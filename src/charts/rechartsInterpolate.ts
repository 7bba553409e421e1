/**
 * Stands in for `d3-interpolate` under d3-scale in the build (see vite.config.ts): our scales only ever map numbers, so
 * the interpolation of colours, dates and texts stays out (5 kB brotli).
 */
export function interpolateNumber(a: number, b: number): (t: number) => number {
  return (t) => a * (1 - t) + b * t;
}

export function interpolateRound(a: number, b: number): (t: number) => number {
  return (t) => Math.round(a * (1 - t) + b * t);
}

/** Values joined end to end: asked for by scales of d3-scale that tree shaking then leaves out. */
export function piecewise(
  join: (a: number, b: number) => (t: number) => number,
  values: readonly number[],
): (t: number) => number {
  const parts = values.slice(1).map((value, i) => join(values[i]!, value));
  return (t) => {
    const i = Math.max(0, Math.min(parts.length - 1, Math.floor(t * parts.length)));
    return parts[i]?.(t * parts.length - i) ?? Number.NaN;
  };
}

export { interpolateNumber as interpolate };
