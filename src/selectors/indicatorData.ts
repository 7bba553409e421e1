/** An indicator's panels from the datasets it needs. */

import type { Dataset } from '../domain/dataset.ts';
import {
  BENEFIT_DIMENSION,
  BENEFIT_MEMBERS,
  type Benefit,
  type Indicator,
  type MeasureRef,
} from '../domain/indicator.ts';
import type { Panel } from '../domain/panel.ts';
import { combine, labourForcePanel, panelFromDataset } from './panels.ts';

export interface IndicatorData {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  /** The indicator itself, for every area the files have. */
  readonly value: Panel;
  /** The persons a share is a share of: its numerator. Null where the indicator is no share, or has none. */
  readonly count: Panel | null;
  /** What a group's sum is divided by. Null for counts and averages. */
  readonly base: Panel | null;
  /** The figures are made up. */
  readonly example: boolean;
}

/** Datasets by the publisher's table. */
export type Tables = ReadonlyMap<string, Dataset>;

/** Null when a table, measure or member is not there, or when the indicator is not one number per month. */
export function indicatorData(indicator: Indicator, benefit: Benefit, tables: Tables): IndicatorData | null {
  const example = [...tables.values()].some((dataset) => dataset.meta.example);
  const panel = (ref: MeasureRef): Panel | null => {
    const dataset = tables.get(ref.table);
    if (dataset === undefined) return null;
    const members = benefit === 'ialt' ? {} : { [BENEFIT_DIMENSION]: BENEFIT_MEMBERS[benefit] };
    return panelFromDataset(dataset, { measure: ref.measure, members });
  };
  const done = (value: Panel | null, count: Panel | null, base: Panel | null): IndicatorData | null =>
    value === null || value.monthCount === 0 ? null : { indicator, benefit, value, count, base, example };
  const { source } = indicator;
  switch (source.kind) {
    case 'measure':
      return done(panel(source.value), null, null);
    case 'ratio': {
      const numerator = panel(source.numerator);
      const denominator = panel(source.denominator);
      if (numerator === null || denominator === null) return null;
      return done(
        combine(numerator, denominator, (x, n) => (100 * x) / n),
        numerator,
        denominator,
      );
    }
    case 'published-rate': {
      const rate = panel(source.rate);
      const count = panel(source.count);
      if (rate === null || count === null) return null;
      const labour = indicator.unit === 'percent-of-labour-force';
      const base = labour ? labourForcePanel(count, rate) : combine(count, rate, (x, r) => (100 * x) / r);
      return done(rate, count, base);
    }
    case 'labour-force-share': {
      const numerator = panel(source.numerator);
      const count = panel(source.count);
      const rate = panel(source.rate);
      if (numerator === null || count === null || rate === null) return null;
      const force = labourForcePanel(count, rate);
      return done(
        combine(numerator, force, (x, n) => (100 * x) / n),
        numerator,
        force,
      );
    }
    case 'bands':
    case 'curve':
      return null;
  }
}
