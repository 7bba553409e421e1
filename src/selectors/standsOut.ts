/**
 * Which kommuner stand out now: those whose newest change over a year is distinctly different from the country's, in
 * one of a few measures. Each kommune is told once, with the measure in which it is furthest out.
 */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ChangeVerdictFacts, Moments } from '../language/changeVerdictTexts.ts';
import { changeVerdicts } from './changeVerdicts.ts';
import type { Comparison } from './comparison.ts';

/** A change over a year in one measure. */
export interface YearChange {
  readonly indicator: Indicator;
  readonly facts: ChangeVerdictFacts;
}

export interface Standout extends YearChange {
  readonly code: AreaCode;
  /** The kommune's other measures that are distinct too, the furthest out first. */
  readonly also: readonly YearChange[];
  /** What was found of the same measure a month earlier; null where its figures do not reach so far back. */
  readonly before: ChangeVerdictFacts['verdict'] | null;
}

export interface StandsOut {
  /** More than if they had followed the country, the furthest out first. */
  readonly more: readonly Standout[];
  /** Fewer. */
  readonly fewer: readonly Standout[];
  /** The measures in which anything could be decided, with how many kommuner each compares. */
  readonly judged: readonly { readonly indicator: Indicator; readonly of: number }[];
}

/** Measures of kommuner, in the order they are preferred where a kommune is equally far out in several. */
export function standsOut(measures: readonly Comparison[]): StandsOut {
  const found = measures.map((measure) => ({ measure, now: yearChanges(measure, 0) }));
  const distinct = new Map<AreaCode, { readonly measure: Comparison; readonly change: YearChange }[]>();
  for (const { measure, now } of found) {
    for (const facts of now) {
      if (facts.verdict !== 'distinct' || facts.code === null) continue;
      const change = { indicator: measure.data.indicator, facts };
      distinct.set(facts.code, [...(distinct.get(facts.code) ?? []), { measure, change }]);
    }
  }
  const earlier = new Map<Comparison, readonly ChangeVerdictFacts[]>();
  const monthBefore = (measure: Comparison, code: AreaCode): Standout['before'] => {
    const then = earlier.get(measure) ?? yearChanges(measure, 1);
    earlier.set(measure, then);
    return then.find((facts) => facts.code === code)?.verdict ?? null;
  };
  const all = [...distinct].map(([code, several]): Standout => {
    const [first, ...rest] = several.toSorted((a, b) => extremity(b.change) - extremity(a.change));
    const { measure, change } = first!;
    return { code, ...change, also: rest.map((one) => one.change), before: monthBefore(measure, code) };
  });
  all.sort((a, b) => extremity(b) - extremity(a));
  return {
    more: all.filter(({ facts }) => facts.persons > 0),
    fewer: all.filter(({ facts }) => facts.persons < 0),
    judged: found.flatMap(({ measure, now }) => {
      const of = Math.max(0, ...now.filter(isDecided).map((facts) => facts.of));
      return of === 0 ? [] : [{ indicator: measure.data.indicator, of }];
    }),
  };
}

const isDecided = ({ verdict }: ChangeVerdictFacts): boolean => verdict !== 'undecidable';

/** In standard errors of chance, whichever way. */
function extremity({ facts }: YearChange): number {
  return Math.abs(facts.standardised);
}

/** Every kommune's change over the year that ended so many months before the newest. */
function yearChanges(measure: Comparison, back: number): readonly ChangeVerdictFacts[] {
  const to = measure.available.last - back;
  const moments: Moments = { from: { kind: 'month', month: to - 12 }, to };
  const lines = measure.peers.areas
    .filter((code) => areaOf(code).kind === 'municipality')
    .map((code) => ({ code, name: areaOf(code).name, slot: -1 }));
  return changeVerdicts(measure, lines, moments);
}
