/** What is behind a number: persons are not full-time persons, and spells are neither. */
import type { Indicator } from '../../domain/indicator.ts';
import { isCount, type Unit } from '../../domain/unit.ts';

/** What the persons behind an indicator are counted in, also where it is a share of them. */
export function countedUnit({ id, unit }: Pick<Indicator, 'id' | 'unit'>): Unit {
  if (isCount(unit)) return unit;
  return unit === 'percent-of-insured' || id === 'langtidsledige-dst-pct' ? 'persons' : 'full-time-persons';
}

/** `1 full-time person`, `2 persons`, `3 spells`: the word that follows the number. */
export function countedWord(unit: Unit, count: number): string {
  const word = unit === 'spells' ? 'spell' : unit === 'persons' ? 'person' : 'full-time person';
  return Math.round(count) === 1 ? word : `${word}s`;
}
