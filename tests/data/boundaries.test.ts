import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../src/domain/areas.ts';
import { arcs, centreOf, mapSize, ringsOf } from '../../src/domain/boundaries.ts';

const codes = municipalities.map((area) => area.code);
const path = new URL('../../data/boundaries/', import.meta.url);

/** Twice the signed area of a closed ring. */
const area = (ring: readonly (readonly [number, number])[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);

const inside = ([x, y]: readonly [number, number], rings: ReturnType<typeof ringsOf>) =>
  rings
    .flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const))
    .filter(([[x0, y0], [x1, y1]]) => y0 <= y !== y1 <= y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))
    .length %
    2 ===
  1;

describe('boundaries.json', () => {
  test('draws the 98 kommuner and no others', () => {
    const drawn = new Set(arcs.flatMap(({ left, right }) => [left, right]));
    expect([...drawn].sort()).toEqual(['000', ...codes]);
  });

  test('closes every outline, with whole numbers inside the drawing', () => {
    for (const code of codes) {
      const rings = ringsOf(new Set([code]));
      expect(rings.length, code).toBeGreaterThan(0);
      for (const ring of rings) expect(ring.at(-1), code).toEqual(ring[0]);
      expect(rings.reduce((sum, ring) => sum + area(ring), 0) / 2, code).not.toBe(0);
    }
    for (const [x, y] of arcs.flatMap(({ points }) => points)) {
      expect(Number.isInteger(x) && x >= 0 && x <= mapSize.width).toBe(true);
      expect(Number.isInteger(y) && y >= -2 && y <= mapSize.height).toBe(true);
    }
  });

  test('has no gap: the kommuner together are as large as the country', () => {
    const size = (chosen: ReadonlySet<string>) => ringsOf(chosen).reduce((sum, ring) => sum + area(ring), 0);
    const parts = codes.reduce((sum, code) => sum + size(new Set([code])), 0);
    expect(parts).toBe(size(new Set(codes)));
  });

  test('has every sign inside its kommune', () => {
    for (const code of codes) {
      const [x, y] = centreOf(code);
      expect(inside([x + 0.3, y + 0.3], ringsOf(new Set([code]))), code).toBe(true);
    }
  });

  test('puts places where they are', () => {
    const [x, y] = [0, 1].map((axis) => (code: string) => centreOf(code)[axis]!) as [
      (code: string) => number,
      (code: string) => number,
    ];
    expect(y('860')).toBeLessThan(y('851')); // Hjørring north of Aalborg
    expect(y('851')).toBeLessThan(y('751'));
    expect(y('751')).toBeLessThan(y('580')); // Aabenraa south of Aarhus
    expect(x('561')).toBeLessThan(x('461')); // Esbjerg west of Odense
    expect(x('461')).toBeLessThan(x('330'));
    expect(x('330')).toBeLessThan(x('101'));
    expect(y('217')).toBeLessThan(y('101')); // Helsingør north of København
    expect(y('101')).toBeLessThan(y('376'));
  });

  test('names its author and licence, and stays below 40 kB', () => {
    const file = readFileSync(new URL('boundaries.json', path));
    expect(file.toString()).toContain('Copyright (c) 2022 Martin Polley, MIT License');
    expect(readFileSync(new URL('LICENSE-react-denmark-map.txt', path), 'utf8')).toContain('MIT License');
    expect(brotliCompressSync(file).length).toBeLessThan(16_000);
  });
});
