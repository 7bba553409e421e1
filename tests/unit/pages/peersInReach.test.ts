/** The grey lines beside counts of a small kommune: those that stay inside the figure, or all. */
import { expect, test } from 'vitest';
import { series } from '../../../src/domain/panel.ts';
import { peersInReach } from '../../../src/pages/figureModel.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare } from '../selectors/realData.ts';

const count = (view: Partial<CompareView>) => compare({ maal: 'langtidsledige-antal', ...view });
const highest = (values: Iterable<number>) => Math.max(...[...values].filter((value) => value > 0));

test('beside Odder only those with counts of its size are kept, itself among them', () => {
  const comparison = count({ omr: ['727'] });
  const near = peersInReach(comparison, []);
  const top = highest(comparison.selected[0]!.values);
  expect(near.areas).toContain('727');
  expect(near.areas.length).toBeLessThan(49);
  for (const code of near.areas) {
    expect(highest(series(near, code)!.values), code).toBeLessThanOrEqual(top);
    expect(series(near, code)!.values).toEqual(series(comparison.peers, code)!.values);
  }
  for (const code of comparison.peers.areas.filter((code) => !near.areas.includes(code)))
    expect(highest(series(comparison.peers, code)!.values), code).toBeGreaterThan(top);
});

test('a goal above the figures lets more in', () => {
  const comparison = count({ omr: ['727'] });
  const [without, goal] = [peersInReach(comparison, []), peersInReach(comparison, [100])];
  expect(goal.areas.length).toBeGreaterThan(without.areas.length);
  expect(peersInReach(comparison, [5000])).toBe(comparison.peers);
});

test.each([
  ['shares', compare({ omr: ['492'] })],
  ['an index', count({ omr: ['492'], vis: 'indeks' })],
  ['a large kommune', count({ omr: ['851'] })],
  ['nothing chosen', count({ omr: [] })],
])('%s: all are drawn', (_, comparison) => {
  expect(peersInReach(comparison, [])).toBe(comparison.peers);
});
