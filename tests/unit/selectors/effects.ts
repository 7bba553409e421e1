/** Studies on made-up long figures and on the published ones, each worked out once, without a worker. */

import type { Benefit, KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { type Month, monthOf } from '../../../src/domain/period.ts';
import { effectStudy, type StudyInput, type StudyResult } from '../../../src/effect/study.ts';
import { studyInput } from '../../../src/selectors/effectQuestion.ts';
import { type IndicatorData, indicatorData, type Tables } from '../../../src/selectors/indicatorData.ts';
import { type LongExport, longExport } from '../../browser/longExport.ts';
import { readCanonical } from '../ownData/tables.ts';
import { official } from './realData.ts';

/** Nine years of AULK04; from January 2015 Aalborg has 60 per cent fewer. */
export const LONG: LongExport = {
  first: monthOf(2009, 1),
  months: 108,
  area: 'Aalborg',
  start: monthOf(2015, 1),
  effect: -0.6,
};
export const JANUARY_2015: Month = monthOf(2015, 1);

export const longTables: Tables = new Map([
  ...official,
  ['AULK04', await readCanonical(longExport(LONG).buffer.toString('utf8'))],
]);

export function figures(id: KnownIndicatorId, benefit: Benefit = 'ialt', tables = official): IndicatorData {
  return indicatorData(indicatorOf(id), benefit, tables)!;
}

function finish(input: StudyInput): StudyResult {
  const steps = effectStudy(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function study(
  data: IndicatorData,
  code: string,
  start: Month,
  last: Month | null = null,
): StudyResult {
  return finish(studyInput({ code, start, last }, data));
}
