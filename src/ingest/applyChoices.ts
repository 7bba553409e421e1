/** A reader's corrections of what the cells mean, made to a table that has been read. Fetched when there are any. */
import type { ReadingChoices } from '../domain/reading.ts';
import type { ReadTable } from './assemble.ts';

/** The table with the marks, units, totals and name that were chosen; choices for what it does not have are ignored. */
export function applyChoices(read: ReadTable, choices: ReadingChoices): ReadTable {
  const table = choices.table?.trim();
  return {
    ...read,
    meta: table ? { ...read.meta, table } : read.meta,
    measures: read.measures.map((measure) => {
      const unit = own(choices.units, measure.name) ?? measure.unit;
      const chosenMark = own(choices.decimalMark, measure.name);
      const isMark = chosenMark === 'comma' || chosenMark === 'point';
      return isMark ? { ...measure, unit, chosenMark } : { ...measure, unit };
    }),
    dimensions: read.dimensions.map((dimension) => {
      const total = own(choices.totals, dimension.name);
      const chosenTotal = total === undefined ? -1 : dimension.members.indexOf(total);
      return chosenTotal < 0 ? dimension : { ...dimension, chosenTotal };
    }),
  };
}

/** Names come from files: `constructor` is a heading like any other. */
function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
