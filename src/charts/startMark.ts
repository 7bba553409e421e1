/** Where the start of an initiative and the months held out before it are marked on a line figure. */
import type { Month } from '../domain/period.ts';

interface Frame {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: (month: Month) => number;
}

export interface StartMark {
  /** Between the last month before and the first after. */
  readonly x: number;
  /** Where the word stands: on the side with more room. */
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** The months held out; null where they are not shown. */
  readonly band: { readonly x: number; readonly width: number; readonly named: boolean } | null;
}

const OFF = 5;
/** Pixels that the word of the band takes. */
const BAND_WORD = 46;

export function startMark({ plot, x }: Frame, start: Month, heldOutFrom: Month | null): StartMark {
  const at = (x(start - 1) + x(start)) / 2;
  const end = at > (plot.left + plot.right) / 2 + (plot.right - plot.left) / 4;
  const from = heldOutFrom === null ? null : Math.max(plot.left, (x(heldOutFrom - 1) + x(heldOutFrom)) / 2);
  // The word of the start has its place first.
  const band = from === null ? null : { x: from, width: at - from, named: !end && at - from >= BAND_WORD };
  return { x: at, textX: at + (end ? -OFF : OFF), anchor: end ? 'end' : 'start', band };
}
