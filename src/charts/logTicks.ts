/** Round numbers 1, 2, 5, 10 … between two limits, as many as have room on the axis. */
export function logTicks(
  low: number,
  high: number,
  position: (value: number) => number,
  room: number,
): readonly number[] {
  const at = (steps: readonly number[]): number[] => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      for (const step of steps) {
        const tick = step * 10 ** power;
        if (tick >= low && tick <= high) found.push(tick);
      }
    }
    return found;
  };
  const fits = (list: readonly number[]): boolean =>
    list.every((tick, i) => i === 0 || Math.abs(position(tick) - position(list[i - 1]!)) >= room);
  return [[1, 2, 5], [1, 3], [1]].map(at).find(fits) ?? at([1]);
}

/** All ticks of an axis are written alike: without decimals only where none has any. */
export function ticksWhole(ticks: readonly number[]): boolean {
  return ticks.every(Number.isInteger);
}
