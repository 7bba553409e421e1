/** All peers as dots on one axis: the chosen ones by name, the benchmark as a line, the middle half marked. */
import { useMemo, useState } from 'react';
import { da } from '../language/da.ts';
import {
  distributionDifference,
  distributionTexts,
  quarterSentence,
  quarterTexts,
} from '../language/distributionTexts.ts';
import { formatMonth, formatNumber } from '../language/format.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { missingTexts } from '../language/notes.ts';
import { capital } from '../language/places.ts';
import { readingTexts } from '../language/readingTexts.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { DistributionDot, DistributionModel } from '../selectors/distributionModel.ts';
import { DotLayer } from './DotLayer.tsx';
import { type Fact, FactPanel, factSentence } from './FactPanel.tsx';
import { ticksWhole } from './logTicks.ts';
import { Marker, seriesClass } from './Marker.tsx';
import { Quarters } from './Quarters.tsx';
import { quartersFit } from './quartersFit.ts';
import { type NameFlag, type SwarmLayout, swarmLayout } from './swarmLayout.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly comparison: Comparison;
  readonly model: DistributionModel;
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onToggle: ((code: string) => void) | null;
}

export function SwarmPlot({ comparison, model, description, formatBare, formatValue, onToggle }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<number | null>(null);
  const layout = useMemo(
    () =>
      width === 0 || model.dots.length === 0
        ? null
        : swarmLayout(model, width, formatBare, comparison.data.example ? 30 : 0),
    [width, model, comparison, formatBare],
  );
  const readings = useMemo(
    () => model.dots.map((dot) => dotFacts(dot, model, comparison, formatValue)),
    [model, comparison, formatValue],
  );
  const at = read !== null && read < model.dots.length ? read : null;
  if (model.dots.length === 0) {
    return (
      <div className="nothing-here" role="note">
        <p>{distributionTexts.nothing.what}</p>
        <p className="help">{distributionTexts.nothing.help}</p>
      </div>
    );
  }
  const words = layout === null ? null : wordsAtMarks(model, layout, formatValue);
  const room = words === null ? 0 : 22;
  return (
    <div ref={ref} className="swarm">
      {layout !== null && (
        <DotLayer
          dots={layout.dots.map(({ dot, x, y }, i) => ({
            code: dot.code,
            slot: dot.slot,
            x,
            y,
            text: factSentence(dot.name, readings[i]!),
          }))}
          width={width}
          height={layout.height + room}
          label={`${description}. ${onToggle === null ? readingTexts.dots : distributionTexts.readDots}`}
          at={at}
          onRead={setRead}
          onToggle={onToggle}
          reading={
            at !== null && <Reading at={at} layout={layout} facts={readings[at]!} reads={onToggle === null} />
          }
        >
          <svg width={width} height={layout.height + room} aria-hidden="true">
            {model.quartiles !== null && (
              <Quarters quartiles={model.quartiles} layout={layout} texts={words} />
            )}
            <Axis
              layout={layout}
              format={(tick) => (ticksWhole(layout.ticks) ? formatNumber(tick, 0) : formatBare(tick))}
            />
            {layout.names.map((flag) => (
              <Thread key={flag.slot} flag={flag} />
            ))}
            {layout.dots.map(({ dot, x, y }) =>
              dot.slot >= 0 ? null : (
                <circle key={dot.code} className="dot" cx={x} cy={y} r={layout.radius} />
              ),
            )}
            {layout.dots.map(({ dot, x, y }) =>
              dot.slot < 0 ? null : <Marker key={dot.code} slot={dot.slot} x={x} y={y} />,
            )}
            {at !== null && (
              <circle
                className="dot-ring"
                cx={layout.dots[at]!.x}
                cy={layout.dots[at]!.y}
                r={layout.radius + 3}
              />
            )}
            {layout.names.map((flag) => (
              <Name key={flag.slot} flag={flag} />
            ))}
            {comparison.data.example && (
              <text className="example-mark" x={12} y={22}>
                {da.exampleMarkLong}
              </text>
            )}
          </svg>
        </DotLayer>
      )}
      <p className="axis-remark">
        {capital(`${unitText(comparison.unit)}, ${formatMonth(model.month)}`)}
        {model.provisional ? ` (${da.provisional})` : ''}. {distributionTexts.each(model.municipalities)}{' '}
        {model.quartiles !== null &&
          words === null &&
          quarterSentence(model.quartiles, formatValue, model.municipalities)}{' '}
        {model.scale === 'log' ? distributionTexts.logScale : ''}
        {layout !== null && !layout.startsAtZero ? da.axisNotZero : ''}{' '}
        {model.benchmark !== null && !model.benchmark.drawn
          ? distributionTexts.offScale(model.benchmark.name, formatValue(model.benchmark.value))
          : ''}{' '}
        {model.without.length > 0 &&
          distributionTexts.withoutNumbers(
            model.without.map((area) => ({ name: area.name, why: missingTexts[area.why.reason] })),
          )}
      </p>
    </div>
  );
}

