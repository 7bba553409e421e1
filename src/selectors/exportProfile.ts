/** A distribution or curve as a table, under the publisher's own headings, so that our reader takes it back. */
import { observation } from '../domain/observation.ts';
import { periodCode } from '../domain/period.ts';
import type { ShareCell, ShareTable } from '../domain/shareTable.ts';
import { columnTexts } from '../language/shareTexts.ts';
import type { Profile } from './profile.ts';
import { numberCell, textCell, textColumn, withRemarks } from './tableCells.ts';

/** Every area of the figures: one row each for a distribution, one for each number of weeks for a curve. */
export function exportProfile(profile: Profile): ShareTable {
  const { indicator, fromWeek, rows } = profile;
  const { source } = indicator;
  const when: ShareCell = { kind: 'period', period: profile.period };
  const places = [textColumn(columnTexts.area), textColumn(columnTexts.period)];
  const known = rows.map((row) => ({
    name: textCell(row.name),
    cells: fromWeek.map((_, i) => observation(row.values[i]!, row.status[i]!)),
  }));
  if (source.kind === 'bands') {
    const bands = source.bands.map(({ measure }) => ({ heading: measure, decimals: 0 }));
    const whole = known.filter(({ cells }) => cells.some((cell) => !isUnpublished(cell)));
    return withRemarks(
      [...places, ...bands],
      whole.map(({ name, cells }) => [name, when, ...cells]),
    );
  }
  const columns =
    source.kind === 'curve'
      ? [
          { heading: source.dimension, decimals: 0 },
          { heading: source.value.measure, decimals: indicator.decimals },
        ]
      : [];
  return withRemarks(
    [...places, ...columns],
    known.flatMap(({ name, cells }) =>
      cells.flatMap((cell, i) => (isUnpublished(cell) ? [] : [[name, when, numberCell(fromWeek[i]!), cell]])),
    ),
  );
}

function isUnpublished(cell: ReturnType<typeof observation>): boolean {
  return cell.kind === 'missing' && cell.reason === 'not-published';
}

/** `kommunekurven-varighed-fordeling-2026M06`; made-up figures say so in their name too. */
export function exportProfileName({ indicator, period, example }: Profile): string {
  return `kommunekurven-${example ? 'EKSEMPEL-' : ''}${indicator.id}-${periodCode(period)}`;
}
