/**
 * Is a difference larger than chance and ordinary swings give?
 * `distinct`: tydelig forskel; `usual`: inden for de normale udsving; `undecidable`: kan ikke afgøres.
 */
export type Verdict = 'distinct' | 'usual' | 'undecidable';

/**
 * The fewest persons in a count that is judged at all: 5.
 *
 * The arguments: the logarithm of a count is close to normal only from about 5 up (Cochran 1954, "Some methods
 * for strengthening the common χ² tests", Biometrics 10:417–451, asks for expected counts of 5); a published
 * count is rounded to whole persons, which is up to 10 per cent of 5 and 17 per cent of 3; and counts below 3
 * are not published, so that the smallest ones seen are the upper end of what there was. Below 5 the usual test
 * hardly ever calls a difference distinct (two Poisson counts around 3: 0.4 per cent of the time instead of 5),
 * so it would say "usual" about what it cannot see; from 5 up it errs to the careful side only.
 */
const FEWEST = 5;

/** True when every count is there and large enough to be judged. */
export function judgeable(...counts: readonly number[]): boolean {
  return counts.every((count) => count >= FEWEST);
}
