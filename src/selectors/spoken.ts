/** Which areas a headline sets beside each other: the verdict under it is about the same ones. */
import { type Line, lastValue } from '../domain/line.ts';
import { isCount } from '../domain/unit.ts';
import type { Comparison } from './comparison.ts';

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

/** The chosen ones with a number in the last month, in the reader's order. */
export function chosenWithNumbers({ selected }: Comparison): readonly Line[] {
  return selected.filter(hasLast);
}

/** The line has a number in the last month. */
export function hasLast(line: Line): boolean {
  return !Number.isNaN(lastValue(line));
}

/** A share or an average as it is: neither a count nor a change. */
function isShare({ unit }: Comparison): boolean {
  return unit.kind === 'unit' && !isCount(unit.unit);
}

/** Neighbours and similar kommuner are one kommune's: a sentence about another is not compared with them. */
export function belongsTo(lead: Line, { notes }: Comparison): boolean {
  const company = notes.find((note) => note.kind === 'company');
  return company === undefined || company.benchmark === 'egne' || company.owner === lead.code;
}

/** Of several, the one furthest from the benchmark; counts and unbenchmarked figures keep the reader's first. */
function leadOf(lines: readonly Line[], comparison: Comparison): Line | null {
  const first = lines[0] ?? null;
  const reference = comparison.benchmark === null ? Number.NaN : lastValue(comparison.benchmark);
  const counts = comparison.unit.kind === 'unit' && isCount(comparison.unit.unit);
  if (first === null || Number.isNaN(reference) || counts) return first;
  return lines.reduce(
    (best, line) =>
      Math.abs(lastValue(line) - reference) > Math.abs(lastValue(best) - reference) ? line : best,
    first,
  );
}
