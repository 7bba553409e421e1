import { areaOf } from '../domain/areas.ts';
import type { MultiplesScope } from '../domain/choices.ts';
import type { MultiplesNotice } from '../language/multiplesTexts.ts';
import type { Comparison } from './comparison.ts';

/** Why *Små figurer* does not show what was asked for, or shows nobody's choice; null where it shows what was asked. */
export function multiplesNotice(
  { peers, selected, benchmark }: Comparison,
  asked: MultiplesScope,
  shown: MultiplesScope,
): MultiplesNotice | null {
  if (asked === shown) {
    if (shown !== 'valgte' || selected.length > 0) return null;
    return { kind: 'none-chosen', shown: benchmark?.name ?? null };
  }
  if (asked === 'regioner') return { kind: 'no-regions' };
  const kommuner = peers.areas.some((code) => areaOf(code).kind === 'municipality');
  return { kind: kommuner ? 'none-there' : 'not-by-municipality', region: asked };
}
