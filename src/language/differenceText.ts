/** How far apart two numbers of an indicator are, without saying which is the higher. */
import type { Indicator } from '../domain/indicator.ts';
import { isPercent, type Unit } from '../domain/unit.ts';
import { formatNumber } from './format.ts';

/** `procentpoint`, `uger`; empty where a difference has no other unit than the number, or none with a name. */
export function differenceUnit(unit: Unit): string {
  if (isPercent(unit)) return 'procentpoint';
  return unit === 'weeks' ? 'uger' : '';
}

/** `2,2 procentpoint`, `1,5 uger`, `120`; empty when it rounds to nothing. */
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

/** `145 flere`, `én mere`, `2 færre`: of persons and other things that are counted; empty when it rounds to none. */
export function moreOrFewer(change: number): string {
  const size = Math.abs(Math.round(change));
  if (size === 0) return '';
  if (size === 1) return change < 0 ? 'én færre' : 'én mere';
  return `${formatNumber(size, 0)} ${change < 0 ? 'færre' : 'flere'}`;
}
