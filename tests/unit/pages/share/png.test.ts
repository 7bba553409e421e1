/** How large a picture becomes: no canvas larger than every browser can make. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngScale } from '../../../../src/pages/share/png.ts';

test.each([
  ['a figure', 840, 1200, 2],
  ['as much as there is room for', 2000, 2000, 2],
  ['a table of 36 months', 2600, 3600, Math.sqrt(16e6 / (2600 * 3600))],
  ['a table of 240 months', 14_400, 3600, Math.sqrt(16e6 / (14_400 * 3600))],
  ['something long and narrow', 10, 16_384, 0.5],
])('%s', (_, width, height, scale) => {
  expect(pngScale({ width, height })).toBeCloseTo(scale, 10);
});

test('never more than 16 million pixels, 8192 on a side or twice the size; one of them is reached', () => {
  const side = fc.integer({ min: 1, max: 40_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scale = pngScale({ width, height });
      const [across, down] = [Math.floor(width * scale), Math.floor(height * scale)];
      expect(across * down).toBeLessThanOrEqual(16_000_000);
      expect(Math.max(across, down)).toBeLessThanOrEqual(8192);
      expect(scale).toBeLessThanOrEqual(2);
      const full = [
        scale / 2,
        (width * scale * (height * scale)) / 16e6,
        (Math.max(width, height) * scale) / 8192,
      ];
      expect(Math.max(...full)).toBeCloseTo(1, 6);
    }),
  );
});
