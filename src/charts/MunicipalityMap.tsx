/**
 * *Kort*: every area in the colour of its number. One layer of areas that is drawn once, and over it what changes
 * while a reader points, touches or steps from kommune to kommune. On a phone also as squares. As a way in, each area is
 * a link to its page and the map says less about itself.
 */
import { useCallback, useId, useMemo, useState } from 'react';
import { fullStop } from '../language/format.ts';
import { hatchedText, mapSummary, mapTexts } from '../language/mapTexts.ts';
import { readingTexts } from '../language/readingTexts.ts';
import type { ClassMode } from '../selectors/mapClasses.ts';
import type { MapArea, MapModel } from '../selectors/mapModel.ts';
import { MapLayer } from './MapLayer.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapChosen, MapRead } from './MapOverlay.tsx';
import { MapReading, readingLines } from './MapReading.tsx';
import type { Place } from './mapKeys.ts';
import { isInCapital, mapLayout, scaleOf, shapesOf, toInset, toMain } from './mapLayout.ts';
import { TileLayer, tileMapHeight, tilePitch, tilePlaces } from './TileMap.tsx';
import { useMapFocus } from './useMapFocus.ts';
import { useWidth } from './useWidth.ts';
import './lines.css';
import './map.css';
import './mapTones.css';

export interface MapProps {
  readonly model: MapModel;
  /** What the figure shows, for screen readers: its headline. */
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  /** Chooses an area, or opens its page; null where areas are read only. */
  readonly onToggle: ((code: string) => void) | null;
  /** How the colours are divided; null where that is not to be chosen: on a way in, and where areas are read only. */
  readonly classes: { readonly mode: ClassMode; readonly onChange: (mode: ClassMode) => void } | null;
}

/** A drawing of buttons; an SVG has no element for that either. */
const GROUP = { role: 'group' } as const;

export default function MunicipalityMap(props: MapProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="map" ref={ref}>
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  );
}

function Drawing(props: MapProps & { readonly width: number }) {
  const { model, width, description, formatBare, formatValue, onToggle, classes } = props;
  const press = onToggle === null ? 'read' : classes === null ? 'open' : 'choose';
  const opens = press === 'open';
  const id = useId();
  const [asTiles, setAsTiles] = useState(false);
  const layout = useMemo(
    () => mapLayout(width, model.kind === 'municipalities', opens),
    [width, model.kind, opens],
  );
  const shapes = useMemo(() => shapesOf(model.areas.map((area) => area.code)), [model.areas]);
  const areas = useMemo(() => new Map(model.areas.map((area) => [area.code, area])), [model.areas]);
  const canTile = layout.kind === 'narrow' && model.kind === 'municipalities';
  const tiled = asTiles && canTile;
  const places = useMemo(
    (): ReadonlyMap<string, Place> =>
      tiled
        ? tilePlaces(width)
        : new Map(shapes.areas.map(({ code, centre }) => [code, toMain(layout, centre)])),
    [tiled, width, shapes, layout],
  );
  const { root, focus, handlers } = useMapFocus(model.areas, places, onToggle);
  const labelOf = useCallback(
    (area: MapArea): string =>
      `${area.name}: ${readingLines(area, model, formatValue).slice(0, 2).join(', ')}`,
    [model, formatValue],
  );
  const read = focus === null ? undefined : areas.get(focus.code);
  const shape = read === undefined ? undefined : shapes.areas.find(({ code }) => code === read.code);
  const inset = !tiled && read !== undefined && isInCapital(read.code) ? layout.inset : null;
  const half = tiled || shape === undefined ? 0 : (shape.room / 2) * scaleOf(inset, layout);
  const readAt =
    inset !== null && shape !== undefined
      ? toInset(inset, shape.centre)
      : (places.get(read?.code ?? '') ?? ([0, 0] as const));
  const height = tiled ? tileMapHeight(width) : layout.height;
  const legendWidth = tiled || layout.legend === null ? Math.min(width, 430) : layout.legend.width;
  const legendStyle: Record<string, string> =
    tiled || layout.legend === null
      ? {}
      : { '--left': `${layout.legend.left}px`, '--width': `${legendWidth}px` };
  const legend = (
    <div className="map-legend-place" style={legendStyle}>
      {classes !== null && (
        <Choice
          label={mapTexts.classesLabel}
          names={
            model.classes.some(({ tone }) => tone.startsWith('d'))
              ? mapTexts.classModesAround
              : mapTexts.classModes
          }
          chosen={classes.mode}
          onChoose={classes.onChange}
        />
      )}
      <MapLegend
        model={model}
        width={legendWidth}
        read={read?.code ?? null}
        formatBare={formatBare}
        brief={opens}
        id={id}
      />
    </div>
  );
  return (
    <>
      {canTile && (
        <Choice
          label={mapTexts.viewLabel}
          names={mapTexts.views}
          chosen={tiled ? 'tiles' : 'map'}
          onChoose={(view) => setAsTiles(view === 'tiles')}
        />
      )}
      <p className="visually-hidden">
        {mapSummary(model.classes, model.unit, model.decimals, model.kind, hatchedText(model.areas))}
      </p>
      <div className={`map-drawing ${tiled ? 'tiled' : layout.kind}`}>
        <div className="map-stage">
          <svg
            ref={root}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            {...GROUP}
            aria-label={`${fullStop(description)} ${opens ? mapTexts.keysToOpen : press === 'read' ? readingTexts.map[model.kind] : mapTexts.keys[model.kind]}`}
            {...handlers}
          >
            {tiled ? (
              <TileLayer width={width} areas={areas} labelOf={labelOf} press={press} id={id} />
            ) : (
              <>
                <MapLayer
                  layout={layout}
                  shapes={shapes}
                  areas={areas}
                  labelOf={labelOf}
                  press={press}
                  id={id}
                />
                <MapChosen
                  layout={layout}
                  shapes={shapes}
                  areas={areas}
                  nameAll={model.kind === 'regions'}
                  formatBare={formatBare}
                  id={id}
                />
                {focus !== null && shape !== undefined && (
                  <MapRead layout={layout} shape={shape} focus={focus} id={id} />
                )}
              </>
            )}
            {tiled && read !== undefined && <TileRing at={places.get(read.code)!} pitch={tilePitch(width)} />}
          </svg>
          {read !== undefined && focus !== null && (
            <MapReading
              area={read}
              model={model}
              by={focus.by}
              press={press}
              at={readAt}
              away={half + 14}
              width={width}
              formatValue={formatValue}
            />
          )}
        </div>
        {legend}
      </div>
      <p className="map-remark">{tiled ? mapTexts.tilesAre : mapTexts.credit}</p>
    </>
  );
}

function TileRing({ at: [x, y], pitch }: { at: Place; pitch: number }) {
  const box = { x: x - pitch / 2, y: y - pitch / 2, width: pitch - 1.2, height: pitch - 1.2 };
  return <rect className="map-read-line" {...box} pointerEvents="none" />;
}

interface ChoiceProps<K extends string> {
  readonly label: string;
  readonly names: Readonly<Record<K, string>>;
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

/** One of a few words. */
function Choice<K extends string>({ label, names, chosen, onChoose }: ChoiceProps<K>) {
  return (
    <fieldset className="map-choice">
      <legend className="visually-hidden">{label}</legend>
      {(Object.keys(names) as K[]).map((key) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          {names[key]}
        </button>
      ))}
    </fieldset>
  );
}
