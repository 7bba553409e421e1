/** A reading as short texts, so that a table can say what is expected. */
import { readClaim } from '../../../src/claim/readClaim.ts';
import { CLAIM_QUANTITIES, type Quantity } from '../../../src/domain/claim.ts';
import type { ClaimReading, Span } from '../../../src/domain/claimReading.ts';
import { type Month, monthCode, monthOf } from '../../../src/domain/period.ts';

export const NEWEST: Month = monthOf(2026, 6);

export const read = (text: string, newest: Month = NEWEST): ClaimReading => readClaim(text, { newest });

/** `21`, `3,5`, `over 20`: as the reader understood it. */
export function quantity({ value, decimals, hedge }: Quantity): string {
  return `${hedge === null ? '' : `${hedge} `}${value.toFixed(decimals).replace('.', ',')}`;
}

/** Only what was found; `quantities` by their field, months as codes, unread pieces as text. */
export function short(text: string, reading: ClaimReading = read(text)) {
  const piece = ({ start, end }: Span): string => text.slice(start, end);
  return {
    ...(reading.area === null ? {} : { area: reading.area.value }),
    ...(reading.indicator === null ? {} : { indicator: reading.indicator.value }),
    ...(reading.benefit.value === 'ialt' ? {} : { benefit: reading.benefit.value }),
    ...(reading.from === null ? {} : { from: monthCode(reading.from.value) }),
    ...(reading.to === null || reading.to.spans.length === 0 ? {} : { to: monthCode(reading.to.value) }),
    ...(reading.direction === null ? {} : { direction: reading.direction.value }),
    ...Object.fromEntries(
      CLAIM_QUANTITIES.flatMap((field) => {
        const found = reading[field];
        return found === null ? [] : [[field, quantity(found.value)]];
      }),
    ),
    ...(reading.unread.length === 0 ? {} : { unread: reading.unread.map(piece) }),
  };
}
