/** From a reader's choices to what is drawn: the files are fetched, and what follows from them is worked out once. */
import { useMemo } from 'react';
import type { AreaCode } from '../domain/area.ts';
import { type Indicator, tablesOf } from '../domain/indicator.ts';
import type { OwnData } from '../domain/ownData.ts';
import { partsFor } from '../queries/catalogue.ts';
import { useNeighbours } from '../queries/useNeighbours.ts';
import { type TablesState, useTables } from '../queries/useTables.ts';
import { type Companies, NO_COMPANIES } from '../selectors/areaRows.ts';
import { type Comparison, comparison as compare } from '../selectors/comparison.ts';
import { indicatorData, type Tables } from '../selectors/indicatorData.ts';
import { offersBenefit } from '../selectors/offersBenefit.ts';
import { similarTo } from '../selectors/similar.ts';
import { usableView } from '../selectors/usableView.ts';
import { type CompareView, selectedAreas } from '../viewState/compareView.ts';

export interface ComparisonState extends TablesState {
  /** Whether one benefit alone can be shown. */
  readonly byBenefit: boolean;
  /** The kommuner of benchmarks that are found for the reader. */
  readonly company: Companies;
  /** The choices, less what these figures cannot be shown by. */
  readonly usable: CompareView;
  /** Null until the files are there, and for an indicator that is a distribution or a curve. */
  readonly comparison: Comparison | null;
}

/** `own` null: the reader's files are still being read. */
export function useComparison(view: CompareView, indicator: Indicator, own: OwnData | null): ComparisonState {
  const asked = view.ydelse !== 'ialt';
  const state = useTables(needed(indicator, view), view.eksempel, own, asked);
  const { tables } = state;
  // A file by benefit that is not fetched yet is offered too; the choice fetches it.
  const waiting = !asked && tablesOf(indicator).some((table) => partsFor(table) !== undefined);
  const byBenefit = useMemo(
    () => tables !== null && (waiting || offersBenefit(indicator, tables)),
    [indicator, tables, waiting],
  );
  const benefit = byBenefit ? view.ydelse : 'ialt';
  const data = useMemo(
    () => (tables === null ? null : indicatorData(indicator, benefit, tables)),
    [indicator, benefit, tables],
  );
  const first = selectedAreas(view)[0] ?? null;
  const neighbours = useNeighbours(view.mod === 'naboer' ? first : null);
  const company = useMemo(
    () => (tables === null ? NO_COMPANIES : companies(view, tables, neighbours)),
    [view, tables, neighbours],
  );
  const usable = useMemo(() => (data === null ? view : usableView(view, data)), [view, data]);
  const comparison = useMemo(
    () => (data === null ? null : compare(data, usable, company)),
    [data, usable, company],
  );
  return { ...state, byBenefit, company, usable, comparison };
}

/** The table that similar kommuner are found by. */
const SIMILARITY = 'y25i01';

function needed(indicator: Indicator, view: CompareView): readonly string[] {
  const tables = tablesOf(indicator);
  return view.mod === 'lignende' && !tables.includes(SIMILARITY) ? [...tables, SIMILARITY] : tables;
}

function companies(view: CompareView, tables: Tables, neighbours: readonly AreaCode[] | null): Companies {
  const first = selectedAreas(view)[0];
  return {
    lignende: view.mod === 'lignende' && first !== undefined ? similarTo(first, tables) : null,
    naboer: neighbours,
    egne: view.egne,
  };
}
