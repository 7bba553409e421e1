/** From a sentence to its verdict on the bundled figures, the way the page does it. */
import { expect } from 'vitest';
import type { Claim, ClaimVerdict, Quantity } from '../../../src/domain/claim.ts';
import type { ClaimDoubt } from '../../../src/domain/claimReading.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import type { ClaimBut, ClaimCheck, ClaimUnclear } from '../../../src/language/claimFacts.ts';
import { claimCheck } from '../../../src/selectors/claimCheck.ts';
import { claimFields, claimOf, missingFields } from '../../../src/selectors/claimFields.ts';
import { type IndicatorData, indicatorData, type Tables } from '../../../src/selectors/indicatorData.ts';
import { offersBenefit } from '../../../src/selectors/offersBenefit.ts';
import { similarTo } from '../../../src/selectors/similar.ts';
import { type ClaimView, emptyClaimView } from '../../../src/viewState/claimView.ts';
import { official } from '../selectors/realData.ts';
import { NEWEST, read } from './readings.ts';

const kept = new Map<string, IndicatorData | null>();

/** The figures a claim is checked on: of its benefit where the files are split, else of all. */
function dataFor({ indicator, benefit }: Claim, tables: Tables): IndicatorData | null {
  const known = indicatorOf(indicator as KnownIndicatorId);
  const offered = offersBenefit(known, tables) ? benefit : 'ialt';
  const key = `${indicator} ${offered}`;
  if (tables !== official) return indicatorData(known, offered, tables);
  if (!kept.has(key)) kept.set(key, indicatorData(known, offered, tables));
  return kept.get(key) ?? null;
}

export function checkClaim(
  claim: Claim,
  tables: Tables = official,
  beyond: readonly ClaimDoubt[] = [],
): ClaimCheck {
  const known = indicatorOf(claim.indicator as KnownIndicatorId);
  return claimCheck(claim, known, dataFor(claim, tables), similarTo(claim.area, tables), beyond);
}

/** What a sentence says, with what the reader corrects. Throws where a field is still missing. */
function claimIn(text: string, corrected: Partial<ClaimView> = {}): Claim {
  const fields = claimFields({ ...emptyClaimView, tekst: text, ...corrected }, read(text), NEWEST);
  const claim = claimOf(fields);
  if (claim === null) throw new Error(`${missingFields(fields).join(', ')} not read in: ${text}`);
  return claim;
}

export function checkText(
  text: string,
  corrected: Partial<ClaimView> = {},
  tables: Tables = official,
): ClaimCheck {
  return checkClaim(claimIn(text, corrected), tables, read(text).doubts);
}

export interface Expected {
  readonly verdict: ClaimVerdict;
  /** What is left out, in order. */
  readonly buts?: readonly ClaimBut[];
  readonly unclear?: ClaimUnclear['kind'];
  readonly arithmetic?: 'fits' | 'contradicts' | 'alone';
}

/** Reads the sentence, checks it, and holds what was found against what was expected. */
export function expectVerdict(text: string, { verdict, buts, unclear, arithmetic }: Expected): void {
  const check = checkText(text);
  expect({
    verdict: check.verdict,
    buts: check.buts,
    unclear: check.unclear?.kind,
    arithmetic: arithmetic === undefined ? undefined : check.arithmetic.verdict,
  }).toEqual({ verdict, buts: buts ?? [], unclear, arithmetic });
}

/** A number without a hedge. */
export const exact = (value: number, decimals = 0): Quantity => ({ value, decimals, hedge: null });

/** A fall of the long-term unemployed in Aalborg over the two years to June 2026, and what differs from that. */
export const claim = (more: Partial<Claim> = {}): Claim => ({
  ...{ area: '851', indicator: 'langtidsledige-antal', benefit: 'ialt', direction: 'fald' },
  ...{ from: monthOf(2024, 6), to: monthOf(2026, 6) },
  ...{ percent: null, count: null, points: null, start: null, end: null },
  ...more,
});
