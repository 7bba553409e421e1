/** Chooses the delimiter by how evenly it divides the first lines: a table has the same number of cells in each. */

export type Delimiter = ';' | ',' | '\t';

const CANDIDATES: readonly Delimiter[] = [';', '\t', ','];

const MAX_LINES = 200;

/** How often the delimiter stands outside quotes, line by line; lines without it are left out. */
function countsPerLine(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  for (let i = 0; i < sample.length && counts.length < MAX_LINES; i++) {
    const c = sample[i];
    if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === delimiter) count++;
    else if (c === '\n' || c === '\r') {
      if (count > 0) counts.push(count);
      count = 0;
    }
  }
  if (count > 0) counts.push(count);
  return counts;
}

/**
 * The most cells that lines of equal count are divided into. Decimal commas cannot win: every cell that holds one
 * has a true delimiter beside it.
 */
function score(sample: string, delimiter: Delimiter): number {
  const lines = new Map<number, number>();
  for (const count of countsPerLine(sample, delimiter)) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, n] of lines) best = Math.max(best, n * count);
  return best;
}

/**
 * The delimiter of a sample of decoded text, or null when no line is divided by any. Earlier candidates win ties; the
 * reader's choice wins when it divides anything.
 */
export function guessDelimiter(sample: string, chosen?: Delimiter): Delimiter | null {
  if (chosen !== undefined && score(sample, chosen) > 0) return chosen;
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
    const s = score(sample, delimiter);
    if (s > bestScore) {
      best = delimiter;
      bestScore = s;
    }
  }
  return best;
}
