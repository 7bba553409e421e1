/** The words of the map: readings, legend, help. Its headline is in mapHeadline.ts. */
import type { MissingReason } from '../../domain/observation.ts';
import { isCount, type ShownUnit } from '../../domain/unit.ts';
import { differenceUnit, sizeText } from './differenceText.ts';
import { formatBare, formatList, ordinal } from './format.ts';
import { missingTexts } from './notes.ts';
import { nameOf } from './places.ts';

/** `33rd of 96 (1st = highest)`, `tied 33rd of …`. */
export function placeText(place: number, ties: number, of: number): string {
  return `${ties > 0 ? 'tied ' : ''}${ordinal(place)} of ${of} (1st = highest)`;
}

/** `2.4 percentage points above Denmark`; empty for counts, whose distance to a larger area says nothing. */
export function distanceText(
  difference: number,
  unit: ShownUnit,
  decimals: number,
  benchmark: string,
): string {
  if (Number.isNaN(difference) || (unit.kind === 'unit' && isCount(unit.unit))) return '';
  const name = / municipalities$/.test(benchmark) ? nameOf({ code: null, name: benchmark }) : benchmark;
  const word = distanceUnit(unit);
  const size = sizeText(difference, word, word === '' ? decimals : Math.max(1, decimals));
  if (size === '') return `the same as ${name}`;
  return `${size} ${difference > 0 ? 'above' : 'below'} ${name}`;
}

function distanceUnit(unit: ShownUnit): string {
  if (unit.kind === 'index') return 'index points';
  if (unit.kind === 'unit') return differenceUnit(unit.unit);
  if (unit.kind === 'plain-change') return '';
  return unit.kind === 'weeks-change' ? 'weeks' : 'percentage points';
}

interface LegendClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** For screen readers: what the colours mean, how many are in each, who has no number. */
export function mapSummary(
  classes: readonly LegendClass[],
  unit: ShownUnit,
  decimals: number,
  kind: 'municipalities' | 'regions',
  missing: string,
): string {
  const bare = (value: number): string => formatBare(value, unit, decimals);
  const parts = classes.map(({ from, to, count }) => {
    const range = from === to ? bare(from) : `${bare(from)} to ${bare(to)}`;
    return `${range}: ${counted(count, kind)}`;
  });
  return `The colours from lowest to highest: ${parts.join('; ')}. ${missing}`;
}

function counted(count: number, kind: 'municipalities' | 'regions'): string {
  if (count !== 1) return `${count} ${kind}`;
  return kind === 'municipalities' ? '1 municipality' : '1 region';
}

/** `Hatched: Fanø and Læsø, hidden to protect privacy.` One sentence per reason; empty when all have a number. */
export function hatchedText(
  areas: readonly { readonly name: string; readonly missing: MissingReason | null }[],
): string {
  const byReason = new Map<MissingReason, string[]>();
  for (const { name, missing } of areas) {
    if (missing !== null) byReason.set(missing, [...(byReason.get(missing) ?? []), name]);
  }
  return [...byReason]
    .map(([reason, names]) => {
      const who = names.length > 8 ? `${names.length} municipalities` : formatList(names);
      return `Hatched: ${who}, ${missingTexts[reason]}.`;
    })
    .join(' ');
}

export const mapTexts = {
  classesLabel: 'How the colours are divided',
  classModes: { quantile: 'equally many in each colour', even: 'steps of equal size' },
  /** Around a middle, the two sides have as many colours but not as many municipalities. */
  classModesAround: { quantile: 'equally many in each colour on each side', even: 'steps of equal size' },
  viewLabel: 'How the map is drawn',
  views: { map: 'Map', tiles: 'Tiles' },
  tilesAre: 'One square per municipality, roughly where it lies.',
  oneDot: { municipalities: 'One dot is one municipality.', regions: 'One dot is one region.' },
  credit: 'Outlines adapted from react-denmark-map, © 2022 Martin Polley, MIT licence.',
  bornholm: 'Bornholm',
  capitalArea: 'Greater Copenhagen',
  /** Some classes would vanish on a common scale: then all are drawn equally wide. */
  stretched: 'The colours are drawn equally wide, so the distances between the dots are not to scale.',
  keys: {
    municipalities: 'The arrow keys go to the nearest municipality, letters to a name, Enter chooses.',
    regions: 'The arrow keys go to the nearest region, letters to a name, Enter chooses.',
  },
  keysToOpen: 'The arrow keys go to the nearest municipality, letters to a name, Enter opens its page.',
  open: {
    pointer: 'click to see the municipality',
    touch: 'tap again to see the municipality',
    keys: 'Enter opens its page',
  },
  clickToAdd: 'click to choose',
  clickToRemove: 'click to remove',
  touchToAdd: 'tap again to choose',
  touchToRemove: 'tap again to remove',
} as const;
