/** One square per kommune, roughly in place: every kommune large enough for a finger. */
import { memo } from 'react';
import { tileColumns, tileRows, tiles } from '../domain/tiles.ts';
import type { MapArea } from '../selectors/mapModel.ts';
import { type MapPress, pressable, UNSPOKEN } from './MapLayer.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { seriesClass } from './Marker.tsx';
import type { Place } from './mapKeys.ts';
import './tiles.css';

interface Props {
  readonly width: number;
  /** In the order in which they are read aloud. */
  readonly areas: ReadonlyMap<string, MapArea>;
  readonly labelOf: (area: MapArea) => string;
  readonly press: MapPress;
  readonly id: string;
}

const tileOf = new Map(tiles.map((tile) => [tile.code, tile]));

/** Pixels from one square to the next. */
export function tilePitch(width: number): number {
  return Math.min(44, Math.floor((width * 10) / tileColumns) / 10);
}

export function tileMapHeight(width: number): number {
  return tilePitch(width) * tileRows;
}

/** The middles of the squares, in pixels. */
export function tilePlaces(width: number): ReadonlyMap<string, Place> {
  const pitch = tilePitch(width);
  return new Map(tiles.map(({ code, column, row }) => [code, [(column + 0.5) * pitch, (row + 0.5) * pitch]]));
}

export const TileLayer = memo(function TileLayer({ width, areas, labelOf, press, id }: Props) {
  const pitch = tilePitch(width);
  const drawn = [...areas.keys()].flatMap((code) => tileOf.get(code) ?? []);
  return (
    <>
      <MapPatterns id={`${id}-tile`} scale={1} />
      {drawn.map(({ code, column, row }) => {
        const area = areas.get(code)!;
        return (
          <g
            key={code}
            className={`map-tile ${area.tone ?? 'hatched'} ${area.slot >= 0 ? `chosen ${seriesClass(area.slot)}` : ''}`}
            data-code={code}
            {...pressable(area, labelOf(area), press)}
            transform={`translate(${column * pitch} ${row * pitch})`}
          >
            <rect
              className={`map-area ${area.tone ?? 'hatched'}`}
              {...(area.tone === null ? { fill: `url(#${id}-tile-hatch)` } : {})}
              width={pitch - 1.2}
              height={pitch - 1.2}
            />
            {area.slot >= 0 && (
              <rect className="map-tile-chosen" x={2.5} y={2.5} width={pitch - 6.2} height={pitch - 6.2} />
            )}
          </g>
        );
      })}
      <g {...UNSPOKEN}>
        {drawn.map(({ code, column, row, letters }) => (
          <text
            key={code}
            className={`map-tile-letters ${areas.get(code)?.tone ?? 'hatched'}`}
            x={(column + 0.5) * pitch - 0.6}
            y={(row + 0.5) * pitch - 0.6}
            dy="0.35em"
          >
            {letters}
          </text>
        ))}
      </g>
    </>
  );
});
