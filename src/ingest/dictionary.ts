/**
 * Turns the cells of a text column into whole numbers. Tables repeat themselves: a cell is compared with the one
 * that followed its predecessor last time, then with the predecessor itself, and only then looked up.
 */
import { detach } from './issues.ts';
import type { Records } from './records.ts';

/** Distinct texts kept. A column with more of them is not worth remembering; its cells are resolved one by one. */
const MAX_TEXTS = 200_000;

export class Dictionary {
  private readonly index = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly payloads: number[] = [];
  /** For each text the one that came after it last time. */
  private readonly following: number[] = [];
  private last = 0;
  private readonly resolve: (text: string) => number;

  /** `resolve` gives the number for a text and is asked once per distinct text; negative means unusable. */
  constructor(resolve: (text: string) => number) {
    this.resolve = resolve;
  }

  /** The number for one text. */
  encodeOne(text: string): number {
    return this.payloads[this.lookUp(text)]!;
  }

  /**
   * Writes the numbers of one column into `out`; false when any of them is negative. `shared` is how many leading
   * cells of each record repeat the record before it, where that is known.
   */
  encode(records: Records, column: number, shared: Uint16Array | null, out: Int32Array): boolean {
    const { texts, payloads, following } = this;
    if (records.length === 0) return true;
    if (texts.length === 0) this.last = this.lookUp(records[0]![column]!);
    let last = this.last;
    let clean = true;
    for (let i = 0; i < records.length; i++) {
      if (shared !== null && column < shared[i]!) {
        out[i] = payloads[last]!;
        continue;
      }
      const cell = records[i]![column]!;
      let k = following[last]!;
      if (texts[k] !== cell) {
        k = texts[last] === cell ? last : this.lookUp(cell);
        following[last] = k;
      }
      last = k;
      const payload = payloads[k]!;
      if (payload < 0) clean = false;
      out[i] = payload;
    }
    this.last = last;
    return clean;
  }

  private lookUp(text: string): number {
    const known = this.index.get(text);
    if (known !== undefined) return known;
    // The last place is reused when the dictionary is full.
    const k = Math.min(this.texts.length, MAX_TEXTS);
    const own = detach(text);
    if (k < MAX_TEXTS) this.index.set(own, k);
    this.texts[k] = own;
    this.payloads[k] = this.resolve(own.trim());
    this.following[k] = k;
    return k;
  }
}
