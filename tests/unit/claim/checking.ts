/** From a sentence to its verdict on the bundled figures, the way the page does it. */
import type { Claim, ClaimQuantity } from '../../../src/domain/claim.ts';
import { CLAIM_QUANTITIES } from '../../../src/domain/claim.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import type { ClaimCheck } from '../../../src/language/claimFacts.ts';
import { claimCheck } from '../../../src/selectors/claimCheck.ts';
import { type IndicatorData, indicatorData, type Tables } from '../../../src/selectors/indicatorData.ts';
import { offersBenefit } from '../../../src/selectors/offersBenefit.ts';
import { similarTo } from '../../../src/selectors/similar.ts';
import { official } from '../selectors/realData.ts';
import { read } from './readings.ts';

const kept = new Map<string, IndicatorData | null>();

/** The figures a claim is checked on: of its benefit where the files are split, else of all. */
function dataFor({ indicator, benefit }: Claim, tables: Tables): IndicatorData | null {
  const known = indicatorOf(indicator as KnownIndicatorId);
  const offered = offersBenefit(known, tables) ? benefit : 'ialt';
  const key = `${indicator} ${offered} ${tables === official}`;
  if (!kept.has(key)) kept.set(key, indicatorData(known, offered, tables));
  return kept.get(key) ?? null;
}

/** A claim as the fields of a form hold it. */
export function checkClaim(claim: Claim, tables: Tables = official): ClaimCheck {
  const similar = similarTo(claim.area, tables);
  return claimCheck(claim, indicatorOf(claim.indicator as KnownIndicatorId), dataFor(claim, tables), similar);
}

/** What a sentence says, with what the reader corrects. Throws where a field is still missing. */
export function claimOf(text: string, corrected: Partial<Claim> = {}): Claim {
  const reading = read(text);
  const fields = {
    area: reading.area?.value,
    indicator: reading.indicator?.value,
    benefit: reading.benefit.value,
    from: reading.from?.value,
    to: reading.to?.value,
    direction: reading.direction?.value,
    ...corrected,
  };
  for (const [name, value] of Object.entries(fields))
    if (value === undefined) throw new Error(`${name} was not read in: ${text}`);
  const quantities = Object.fromEntries(
    CLAIM_QUANTITIES.map((field) => [field, reading[field]?.value ?? null]),
  ) as Pick<Claim, ClaimQuantity>;
  return { ...quantities, ...fields } as Claim;
}

export function checkText(text: string, corrected: Partial<Claim> = {}, tables: Tables = official): ClaimCheck {
  return checkClaim(claimOf(text, corrected), tables);
}
