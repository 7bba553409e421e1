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
  const split = benefit === 'ialt' ? {} : { [BENEFIT_DIMENSION]: BENEFIT_MEMBERS[benefit] };
  const panel = ({ table, measure }: MeasureRef, members: Readonly<Record<string, string>> = split) => {
    const dataset = tables.get(table);
    return dataset === undefined ? null : panelFromDataset(dataset, { measure, members });
  };
  // Of all benefits together: the rate of one is rounded so hard that it tells little of the labour force.
  const labourForce = (count: MeasureRef, rate: MeasureRef): Panel | null => {
    const [persons, percent] = [panel(count, {}), panel(rate, {})];
    return persons === null || percent === null ? null : labourForcePanel(persons, percent);
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
      const base = labour
        ? labourForce(source.count, source.rate)
        : combine(count, rate, (x, r) => (100 * x) / r);
      return done(rate, count, base);
    }
    case 'labour-force-share': {
      const numerator = panel(source.numerator);
      const force = labourForce(source.count, source.rate);
      if (numerator === null || force === null) return null;
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
