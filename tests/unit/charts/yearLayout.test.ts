/** Names of the years: those that stop on the way stand clear of the strong lines, wherever there is room. */
import { describe, expect, test } from 'vitest';
import { yearLabels, yearLayout } from '../../../src/charts/yearLayout.ts';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import { yearOverlay } from '../../../src/selectors/yearOverlay.ts';
import { compare } from '../selectors/realData.ts';

const format = (value: number): string => value.toFixed(1);

/** The names of one area's years, and how many of them lie on the newest or the last year's line. */
function drawn(maal: 'dimittender-andel' | 'ledige-pct', code: string, width: number) {
  const model = yearOverlay(compare({ maal, omr: [code] }))!;
  const layout = yearLayout(model, width, format);
  const labels = yearLabels(model.years, layout, format);
  const strong = model.years.filter(({ role }) => role !== 'older');
  const boxes = labels.map(({ role, text, textX, textY, anchor }) => {
    const wide = text.length * (role === 'newest' ? 9 : 7.4);
    const left = textX - { start: 0, middle: wide / 2, end: wide }[anchor];
    return { left, right: left + wide, top: textY - 7, bottom: textY + 7 };
  });
  const onLine = boxes.filter((box) =>
    strong.some(({ values }) =>
      Array.from({ length: 110 }, (_, i) => i / 10).some((at) => {
        const [from, to] = [values[Math.floor(at)]!, values[Math.floor(at) + 1]!];
        const [x, y] = [layout.x(at), layout.y(from + (to - from) * (at % 1))];
        return x > box.left && x < box.right && y > box.top && y < box.bottom;
      }),
    ),
  );
  return { layout, labels, boxes, onLine };
}

describe.each([720, 944, 1248])('%i pixels wide', (width) => {
  test('no name lies on a strong line, for any region', () => {
    for (const { code } of regions) expect(drawn('dimittender-andel', code, width).onLine, code).toEqual([]);
  });

  test('hardly any for the kommuner, whose years lie close', () => {
    const crossed = municipalities.filter(({ code }) => drawn('ledige-pct', code, width).onLine.length > 0);
    expect(crossed.length).toBeLessThanOrEqual(width > 800 ? 4 : 10);
  });
});

test('whatever the width, names stay inside, apart, and say their year', () => {
  for (const width of [288, 328, 720, 1248])
    for (const { code } of municipalities) {
      const { labels, boxes } = drawn('ledige-pct', code, width);
      expect(labels.map(({ text }) => Number(text.slice(0, 4)))).toEqual(labels.map(({ year }) => year));
      boxes.forEach((a, i) => {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(width + 4);
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `${code} at ${width}`).toBe(true);
        }
      });
    }
});
