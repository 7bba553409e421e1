/** What stands in for parts of Recharts draws what our figures draw, and nothing else without saying so. */
import { isValidElement } from 'react';
import { expect, test, vi } from 'vitest';
import {
  ActivePoints,
  AnimatedItems,
  CartesianAxis,
  Dots,
  isLabelContentAFunction,
  LabelListFromLabelProp,
  LineDrawShape,
  useAnimatedLineLength,
  useAnimationCallbacks,
} from '../../../src/charts/rechartsStill.tsx';
import * as unread from '../../../src/charts/rechartsUnread.ts';

test('a line is drawn once, whole, as at the end of an animation', () => {
  const children = vi.fn(() => 'drawn');
  expect(AnimatedItems({ items: [1, 2], isAnimationActive: false, children })).toBe('drawn');
  expect(children.mock.calls).toEqual([[[1, 2], 1, false]]);
  expect(AnimatedItems({ items: null, isAnimationActive: false, children })).toBeNull();
  expect(useAnimationCallbacks()).toMatchObject({ isAnimating: false });
  expect(useAnimatedLineLength()()).toBeNull();
  expect(isValidElement(LineDrawShape({ points: [] }))).toBe(true);
});

test('what is left off draws nothing, and throws when it is asked for', () => {
  for (const part of [Dots({ dot: false }), ActivePoints({ activeDot: false })]) expect(part).toBeNull();
  expect(CartesianAxis({ hide: true })).toBeNull();
  expect(LabelListFromLabelProp({ label: false })).toBeNull();
  expect(isLabelContentAFunction(() => null)).toBe(true);
  expect(isLabelContentAFunction(false)).toBe(false);
  expect(() => Dots({ dot: true })).toThrow('dots');
  expect(() => ActivePoints({ activeDot: true })).toThrow('dots');
  expect(() => CartesianAxis({ hide: false })).toThrow('axes');
  expect(() => LabelListFromLabelProp({ label: true })).toThrow('labels');
  expect(() => AnimatedItems({ items: [], isAnimationActive: 'auto', children: () => null })).toThrow(
    'animation',
  );
});

test('actions pass on to the store unchanged', () => {
  const next = vi.fn((action: unknown) => action);
  const action = { type: 'chartData/setChartData' };
  for (const { middleware } of [
    unread.mouseClickMiddleware,
    unread.mouseMoveMiddleware,
    unread.keyboardEventsMiddleware,
    unread.touchEventMiddleware,
    unread.externalEventsMiddleware,
  ])
    expect(middleware()(next)(action)).toBe(action);
  expect(next).toHaveBeenCalledTimes(5);
  expect([unread.SetLegendPayload(), unread.SetTooltipEntrySettings()]).toEqual([null, null]);
});
