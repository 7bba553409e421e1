/** A level among others: whatever is claimed, at any width, names stay inside and apart, and all dots are seen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANE, levelLayout } from '../../../src/charts/levelLayout.ts';
import { levelText } from '../../../src/language/claimWords.ts';
import { saidLabel } from '../../../src/language/levelFigureTexts.ts';
import { levelData } from '../../../src/selectors/levelChecks.ts';
import { levelDots } from '../../../src/selectors/levelDots.ts';
import { checkLevels } from '../claim/levelling.ts';
import { official } from '../selectors/realData.ts';

const SENTENCES = [
  'Ledigheden i Aalborg var 3,9 pct. i juni 2026 mod 3,1 pct. i hele landet.',
  'Langtidsledigheden i Ishøj er dobbelt så høj som i resten af landet.',
  'Hjørring har den højeste langtidsledighed i regionen.',
  'Ledigheden i Ringkøbing-Skjern er cirka 2,9 pct. mod cirka 2,8 pct. i Vesthimmerlands Kommune i juni 2026.',
  'Der var 300 flere langtidsledige i Aarhus end i Odense i juni 2026.',
  'I juni 2026 var der over 700 langtidsledige i Aalborg.',
  'I juni 2026 var der under 40 langtidsledige i Aalborg.',
  'Ledigheden i Aalborg er 90 pct. i juni 2026.',
  'Ledigheden i Danmark er 2,5 pct. i juni 2026.',
  'Ledighedslængden er 24 uger i Region Nordjylland.',
];
const models = SENTENCES.map((text) => {
  const check = checkLevels(text)[0]!;
  return { check, model: levelDots(check, levelData(check, official)!)! };
});
const CHARACTER = 7;

const drawn = (i: number, width: number, paper = false) =>
  levelLayout({
    ...{ model: models[i]!.model, width, paper },
    markText: ({ name, value }) => `${name} ${levelText(value, models[i]!.check.indicator)}`,
    saidText: (said) => saidLabel(said.kind, said, models[i]!.check),
  });

describe.each(SENTENCES.map((text, i) => [text, i] as const))('%s', (_, i) => {
  test('names stay inside and apart, dots and fields inside the axis (any width)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 1100 }), fc.boolean(), (width, paper) => {
        const layout = drawn(i, width, paper);
        const { dots, marks, said, top, axisY, height } = layout;
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(13.9);
          expect(x).toBeLessThanOrEqual(width - 13.9);
          expect(y).toBeGreaterThan(top - 8);
          expect(y).toBeLessThan(axisY);
        }
        for (const field of said) {
          expect(field.x).toBeGreaterThanOrEqual(12);
          expect(field.x + field.width).toBeLessThanOrEqual(width - 12);
        }
        const boxes = [...marks, ...said].flatMap(({ label }) =>
          label.lines.map((line, n) => ({
            left: label.left,
            right: label.left + line.length * CHARACTER,
            y: label.y + n * LANE,
          })),
        );
        boxes.forEach((box, n) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThan(8);
          expect(box.y).toBeLessThan(height);
          for (const other of boxes.slice(n + 1))
            expect(
              Math.abs(box.y - other.y) >= LANE - 1 || box.right < other.left || other.right < box.left,
            ).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});

test('a field has its number in its middle, and one without an end goes to the end of the axis', () => {
  const layout = drawn(0, 800);
  const [own] = layout.said;
  expect(own!.x + own!.width / 2).toBeCloseTo(layout.x(3.9), 3);
  const over = drawn(5, 800);
  expect(over.said[0]!.x + over.said[0]!.width).toBeCloseTo(over.right, 3);
  expect(over.said[0]!.x).toBeCloseTo(over.x(700), 3);
  const under = drawn(6, 800);
  expect(under.said[0]!.x).toBeCloseTo(under.left, 3);
});
