/** Whether the country's count can be drawn over a kommune's. */
import { expect, test } from 'vitest';
import { benchmarkFits } from '../../../src/pages/figureModel.ts';
import { comparison } from '../../../src/selectors/comparison.ts';
import { defaultCompareView } from '../../../src/viewState/compareView.ts';
import { dataOf } from '../selectors/realData.ts';

const fits = (code: string, id: 'langtidsledige-antal' | 'langtidsledige-andel'): boolean =>
  benchmarkFits(comparison(dataOf(id), { ...defaultCompareView, maal: id, omr: [code] }));

test('a count of the country is not drawn over one kommune’s, nor where the newest of those is hidden', () => {
  expect(fits('851', 'langtidsledige-antal')).toBe(false);
  // Fanø: no figure after June 2025.
  expect(fits('563', 'langtidsledige-antal')).toBe(false);
  expect(fits('563', 'langtidsledige-andel')).toBe(true);
  // Læsø: two months in all.
  expect(fits('825', 'langtidsledige-antal')).toBe(false);
});
