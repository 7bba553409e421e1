/** Sentences to try, made of the newest figures. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { KnownIndicatorId } from '../domain/indicator.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import {
  type ExampleFacts,
  exampleChange,
  exampleLevels,
  examplePlaces,
  OLD_EXAMPLE,
} from '../language/claimExamples.ts';
import { areaChange } from './claimAreas.ts';
import { availableMonths } from './comparison.ts';
import { indicatorData, type Tables } from './indicatorData.ts';

const AALBORG: AreaCode = '851';
const ODENSE: AreaCode = '461';
const AARHUS: AreaCode = '751';

/** Fewer while the figures are not there; what did not move is no example. */
export function claimExamples(tables: Tables | null): readonly string[] {
  const facts = (
    area: AreaCode,
    id: KnownIndicatorId,
    what: ExampleFacts['what'],
    months: number,
  ): ExampleFacts | null => {
    const data = tables === null ? null : indicatorData(indicatorOf(id), 'ialt', tables);
    if (data === null) return null;
    const to = availableMonths(data.value).last;
    const found = areaChange(area, { from: to - months, to }, data);
    if (found === null || found.change.points === 0) return null;
    const { start, end } = found.change;
    return { place: areaOf(area).name, what, from: to - months, to, start, end };
  };
  const said = (found: ExampleFacts | null, words: (of: ExampleFacts) => string): readonly string[] =>
    found === null ? [] : [words(found)];
  return [
    ...said(facts(AALBORG, 'langtidsledige-antal', 'antallet af langtidsledige', 24), exampleChange),
    ...said(facts(ODENSE, 'ledige-pct', 'ledigheden', 12), exampleLevels),
    ...besideCountry(
      facts(ODENSE, 'ledige-pct', 'ledigheden', 12),
      facts(COUNTRY, 'ledige-pct', 'ledigheden', 12),
    ),
    ...said(facts(AARHUS, 'ledige-antal', 'antallet af ledige', 6), exampleChange),
    OLD_EXAMPLE,
  ];
}

/** Percentage points; less is about the same. */
const APART = 0.1;

function besideCountry(place: ExampleFacts | null, country: ExampleFacts | null): readonly string[] {
  if (place === null || country === null || Math.abs(place.end - country.end) < APART) return [];
  return [examplePlaces(place, country.end)];
}
