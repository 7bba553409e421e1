/** Growing typed columns: what the readers write into, one entry per observed row (or cell, with `measureOf`). */
import { Refusal } from './refusal.ts';
import { shownText } from './shownText.ts';

const START = 1 << 12;

/** Members of a dimension must fit `Uint16Array`. */
const MAX_MEMBERS = 65_535;

/** More measures than any export has: of files that stack them on each other. */
export const MAX_MEASURES = 2000;

export class ObservationTable {
  length = 0;
  area = new Uint16Array(START);
  period = new Uint16Array(START);
  dimensions: Uint16Array[];
  /** Which measure an entry belongs to, in files that stack measures on each other; null when they stand side by side. */
  measureOf: Uint16Array | null;
  /** 1-based record number that the entry came from; never falls. */
  record = new Uint32Array(START);
  /** One per column of numbers. */
  values: Float64Array[];
  /** Parallel to `values`: status and marks, see `numbers.ts`. */
  flags: Uint8Array[];
  private capacity = START;

  constructor(dimensions: number, valueColumns: number, stacked: boolean) {
    this.dimensions = Array.from({ length: dimensions }, () => new Uint16Array(START));
    this.measureOf = stacked ? new Uint16Array(START) : null;
    this.values = Array.from({ length: valueColumns }, () => new Float64Array(START));
    this.flags = Array.from({ length: valueColumns }, () => new Uint8Array(START));
  }

  /** Makes room for `extra` more entries. */
  reserve(extra: number): void {
    const needed = this.length + extra;
    if (needed <= this.capacity) return;
    while (this.capacity < needed) this.capacity *= 2;
    const size = this.capacity;
    this.area = grow(this.area, new Uint16Array(size));
    this.period = grow(this.period, new Uint16Array(size));
    this.record = grow(this.record, new Uint32Array(size));
    this.dimensions = this.dimensions.map((column) => grow(column, new Uint16Array(size)));
    if (this.measureOf !== null) this.measureOf = grow(this.measureOf, new Uint16Array(size));
    this.values = this.values.map((column) => grow(column, new Float64Array(size)));
    this.flags = this.flags.map((column) => grow(column, new Uint8Array(size)));
  }
}

function grow<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Names in order of first appearance, with a number for each. */
export class Members {
  readonly heading: string;
  readonly names: string[] = [];
  private readonly index = new Map<string, number>();
  private readonly most: number;

  constructor(heading: string, most = MAX_MEMBERS) {
    this.heading = heading;
    this.most = most;
  }

  /** Throws a `Refusal` when a column has more members than a dimension can hold. */
  indexOf(text: string): number {
    const name = shownText(text);
    const known = this.index.get(name);
    if (known !== undefined) return known;
    if (this.names.length >= this.most) throw new Refusal('too-many-members', name, this.heading);
    this.index.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
