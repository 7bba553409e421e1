/** One whole number per entry that stands for its area, period and members: equal keys, same observation. */

export interface KeyColumn {
  readonly codes: Uint16Array;
  /** Codes are below this. */
  readonly size: number;
}

export interface Keys {
  readonly keys: Float64Array;
  /** Keys are below this. */
  readonly bound: number;
}

/** Keeps every key exact in a double. */
const MAX_BOUND = 2 ** 52;

/** Combines columns into one key per entry; where the product would grow too large, keys are renumbered first. */
export function combineKeys(columns: readonly KeyColumn[], length: number): Keys {
  let keys = new Float64Array(length);
  let bound = 1;
  for (const { codes, size } of columns) {
    if (size <= 1) continue;
    if (bound * size > MAX_BOUND) {
      keys = Float64Array.from(firstWithSameKey({ keys, bound }, length, null));
      bound = length;
    }
    for (let i = 0; i < length; i++) keys[i] = keys[i]! * size + codes[i]!;
    bound *= size;
  }
  return { keys, bound };
}

/** True when keys rise all the way, as in a sorted export: then none occurs twice. */
export function areRising({ keys }: Keys, length: number): boolean {
  for (let i = 1; i < length; i++) if (keys[i]! <= keys[i - 1]!) return false;
  return true;
}

/** For each entry the first entry with the same key (itself, when it is the first). Entries in `skip` are ignored. */
export function firstWithSameKey(keys: Keys, length: number, skip: Uint8Array | null): Int32Array {
  const roomy = Math.max(1 << 22, length * 8);
  return keys.bound <= roomy ? byAddress(keys, length, skip) : byHash(keys, length, skip);
}

function byAddress({ keys, bound }: Keys, length: number, skip: Uint8Array | null): Int32Array {
  const seen = new Int32Array(bound);
  const first = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    first[i] = i;
    if (skip?.[i]) continue;
    const key = keys[i]!;
    const at = seen[key]!;
    if (at === 0) seen[key] = i + 1;
    else first[i] = at - 1;
  }
  return first;
}

/** Open addressing with linear probing, at most half full. */
function byHash({ keys }: Keys, length: number, skip: Uint8Array | null): Int32Array {
  let size = 16;
  while (size < length * 2) size *= 2;
  const mask = size - 1;
  const seen = new Int32Array(size);
  const first = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    first[i] = i;
    if (skip?.[i]) continue;
    const key = keys[i]!;
    let slot =
      (Math.imul(key % 0x1_0000_0000, 0x9e37_79b1) ^ Math.imul(key / 0x1_0000_0000, 0x85eb_ca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const at = seen[slot]!;
      if (at === 0) {
        seen[slot] = i + 1;
        break;
      }
      if (keys[at - 1] === key) {
        first[i] = at - 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return first;
}
