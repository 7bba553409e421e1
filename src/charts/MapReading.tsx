/** What a reader is told about one area: name, number, place, distance to the benchmark. */
import './reading.css';
import { distanceText, mapTexts, placeText } from '../language/mapTexts.ts';
import { missingTexts } from '../language/notes.ts';
import type { MapArea, MapModel } from '../selectors/mapModel.ts';
import type { MapPress } from './MapLayer.tsx';
import { MarkerIcon } from './Marker.tsx';
import type { Place } from './mapKeys.ts';
import type { MapFocus } from './useMapFocus.ts';

interface Props {
  readonly area: MapArea;
  readonly model: MapModel;
  readonly by: MapFocus['by'];
  readonly press: MapPress;
  /** The area's place in the figure, and the figure's width. */
  readonly at: Place;
  readonly width: number;
  /** From the area's place to its edge. */
  readonly away: number;
  readonly formatValue: (value: number) => string;
}

export function MapReading({ area, model, by, press, at, width, away, formatValue }: Props) {
  const [x, y] = at;
  const left = x < width / 2;
  // On a phone above or below the finger, elsewhere beside the pointer.
  const narrow = width < 560;
  const shift = narrow ? 0 : away + (left ? x : width - x);
  const top = narrow ? (y > 190 ? y - 170 : y + 36) : Math.max(0, y - 44);
  const place = left ? { left: shift } : { right: shift };
  return (
    <div className="reading-panel map-reading" style={{ ...place, top }} aria-hidden="true">
      <p className="reading-heading">
        {area.slot >= 0 && <MarkerIcon slot={area.slot} />} {area.name}
      </p>
      {readingLines(area, model, formatValue).map((line, i) => (
        <p key={line} className={i === 0 ? 'map-reading-value' : ''}>
          {line}
        </p>
      ))}
      {press !== 'read' && (
        <p className="reading-peer">{press === 'open' ? mapTexts.open[by] : hint(area, by)}</p>
      )}
    </div>
  );
}

/** The number with its place and its distance, or why there is none. */
export function readingLines(
  area: MapArea,
  model: MapModel,
  formatValue: (value: number) => string,
): readonly string[] {
  if (area.missing !== null) return [missingTexts[area.missing]];
  const { benchmark, unit, decimals, of } = model;
  return [
    formatValue(area.value),
    placeText(area.place, area.ties, of),
    benchmark === null ? '' : distanceText(area.difference, unit, decimals, benchmark.name),
  ].filter((line) => line !== '');
}

function hint(area: MapArea, by: MapFocus['by']): string {
  if (by === 'touch') return area.slot >= 0 ? mapTexts.touchToRemove : mapTexts.touchToAdd;
  return area.slot >= 0 ? mapTexts.clickToRemove : mapTexts.clickToAdd;
}
