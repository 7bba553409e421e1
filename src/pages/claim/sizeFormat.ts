import type { Indicator } from '../../domain/indicator.ts';
import { isCount } from '../../domain/unit.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { differenceUnit } from '../../language/differenceText.ts';
import { formatSigned } from '../../language/format.ts';

/** `−6,4 pct.`, `+0,4 procentpoint`: the size of a change as all figures of the page write it. */
export function sizeFormat({ unit, decimals }: Indicator): (size: number) => string {
  const after = isCount(unit) ? claimPageTexts.percent : differenceUnit(unit);
  const shown = isCount(unit) ? 1 : after === '' ? decimals : Math.max(1, decimals);
  return (size) =>
    Number.isNaN(size) ? claimPageTexts.windowMarks.none : `${formatSigned(size, shown)} ${after}`.trim();
}
