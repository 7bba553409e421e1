/**
 * Missing has a name. A cell is a number or one of the ways a number can be absent; never 0, "" or NaN in disguise.
 */
export type MissingReason =
  /** Published as hidden: fewer than three persons, or too uncertain (`..`, `*`, `U`). */
  | 'suppressed'
  /** The publisher marks the figure as missing (`M`, an empty cell, null). */
  | 'missing'
  /** The combination cannot exist (`.`). */
  | 'not-applicable'
  /** There is no row for this area and period. */
  | 'not-published'
  /** Our own calculation has no result here: a part is missing, or the denominator is zero. */
  | 'not-computable';

export type Observation =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** Columnar form of an observation: 0 is a number, the rest a reason, in this order. */
export const STATUS_REASONS: readonly MissingReason[] = [
  'suppressed',
  'missing',
  'not-applicable',
  'not-published',
  'not-computable',
];

export const STATUS_VALUE = 0;

/** The number that stands for a reason in a status column: 1 to 5. */
export function statusOf(reason: MissingReason): number {
  return STATUS_REASONS.indexOf(reason) + 1;
}

/** Puts a cell of two parallel columns together again. */
export function observation(value: number, status: number): Observation {
  if (status === STATUS_VALUE) return { kind: 'value', value };
  const reason = STATUS_REASONS[status - 1];
  if (reason === undefined) throw new Error(`unknown status ${status}`);
  return { kind: 'missing', reason };
}