/** What stands at the marks of the quarters; null where it does not fit, or there are none: a sentence says it then. */
function wordsAtMarks(
  { quartiles, municipalities }: DistributionModel,
  { x, width }: SwarmLayout,
  formatValue: (value: number) => string,
) {
  if (quartiles === null) return null;
  const marks = { low: x(quartiles.low), middle: x(quartiles.middle), high: x(quartiles.high) };
  const texts = quarterTexts(quartiles, formatValue, municipalities);
  return quartersFit(marks, texts, width) ? texts : null;
}

function Axis({ layout, format }: { layout: SwarmLayout; format: (tick: number) => string }) {
  const { axisY, ticks, x, left, right, swarmTop } = layout;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="gridline" x1={x(tick)} x2={x(tick)} y1={swarmTop - 8} y2={axisY} />
          <text className="axis-text" x={x(tick)} y={axisY + 18} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      <line className="axis-line" x1={left} x2={right} y1={axisY} y2={axisY} />
    </>
  );
}

function Thread({ flag }: { flag: NameFlag }) {
  const benchmark = flag.slot < 0;
  return (
    <line
      className={benchmark ? 'benchmark-line' : `label-thread ${seriesClass(flag.slot)}`}
      x1={flag.x}
      x2={flag.x}
      y1={flag.textY + 5}
      y2={flag.toY}
    />
  );
}

function Name({ flag }: { flag: NameFlag }) {
  return (
    <text className={`end-label dot-name ${seriesClass(flag.slot)}`} x={flag.left} y={flag.textY}>
      <tspan className="end-name">{flag.name}</tspan> {flag.value}
    </text>
  );
}

interface ReadingProps {
  readonly at: number;
  readonly layout: SwarmLayout;
  readonly facts: readonly Fact[];
  /** Dots are read only. */
  readonly reads: boolean;
}

function Reading({ at, layout, facts, reads }: ReadingProps) {
  const { dot, x } = layout.dots[at]!;
  // Under the drawing, so that no dot is covered.
  const side = x > layout.width / 2 ? { right: 0 } : { left: 0 };
  return (
    <FactPanel
      heading={dot.name}
      slot={dot.slot < 0 ? null : dot.slot}
      facts={facts}
      hint={reads ? '' : dot.slot < 0 ? distributionTexts.add : distributionTexts.remove}
      style={{ ...side, top: '100%' }}
    />
  );
}

function dotFacts(
  dot: DistributionDot,
  model: DistributionModel,
  comparison: Comparison,
  formatValue: (value: number) => string,
): readonly Fact[] {
  const facts: Fact[] = [{ label: distributionTexts.value, value: formatValue(dot.value) }];
  if (dot.place > 0) {
    const value = distributionTexts.ranked(dot.place, model.of, dot.ties);
    facts.push({ label: distributionTexts.place, value });
  }
  if (!Number.isNaN(dot.persons))
    facts.push({ label: distributionTexts.persons, value: formatNumber(dot.persons, 0) });
  if (model.benchmark !== null) {
    const { decimals } = comparison.data.indicator;
    const value = distributionDifference(dot.value - model.benchmark.value, comparison.unit, decimals);
    if (value !== '') facts.push({ label: distributionTexts.difference(model.benchmark.name), value });
  }
  return facts;
}
