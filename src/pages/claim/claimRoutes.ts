/** Where a claim leads: the same with another choice, with its months pinned, or without its sentence. */
import type { Claim } from '../../domain/claim.ts';
import type { Month } from '../../domain/period.ts';
import { type ClaimView, emptyClaimView, formatClaimView } from '../../viewState/claimView.ts';
import type { Route } from '../../viewState/route.ts';
import type { ClaimState } from './useClaim.ts';

export function routeTo(view: ClaimView): Route {
  const query = formatClaimView(view);
  return query === '' ? { page: 'claim' } : { page: 'claim', query };
}

/** Other figures lie in other files, which are named again. */
export function choosing(view: ClaimView, next: Partial<ClaimView>): ClaimView {
  const others = 'maal' in next || 'ydelse' in next;
  return { ...view, ...(others ? { filer: null } : {}), ...next };
}

/** With both months in it, so that the link means the same when there are newer figures. */
export function lasting(view: ClaimView, { fields }: ClaimState): Route {
  const { from, to } = fields;
  return routeTo({
    ...view,
    fra: from ?? view.fra,
    til: to === null ? view.til : { kind: 'month', month: to },
  });
}

/** A sentence that names no month is about the newest of its day. */
export function pinning(view: ClaimView, month: Month | null): Route {
  return routeTo(month === null ? view : { ...view, til: { kind: 'month', month } });
}

/** The same claim without its sentence, for paper: field by field, as short as it can be. */
export function typeable(claim: Claim, filer: ClaimView['filer']): Route {
  return routeTo({
    ...emptyClaimView,
    filer,
    ...{ kommune: claim.area, maal: claim.indicator, fra: claim.from, retning: claim.direction },
    til: { kind: 'month', month: claim.to },
    ydelse: claim.benefit === 'ialt' ? null : claim.benefit,
    ...{ pct: claim.percent, antal: claim.count, point: claim.points },
    ...{ start: claim.start, slut: claim.end },
  });
}
