export interface Season {
  /** How far a position lies above the straight line between equal calendar months; 0 at `anchor`, NaN if unknown. */
  readonly at: (position: number) => number;
  /** How many years it is the mean of. */
  readonly years: number;
}

/**
 * How much the calendar month moves monthly figures, seen from one month, the anchor. For each whole year between two
 * months like the anchor (13 values, none missing) the distance of the months between from the straight line through
 * the two ends; the mean over those years:
 *
 *     s(k) = mean over years of  x(a + k) − ( x(a) + (x(a + 12) − x(a)) · k/12 )     k = 0 … 11, a = anchor − 12, −24 …
 *
 * Unit: that of the values, to be added to a figure without season. The years before the anchor are used, so that it
 * does not change as new figures come; only where none is whole, the years after it. The trend of each year is taken
 * out by the line, as the moving average does in classical decomposition (Hyndman & Athanasopoulos, Forecasting:
 * Principles and Practice), which would need half a year more at both ends.
 *
 * Caveats: with one or two years what was special then counts as season; a figure out of the ordinary at the anchor
 * tilts the line. Without any whole year every month but the anchor's own calendar month is unknown (NaN).
 *
 *     seasonAround([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 27, 22], 12).at(11)  // 27 − 21 = 6, and at(23) too
 */
export function seasonAround(values: ArrayLike<number>, anchor: number): Season {
  const before = wholeYears(values, anchor, -12);
  const used = before.length > 0 ? before : wholeYears(values, anchor, 12);
  return {
    years: used.length,
    at: (position) => {
      const k = (((position - anchor) % 12) + 12) % 12;
      if (k === 0) return 0;
      let sum = 0;
      for (const from of used) {
        const [first, last] = [values[from]!, values[from + 12]!];
        sum += values[from + k]! - (first + ((last - first) * k) / 12);
      }
      return used.length === 0 ? Number.NaN : sum / used.length;
    },
  };
}

/** First positions of the years that touch the anchor going back (or on), as far as all 13 values are there. */
function wholeYears(values: ArrayLike<number>, anchor: number, step: -12 | 12): readonly number[] {
  const found: number[] = [];
  for (let from = step < 0 ? anchor - 12 : anchor; from >= 0 && from + 12 < values.length; from += step) {
    let whole = true;
    for (let k = 0; k <= 12; k++) whole &&= Number.isFinite(values[from + k]);
    if (whole) found.push(from);
  }
  return found;
}
