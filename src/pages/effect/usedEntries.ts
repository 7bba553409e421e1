/** The files that an answer rests on: the other tables that likeness could have come from were read in vain. */
import type { ListedEntry } from '../../domain/catalogue.ts';
import { tablesOf } from '../../domain/indicator.ts';
import { indicatorOf } from '../../domain/indicatorRegistry.ts';
import type { EffectSubject, SplitFacts } from '../../language/effectFacts.ts';

/** `split` null: there is none. */
export function usedEntries(
  entries: readonly ListedEntry[],
  { indicator }: Pick<EffectSubject, 'indicator'>,
  split: Pick<SplitFacts, 'by'> | null,
): readonly ListedEntry[] {
  const used = new Set(tablesOf(indicator));
  if (split !== null && split.by !== 'own')
    for (const table of tablesOf(indicatorOf(split.by))) used.add(table);
  return entries.filter(({ table }) => table === null || used.has(table));
}
