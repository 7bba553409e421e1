/** What a figure's headline is made of, worked out from what the figure draws. */

import { type Line, lastValue } from '../domain/line.ts';
import type { Month } from '../domain/period.ts';
import { exampleHeadline, headline, type PlaceFacts, personsSentence } from '../language/headlines.ts';
import { allMissingHeadline, missingHeadline, notComputableHeadline } from '../language/missingHeadline.ts';
import { rowFor } from './areaRows.ts';
import type { Comparison } from './comparison.ts';
import type { Ranking } from './ranking.ts';
import { spokenLines } from './spoken.ts';
import { standing } from './standing.ts';

/** The headline for lines and tables. */
export function comparisonHeadline(
  comparison: Comparison,
  smoothed: boolean,
  ranking: Ranking,
): { readonly headline: string; readonly persons: string } {
  const { data, selected, unit } = comparison;
  const { indicator, benefit } = data;
  if (data.example) return { headline: exampleHeadline(indicator), persons: '' };
  const month = comparison.firstMonth + comparison.monthCount - 1;
  const { lead, beside, benchmark, shown } = spokenLines(comparison);
  if (lead === null) return { headline: withoutNumber(comparison, selected[0], month), persons: '' };
  const sentence = headline({
    indicator,
    benefit,
    unit,
    smoothed,
    month,
    newest: comparison.provisional,
    lead: facts(lead),
    standing: unit.kind === 'unit' ? standing(ranking, lead.code, comparison, month) : 'middle',
    benchmark: benchmark === null ? null : facts(benchmark),
    beside: beside === null ? null : facts(beside),
    several: shown.length > 1,
  });
  return {
    headline: sentence,
    persons: personsSentence(indicator, facts(lead), lead.persons, smoothed, comparison.provisional),
  };
}

/** What a sentence says of one line. */
export function facts(line: Line): PlaceFacts {
  return {
    code: line.code,
    name: line.name,
    value: lastValue(line),
    yearChange: lastValue(line) - line.yearAgo,
  };
}

/** No number because none is published, or because what the reader asked for takes more months than there are. */
function withoutNumber(comparison: Comparison, line: Line | undefined, month: Month): string {
  const { data, unit, smoothed } = comparison;
  if (line?.code == null) return missingHeadline(null, month, null);
  const row = rowFor(line.code, data);
  const has = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value);
  if (has(row.values[month - data.value.firstMonth])) {
    return notComputableHeadline(
      line.code,
      month,
      smoothed ? 'mean' : unit.kind === 'index' ? 'index' : 'change',
    );
  }
  const codes = comparison.selected.flatMap((other) => (other.code === null ? [] : [other.code]));
  if (codes.length > 1) return allMissingHeadline(codes, month);
  const index = row.values.findLastIndex(has);
  return missingHeadline(line.code, month, index < 0 ? null : data.value.firstMonth + index);
}
