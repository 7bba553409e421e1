/** What every figure of the answers is drawn and shared from. */
import type { ListedEntry } from '../../domain/catalogue.ts';
import { type Indicator, tablesOf } from '../../domain/indicator.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import type { IndicatorData } from '../../selectors/indicatorData.ts';
import type { Route } from '../../viewState/route.ts';
import type { ClaimComparison } from './claimComparison.ts';

export interface Answered {
  readonly check: ClaimCheck;
  /** The files that the answers rest on, the similar kommuner's among them. */
  readonly entries: readonly ListedEntry[];
  /** The page with both months named. */
  readonly route: Route;
}

/** Where there are figures for the claim's months. */
export interface AnsweredWithData extends Answered, ClaimComparison {
  readonly data: IndicatorData;
}

/** Only the files that the indicator itself is made of; all of them where that cannot be told. */
export function entriesOf(indicator: Indicator, entries: readonly ListedEntry[]): readonly ListedEntry[] {
  const own = entries.filter(({ table }) => table === null || tablesOf(indicator).includes(table));
  return own.length === 0 ? entries : own;
}
