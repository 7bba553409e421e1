/** How the figures of a comparison and the gap from it are written on axes and in readings. */
import type { Indicator } from '../../domain/indicator.ts';
import { isPercent } from '../../domain/unit.ts';
import { formatBare, formatValue } from '../../language/format.ts';
import { axisUnit } from '../../language/indicatorTexts.ts';

export function controlFormats({ unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>) {
  const whole = { kind: 'unit', unit } as const;
  const places = (value: number): number => (Number.isInteger(value) ? 0 : Math.max(1, decimals));
  const change = isPercent(unit) ? ({ kind: 'point-change' } as const) : ({ kind: 'plain-change' } as const);
  return {
    tick: (value: number) => formatBare(value, whole, places(value)),
    value: (value: number) => formatValue(value, whole, decimals),
    gapTick: (value: number) => formatBare(value, whole, places(value)),
    gap: (value: number) => formatBare(value, change, decimals),
    gapAxis: axisUnit(isPercent(unit) ? change : whole),
    axis: axisUnit(whole),
  };
}
