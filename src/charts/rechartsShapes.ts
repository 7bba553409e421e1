/**
 * Stands in for `victory-vendor/d3-shape` in the build (see vite.config.ts): our figures by Recharts are straight lines
 * with gaps, so its thirteen curves, its areas, stacks and symbols stay out (4 kB brotli). A chart that needs one of
 * them must add it here.
 */
type Read<T> = (point: T) => number;

/** Straight strokes through the points that are defined, as an SVG path; null when there are none. */
interface StraightLine<T> {
  (points: readonly T[]): string | null;
  x(read: Read<T>): StraightLine<T>;
  y(read: Read<T>): StraightLine<T>;
  defined(test: (point: T) => boolean): StraightLine<T>;
  curve(factory: unknown): StraightLine<T>;
}

/** Thousandths of a pixel are enough. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

export function line<T>(): StraightLine<T> {
  let [x, y]: [Read<T>, Read<T>] = [() => Number.NaN, () => Number.NaN];
  let isDefined: (point: T) => boolean = () => true;
  const draw = ((points) => {
    let path = '';
    // Points in the stroke so far.
    let stroke = 0;
    const end = (): void => {
      // A point alone, closed: its line caps make a dot of it.
      if (stroke === 1) path += 'Z';
      stroke = 0;
    };
    for (const point of points) {
      if (isDefined(point)) path += `${stroke++ === 0 ? 'M' : 'L'}${round(x(point))},${round(y(point))}`;
      else end();
    }
    end();
    return path === '' ? null : path;
  }) as StraightLine<T>;
  draw.x = (read) => {
    x = read;
    return draw;
  };
  draw.y = (read) => {
    y = read;
    return draw;
  };
  draw.defined = (test) => {
    isDefined = test;
    return draw;
  };
  draw.curve = () => draw;
  return draw;
}

function missing(): never {
  throw new Error('This shape is not in src/charts/rechartsShapes.ts.');
}

export {
  missing as area,
  missing as curveBasis,
  missing as curveBasisClosed,
  missing as curveBasisOpen,
  missing as curveBumpX,
  missing as curveBumpY,
  missing as curveLinear,
  missing as curveLinearClosed,
  missing as curveMonotoneX,
  missing as curveMonotoneY,
  missing as curveNatural,
  missing as curveStep,
  missing as curveStepAfter,
  missing as curveStepBefore,
  missing as stack,
  missing as stackOffsetExpand,
  missing as stackOffsetNone,
  missing as stackOffsetSilhouette,
  missing as stackOffsetWiggle,
  missing as stackOrderNone,
  missing as symbol,
  missing as symbolCircle,
  missing as symbolCross,
  missing as symbolDiamond,
  missing as symbolSquare,
  missing as symbolStar,
  missing as symbolTriangle,
  missing as symbolWye,
};
