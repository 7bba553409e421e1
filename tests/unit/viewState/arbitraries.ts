/** Every view a reader can make, for property tests. */
import fc from 'fast-check';
import { areas, municipalities } from '../../../src/domain/areas.ts';
import {
  BENCHMARKS,
  DISTRIBUTION_VIEWS,
  FIGURES,
  type IndexBase,
  MAP_CLASSES,
  type MonthEnd,
  type ReaderEvent,
  SMOOTHINGS,
  TIME_LAYOUTS,
  VALUE_MODES,
} from '../../../src/domain/choices.ts';
import { indicators } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { type CompareView, MAX_OWN, MAX_SELECTED } from '../../../src/viewState/compareView.ts';
import { eventText, MAX_EVENTS } from '../../../src/viewState/events.ts';
import type { EmbedTheme, Route } from '../../../src/viewState/route.ts';

const codes = areas.filter((area) => area.kind !== 'unallocated').map((area) => area.code);

const month = fc.integer({ min: monthOf(0, 1), max: monthOf(9999, 12) });
const monthEnd: fc.Arbitrary<MonthEnd> = fc.oneof(
  fc.constant<MonthEnd>({ kind: 'newest' }),
  month.map((m): MonthEnd => ({ kind: 'month', month: m })),
);
const indexBase: fc.Arbitrary<IndexBase> = fc.oneof(
  month.map((m): IndexBase => ({ kind: 'month', month: m })),
  fc.integer({ min: 0, max: 9999 }).map((year): IndexBase => ({ kind: 'year', year })),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** Whole characters only: an address cannot hold half of a pair. */
const kept = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

const event: fc.Arbitrary<ReaderEvent> = fc.record({
  month,
  text: kept.map((text) => eventText(`x${text}`)),
  amount: orNull(fc.integer({ min: 1, max: 999_999_999_999 })),
});

export const fields: { readonly [K in keyof CompareView]: fc.Arbitrary<CompareView[K]> } = {
  maal: fc.constantFrom(...indicators.map((indicator) => indicator.id)),
  ydelse: fc.constantFrom('ialt', 'dagpenge', 'kontanthjaelp'),
  omr: orNull(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: MAX_SELECTED })),
  mod: fc.constantFrom(...BENCHMARKS),
  fra: orNull(monthEnd),
  til: monthEnd,
  vis: fc.constantFrom(...VALUE_MODES),
  basis: orNull(indexBase),
  glat: fc.constantFrom(...SMOOTHINGS),
  fig: fc.constantFrom(...FIGURES),
  eksempel: fc.boolean(),
  egne: orNull(
    fc.uniqueArray(fc.constantFrom(...municipalities.map(({ code }) => code)), { maxLength: MAX_OWN }),
  ),
  tid: orNull(fc.constantFrom(...TIME_LAYOUTS)),
  klasser: fc.constantFrom(...MAP_CLASSES),
  fordel: fc.constantFrom(...DISTRIBUTION_VIEWS),
  udsnit: fc.constantFrom('valgte', 'regioner', '081', '085'),
  haendelser: orNull(fc.array(event, { minLength: 1, maxLength: MAX_EVENTS })),
  maalsaetning: orNull(kept),
  filer: orNull(fc.uniqueArray(fc.stringMatching(/^[\da-f]{8}$/), { minLength: 1, maxLength: 10 })),
};

export const view: fc.Arbitrary<CompareView> = fc.record(fields);

export const route: fc.Arbitrary<Route> = fc.oneof(
  { weight: 6, arbitrary: view.map((v): Route => ({ page: 'compare', view: v })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(view, fc.constantFrom<EmbedTheme | undefined>(undefined, 'lys', 'moerk'))
      .map(([v, tema]): Route => ({ page: 'embed', view: v, ...(tema === undefined ? {} : { tema }) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...municipalities),
        fc.record({ maalsaetning: kept, afsnit: kept }, { requiredKeys: [] }),
      )
      .map(([{ code }, rest]): Route => ({ page: 'municipality', code, ...rest })),
  },
  fc.constantFrom<Route>({ page: 'front' }, { page: 'claim' }, { page: 'effect' }, { page: 'data' }),
);
