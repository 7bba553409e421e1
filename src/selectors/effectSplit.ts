/** Before and after, and the change in persons taken apart: country, similar kommuner, own part. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { municipalities } from '../domain/areas.ts';
import { numberAt, type Panel } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type { StudyResult } from '../effect/study.ts';
import type { BeforeAfter, SplitFacts } from '../language/effectFacts.ts';
import { type CountPair, inWholePersons, splitChange } from '../statistics/split.ts';
import { breaksOf, personsOf } from './effectQuestion.ts';
import type { IndicatorData } from './indicatorData.ts';
import type { SimilarBefore } from './similarBefore.ts';

/**
 * Between equal calendar months, so that the season does not count. With a whole year after the start: from the month
 * before it to the last such month, so that nothing but the time after the start is in it. Else from the last month back
 * to the same month before the start; where that has no number, to the month before it. Null where an end has no number.
 */
export function beforeAfter(
  code: AreaCode,
  { start, monthsAfter }: Pick<StudyResult['window'], 'start' | 'monthsAfter'>,
  data: IndicatorData,
): BeforeAfter | null {
  const before = start - 1;
  const last = before + monthsAfter;
  const years = monthsAfter - (monthsAfter % 12);
  const season = before - ((12 - (monthsAfter % 12)) % 12);
  const { value, count, indicator, benefit } = data;
  const whole = (month: Month): boolean =>
    Number.isFinite(numberAt(value, code, month)) && Number.isFinite(numberAt(personsOf(data), code, month));
  const pairs = [
    ...(years > 0 ? [[before, before + years] as const] : []),
    [season, last] as const,
    [before, last] as const,
  ];
  const pair = monthsAfter < 1 ? undefined : pairs.find((ends) => ends.every(whole));
  if (pair === undefined) return null;
  const [from, to] = pair;
  const ends = (panel: Panel): CountPair => ({
    x0: numberAt(panel, code, from),
    x1: numberAt(panel, code, to),
  });
  return {
    from,
    to,
    monthsLeft: last - to,
    ...ends(value),
    persons: count === null ? null : ends(count),
    sameMonth: (to - from) % 12 === 0,
    seriesBreak: breaksOf(indicator, benefit).find(({ month }) => month > from && month <= to) ?? null,
  };
}

/** Null where a part cannot be had, or the figures are no whole persons. */
export function effectSplit(
  code: AreaCode,
  { from, to }: Pick<BeforeAfter, 'from' | 'to'>,
  similar: SimilarBefore,
  data: IndicatorData,
): SplitFacts | null {
  const persons = personsOf(data);
  if (data.count === null && !isCount(data.indicator.unit)) return null;
  const pair = (area: AreaCode): CountPair => ({
    x0: numberAt(persons, area, from),
    x1: numberAt(persons, area, to),
  });
  const own = pair(code);
  const others = similar.rows.slice(1).map(({ area }) => area);
  const split = splitChange({ own, country: wholeCountry(pair), similar: others.map(pair) });
  const parts = inWholePersons(split);
  if (Number.isNaN(parts.country)) return null;
  return {
    from,
    to,
    ...own,
    ...parts,
    countryGrowth: split.countryGrowth,
    similarGrowth: split.similarGrowth,
    by: similar.by,
    rows: similar.rows,
    leftOut: split.leftOut.map((at) => others[at]!),
  };
}

/** As published; else the sum of the kommuner that have a number at both ends. */
function wholeCountry(pair: (area: AreaCode) => CountPair): CountPair {
  const published = pair(COUNTRY);
  if (Number.isFinite(published.x0) && Number.isFinite(published.x1)) return published;
  let [x0, x1] = [0, 0];
  for (const { code } of municipalities) {
    const one = pair(code);
    if (Number.isFinite(one.x0) && Number.isFinite(one.x1)) [x0, x1] = [x0 + one.x0, x1 + one.x1];
  }
  return { x0, x1 };
}
