/**
 * Stands in for the parts of Recharts that our line figures leave off (see src/build/rechartsParts.ts): animation, axes
 * that are hidden, and dots and labels on lines. What is drawn nonetheless throws.
 */
import type { ReactNode } from 'react';
import { Curve, type CurveProps } from 'recharts';

interface Animated<T> {
  readonly items: T | null | undefined;
  readonly isAnimationActive: boolean | 'auto';
  /** Draws the items of a moment: 0 is the start of an animation, 1 its end. */
  readonly children: (items: T, elapsed: number, isEntrance: boolean) => ReactNode;
}

/** For `animation/AnimatedItems`: the end at once. */
export function AnimatedItems<T>({ items, isAnimationActive, children }: Animated<T>): ReactNode {
  if (isAnimationActive) left('animation');
  return items == null ? null : children(items, 1, false);
}

const NEVER_ANIMATING = { isAnimating: false, handleAnimationStart: nothing, handleAnimationEnd: nothing };
export const useAnimationCallbacks = () => NEVER_ANIMATING;

export const matchByIndex = 'index';

/** For `cartesian/useAnimatedLineLength`: how much of a line is drawn; null is all of it. */
export const useAnimatedLineLength = () => whole;
const whole = () => null;

/** For `cartesian/LineDrawShape`: a line that is whole from the start. */
export function LineDrawShape(props: CurveProps): ReactNode {
  return <Curve {...props} />;
}

/** For `cartesian/CartesianAxis`: the frame draws axes (see LineFrame). */
export function CartesianAxis({ hide }: { readonly hide: boolean }): null {
  return hide ? null : left('axes');
}
export const defaultCartesianAxisProps = { axisLine: true, tickLine: true, tickSize: 6 };

/** For `component/Label` and `component/LabelList`: nothing is written. */
export const isLabelContentAFunction = (content: unknown): boolean => typeof content === 'function';
export function CartesianLabelListContextProvider({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}
export function LabelListFromLabelProp({ label }: { readonly label: unknown }): null {
  return label ? left('labels') : null;
}

/** For `component/Dots` and `component/ActivePoints`. */
export function Dots({ dot }: { readonly dot: unknown }): null {
  return dot ? left('dots') : null;
}
export function ActivePoints({ activeDot }: { readonly activeDot: unknown }): null {
  return activeDot ? left('active dots') : null;
}

function nothing(): void {}

function left(what: string): never {
  throw new Error(`Recharts' ${what} are not in the build: see src/build/rechartsParts.ts.`);
}
