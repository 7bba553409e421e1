/** A sentence about a level, with what the reader corrected, checked in each way it can be read. */
import type { Indicator } from '../domain/indicator.ts';
import { findIndicator } from '../domain/indicatorRegistry.ts';
import type { LevelReading } from '../domain/levelReading.ts';
import type { Month } from '../domain/period.ts';
import type { LevelCheck } from '../language/levelFacts.ts';
import type { ClaimView } from '../viewState/claimView.ts';
import { type IndicatorData, indicatorData, type Tables } from './indicatorData.ts';
import { levelCheck } from './levelCheck.ts';
import { correctedLevel } from './levelFields.ts';
import { offersBenefit } from './offersBenefit.ts';

/** The usual reading first. `newest` is the month that `seneste` means. */
export function levelChecks(
  level: LevelReading,
  view: ClaimView,
  newest: Month,
  tables: Tables,
): readonly LevelCheck[] {
  const corrected = correctedLevel(level, view, newest);
  const { indicator } = level.reading;
  const ids =
    view.maal !== null ? [view.maal] : indicator === null ? [] : [indicator.value, ...indicator.alternatives];
  const checks = ids
    .map((id) => findIndicator(id))
    .filter((found): found is Indicator => found !== undefined)
    .map((found) => {
      const { value: benefit } = corrected.reading.benefit;
      return levelCheck(corrected, found, levelData({ indicator: found, benefit }, tables));
    });
  return ofItsSize(checks);
}

/** The figures that a check rests on: in all benefits where the files have not the one that was asked for. */
export function levelData(
  { indicator, benefit }: Pick<LevelCheck, 'indicator' | 'benefit'>,
  tables: Tables,
): IndicatorData | null {
  return indicatorData(indicator, offersBenefit(indicator, tables) ? benefit : 'ialt', tables);
}

/** How many times the number is off at which nobody can have meant this measure, and at most where another was meant. */
const ABSURD = 4;
const LIKELY = 1.5;

/** `Langtidsledigheden er 20 pct.` is of the unemployed, for of the labour force it would be thirty times too high. */
function ofItsSize(checks: readonly LevelCheck[]): readonly LevelCheck[] {
  const likely = checks.some((check) => timesOff(check) < LIKELY);
  return likely ? checks.filter((check) => !(timesOff(check) >= ABSURD)) : checks;
}

/** 1 where no number was said. */
function timesOff({ parts }: LevelCheck): number {
  const own = parts.find(({ kind }) => kind === 'own');
  if (own === undefined) return 1;
  const ratio = own.said.value / own.actual;
  return Math.max(ratio, 1 / ratio);
}
