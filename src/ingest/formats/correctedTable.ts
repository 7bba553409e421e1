/**
 * A table with one row per observation as a reader has corrected it, and the beginning of files that nobody has
 * understood yet, for the reader to correct. Fetched when there is something to correct.
 */
import type { ColumnRole, ReadingChoices } from '../../domain/reading.ts';
import { previewOf, rolesOf } from '../preview.ts';
import type { Records } from '../records.ts';
import { Refusal } from '../refusal.ts';
import type { ReadContext } from './format.ts';
import { guessTable, type RoledTable } from './guessTable.ts';
import type { TableLayout } from './tableLayout.ts';

type Chosen = NonNullable<ReadingChoices['roles']>;

/**
 * The layout with the chosen roles; what was not chosen stays as `found`, or as guessed where nothing was. Shows the
 * file's beginning. Throws a `Refusal` when no area, period or measure is left, and `found` when it is one and no
 * choice fits.
 */
export function correctedTable(
  sample: Records,
  found: TableLayout | Refusal,
  chosen: ReadingChoices['roles'],
  context: ReadContext,
): TableLayout {
  const refusal = found instanceof Refusal ? found : null;
  const hopeless = refusal?.code === 'too-many-columns' || refusal?.code === 'one-column';
  const base = found instanceof Refusal ? guessTable(sample) : { ...found, roles: rolesOf(found) };
  const fitting = hopeless ? {} : thatFit(chosen ?? {}, base.roles.length);
  const roles = applyRoles(base.roles, fitting);
  const { headerAt, headings } = base;
  context.show(previewOf(sample, headerAt, headerAt + 1, headings, roles, !hopeless));
  if (refusal !== null && Object.keys(fitting).length === 0) throw refusal;
  return layoutOf({ headerAt, headings, roles }, context);
}

const ROLES: ReadonlySet<unknown> = new Set<ColumnRole>([
  ...(['area', 'area-code', 'period', 'unit', 'dimension', 'measure', 'ignored'] as const),
]);

function thatFit(chosen: Chosen, width: number): Chosen {
  const fits = (column: number, role: unknown): boolean =>
    Number.isInteger(column) && column >= 0 && column < width && ROLES.has(role);
  return Object.fromEntries(Object.entries(chosen).filter(([column, role]) => fits(Number(column), role)));
}

/** Roles that one column has at most. */
const SINGLE: readonly ColumnRole[] = ['area', 'area-code', 'period', 'unit'];

/**
 * The roles with the choices made. A column whose role went to another divides the figures instead, so that no row
 * loses what sets it apart; the codes of an area column that was replaced are left out. Of two columns chosen for
 * one place the first has it.
 */
function applyRoles(automatic: readonly ColumnRole[], chosen: Chosen): readonly ColumnRole[] {
  const roles = automatic.map((role, c) => chosen[c] ?? role);
  for (const role of SINGLE) {
    const holders = roles.flatMap((other, c) => (other === role ? [c] : []));
    const holder = holders.find((c) => chosen[c] === role) ?? holders[0];
    for (const c of holders) if (c !== holder) roles[c] = instead(role, automatic[c]!);
  }
  const area = roles.indexOf('area');
  const code = roles.indexOf('area-code');
  if (area >= 0 && automatic[area] !== 'area' && chosen[code] === undefined && code >= 0)
    roles[code] = 'ignored';
  if (roles.filter((role) => role === 'measure').length !== 1) {
    const unit = roles.indexOf('unit');
    if (unit >= 0) roles[unit] = 'dimension';
  }
  return roles;
}

/** What a column is that cannot have `role`. */
function instead(role: ColumnRole, automatic: ColumnRole): ColumnRole {
  if (!SINGLE.includes(automatic)) return automatic;
  return role === 'area-code' ? 'ignored' : 'dimension';
}

/** A code alone names the area well enough. */
function layoutOf({ headerAt, headings, roles }: RoledTable, context: ReadContext): TableLayout {
  const columnsWith = (role: ColumnRole): number[] =>
    roles.flatMap((other, c) => (other === role ? [c] : []));
  const one = (role: ColumnRole): number | null => columnsWith(role)[0] ?? null;
  const raw = headings.slice(0, 50).join(context.delimiter);
  const [named, code, period, measures] = [
    one('area'),
    one('area-code'),
    one('period'),
    columnsWith('measure'),
  ];
  const area = named ?? code;
  if (area === null) throw new Refusal('no-area-column', raw);
  if (period === null) throw new Refusal('no-period-column', raw);
  if (measures.length === 0) throw new Refusal('no-measure-column', raw);
  return {
    headerAt,
    headings,
    minWidth: roles.length,
    area,
    areaCode: named === null ? null : code,
    period,
    unit: one('unit'),
    dimensions: columnsWith('dimension'),
    measures,
  };
}
