/** Tragtplot (funnel plot): every kommune by its number of unemployed and its share, within limits around the country. */
import './beside.css';
import { type CSSProperties, useId, useMemo, useState } from 'react';
import { da } from '../language/da.ts';
import { distributionDifference, distributionTexts } from '../language/distributionTexts.ts';
import { formatMonth, formatNumber } from '../language/format.ts';
import { funnelExplanation, funnelTexts } from '../language/funnelTexts.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { capital } from '../language/places.ts';
import { readingTexts } from '../language/readingTexts.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { FunnelModel, FunnelPoint } from '../selectors/funnelModel.ts';
import { DotLayer } from './DotLayer.tsx';
import { type Fact, FactPanel, factSentence } from './FactPanel.tsx';
import { type FunnelLayout, type FunnelName, funnelLayout } from './funnelLayout.ts';
import { Marker, seriesClass } from './Marker.tsx';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly comparison: Comparison;
  readonly model: FunnelModel;
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onToggle: ((code: string) => void) | null;
}

export function FunnelPlot({ comparison, model, description, formatBare, formatValue, onToggle }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<number | null>(null);
  const layout = useMemo(
    () => (width === 0 ? null : funnelLayout(model, width, formatBare)),
    [width, model, formatBare],
  );
  const readings = useMemo(
    () => model.points.map((point) => pointFacts(point, model, comparison, formatValue)),
    [model, comparison, formatValue],
  );
  const at = read !== null && read < model.points.length ? read : null;
  return (
    <div className="funnel with-summary">
      <div ref={ref}>
        <p className="axis-unit">
          {capital(unitText(comparison.unit))}, {formatMonth(model.month)}
          {model.provisional ? ` (${da.provisional})` : ''}
        </p>
        {layout !== null && (
          <DotLayer
            dots={layout.points.map(({ point, x, y }, i) => ({
              code: point.code,
              slot: point.slot,
              x,
              y,
              text: factSentence(point.name, readings[i]!),
            }))}
            width={width}
            height={layout.height}
            label={`${description}. ${onToggle === null ? readingTexts.dots : distributionTexts.readDots}`}
            at={at}
            onRead={setRead}
            onToggle={onToggle}
            reading={
              at !== null && (
                <Reading at={at} layout={layout} facts={readings[at]!} reads={onToggle === null} />
              )
            }
          >
            <Drawing layout={layout} model={model} at={at} formatValue={formatValue} />
          </DotLayer>
        )}
        <p className="axis-x-unit">{funnelTexts.xAxis}</p>
      </div>
      <aside className="funnel-words">
        <h2>{funnelTexts.wordsHeading}</h2>
        {funnelExplanation({ ...model, of: model.points.length }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="axis-remark">
          {funnelTexts.named}{' '}
          {model.without.length > 0 && funnelTexts.without(model.without.map((area) => area.name))}
        </p>
      </aside>
    </div>
  );
}

interface DrawingProps {
  readonly layout: FunnelLayout;
  readonly model: FunnelModel;
  readonly at: number | null;
  readonly formatValue: (value: number) => string;
}

function Drawing({ layout, model, at, formatValue }: DrawingProps) {
  const clip = useId();
  const { plot, x, y, width, height } = layout;
  const roomAtRight = width - plot.right > 40;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <clipPath id={clip}>
        <rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className="funnel-band" d={layout.inner.band} />
      </g>
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <line className="gridline" x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text className="axis-text" x={plot.left - 7} y={y(tick)} dy="0.35em" textAnchor="end">
            {formatNumber(tick, Number.isInteger(tick) ? 0 : 1)}
          </text>
        </g>
      ))}
      {layout.xTicks.map((tick) => (
        <g key={tick}>
          <line className="axis-tick" x1={x(tick)} x2={x(tick)} y1={plot.bottom} y2={plot.bottom + 5} />
          <text className="axis-text" x={x(tick)} y={plot.bottom + 20} textAnchor="middle">
            {formatNumber(tick, 0)}
          </text>
        </g>
      ))}
      <line className="axis-line" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      <g clipPath={`url(#${clip})`}>
        <path className="funnel-inner" d={layout.inner.high} />
        <path className="funnel-inner" d={layout.inner.low} />
        <path className="funnel-outer" d={layout.outer.high} />
        <path className="funnel-outer" d={layout.outer.low} />
      </g>
      <line
        className="benchmark-line"
        x1={plot.left}
        x2={plot.right}
        y1={y(model.target)}
        y2={y(model.target)}
      />
      {roomAtRight && (
        <g className="funnel-limit-name">
          <text x={plot.right + 6} y={layout.ends.outer} dy="-0.1em">
            {funnelTexts.outer}
          </text>
          <text x={plot.right + 6} y={layout.ends.inner} dy="0.8em">
            {funnelTexts.inner}
          </text>
        </g>
      )}
      {layout.names.map((name) => name.moved && <Thread key={name.point.code} name={name} />)}
      {layout.points.map(({ point, x: px, y: py }) =>
        point.slot >= 0 ? null : (
          <circle
            key={point.code}
            className={point.outside === 'none' ? 'dot' : 'dot outside'}
            cx={px}
            cy={py}
            r={4.5}
          />
        ),
      )}
      {layout.points.map(({ point, x: px, y: py }) =>
        point.slot < 0 ? null : <Marker key={point.code} slot={point.slot} x={px} y={py} />,
      )}
      {at !== null && (
        <circle className="dot-ring" cx={layout.points[at]!.x} cy={layout.points[at]!.y} r={8} />
      )}
      <text className="dot-name funnel-country" x={plot.left + 6} y={y(model.target) - 7}>
        {layout.narrow ? funnelTexts.countryName : funnelTexts.country(formatValue(model.target))}
      </text>
      {layout.names.map((name) => (
        <text
          key={name.point.code}
          className={`end-label dot-name${name.point.slot < 0 ? ' unchosen' : ` ${seriesClass(name.point.slot)}`}`}
          x={name.left}
          y={name.y}
          dy="0.35em"
        >
          {name.text}
        </text>
      ))}
    </svg>
  );
}

