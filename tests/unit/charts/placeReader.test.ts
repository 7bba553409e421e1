import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { nearestPlace, PlaceReader } from '../../../src/charts/PlaceReader.tsx';
import { survivalLayout } from '../../../src/charts/survivalLayout.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { profile } from '../../../src/selectors/profile.ts';
import { survivalModel } from '../../../src/selectors/survivalModel.ts';
import { official } from '../selectors/realData.ts';

describe('the nearest place', () => {
  const weeks = [0, 4, 8, 13, 17, 21, 26, 39, 52];
  const x = (place: number): number => 30 + 10 * weeks[place]!;

  test('is the one whose pixel is closest, also where places are unevenly spaced', () => {
    expect([29, 49, 51, 30 + 10 * 32, 30 + 10 * 33, 900].map((px) => nearestPlace(px, 8, x))).toEqual([
      0, 0, 1, 6, 7, 8,
    ]);
  });

  test('has no other place closer to the pointer', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 900, noNaN: true }), (px) => {
        const own = Math.abs(x(nearestPlace(px, 8, x)) - px);
        expect(weeks.every((_, place) => Math.abs(x(place) - px) >= own)).toBe(true);
      }),
    );
  });
});

test('a screen reader is told place and text before anything is read, and nothing is drawn', () => {
  const model = survivalModel(profile(indicatorOf('varighed-fortsat'), official)!, ['851']);
  const never = (): never => {
    throw new Error('nothing is read');
  };
  const markup = renderToStaticMarkup(
    createElement(PlaceReader, {
      layout: survivalLayout(model, 700),
      last: model.weeks.length - 1,
      start: 2,
      label: 'Kurven.',
      numberOf: (place) => model.weeks[place]!,
      textOf: (place) => `uge ${model.weeks[place]}`,
      marksAt: never,
      panelAt: never,
    }),
  );
  expect(markup).toContain('role="slider"');
  expect(markup).toContain('aria-valuemin="0" aria-valuemax="52" aria-valuenow="8" aria-valuetext="uge 8"');
});
