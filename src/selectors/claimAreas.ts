/** The claim's window in every area of a kind, and what can be taken along of it. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf, municipalities, regions } from '../domain/areas.ts';
import type { Claim } from '../domain/claim.ts';
import type { WindowChange } from '../language/claimFacts.ts';
import { rowFor } from './areaRows.ts';
import { changeIn, sizeOf } from './claimData.ts';
import type { IndicatorData } from './indicatorData.ts';

export interface AreaChange {
  readonly code: AreaCode;
  readonly change: WindowChange;
  /** In per cent for counts, else in the indicator's unit. */
  readonly size: number;
}

/** One area in the claim's window; null where there are no figures at both ends. */
export function areaChange(
  code: AreaCode,
  { from, to }: Pick<Claim, 'from' | 'to'>,
  data: IndicatorData,
): AreaChange | null {
  const change = changeIn(rowFor(code, data).values, data.value.firstMonth, from, to);
  const size = sizeOf(change, data.indicator);
  return Number.isNaN(size) || !Number.isFinite(size) ? null : { code, change, size };
}

/** All kommuner with figures, or of a region all regions: smallest change first. */
export function areaChanges(claim: Claim, data: IndicatorData): readonly AreaChange[] {
  const ofKommuner = municipalities.some(({ code }) => data.value.areas.includes(code));
  const peers = areaOf(claim.area).kind === 'region' || !ofKommuner ? regions : municipalities;
  return peers
    .flatMap(({ code }) => {
      const found = areaChange(code, claim, data);
      return found === null ? [] : [found];
    })
    .sort((a, b) => a.size - b.size);
}
