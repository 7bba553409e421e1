/** What the headlines of figures of one month make a reader ask: the ranking, the map, the distribution. */
import { type Line, lastValue } from '../domain/line.ts';
import type { Comparison } from './comparison.ts';
import type { MapModel } from './mapModel.ts';
import { placeOf, type Ranking } from './ranking.ts';
import { belongsTo, chosenWithNumbers, hasLast, type Question } from './spoken.ts';

/** *Rangliste*: the two best placed of the chosen, or the one and the benchmark. */
export function rankQuestions(comparison: Comparison, ranking: Ranking): readonly Question[] {
  const placed = chosenWithNumbers(comparison)
    .map((line) => ({ line, place: placeOf(ranking, line.code)?.place ?? Number.NaN }))
    .filter(({ place }) => !Number.isNaN(place))
    .sort((a, b) => a.place - b.place);
  return monthQuestions(comparison, placed[0]?.line, placed[1]?.line);
}

/** *Kort*: the first chosen one of the uppermost class, which the headline is about, else the first; against the benchmark. */
export function mapQuestions(comparison: Comparison, { areas, classes }: MapModel): readonly Question[] {
  const shown = chosenWithNumbers(comparison);
  const upper = areas.filter((area) => area.classIndex === classes.length - 1).map((area) => area.code);
  return monthQuestions(
    comparison,
    shown.find(({ code }) => code !== null && upper.includes(code)) ?? shown[0],
  );
}

/** *Fordeling*: the highest and the lowest of the chosen, or the one and the benchmark. */
export function distributionQuestions(comparison: Comparison): readonly Question[] {
  const shown = chosenWithNumbers(comparison).toSorted((a, b) => lastValue(b) - lastValue(a));
  return monthQuestions(comparison, shown[0], shown.length > 1 ? shown.at(-1) : undefined);
}

/** Figures of one month compare areas; where what they show is a change, its verdict is over time. */
function monthQuestions(comparison: Comparison, first: Line | undefined, other?: Line): readonly Question[] {
  if (first === undefined || comparison.data.example) return [];
  if (comparison.unit.kind !== 'unit') return [{ kind: 'moments', line: first }];
  const { benchmark } = comparison;
  const against = benchmark !== null && hasLast(benchmark) && belongsTo(first, comparison) ? benchmark : null;
  const second = other ?? against ?? chosenWithNumbers(comparison).find((line) => line !== first);
  return second === undefined || (second.code !== null && second.code === first.code)
    ? []
    : [{ kind: 'areas', first, second }];
}
