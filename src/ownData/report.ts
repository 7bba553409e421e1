/** What a file turned out to be, and what only the reader can say about it. Facts; the words are in `language`. */
import { findArea } from '../domain/areas.ts';
import type { Dataset, Measure, Publisher } from '../domain/dataset.ts';
import type { Issue } from '../domain/issue.ts';
import type { OwnFile } from '../domain/ownData.ts';
import type { Frequency, Period } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import { canonical, isCurveAxis, isKnownMeasure } from './canonical.ts';

export interface FileReport {
  readonly publisher: Publisher;
  readonly table: string | null;
  readonly title: string | null;
  readonly example: boolean;
  readonly measures: readonly Measure[];
  readonly areas: {
    readonly country: boolean;
    readonly regions: number;
    readonly landsdele: number;
    readonly kommuner: number;
  };
  readonly periods: {
    readonly count: number;
    readonly first: Period;
    readonly last: Period;
    readonly frequencies: readonly Frequency[];
  };
  readonly dimensions: readonly {
    readonly name: string;
    readonly members: readonly string[];
    readonly total: string | null;
  }[];
}

/** What is asked before the figures can be used; each can be answered with one choice. */
export type FileQuestion =
  /** Statistikbanken's answer does not name its table. */
  | { readonly kind: 'table'; readonly measure: string; readonly options: readonly string[] }
  /** `1.234` in these measures: one thousand and some, or one and some? `raw` is from the first. */
  | { readonly kind: 'decimal'; readonly measures: readonly string[]; readonly raw: string }
  /** Which member stands for all? */
  | { readonly kind: 'total'; readonly dimension: string; readonly members: readonly string[] }
  /** What do these measures count? */
  | { readonly kind: 'unit'; readonly measures: readonly string[] };

/** `dataset` as the file was read, with its own names. */
export function fileReport(dataset: Dataset): FileReport {
  const kinds = dataset.areas.map((code) => findArea(code)?.kind);
  const count = (kind: string): number => kinds.filter((other) => other === kind).length;
  const { meta, periods } = dataset;
  return {
    publisher: meta.publisher,
    table: meta.table,
    title: meta.title,
    example: meta.example,
    measures: dataset.measures,
    areas: {
      country: kinds.includes('country'),
      regions: count('region'),
      landsdele: count('landsdel'),
      kommuner: count('municipality'),
    },
    periods: {
      count: periods.length,
      first: periods[0]!,
      last: periods.at(-1)!,
      frequencies: [...new Set(periods.map(({ frequency }) => frequency))],
    },
    dimensions: dataset.dimensions.map(({ name, members, total }) => ({
      name,
      members,
      total: total === null ? null : members[total]!,
    })),
  };
}

/** Tables of Statistikbanken that cannot be told apart by their headings. */
const LOOKALIKES = ['AUP02', 'AUF02', 'AULK04'];

/**
 * In the order they are best answered; empty for a file that can be used as it is, and for one that no figure could
 * draw whatever the answer. Measures that raise the same doubt are asked about together.
 */
export function fileQuestions(
  dataset: Dataset,
  issues: readonly Issue[],
  file: Pick<OwnFile, 'choices' | 'indicators'>,
): readonly FileQuestion[] {
  const { meta, measures, dimensions } = dataset;
  if (meta.table === null && !hasMonths(dataset)) return [];
  const answered = new Set(file.indicators.map(({ measure }) => measure));
  const questions: FileQuestion[] = [];
  const first = measures[0];
  const nameless = meta.publisher === 'statistikbanken' && meta.table === null && first !== undefined;
  const askTable = nameless && !answered.has(first.name);
  if (askTable) questions.push({ kind: 'table', measure: first.name, options: LOOKALIKES });
  const doubtful = measures.filter(isDoubtful).map(({ name }) => name);
  if (doubtful.length > 0) {
    const raw = issues.find(({ code, column }) => code === 'decimal-assumed' && column === doubtful[0])?.raw;
    questions.push({ kind: 'decimal', measures: doubtful, raw: raw ?? '' });
  }
  // Which table it is settles what its measures count and what divides them, under the names that the app has for them.
  const { measures: named, dimensions: divided } = canonical(dataset);
  dimensions.forEach(({ name, members, total }, d) => {
    if (total === null && members.length > 1 && !isCurveAxis(meta.table, divided[d]!.name))
      questions.push({ kind: 'total', dimension: name, members });
  });
  const unknown = askTable
    ? []
    : measures.filter(
        ({ name }, m) =>
          named[m]!.unit === 'unknown' &&
          !answered.has(name) &&
          !(meta.table !== null && isKnownMeasure(meta.table, named[m]!.name)),
      );
  if (unknown.length > 0) questions.push({ kind: 'unit', measures: unknown.map(({ name }) => name) });
  return questions;
}

/** Whether any of its periods is a month: only those can be drawn, but for the newest spell lengths. */
export function hasMonths({ periods }: Pick<Dataset, 'periods'>): boolean {
  return periods.some(({ frequency }) => frequency === 'month');
}

/** People are whole: a count read the Danish way has thousands in it, whatever else it might look like. */
function isDoubtful({ unit, reading }: Measure): boolean {
  return reading.evidence === 'assumed' && !(isCount(unit) && reading.decimalMark === 'comma');
}
