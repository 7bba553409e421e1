/** Which areas a headline sets beside each other: the verdict under it is about the same ones. */
import { type Line, lastValue } from '../domain/line.ts';
import { isCount } from '../domain/unit.ts';
import type { Comparison } from './comparison.ts';
import type { MapModel } from './mapModel.ts';
import { placeOf, type Ranking } from './ranking.ts';

/** The difference between two areas in the last month, or the change of one between two moments. */
export type Question =
  | { readonly kind: 'areas'; readonly first: Line; readonly second: Line }
  | { readonly kind: 'moments'; readonly line: Line };

export interface SpokenLines {
  /** The one the sentence is about; null without a number to speak of. */
  readonly lead: Line | null;
  /** The other one where exactly two shares are shown. */
  readonly beside: Line | null;
  /** What the lead is compared with. */
  readonly benchmark: Line | null;
  /** The chosen ones with a number in the last month. */
  readonly shown: readonly Line[];
}

/** For lines and tables. Of several shares the lead is the one furthest from the benchmark, else the reader's first. */
export function spokenLines(comparison: Comparison): SpokenLines {
  const { selected, benchmark } = comparison;
  const shown = chosenWithNumbers(comparison);
  const lead = leadOf(shown, comparison) ?? (selected.length === 0 ? benchmark : null);
  if (lead === null || !hasLast(lead)) return { lead: null, beside: null, benchmark: null, shown };
  const beside = shown.length === 2 && isShare(comparison) ? shown.find((line) => line !== lead)! : null;
  return { lead, beside, benchmark: belongsTo(lead, comparison) ? benchmark : null, shown };
}

/** What the headline of lines and tables makes a reader ask. Nothing for made-up figures. */
export function lineQuestions(comparison: Comparison): readonly Question[] {
  const { lead, beside, benchmark, shown } = spokenLines(comparison);
  if (lead === null || comparison.data.example) return [];
  const moments = { kind: 'moments', line: lead } as const;
  if (!isShare(comparison)) return [moments];
  const against = benchmark === null || benchmark === lead || !hasLast(benchmark) ? null : benchmark;
  const second = beside ?? against ?? shown.find((line) => line !== lead) ?? null;
  const areas = second === null ? [] : [{ kind: 'areas', first: lead, second } as const];
  return shown.length > 1 ? areas : [moments, ...areas];
}

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

/** The chosen ones with a number in the last month, in the reader's order. */
export function chosenWithNumbers({ selected }: Comparison): readonly Line[] {
  return selected.filter(hasLast);
}

function hasLast(line: Line): boolean {
  return !Number.isNaN(lastValue(line));
}

/** A share or an average as it is: neither a count nor a change. */
function isShare({ unit, data }: Comparison): boolean {
  return unit.kind === 'unit' && !isCount(unit.unit) && data.indicator.decimals > 0;
}

/** Neighbours and similar kommuner are one kommune's: a sentence about another is not compared with them. */
function belongsTo(lead: Line, { notes }: Comparison): boolean {
  const company = notes.find((note) => note.kind === 'company');
  return company === undefined || company.benchmark === 'egne' || company.owner === lead.code;
}

/** Of several, the one furthest from the benchmark; counts and unbenchmarked figures keep the reader's first. */
function leadOf(lines: readonly Line[], comparison: Comparison): Line | null {
  const first = lines[0] ?? null;
  const reference = comparison.benchmark === null ? Number.NaN : lastValue(comparison.benchmark);
  const counts = comparison.unit.kind === 'unit' && comparison.data.indicator.decimals === 0;
  if (first === null || Number.isNaN(reference) || counts) return first;
  return lines.reduce(
    (best, line) =>
      Math.abs(lastValue(line) - reference) > Math.abs(lastValue(best) - reference) ? line : best,
    first,
  );
}
