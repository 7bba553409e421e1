import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MapLayer } from '../../../src/charts/MapLayer.tsx';
import { readingLines } from '../../../src/charts/MapReading.tsx';
import { histogram } from '../../../src/charts/mapHistogram.ts';
import { placeLabels } from '../../../src/charts/mapLabels.ts';
import { CAPITAL, mapLayout, shapesOf, toMain } from '../../../src/charts/mapLayout.ts';
import { TileLayer, tilePitch, tilePlaces } from '../../../src/charts/TileMap.tsx';
import { arcs } from '../../../src/domain/boundaries.ts';
import { formatBare, formatValue } from '../../../src/language/format.ts';
import { mapModel } from '../../../src/selectors/mapModel.ts';
import { compare } from '../selectors/realData.ts';

const model = mapModel(compare({ omr: ['851', '540'] }), 'quantile');
const value = (one: number) => formatValue(one, model.unit, model.decimals);
const areas = new Map(model.areas.map((area) => [area.code, area]));
const shapes = shapesOf(model.areas.map((area) => area.code));
const labelOf = (area: (typeof model.areas)[number]) =>
  `${area.name}: ${readingLines(area, model, value).slice(0, 2).join(', ')}`;
const inSvg = (layer: ReactElement) => renderToStaticMarkup(createElement('svg', null, layer));
const buttons = (markup: string) =>
  [...markup.matchAll(/<(?:path|g) [^>]*role="button"[^>]*>/g)].map(([tag]) => tag);

