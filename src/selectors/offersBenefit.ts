/** Whether a reader may ask for one benefit alone: it depends on how the files at hand are split. */
import { BENEFIT_DIMENSION, BENEFIT_MEMBERS, type Indicator, type MeasureRef } from '../domain/indicator.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { Tables } from './indicatorData.ts';
import { panelFromDataset } from './panels.ts';

/** True when every measure that differs by benefit has a number for each benefit. */
export function offersBenefit({ source }: Pick<Indicator, 'source'>, tables: Tables): boolean {
  const split = splitMeasures(source);
  return split.length > 0 && split.every((ref) => isSplit(ref, tables));
}

/** The labour force is the same whatever the benefit: what it is worked out from need not be split. */
function splitMeasures(source: Indicator['source']): readonly MeasureRef[] {
  switch (source.kind) {
    case 'measure':
      return [source.value];
    case 'ratio':
      return [source.denominator, source.numerator];
    case 'published-rate':
      return [source.rate, source.count];
    case 'labour-force-share':
      return [source.numerator];
    case 'bands':
    case 'curve':
      return [];
  }
}

function isSplit({ table, measure }: MeasureRef, tables: Tables): boolean {
  const dataset = tables.get(table);
  if (dataset === undefined) return false;
  return Object.values(BENEFIT_MEMBERS).every((member) => {
    const panel = panelFromDataset(dataset, { measure, members: { [BENEFIT_DIMENSION]: member } });
    return panel?.status.includes(STATUS_VALUE) === true;
  });
}
