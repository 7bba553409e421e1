/**
 * *Udvikling*: chosen areas month by month over all others. Draws plainly at once; Recharts takes over the frame
 * when its code is there. Names, markers, events and the reading layer are ours and stay the same in both.
 */
import './lines.css';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import type { Line } from '../domain/line.ts';
import { isCount } from '../domain/unit.ts';
import { da } from '../language/da.ts';
import { axisUnit } from '../language/indicatorTexts.ts';
import type { Comparison } from '../selectors/comparison.ts';
import { LineAnnotations } from './LineAnnotations.tsx';
import { LineFrame } from './LineFrame.tsx';
import { type LineLayout, lineLayout } from './lineLayout.ts';
import { MarkerIcon } from './Marker.tsx';
import { PlainLines } from './PlainLines.tsx';
import { ReadingLayer } from './ReadingLayer.tsx';
import type { Target } from './TargetLines.tsx';
import { useNear } from './useNear.ts';
import { useWidth } from './useWidth.ts';

const TargetLines = lazy(() => import('./TargetLines.tsx'));
/** When its code does not come, the plain drawing stays. */
const RechartsLines = lazy(() =>
  import('./RechartsLines.tsx').catch(() => ({ default: (): ReactNode => null })),
);

interface Props {
  readonly comparison: Comparison;
  /** What the figure shows, for screen readers: a summary in words. */
  readonly description: string;
  /** The benchmark is left off because its counts are on another scale. */
  readonly drawBenchmark: boolean;
  readonly formatTick: (value: number) => string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly formatDifference: (value: number) => string;
  readonly onAdd: ((code: string) => void) | null;
  /** Goals to draw over the lines, in the unit of the figure. */
  readonly targets?: readonly Target[] | undefined;
  /** On paper, in CSS pixels, where the figure shares its sheet with others. */
  readonly paperHeight?: number;
  /** Below the first window: Recharts is sent for when a reader comes near; until then the plain drawing stands, and always with `never`. */
  readonly recharts?: 'at-once' | 'when-near' | 'never';
}

export function LineChart(props: Props) {
  const { comparison, drawBenchmark, formatTick, formatBare, targets } = props;
  const [ref, width, paper] = useWidth<HTMLDivElement>();
  const near = useNear(ref, props.recharts === 'when-near');
  const given = paper ? props.paperHeight : undefined;
  const lines = useMemo(() => drawnLines(comparison, drawBenchmark), [comparison, drawBenchmark]);
  const layout = useMemo(
    () =>
      width === 0
        ? null
        : lineLayout({
            width,
            height: given ?? (width < 560 ? 320 : Math.min(560, Math.round(width * 0.62))),
            firstMonth: comparison.firstMonth,
            monthCount: comparison.monthCount,
            lines,
            peers: comparison.peers,
            baseline: baseline(comparison),
            levels: levelsOf(targets),
            fromZero: comparison.unit.kind === 'unit',
            whole: comparison.unit.kind === 'unit' && isCount(comparison.unit.unit) && !comparison.smoothed,
            fitPeers: comparison.unit.kind !== 'unit' || comparison.data.indicator.decimals > 0,
            formatTick,
            formatEnd: formatBare,
          }),
    [width, comparison, lines, formatTick, formatBare, targets, given],
  );
  return (
    <div className="line-chart" ref={ref}>
      {layout !== null && (
        <>
          <p className="axis-unit" aria-hidden="true">
            {axisUnit(comparison.unit)}
          </p>
          {layout.narrow && <Key lines={lines} />}
          <div className="line-drawing" style={{ height: layout.height }}>
            <LineFrame layout={layout} formatTick={formatTick} />
            <Drawing
              near={near && props.recharts !== 'never'}
              layout={layout}
              lines={lines}
              provisional={comparison.provisional}
            />
            {targets && (
              <Suspense fallback={null}>
                <TargetLines layout={layout} lines={lines} targets={targets} />
              </Suspense>
            )}
            <LineAnnotations layout={layout} lines={lines} comparison={comparison} />
            <ReadingLayer {...props} layout={layout} lines={lines} />
          </div>
          {axisRemarks(layout).map((remark) => (
            <p key={remark} className="axis-remark">
              {remark}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

interface DrawingProps {
  readonly layout: LineLayout;
  readonly lines: readonly Line[];
  readonly provisional: boolean;
}

/** Recharts' lines come a frame or two after its own first one: the plain drawing stands until they do. */
function Drawing({ near, ...props }: DrawingProps & { readonly near: boolean }) {
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <>
      {!drawn && <PlainLines {...props} />}
      {near && (
        <Suspense fallback={null}>
          <RechartsLines {...props} hidden={!drawn} onDrawn={onDrawn} />
        </Suspense>
      )}
    </>
  );
}

/** On a phone the names stand above the drawing instead of at the lines' ends. */
function Key({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="line-key" aria-hidden="true">
      {lines.map((line) => (
        <li key={line.slot}>
          <MarkerIcon slot={line.slot} />
          {line.name}
        </li>
      ))}
    </ul>
  );
}

/** The benchmark first, so that the chosen lines lie over it. A benchmark that is also chosen is drawn once. */
function drawnLines(comparison: Comparison, drawBenchmark: boolean): readonly Line[] {
  const { benchmark, selected } = comparison;
  if (benchmark === null || !drawBenchmark) return selected;
  const others = selected.filter((line) => line.code === null || line.code !== benchmark.code);
  return [benchmark, ...others];
}

/** What must be on the axis of goals: where they end and the way there. */
export function levelsOf(targets: readonly Target[] | undefined): readonly number[] {
  return targets?.flatMap(({ value, path }) => [value, ...path.map((point) => point.value)]) ?? [];
}

function baseline(comparison: Comparison): number | null {
  if (comparison.unit.kind === 'index') return 100;
  return comparison.unit.kind === 'unit' ? null : 0;
}

/** What a reader must be told about this layout: an axis off zero, peers that were cut. */
function axisRemarks(layout: LineLayout): readonly string[] {
  const remarks: string[] = [];
  if (!layout.startsAtZero) remarks.push(da.axisNotZero);
  if (layout.cutPeers > 0) remarks.push(da.someCut(layout.cutPeers));
  return remarks;
}
