/** What lies over the areas: outlines, signs and names of the chosen ones, and the outline of the one being read. */
import { memo, type ReactNode } from 'react';
import { mapSize } from '../domain/boundaries.ts';
import type { MapArea } from '../selectors/mapModel.ts';
import { UNSPOKEN } from './MapLayer.tsx';
import { Marker, seriesClass } from './Marker.tsx';
import { placeLabels } from './mapLabels.ts';
import {
  enlarged,
  isInCapital,
  type MapLayout,
  type Shape,
  type Shapes,
  scaleOf,
  toInset,
  toMain,
} from './mapLayout.ts';
import type { MapFocus } from './useMapFocus.ts';

interface Props {
  readonly layout: MapLayout;
  readonly shapes: Shapes;
  readonly areas: ReadonlyMap<string, MapArea>;
  /** Regions are all named, with their number. */
  readonly nameAll: boolean;
  readonly formatBare: (value: number) => string;
  readonly id: string;
}

/** Letters are about this wide, in pixels. */
const LETTER = 7.4;

/** Kommuner of the enlarged area that are not chosen: named where their shape has room. */
const isQuiet = (areas: Props['areas']) => (shape: Shape) =>
  isInCapital(shape.code) && (areas.get(shape.code)?.slot ?? 0) < 0;

export const MapChosen = memo(function MapChosen(props: Props) {
  const { layout, shapes, areas, nameAll, formatBare, id } = props;
  const chosen = shapes.areas.filter(({ code }) => (areas.get(code)?.slot ?? -1) >= 0);
  // In the small inset of a brief map hardly a name would fit.
  const named = layout.inset !== null && layout.kind !== 'brief' && !nameAll;
  const others = named ? shapes.areas.filter(isQuiet(areas)) : [];
  // Two regions' names do not fit beside each other on a phone.
  const names = (name: string) => (layout.kind === 'narrow' ? name.split(' ') : [name]);
  const labels = placeLabels([
    ...(nameAll ? shapes.areas : chosen).map(({ code, centre }) => {
      const area = areas.get(code)!;
      const inset = isInCapital(code) ? layout.inset : null;
      return {
        code,
        lines: nameAll && area.missing === null ? [...names(area.name), formatBare(area.value)] : [area.name],
        at: inset === null ? toMain(layout, centre) : toInset(inset, centre),
        within: inset ?? layout.main,
        prefer: area.slot < 0 ? ('on' as const) : inset === null ? ('beside' as const) : ('below' as const),
      };
    }),
    ...others.map(({ code, centre, room }) => {
      const inset = layout.inset!;
      const pixels = room * scaleOf(inset, layout);
      const { name } = areas.get(code)!;
      const lines = name.length * LETTER > pixels ? name.split(/(?<=-)/) : [name];
      return { code, lines, at: toInset(inset, centre), within: inset, prefer: 'on' as const, room: pixels };
    }),
  ]);
  return (
    <g className="map-chosen" {...UNSPOKEN}>
      <BothDrawings layout={layout} id={id} shapes={chosen}>
        {(shape) => (
          <g key={shape.code} className={seriesClass(areas.get(shape.code)!.slot)}>
            <path className="map-outline-halo" d={shape.d} />
            <path className="map-outline" d={shape.d} />
          </g>
        )}
      </BothDrawings>
      {labels.map(({ code, lines, at, x, y, anchor }) => {
        const { slot, tone } = areas.get(code)!;
        const quiet = slot < 0 && !nameAll;
        return (
          <g key={code} className={slot >= 0 ? seriesClass(slot) : 'series-benchmark'}>
            {slot >= 0 && <Marker slot={slot} x={at[0]} y={at[1]} />}
            <text
              className={quiet ? `map-inset-name ${tone ?? 'hatched'}` : 'map-name'}
              textAnchor={anchor}
              y={y}
            >
              {lines.map((line, i) => (
                <tspan key={line} x={x} dy={i === 0 ? 0 : 15}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </g>
  );
});

interface ReadProps {
  readonly layout: MapLayout;
  readonly shape: Shape;
  readonly focus: MapFocus;
  readonly id: string;
}

/** The area under the pointer, or the one with the focus. */
export function MapRead({ layout, shape, focus, id }: ReadProps) {
  return (
    <g className={focus.by === 'keys' ? 'map-read by-keys' : 'map-read'} {...UNSPOKEN}>
      <BothDrawings layout={layout} id={id} shapes={[shape]}>
        {({ code, d }) => (
          <g key={code}>
            <path className="map-read-halo" d={d} />
            <path className="map-read-line" d={d} />
          </g>
        )}
      </BothDrawings>
    </g>
  );
}

interface DrawingsProps {
  readonly layout: MapLayout;
  readonly shapes: readonly Shape[];
  readonly id: string;
  readonly children: (shape: Shape) => ReactNode;
}

/** The same on the country and, where it reaches so far, in the inset. */
function BothDrawings({ layout, shapes, id, children }: DrawingsProps) {
  const { main, inset } = layout;
  return (
    <>
      <g transform={`translate(${main.x} ${main.y}) scale(${main.width / mapSize.width})`}>
        {shapes.map(children)}
      </g>
      {inset !== null && (
        <g clipPath={`url(#${id}-inset)`} transform={enlarged(inset)}>
          {shapes.filter((shape) => shape.inInset).map(children)}
        </g>
      )}
    </>
  );
}
