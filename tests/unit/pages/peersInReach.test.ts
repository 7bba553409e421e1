/** The grey lines beside counts: those that stay inside the figure, or all. */
import { expect, test } from 'vitest';
import { lineLayout } from '../../../src/charts/lineLayout.ts';
import { series } from '../../../src/domain/panel.ts';
import { peersInReach } from '../../../src/pages/figureModel.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare } from '../selectors/realData.ts';

const count = (view: Partial<CompareView>) => compare({ maal: 'langtidsledige-antal', ...view });

/** As *Udvikling* draws it: how many grey lines its axis cuts. */
function cut(comparison: ReturnType<typeof compare>, levels: readonly number[]): number {
  return lineLayout({
    ...{ width: 800, height: 500, lines: comparison.selected, levels, baseline: null },
    ...{ firstMonth: comparison.firstMonth, monthCount: comparison.monthCount },
    ...{ peers: peersInReach(comparison, levels), fromZero: true, fitPeers: false },
    ...{ formatTick: String, formatEnd: String },
  }).cutPeers;
}

test('beside Odder only those within the figure are kept, itself among them', () => {
  const comparison = count({ omr: ['727'] });
  const near = peersInReach(comparison, []);
  expect(near.areas).toContain('727');
  expect(near.areas.length).toBeLessThan(49);
  for (const code of near.areas)
    expect(series(near, code)!.values).toEqual(series(comparison.peers, code)!.values);
  expect(cut(comparison, [])).toBe(0);
});

test('beside Aalborg and its goal nobody is: the axis does not begin at zero', () => {
  const comparison = count({ omr: ['851'] });
  expect(peersInReach(comparison, [650]).areas).toEqual(['851']);
  expect(cut(comparison, [650])).toBe(0);
});

test('beside the country alone nobody is', () => {
  expect(peersInReach(count({ omr: [] }), []).areas).toEqual([]);
});

test('a goal above the figures lets more in', () => {
  const comparison = count({ omr: ['727'] });
  const [without, goal] = [peersInReach(comparison, []), peersInReach(comparison, [130])];
  expect(goal.areas.length).toBeGreaterThan(without.areas.length);
  expect(peersInReach(comparison, [5000])).toBe(comparison.peers);
});

test.each([
  ['shares', compare({ omr: ['492'] })],
  ['an index', count({ omr: ['492'], vis: 'indeks' })],
  ['large and small kommuner', count({ omr: ['851', '492'] })],
  ['nothing at all', count({ omr: [], mod: 'ingen' })],
])('%s: all are drawn', (_, comparison) => {
  expect(peersInReach(comparison, [])).toBe(comparison.peers);
});
