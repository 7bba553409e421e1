/** From a sentence about a level to its verdict on the bundled figures, the way the page does it. */
import { readLevel } from '../../../src/claim/readLevel.ts';
import type { LevelReading } from '../../../src/domain/levelReading.ts';
import type { Month } from '../../../src/domain/period.ts';
import type { LevelCheck } from '../../../src/language/levelFacts.ts';
import { levelChecks } from '../../../src/selectors/levelChecks.ts';
import { type ClaimView, emptyClaimView } from '../../../src/viewState/claimView.ts';
import { official } from '../selectors/realData.ts';
import { NEWEST } from './readings.ts';

export const readsAs = (text: string, newest: Month = NEWEST): LevelReading | null =>
  readLevel(text, { newest });

/** Every reading of the sentence, the usual first. Throws where it is no such sentence. */
export function checkLevels(text: string, corrected: Partial<ClaimView> = {}): readonly LevelCheck[] {
  const level = readsAs(text);
  if (level === null) throw new Error(`no level in: ${text}`);
  return levelChecks(level, { ...emptyClaimView, tekst: text, ...corrected }, NEWEST, official);
}
