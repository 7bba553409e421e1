/** The question beside a comparison: is the difference between two areas real? */
import { COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { type Line, lastValue } from '../domain/line.ts';
import { series } from '../domain/panel.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { countedUnit } from '../language/countedWords.ts';
import type { NamedPlace } from '../language/places.ts';
import type { PairUndecidable } from '../language/verdictReasons.ts';
import type { PairVerdictFacts } from '../language/verdicts.ts';
import { judgeable } from '../statistics/verdict.ts';
import type { Comparison } from './comparison.ts';
import { compareParts, type Part, partOf } from './pairComparison.ts';

const NOBODY: Part = { x: Number.NaN, n: Number.NaN };

/**
 * Judged on the persons of the window's last month, or on their twelve-month means where the figure is smoothed. A
 * kommune is judged against another, or against a larger area with itself taken out. Null for made-up figures, for a
 * figure of changes, and where one of the two has no number; null too for the count of a kommune beside a larger area's.
 */
export function pairVerdict(comparison: Comparison, first: Line, second: Line): PairVerdictFacts | null {
  const { data, unit, smoothed } = comparison;
  const difference = lastValue(first) - lastValue(second);
  if (data.example || unit.kind !== 'unit' || Number.isNaN(difference)) return null;
  const [one, two] = [extentOf(first), extentOf(second)];
  const counted = isCount(unit.unit);
  if (counted && one !== two) return null;
  // The smaller area is the subject; among equals the one with the higher number.
  const ordered = one === two ? lastValue(first) >= lastValue(second) : one < two;
  const [own, its] = ordered ? [first, second] : [second, first];
  const [x, y] = isPercent(unit.unit) ? [part(own, comparison), part(its, comparison)] : [NOBODY, NOBODY];
  const inside = one !== two && isPartOf(own, its, comparison);
  const result =
    isKommune(own) && isPercent(unit.unit)
      ? compareParts(x, inside ? { x: y.x - x.x, n: y.n - x.n } : y, data, smoothed)
      : null;
  const because: PairUndecidable | null = counted
    ? 'counts'
    : unit.unit === 'weeks' && data.indicator.own === null
      ? 'averages'
      : Number.isNaN(x.x + x.n + y.x + y.n)
        ? 'no-persons'
        : !judgeable(x.x, y.x)
          ? 'few-persons'
          : !isKommune(own)
            ? 'few-areas'
            : result === null || result.verdict === 'undecidable'
              ? 'few-months'
              : null;
  const over = lastValue(own) >= lastValue(its);
  const apart = counted ? lastValue(own) - lastValue(its) : x.x - (x.n * y.x) / y.n;
  // What the reader sees as equal is not called distinct.
  const shown = Math.abs(difference) >= 0.5 * 10 ** -Math.max(1, data.indicator.decimals);
  return {
    first: named(first),
    second: named(second),
    subject: named(own),
    other: named(its),
    over,
    verdict: because !== null || result === null ? 'undecidable' : shown ? result.verdict : 'usual',
    because,
    difference: Math.abs(difference),
    decimals: data.indicator.decimals,
    unit: unit.unit,
    // A published rate is rounded: where its persons say the opposite they say nothing.
    counted: countedUnit(data.indicator),
    persons: Math.max(0, over ? apart : -apart),
    counts: [x.x, y.x],
    smoothed,
    ...monthsApart(own, its, over),
    limits: [result?.low ?? Number.NaN, result?.high ?? Number.NaN],
    withoutSubject: inside && because === null,
  };
}

function named({ code, name }: Line): NamedPlace {
  return { code, name };
}

function isKommune({ code }: Line): boolean {
  return code !== null && areaOf(code).kind === 'municipality';
}

/** Kommuner are smaller than what is made of them; among those the country is the largest. */
function extentOf({ code }: Line): number {
  if (code === null) return 1;
  return { municipality: 0, landsdel: 1, region: 2, country: 3, unallocated: 0 }[areaOf(code).kind];
}

/** What the share of a sum of areas is a share of is told by the share itself. */
function part(line: Line, { data, firstMonth, monthCount, smoothed }: Comparison): Part {
  const { code, persons } = line;
  if (code !== null && data.base !== null && series(data.base, code) !== undefined)
    return partOf(code, data, firstMonth + monthCount - 1, smoothed);
  return { x: persons, n: (100 * persons) / lastValue(line) };
}

/** Whether a kommune's persons are among those of the larger area or the group. */
function isPartOf(own: Line, whole: Line, { notes }: Comparison): boolean {
  if (own.code === null || !isKommune(own)) return false;
  const { region, landsdel, group } = areaOf(own.code);
  if (whole.code !== null) return [COUNTRY, region, landsdel].includes(whole.code);
  const company = notes.find((note) => note.kind === 'company');
  return company === undefined ? whole.name === group : company.members.includes(own.code);
}

/** In how many months of the window the two lay as they do now. */
function monthsApart(
  own: Line,
  its: Line,
  over: boolean,
): { readonly months: number; readonly reversed: number; readonly equal: number } {
  let months = 0;
  let reversed = 0;
  let equal = 0;
  for (let m = 0; m < own.values.length; m++) {
    const difference = own.values[m]! - its.values[m]!;
    if (Number.isNaN(difference)) continue;
    months++;
    if (difference === 0) equal++;
    else if (difference > 0 !== over) reversed++;
  }
  return { months, reversed, equal };
}
