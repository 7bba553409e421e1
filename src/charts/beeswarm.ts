/** Dots on one axis that do not cover each other: the same values always give the same swarm. */

/**
 * The distance of each dot from the axis, for dots sorted by position: each lies as near the axis as those before
 * it leave room for, above rather than below. Dots touch at `size`, their diameter with its gap.
 */
export function beeswarm(positions: readonly number[], size: number): readonly number[] {
  const offsets: number[] = [];
  let first = 0;
  positions.forEach((x, i) => {
    while (x - positions[first]! >= size) first++;
    const near: { dx: number; y: number }[] = [];
    for (let j = first; j < i; j++) near.push({ dx: x - positions[j]!, y: offsets[j]! });
    const candidates = [0];
    for (const { dx, y } of near) {
      const dy = Math.sqrt(size * size - dx * dx);
      candidates.push(y - dy, y + dy);
    }
    candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const free = (y: number): boolean =>
      near.every((other) => other.dx ** 2 + (y - other.y) ** 2 >= size * size - 1e-6);
    offsets.push(candidates.find(free)!);
  });
  return offsets;
}

/** The largest size not above `largest` at which the swarm fits the height; never below `smallest`. */
export function fittingSwarm(
  positions: readonly number[],
  largest: number,
  smallest: number,
  height: number,
): { readonly size: number; readonly offsets: readonly number[] } {
  let size = largest;
  for (;;) {
    const offsets = beeswarm(positions, size);
    const reach = Math.max(0, ...offsets) - Math.min(0, ...offsets) + size;
    if (reach <= height || size <= smallest) return { size, offsets };
    size = Math.max(smallest, size * 0.9);
  }
}
