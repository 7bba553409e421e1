/** The legend doubles as a histogram: how the areas spread over the colours, where the country and the chosen are. */
import { memo, useMemo } from 'react';
import { unitText } from '../language/indicatorTexts.ts';
import { hatchedText, mapTexts } from '../language/mapTexts.ts';
import { capital } from '../language/places.ts';
import type { MapModel } from '../selectors/mapModel.ts';
import { MapPatterns } from './MapPatterns.tsx';
import { Marker } from './Marker.tsx';
import { type Histogram, histogram } from './mapHistogram.ts';

interface Props {
  readonly model: MapModel;
  readonly width: number;
  /** The area being read. */
  readonly read: string | null;
  readonly formatBare: (value: number) => string;
  /** Colours and limits only, without a dot for every area. */
  readonly brief: boolean;
  readonly id: string;
}

const BAND = 11;

export function MapLegend({ model, width, read, formatBare, brief, id }: Props) {
  const drawn = useMemo(() => {
    const whole = histogram(model, width, formatBare);
    return brief && whole !== null ? { ...whole, dots: [], height: 0 } : whole;
  }, [model, width, formatBare, brief]);
  const hatched = hatchedText(model.areas);
  const unit = unitText(model.unit);
  if (drawn === null) return null;
  const top = 24;
  const base = top + drawn.height;
  const dot = drawn.dots.find((one) => one.code === read);
  return (
    <div className="map-legend">
      {!brief && (
        <p className="map-legend-heading">
          {capital(unit)}. {mapTexts.oneDot[model.kind]} {drawn.stretched ? mapTexts.stretched : ''}
        </p>
      )}
      <svg width={width} height={base + BAND + 24} aria-hidden="true">
        <g transform={`translate(0 ${base})`}>
          <Dots drawn={drawn} model={model} formatBare={formatBare} />
          {dot !== undefined && (
            <circle className="map-dot-read" cx={dot.x} cy={dot.y} r={drawn.radius + 2} />
          )}
        </g>
      </svg>
      {hatched !== '' && (
        <p className="map-hatched">
          <svg width="22" height="12" aria-hidden="true">
            <MapPatterns id={`${id}-key`} scale={1} />
            <rect
              className="map-frame"
              x="0.5"
              y="0.5"
              width="21"
              height="11"
              fill={`url(#${id}-key-hatch)`}
            />
          </svg>
          {hatched}
        </p>
      )}
    </div>
  );
}

interface DotsProps {
  readonly drawn: Histogram;
  readonly model: MapModel;
  readonly formatBare: (value: number) => string;
}

const Dots = memo(function Dots({ drawn, model, formatBare }: DotsProps) {
  const { benchmark } = model;
  const at = benchmark === null ? Number.NaN : drawn.x(benchmark.value);
  return (
    <>
      {drawn.bands.map(({ tone, x, width }) => (
        <rect
          key={tone}
          className={`map-band ${tone}`}
          x={x}
          y={3}
          width={Math.max(1, width - 1)}
          height={BAND}
        />
      ))}
      {drawn.ticks.map(({ x, value, text }) => (
        <text key={value} className="axis-text" x={x} y={BAND + 18} textAnchor="middle">
          {text}
        </text>
      ))}
      {!Number.isNaN(at) && benchmark !== null && (
        <>
          <line className="map-country" x1={at} x2={at} y1={-drawn.height - 6} y2={3 + BAND} />
          <text
            className="map-country-name"
            x={at}
            y={-drawn.height - 11}
            textAnchor={
              at < 90
                ? 'start'
                : drawn.bands.at(-1)!.x + drawn.bands.at(-1)!.width - at < 90
                  ? 'end'
                  : 'middle'
            }
          >
            {benchmark.name} {formatBare(benchmark.value)}
          </text>
        </>
      )}
      {drawn.dots
        .filter((dot) => dot.slot < 0)
        .map(({ code, x, y, tone }) => (
          <circle key={code} className={`map-dot ${tone}`} cx={x} cy={y} r={drawn.radius} />
        ))}
      {drawn.dots
        .filter((dot) => dot.slot >= 0)
        .map(({ code, x, y, slot }) => (
          <Marker key={code} slot={slot} x={x} y={y} />
        ))}
    </>
  );
});
