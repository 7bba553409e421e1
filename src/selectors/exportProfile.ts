/** A distribution or curve as a file, under the publisher's own headings, so that our reader takes it back. */
import { observation } from '../domain/observation.ts';
import { periodCode } from '../domain/period.ts';
import { csvNumber, csvText } from './csvText.ts';
import type { Profile } from './profile.ts';

/** Every area of the figures: one row each for a distribution, one for each number of weeks for a curve. */
export function exportProfile({ indicator, period, example, fromWeek, rows }: Profile): string {
  const { source } = indicator;
  const when = periodCode(period);
  const cellsOf = ({ values, status }: Profile['rows'][number]): readonly string[] =>
    fromWeek.map((_, i) => csvNumber(observation(values[i]!, status[i]!)));
  const known = rows.map((row) => ({ name: row.name, cells: cellsOf(row) }));
  if (source.kind === 'bands') {
    const whole = known.filter(({ cells }) => cells.some((cell) => cell !== ''));
    const head = ['Område', 'Periode', ...source.bands.map((band) => band.measure)];
    return csvText([head, ...whole.map(({ name, cells }) => [name, when, ...cells])], example);
  }
  const head = source.kind === 'curve' ? [source.dimension, source.value.measure] : [];
  const long = known.flatMap(({ name, cells }) =>
    cells.flatMap((cell, i) => (cell === '' ? [] : [[name, when, String(fromWeek[i]!), cell]])),
  );
  return csvText([['Område', 'Periode', ...head], ...long], example);
}

/** `kommunekurven-varighed-fordeling-2026M06.csv`; made-up figures say so in their name too. */
export function exportProfileName({ indicator, period, example }: Profile): string {
  return `kommunekurven-${example ? 'EKSEMPEL-' : ''}${indicator.id}-${periodCode(period)}.csv`;
}
