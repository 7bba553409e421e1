/** One answer of *Virkede det?*, whose sentences the tests read. */
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import type {
  BeforeAfter,
  ControlFacts,
  EffectSubject,
  PlaceboFacts,
  SplitFacts,
} from '../../../src/language/effectFacts.ts';

export const start = monthOf(2015, 1);
export const aalborg: EffectSubject = {
  area: '851',
  indicator: indicatorOf('langtidsledige-antal'),
  benefit: 'ialt',
  start,
  label: null,
};
export const change: BeforeAfter = {
  from: monthOf(2014, 12),
  to: monthOf(2016, 12),
  x0: 1728,
  x1: 1356,
  persons: null,
  monthsLeft: 0,
  sameMonth: true,
  seriesBreak: null,
};
export const control: ControlFacts = {
  firstMonth: monthOf(2009, 1),
  lastMonth: monthOf(2016, 12),
  heldOutFrom: monthOf(2013, 7),
  monthsBefore: 72,
  monthsAfter: 24,
  donors: [
    { area: '461', weight: 0.6 },
    { area: '820', weight: 0.4 },
  ],
  meanGap: -120.4,
  gapPercent: -8.1,
  gapPersons: -120.4,
  heldOutPercent: 4.2,
  beforePercent: 2.1,
};
export const placebo: PlaceboFacts = {
  verdict: 'distinct',
  smaller: 58,
  of: 59,
  visible: 90,
  visiblePercent: 6.1,
  visiblePersons: 90,
  size: 1500,
  range: { low: -200, high: -40 },
  poorFit: 2,
  leftOut: 1,
};
export const split: SplitFacts = {
  from: change.from,
  to: change.to,
  x0: 1728,
  x1: 1356,
  country: -250,
  similar: 30,
  own: -152,
  countryGrowth: -0.1447,
  similarGrowth: -0.1273,
  by: 'ledige-pct',
  rows: [],
  leftOut: ['825'],
};
