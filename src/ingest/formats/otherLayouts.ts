/**
 * The layouts that are not one row per observation: matrices and stacked measures. Fetched when a file is one, because
 * the built-in files of the first screen are not.
 */
import type { ColumnRole } from '../../domain/reading.ts';
import { previewOf } from '../preview.ts';
import type { Records } from '../records.ts';
import { Refusal } from '../refusal.ts';
import type { FormatReader, ReadContext } from './format.ts';
import { MatrixReader } from './matrix.ts';
import { findMatrix, type MatrixLayout } from './matrixLayout.ts';
import { findStack, StackReader } from './stack.ts';
import { Surroundings } from './surroundings.ts';
import { named } from './tableLayout.ts';

/** A reader, and the record of the sample that its body begins at. */
export interface OtherLayout {
  readonly reader: FormatReader;
  readonly from: number;
}

/** Null for files of other kinds. Shows the file's beginning; throws a `Refusal` for half a matrix. */
export function findOtherLayout(sample: Records, context: ReadContext): OtherLayout | null {
  const stack = findStack(sample);
  if (stack !== null) {
    const reader = new StackReader(stack, sample, context);
    context.show(previewOf(sample, stack, stack + 1, named(sample[stack]!), reader.roles, false));
    return { reader, from: stack + 1 };
  }
  const matrix = findMatrix(sample, (headAt) => titleOf(sample.slice(0, headAt), context));
  if (matrix === null) return null;
  const reader = matrixReader(matrix, sample, context);
  const { headings, roles } = columnsOf(matrix);
  context.show(previewOf(sample, matrix.headAt, bodyOf(matrix), headings, roles, false));
  return { reader, from: bodyOf(matrix) };
}

/** A column of figures has the heads' texts, and a period or an area where one of them is. */
function columnsOf({ variables, heads, stubs, columns }: MatrixLayout): {
  readonly headings: readonly string[];
  readonly roles: readonly ColumnRole[];
} {
  const across = variables.slice(stubs).map((variable) => variable.role);
  const role = (['period', 'area'] as const).find((place) => across.includes(place)) ?? 'measure';
  const figures = Array.from({ length: columns }, (_, c) => c);
  return {
    headings: [
      ...variables.slice(0, stubs).map((variable) => variable.name),
      ...figures.map((c) => heads.map((line) => line[c]).join(' ')),
    ],
    roles: [...variables.slice(0, stubs).map((variable) => variable.role), ...figures.map(() => role)],
  };
}

function bodyOf(layout: MatrixLayout): number {
  return layout.headAt + layout.heads.length;
}

function matrixReader(layout: MatrixLayout, sample: Records, context: ReadContext): FormatReader {
  const roles = new Set(layout.variables.map((variable) => variable.role));
  const head = layout.heads[0]?.join(context.delimiter);
  if (!roles.has('area')) throw new Refusal('no-area-column', head);
  if (!roles.has('period')) throw new Refusal('no-period-column', head);
  return new MatrixReader(layout, sample.slice(0, layout.headAt), context);
}

function titleOf(above: Records, context: ReadContext): string {
  const surroundings = new Surroundings(context.delimiter);
  for (const record of above) surroundings.addAbove(record);
  return surroundings.title ?? '';
}