function Thread({ name }: { name: FunnelName }) {
  const width = name.text.length * 7;
  const to = Math.max(name.left, Math.min(name.x, name.left + width));
  const from = name.y > name.dotY ? name.y - 8 : name.y + 8;
  return (
    <line
      className={`label-thread ${name.point.slot < 0 ? 'unchosen' : seriesClass(name.point.slot)}`}
      x1={name.x}
      y1={name.dotY}
      x2={to}
      y2={Math.abs(name.y - name.dotY) < 10 ? name.y : from}
    />
  );
}

interface ReadingProps {
  readonly at: number;
  readonly layout: FunnelLayout;
  readonly facts: readonly Fact[];
  /** Dots are read only. */
  readonly reads: boolean;
}

function Reading({ at, layout, facts, reads }: ReadingProps) {
  const { point, x, y } = layout.points[at]!;
  const side = x > layout.width / 2 ? { left: layout.plot.left + 4 } : { right: 4 };
  if (layout.narrow)
    return <Panel style={{ left: 0, top: 'calc(100% + 1.4rem)' }} {...{ point, facts, reads }} />;
  const level = y > layout.height * 0.45 ? { top: 4 } : { top: 'auto', bottom: 40 };
  return <Panel style={{ ...side, ...level }} {...{ point, facts, reads }} />;
}

interface PanelProps extends Pick<ReadingProps, 'facts' | 'reads'> {
  readonly style: CSSProperties;
  readonly point: FunnelPoint;
}

function Panel({ point, facts, style, reads }: PanelProps) {
  return (
    <FactPanel
      heading={point.name}
      slot={point.slot < 0 ? null : point.slot}
      facts={facts}
      hint={reads ? '' : point.slot < 0 ? distributionTexts.add : distributionTexts.remove}
      style={style}
    />
  );
}

function pointFacts(
  point: FunnelPoint,
  model: FunnelModel,
  comparison: Comparison,
  formatValue: (value: number) => string,
): readonly Fact[] {
  const difference = point.value - model.target;
  const outside = {
    none: funnelTexts.within,
    '95': funnelTexts.outside95(point.above),
    '99.8': funnelTexts.outside998(point.above),
  }[point.outside];
  return [
    { label: funnelTexts.share, value: formatValue(point.value) },
    { label: funnelTexts.longTerm, value: formatNumber(point.count, 0) },
    { label: funnelTexts.unemployed, value: formatNumber(point.base, 0) },
    {
      label: funnelTexts.difference,
      value: distributionDifference(difference, comparison.unit, comparison.data.indicator.decimals),
    },
    { label: funnelTexts.position, value: outside },
  ];
}
