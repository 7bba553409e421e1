/**
 * The layouts that are not one row per observation: matrices and stacked measures. Fetched when a file is one, because
 * the built-in files of the first screen are not.
 */
import type { Records } from '../records.ts';
import { Refusal } from '../refusal.ts';
import type { FormatReader, ReadContext } from './format.ts';
import { MatrixReader } from './matrix.ts';
import { findMatrix, type MatrixLayout } from './matrixLayout.ts';
import { findStack, StackReader } from './stack.ts';
import { Surroundings } from './surroundings.ts';

/** A reader and the record of the sample its body begins at, or null. Throws a `Refusal` for half a matrix. */
export function findOtherLayout(
  sample: Records,
  context: ReadContext,
): { readonly reader: FormatReader; readonly from: number } | null {
  const stack = findStack(sample);
  if (stack !== null) return { reader: new StackReader(stack, sample, context), from: stack + 1 };
  const matrix = findMatrix(sample, (headAt) => titleOf(sample.slice(0, headAt), context));
  return matrix === null ? null : { reader: matrixReader(matrix, sample, context), from: bodyOf(matrix) };
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
