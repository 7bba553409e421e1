/** The reader's own events in small panels and on years laid over each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventSpots } from '../../../src/charts/multiplesLayout.ts';
import { eventRings, yearLayout } from '../../../src/charts/yearLayout.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { smallMultiples } from '../../../src/selectors/smallMultiples.ts';
import { yearOverlay } from '../../../src/selectors/yearOverlay.ts';
import { compare, month } from '../selectors/realData.ts';

const event = (year: number, number: number) => ({ month: monthOf(year, number), text: 'x', amount: null });

describe('in a small panel', () => {
  const first = monthOf(2023, 7);
  const layout = { x: (index: number) => 2 + 4 * index, height: 100 };

  test('each stands at its month, numbered from one', () => {
    const spots = eventSpots([event(2023, 9), event(2024, 3)], first, layout);
    expect(spots.map(({ number, x }) => [number, x])).toEqual([
      [1, 10],
      [2, 34],
    ]);
    expect(spots[0]!.y).toBe(spots[1]!.y);
  });

  test('no two numbers lie over each other, even in one month', () => {
    const months = fc.array(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(months, (list) => {
        const events = list.sort((a, b) => a - b).map((m) => ({ ...event(2023, 7), month: first + m }));
        const spots = eventSpots(events, first, layout);
        spots.forEach((a, i) => {
          expect(a.y).toBeLessThan(layout.height);
          for (const b of spots.slice(i + 1))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(12);
        });
      }),
    );
  });

  test('only those inside the window are there', () => {
    const haendelser = [event(2024, 3), event(2025, 1)];
    const choice = { haendelser, fra: month(2024, 6) };
    expect(smallMultiples(compare({ haendelser }), 'valgte').events).toEqual(haendelser);
    expect(smallMultiples(compare(choice), 'valgte').events).toEqual([event(2025, 1)]);
  });
});

test('on overlaid years each stands on the line of its own year', () => {
  const haendelser = [event(2023, 3), event(2025, 3), event(2025, 3)];
  const model = yearOverlay(compare({ maal: 'dimittender-andel', omr: ['851'], haendelser }))!;
  const layout = yearLayout(model, 900, String);
  const [first, second, third] = eventRings(model.years, model.events, layout);
  const value = (year: number) => model.years.find((one) => one.year === year)!.values[2]!;
  expect([first!.x, second!.x]).toEqual([layout.x(2), layout.x(2)]);
  expect(first!.y).toBe(layout.y(value(2023)));
  expect(second!.y).toBe(layout.y(value(2025)));
  // Two in one month: one over the other.
  expect(third).toEqual({ number: 3, x: second!.x, y: second!.y - 18 });
});