describe('the drawing', () => {
  const layout = mapLayout(1100, true);
  const markup = inSvg(createElement(MapLayer, { layout, shapes, areas, labelOf, press: 'choose', id: 'k' }));

  test('has 98 buttons that say name, number and place, and the chosen ones pressed', () => {
    const found = buttons(markup);
    expect(found.length).toBe(98);
    expect(found.filter((tag) => tag.includes('aria-pressed="true"')).length).toBe(2);
    expect(markup).toContain('aria-label="Sønderborg: 26,3 pct., nr. 1 af 96 (1 = højest)"');
    expect(markup).toContain('aria-label="Læsø: ikke offentliggjort"');
    expect(found.every((tag) => tag.includes('tabindex="-1"'))).toBe(true);
  });

  test('as a way in has 98 links instead, with the same names and nothing pressed', () => {
    for (const layer of [
      createElement(MapLayer, { layout, shapes, areas, labelOf, press: 'open', id: 'k' }),
      createElement(TileLayer, { width: 328, areas, labelOf, press: 'open', id: 'k' }),
    ]) {
      const drawn = inSvg(layer);
      expect(buttons(drawn)).toEqual([]);
      expect([...drawn.matchAll(/<(?:path|g) [^>]*role="link"[^>]*>/g)].length).toBe(98);
      expect(drawn).not.toContain('aria-pressed');
    }
  });

  test('hatches what has no number, on the country and in the inset', () => {
    expect([...markup.matchAll(/map-area hatched" fill="url\(#k-main-hatch\)"/g)].length).toBe(2);
  });

  test('draws the tiles with as many buttons, large enough for a finger on a small phone', () => {
    const tiles = inSvg(createElement(TileLayer, { width: 328, areas, labelOf, press: 'choose', id: 'k' }));
    expect(buttons(tiles).length).toBe(98);
    expect(tilePitch(328) - 1.2).toBeGreaterThanOrEqual(28);
    expect(tilePlaces(328).size).toBe(98);
  });
});

describe('layout', () => {
  test.each([320, 360, 559, 560, 768, 859, 860, 1100, 1248, 1500])('%i px: everything inside', (width) => {
    const layout = mapLayout(width, true);
    for (const box of [layout.main, layout.inset!]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 1);
    }
    const { legend } = layout;
    if (legend !== null) expect(legend.left + legend.width).toBeLessThanOrEqual(width);
    for (const { centre } of shapes.areas) {
      const [x, y] = toMain(layout, centre);
      expect(x >= 0 && x <= width && y >= 0 && y <= layout.height).toBe(true);
    }
  });

  test.each([440, 500, 640, 760, 900])(
    'as a way in, %i px: the capital area stands in the sea, clear of land and of Bornholm',
    (width) => {
      const layout = mapLayout(width, true, true);
      const inset = layout.inset!;
      expect(layout.kind).toBe('brief');
      expect(inset.x + inset.width).toBeLessThanOrEqual(layout.width);
      expect(layout.width).toBeLessThanOrEqual(width);
      expect(inset.height / inset.width).toBeCloseTo(CAPITAL.height / CAPITAL.width, 3);
      const covered = arcs
        .flatMap(({ points }) => points)
        .map((point) => toMain(layout, point))
        .filter(([x, y]) => x >= inset.x && y >= inset.y - 20 && y <= inset.y + inset.height);
      expect(covered).toEqual([]);
    },
  );

  test('as a way in on a phone it is the drawing of any phone', () => {
    expect(mapLayout(328, true, true)).toEqual(mapLayout(328, true));
  });

  test('regions are whole and need no inset', () => {
    const regions = shapesOf(['081', '082', '083', '084', '085']);
    expect(regions.borders).toBe('');
    expect(regions.areas.every((shape) => shape.d.startsWith('M'))).toBe(true);
    expect(mapLayout(1100, false).inset).toBeNull();
  });
});

test('names keep clear of each other where there is room', () => {
  const within = { x: 0, y: 0, width: 500, height: 300 };
  const places = [
    [100, 100],
    [108, 104],
    [480, 100],
  ] as const;
  const labels = placeLabels(
    places.map((at, i) => ({ code: `${i}`, lines: ['Sønderborg'], at, within, prefer: 'beside' as const })),
  );
  expect([labels[0]!.anchor, labels[0]!.y]).not.toEqual([labels[1]!.anchor, labels[1]!.y]);
  expect(labels[2]!.anchor).toBe('end');
});

describe('the legend', () => {
  test('has a dot for every number, inside its width, and the country on its axis', () => {
    for (const maal of ['langtidsledige-andel', 'ledige-antal', 'dimittender-andel'] as const) {
      for (const mode of ['quantile', 'even'] as const) {
        const shown = mapModel(compare({ maal }), mode);
        const drawn = histogram(shown, 300, String)!;
        expect(drawn.dots.length).toBe(shown.of);
        expect(drawn.height).toBeLessThan(110);
        for (const { x } of drawn.dots) expect(x >= 0 && x <= 300).toBe(true);
        const starts = drawn.bands.map((band) => band.x);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    }
    expect(histogram(model, 300, String)!.x(19.3)).toBeGreaterThan(100);
    expect(histogram(model, 300, String)!.x(99)).toBeNaN();
  });

  test('numbers do not touch, stay inside, and the limit that the headline speaks of is among them', () => {
    for (const maal of ['langtidsledige-andel', 'ledige-antal', 'langtidsledige-pct'] as const)
      for (const vis of ['vaerdi', 'aendring', 'indeks'] as const)
        for (const mode of ['quantile', 'even'] as const)
          for (const width of [200, 300, 430]) {
            const shown = mapModel(compare({ maal, vis }), mode);
            const format = (one: number) => formatBare(one, shown.unit, shown.decimals);
            const { ticks } = histogram(shown, width, format)!;
            expect(ticks.map((tick) => tick.value)).toContain(shown.classes.at(-1)!.from);
            ticks.forEach(({ x, text }, i) => {
              const half = (text.length * 7.2) / 2;
              expect(x - half).toBeGreaterThanOrEqual(0);
              expect(x + half).toBeLessThanOrEqual(width);
              const next = ticks[i + 1];
              if (next !== undefined) expect(x + half).toBeLessThan(next.x - (next.text.length * 7.2) / 2);
            });
          }
  });

  test('stretches the classes where a common scale would make some vanish', () => {
    expect(histogram(model, 430, String)!.stretched).toBe(false);
    expect(histogram(mapModel(compare({ maal: 'ledige-antal' }), 'quantile'), 430, String)!.stretched).toBe(
      true,
    );
  });
});
