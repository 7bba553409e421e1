/** Figures of 98 kommuner, the same in every run. */
import { COUNTRY } from '../../../src/domain/area.ts';
import { municipalities } from '../../../src/domain/areas.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import type { Panel } from '../../../src/domain/panel.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { type Comparison, comparison } from '../../../src/selectors/comparison.ts';
import { defaultCompareView } from '../../../src/viewState/compareView.ts';

/** As many as a reader can choose: the most that the figure ever draws in colour. */
const CHOSEN = ['101', '851', '751', '461', '540', '825'];

/** Rates with a level of their own, a common cycle, seasons and noise. */
export function bigComparison(monthCount: number): Comparison {
  const areas = [COUNTRY, ...municipalities.map(({ code }) => code)];
  const random = noise(20_261_121);
  const values = new Float64Array(areas.length * monthCount);
  for (let a = 0; a < areas.length; a++) {
    const level = 2 + 4 * random();
    for (let m = 0; m < monthCount; m++) {
      const cycle = Math.sin((m + 7 * level) / 38);
      const season = 0.35 * Math.cos((2 * Math.PI * m) / 12);
      values[a * monthCount + m] = Math.round(10 * (level + cycle + season + 0.5 * random())) / 10;
    }
  }
  const value: Panel = {
    areas,
    firstMonth: monthOf(2026, 6) - monthCount + 1,
    monthCount,
    values,
    status: new Uint8Array(values.length),
  };
  const indicator = indicatorOf('ledige-pct');
  const data = { indicator, benefit: 'ialt', value, count: null, base: null, example: false } as const;
  return comparison(data, { ...defaultCompareView, maal: indicator.id, omr: CHOSEN });
}

function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
