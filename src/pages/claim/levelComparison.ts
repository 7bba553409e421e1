/** The comparison that shows a level month by month, and the one that a link opens. */
import { areaOf } from '../../domain/areas.ts';
import { isCount } from '../../domain/unit.ts';
import type { LevelCheck } from '../../language/levelFacts.ts';
import { levelFigureTexts } from '../../language/levelFigureTexts.ts';
import { comparison as compare } from '../../selectors/comparison.ts';
import type { IndicatorData } from '../../selectors/indicatorData.ts';
import { emptyPanel } from '../../selectors/panels.ts';
import { type CompareView, defaultCompareView } from '../../viewState/compareView.ts';
import type { ClaimComparison } from './claimComparison.ts';

/** The same places and month; of regions' figures the region. */
export function levelView({ area, indicator, benefit, level, unclear }: LevelCheck): CompareView {
  const { kind } = areaOf(area);
  const own = unclear?.kind === 'regions-only' ? unclear.region : area;
  return {
    ...defaultCompareView,
    ...{ maal: indicator.id, ydelse: benefit },
    ...(unclear === null ? { til: { kind: 'month', month: level.month } as const } : {}),
    omr: kind === 'country' || kind === 'landsdel' ? [] : [own, ...beside(area, level)],
    mod: benchmarkOf(level),
  };
}

/** All months there are, with the one that the claim is about marked, and the one that beats it. */
export function levelLines(
  { area, indicator, benefit, level, record }: LevelCheck,
  data: IndicatorData,
  filer: CompareView['filer'],
): ClaimComparison {
  const { eventMonth, eventBeaten } = levelFigureTexts;
  const beaten = record?.beaten ?? null;
  const view: CompareView = {
    ...defaultCompareView,
    ...{ maal: indicator.id, ydelse: benefit },
    omr: [area, ...beside(area, level)],
    mod: benchmarkOf(level),
    tid: 'raekke',
    haendelser: [
      // It lies before the other.
      ...(beaten === null ? [] : [{ month: beaten.month, text: eventBeaten, amount: null }]),
      { month: level.month, text: eventMonth, amount: null },
    ],
    filer,
  };
  const whole = compare(data, view);
  // Of counts most others lie far outside.
  const peers = isCount(indicator.unit) ? emptyPanel([], whole.firstMonth, whole.monthCount) : whole.peers;
  return { view, comparison: { ...whole, peers } };
}

/** Another place of the same kind. */
function beside(area: string, { other }: LevelCheck['level']): readonly string[] {
  const { kind } = areaOf(area);
  return other !== null && kind === 'municipality' && areaOf(other.area).kind === kind ? [other.area] : [];
}

const benchmarkOf = ({ other }: LevelCheck['level']): CompareView['mod'] =>
  other !== null && areaOf(other.area).kind === 'region' ? 'region' : 'landet';
