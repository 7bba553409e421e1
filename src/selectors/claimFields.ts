/** The fields of a claim: what the reader chose in the address, else what their sentence says. */
import { CLAIM_QUANTITIES, type Claim, type ClaimQuantity } from '../domain/claim.ts';
import type { ClaimReading } from '../domain/claimReading.ts';
import type { Month } from '../domain/period.ts';
import type { ClaimView } from '../viewState/claimView.ts';

/** A claim on its way: null where nothing is known yet. */
export type ClaimFields = { readonly [K in keyof Claim]: Claim[K] | null };

/** Without these there is nothing to check; the numbers may be left out. */
const NEEDED = ['area', 'indicator', 'from', 'direction'] as const;
export type NeededField = (typeof NEEDED)[number];

const CHOSEN: Readonly<Record<ClaimQuantity, 'pct' | 'antal' | 'point' | 'start' | 'slut'>> = {
  percent: 'pct',
  count: 'antal',
  points: 'point',
  start: 'start',
  end: 'slut',
};

/** `newest` is the month that `seneste` means, and that a claim ends with when nobody says. */
export function claimFields(view: ClaimView, reading: ClaimReading | null, newest: Month): ClaimFields {
  const quantities = Object.fromEntries(
    CLAIM_QUANTITIES.map((field) => {
      const chosen = view[CHOSEN[field]];
      return [field, chosen === 'ingen' ? null : (chosen ?? reading?.[field]?.value ?? null)];
    }),
  ) as Pick<Claim, ClaimQuantity>;
  return {
    area: view.kommune ?? reading?.area?.value ?? null,
    indicator: view.maal ?? reading?.indicator?.value ?? null,
    benefit: view.ydelse ?? reading?.benefit.value ?? 'ialt',
    from: view.fra ?? reading?.from?.value ?? null,
    to:
      view.til === null
        ? (reading?.to?.value ?? newest)
        : view.til.kind === 'newest'
          ? newest
          : view.til.month,
    direction: view.retning ?? reading?.direction?.value ?? null,
    ...quantities,
  };
}

/** Which fields the reader still has to fill in, in the order of the form. */
export function missingFields(fields: ClaimFields): readonly NeededField[] {
  return NEEDED.filter((field) => fields[field] === null);
}

/** The claim, or null while a field is missing. */
export function claimOf(fields: ClaimFields): Claim | null {
  const { area, indicator, benefit, from, to, direction } = fields;
  if (area === null || indicator === null || from === null || to === null || direction === null) return null;
  return { ...fields, area, indicator, benefit: benefit ?? 'ialt', from, to, direction };
}
