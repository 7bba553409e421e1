/** The areas themselves: drawn once for a choice of figures, not again while a reader moves about. */
import { memo } from 'react';
import { mapSize } from '../domain/boundaries.ts';
import { mapTexts } from '../language/mapTexts.ts';
import type { MapArea } from '../selectors/mapModel.ts';
import { MapPatterns } from './MapPatterns.tsx';
import {
  BORNHOLM,
  type Box,
  CAPITAL,
  enlarged,
  type MapLayout,
  type Shape,
  type Shapes,
  toMain,
} from './mapLayout.ts';

/** For the eye only. */
export const UNSPOKEN = { 'aria-hidden': true } as const;
/** What pressing an area does: chooses it, opens its page, or nothing. */
export type MapPress = 'choose' | 'open' | 'read';

/** A button or a link, which an SVG has no element for. One of all is made reachable by `useMapFocus`. */
export function pressable(area: MapArea, label: string, press: MapPress) {
  const shared = { tabIndex: -1, 'aria-label': label } as const;
  if (press === 'choose') return { role: 'button', 'aria-pressed': area.slot >= 0, ...shared } as const;
  return { role: press === 'open' ? 'link' : 'img', ...shared } as const;
}

interface Props {
  readonly layout: MapLayout;
  readonly shapes: Shapes;
  readonly areas: ReadonlyMap<string, MapArea>;
  readonly labelOf: (area: MapArea) => string;
  readonly press: MapPress;
  /** Prefix for the ids of clip path and patterns. */
  readonly id: string;
}

export const MapLayer = memo(function MapLayer({ layout, shapes, areas, labelOf, press, id }: Props) {
  const { main, inset } = layout;
  const scale = main.width / mapSize.width;
  return (
    <>
      <MapPatterns id={`${id}-main`} scale={scale} />
      <g transform={`translate(${main.x} ${main.y}) scale(${scale})`}>
        <AreaPaths shapes={shapes.areas} areas={areas} labelOf={labelOf} press={press} id={`${id}-main`} />
        <Lines shapes={shapes} areas={areas} id={`${id}-main`} />
      </g>
      <BornholmFrame layout={layout} />
      {inset !== null && <Inset layout={layout} inset={inset} shapes={shapes} areas={areas} id={id} />}
    </>
  );
});

/** The capital area once more, enlarged, for the eye only: its kommuner are a few pixels wide on the country. */
function Inset({ layout, inset, shapes, areas, id }: Omit<Props, 'labelOf' | 'press'> & { inset: Box }) {
  const small = { ...shapes, areas: shapes.areas.filter((shape) => shape.inInset) };
  return (
    <g {...UNSPOKEN}>
      <MapPatterns id={`${id}-large`} scale={inset.width / CAPITAL.width} />
      <clipPath id={`${id}-inset`}>
        <rect {...CAPITAL} />
      </clipPath>
      <Thread layout={layout} inset={inset} />
      <g clipPath={`url(#${id}-inset)`} transform={enlarged(inset)}>
        <rect className="map-sea" {...CAPITAL} />
        <AreaPaths shapes={small.areas} areas={areas} labelOf={null} press="read" id={`${id}-large`} />
        <Lines shapes={small} areas={areas} id={`${id}-large`} />
      </g>
      <rect className="map-frame" {...inset} />
      <text className="map-place" x={inset.x} y={inset.y - 7}>
        {mapTexts.capitalArea}
      </text>
    </g>
  );
}

interface PathProps {
  readonly shapes: readonly Shape[];
  readonly areas: ReadonlyMap<string, MapArea>;
  /** Null where the areas are drawn a second time, for the eye only. */
  readonly labelOf: ((area: MapArea) => string) | null;
  readonly press: MapPress;
  readonly id: string;
}

function AreaPaths({ shapes, areas, labelOf, press, id }: PathProps) {
  return shapes.map(({ code, d }) => {
    const area = areas.get(code);
    if (area === undefined) return null;
    const common = {
      d,
      'data-code': code,
      className: `map-area ${area.tone ?? 'hatched'}`,
      ...(area.tone === null ? { fill: `url(#${id}-hatch)` } : {}),
    };
    if (labelOf === null) return <path key={code} {...common} />;
    return <path key={code} {...common} {...pressable(area, labelOf(area), press)} />;
  });
}

interface LinesProps {
  readonly shapes: Shapes;
  readonly areas: ReadonlyMap<string, MapArea>;
  readonly id: string;
}

/** Borders once each, and on paper a sign for what lies below the middle: two dark ends look alike without colour. */
function Lines({ shapes, areas, id }: LinesProps) {
  const below = shapes.areas.filter(({ code }) => /^d[01]$/.test(areas.get(code)?.tone ?? ''));
  return (
    <g className="map-lines" {...UNSPOKEN}>
      {below.length > 0 && (
        <path className="map-below" d={below.map((shape) => shape.d).join('')} fill={`url(#${id}-below)`} />
      )}
      <path className="map-borders" d={shapes.borders} />
      <path className="map-region-borders" d={shapes.regionBorders} />
      <path className="map-coast" d={shapes.coast} />
    </g>
  );
}

function BornholmFrame({ layout }: { layout: MapLayout }) {
  const [x, y] = toMain(layout, [BORNHOLM.x, BORNHOLM.y]);
  const [right, bottom] = toMain(layout, [BORNHOLM.x + BORNHOLM.width, BORNHOLM.y + BORNHOLM.height]);
  return (
    <g {...UNSPOKEN}>
      <rect className="map-frame" x={x} y={y} width={right - x} height={bottom - y} />
      <text className="map-place" x={(x + right) / 2} y={bottom + 14} textAnchor="middle">
        {mapTexts.bornholm}
      </text>
    </g>
  );
}

/** The capital area's frame on the country, and the threads from there to the inset. */
function Thread({ layout, inset }: { layout: MapLayout; inset: Box }) {
  const { main } = layout;
  const [x, y] = toMain(layout, [CAPITAL.x, CAPITAL.y]);
  const [end, bottom] = toMain(layout, [CAPITAL.x + CAPITAL.width, CAPITAL.y + CAPITAL.height]);
  const right = Math.min(end, main.x + main.width) - 0.5;
  const thread =
    layout.kind === 'wide'
      ? `M${right} ${y}L${inset.x} ${inset.y}M${right} ${bottom}L${inset.x} ${inset.y + inset.height}`
      : layout.kind === 'brief'
        ? `M${right} ${y}V${inset.y + inset.height}`
        : `M${right} ${bottom}V${inset.y}`;
  return (
    <>
      <path className="map-frame" d={thread} />
      <rect className="map-frame on-land" x={x} y={y} width={right - x} height={bottom - y} />
    </>
  );
}
