/** How far apart two numbers of an indicator are, without saying which is the higher. */
import type { Indicator } from '../../domain/indicator.ts';
import { isPercent, type Unit } from '../../domain/unit.ts';
import { formatNumber } from './format.ts';

/** `percentage points`, `weeks`; empty where a difference has no other unit than the number, or none with a name. */
export function differenceUnit(unit: Unit): string {
  if (isPercent(unit)) return 'percentage points';
  return unit === 'weeks' ? 'weeks' : '';
}

/** `2.2 percentage points`, `1.5 weeks`, `120`; empty when it rounds to nothing. */
export function differenceText(
  difference: number,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
): string {
  const word = differenceUnit(unit);
  return sizeText(difference, word, word === '' ? decimals : Math.max(1, decimals));
}

/** The size of a number with a unit after it; empty when it rounds to nothing. */
export function sizeText(value: number, unit: string, decimals: number): string {
  const size = formatNumber(Math.abs(value), decimals);
  if (/^[0.,]+$/.test(size)) return '';
  return unit === '' ? size : `${size} ${unit}`;
}

/** `145 more`, `one more`, `2 fewer`: of persons and other things that are counted; empty when it rounds to none. */
export function moreOrFewer(change: number): string {
  const size = Math.abs(Math.round(change));
  if (size === 0) return '';
  return `${size === 1 ? 'one' : formatNumber(size, 0)} ${change < 0 ? 'fewer' : 'more'}`;
}
