/** Is a chosen area's change distinctly different from that of the others? Judged on the persons behind it. */
import { COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { series, valueAt } from '../domain/panel.ts';
import { isCount } from '../domain/unit.ts';
import type { ChangeVerdictFacts, UndecidableBecause } from '../language/changeVerdictTexts.ts';
import { type ChangeComparison, type CountChange, compareChange } from '../statistics/changeVerdict.ts';
import { trailingMean } from '../statistics/trailingMean.ts';
import { judgeable } from '../statistics/verdict.ts';
import type { Comparison } from './comparison.ts';

/**
 * One per chosen area that is among the peers and has numbers in both months, relative to the country over the same window. Empty for made-up
 * figures and where the persons are not known. Smoothed figures are judged on smoothed persons, like the drawing.
 */
export function changeVerdicts(comparison: Comparison): readonly ChangeVerdictFacts[] {
  const { data, peers, selected, firstMonth, monthCount, smoothed } = comparison;
  const persons = data.count ?? (isCount(data.indicator.unit) ? data.value : null);
  if (data.example || persons === null) return [];
  const last = firstMonth + monthCount - 1;
  const between = (code: string): CountChange => {
    const row = series(persons, code);
    if (row === undefined) return { x0: Number.NaN, x1: Number.NaN };
    const shown = smoothed ? { ...row, values: trailingMean(row.values, 12) } : row;
    return { x0: valueAt(shown, firstMonth), x1: valueAt(shown, last) };
  };
  const country = between(COUNTRY);
  const all = peers.areas.map(between);
  return selected.flatMap((line) => {
    const index = line.code === null ? -1 : peers.areas.indexOf(line.code);
    if (index < 0) return [];
    const own = all[index]!;
    if (Number.isNaN(own.x0) || Number.isNaN(own.x1)) return [];
    const found = compareChange(own, all.toSpliced(index, 1), country);
    return [
      {
        code: line.code!,
        slot: line.slot,
        verdict: found.verdict,
        because: found.verdict === 'undecidable' ? reason(own, found) : null,
        start: own.x0,
        end: own.x1,
        persons: found.persons,
        place: found.rankFromExtreme,
        towards: found.end === 'highest' ? ('rise' as const) : ('fall' as const),
        of: found.of,
        kind: areaOf(line.code!).kind === 'municipality' ? ('municipalities' as const) : ('regions' as const),
      },
    ];
  });
}

function reason(own: CountChange, found: ChangeComparison): UndecidableBecause {
  if (!judgeable(own.x0, own.x1)) return 'few-persons';
  return Number.isNaN(found.persons) ? 'no-country' : 'few-areas';
}
