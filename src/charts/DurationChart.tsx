/**
 * *Varighed*: completed spells by length. One row per band, one lane per area with stem, sign and number, and the
 * country as an ink tick through the row. Rows, not columns: bands are of unequal width, and columns side by side
 * would read as a histogram they are not; not stacked bars, whose inner parts share no baseline. Numbers stand at
 * every mark; reading a band adds how many spells they are.
 */
import { type KeyboardEvent, useRef, useState } from 'react';
import { observation } from '../domain/observation.ts';
import { da } from '../language/da.ts';
import { durationTexts } from '../language/durationTexts.ts';
import { formatNumber } from '../language/format.ts';
import { missingTexts } from '../language/notes.ts';
import type { DurationArea, DurationModel } from '../selectors/durationModel.ts';
import { DurationAverages } from './DurationAverages.tsx';
import { Marker, MarkerIcon, seriesClass } from './Marker.tsx';
import './lines.css';
import './beside.css';
import './duration.css';

interface Props {
  readonly model: DurationModel;
  /** What the figure shows, for screen readers. */
  readonly description: string;
  /** It stands under a heading of the second rank. */
  readonly within?: boolean;
}

export default function DurationChart({ model, description, within = false }: Props) {
  return (
    <div className="with-summary">
      <Bands model={model} description={description} />
      <DurationAverages model={model} within={within} />
    </div>
  );
}

function Bands({ model, description }: Props) {
  const { chosen, country, bandKeys, example } = model;
  const list = useRef<HTMLOListElement>(null);
  const [reading, setReading] = useState<number | null>(null);
  const lanes = chosen.length > 0 ? chosen : country === null ? [] : [country];
  const tick = chosen.length > 0 ? country : null;
  const scale = scaleOf([...lanes, ...(tick === null ? [] : [tick])]);
  const press = (event: KeyboardEvent, band: number): void => {
    if (event.key === 'Escape') setReading(null);
    const next = event.key === 'ArrowDown' ? band + 1 : event.key === 'ArrowUp' ? band - 1 : band;
    if (next === band || next < 0 || next >= bandKeys.length) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className="duration">
      <p className="axis-unit">{durationTexts.bandsHeading}</p>
      <ul className="line-key duration-key" aria-hidden="true">
        {lanes.map(({ code, slot, name }) => (
          <li key={code}>
            <MarkerIcon slot={slot ?? -1} />
            {name}
          </li>
        ))}
        {tick !== null && (
          <li>
            <span className="duration-key-tick" />
            {tick.name}
          </li>
        )}
        {example && <li className="duration-example">{da.exampleMarkLong}</li>}
      </ul>
      <p className="duration-head" aria-hidden="true">
        <span>{da.columnPercent}</span>
        <span>{durationTexts.averagesColumnSpells}</span>
      </p>
      <ol ref={list} className="duration-bands" aria-label={description}>
        {bandKeys.map((key, band) => (
          <li
            key={key}
            className={reading === band ? 'is-read' : ''}
            onPointerEnter={() => setReading(band)}
            onPointerLeave={(event) => {
              if (event.pointerType === 'mouse') setReading(null);
            }}
          >
            <div className="duration-name">
              <button
                type="button"
                aria-expanded={reading === band}
                onClick={() => setReading(band)}
                onFocus={() => setReading(band)}
                onBlur={() => setReading(null)}
                onKeyDown={(event) => press(event, band)}
              >
                {durationTexts.bandName(key)}
              </button>
              {tick !== null && (
                <>
                  <small>
                    {tick.name} {shareText(tick, band)}
                  </small>
                  <span className="visually-hidden"> {unitOf(tick, band)}</span>
                </>
              )}
            </div>
            <div className="duration-lanes">
              {tick !== null && !Number.isNaN(tick.shares[band]!) && (
                <span className="duration-ticks">
                  <span className="duration-tick" style={{ left: `${scale(tick.shares[band]!)}%` }} />
                </span>
              )}
              {lanes.map((area) => (
                <Lane key={area.code} area={area} band={band} scale={scale} read={reading === band} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p className="axis-remark">{durationTexts.openBand}</p>
    </div>
  );
}

interface LaneProps {
  readonly area: DurationArea;
  readonly band: number;
  readonly scale: (share: number) => number;
  readonly read: boolean;
}

function Lane({ area, band, scale, read }: LaneProps) {
  const slot = area.slot ?? -1;
  const share = area.shares[band]!;
  const at = Number.isNaN(share) ? 0 : scale(share);
  const count = observation(area.counts[band]!, area.status[band]!);
  return (
    <p className={`duration-lane ${seriesClass(slot)}`}>
      <span className="visually-hidden">{area.name} </span>
      <span className="duration-track">
        {!Number.isNaN(share) && (
          <>
            <span className="duration-stem" style={{ width: `${at}%` }} />
            <svg className="duration-sign" style={{ left: `${at}%` }} width="1" height="1" aria-hidden="true">
              <Marker slot={slot} x={0} y={0} />
            </svg>
          </>
        )}
      </span>
      <span className="duration-value">{Number.isNaN(share) ? '·' : formatNumber(share, 1)}</span>
      <span className="visually-hidden"> {unitOf(area, band)} </span>
      <span className="duration-count">
        {count.kind === 'missing' ? (
          missingTexts[count.reason]
        ) : (
          <>
            {formatNumber(count.value, 0)}
            {!Number.isNaN(area.total) && (
              <span className={read ? 'duration-total' : 'visually-hidden'}>
                {' '}
                {durationTexts.ofTotal(area.total)}
              </span>
            )}
          </>
        )}
      </span>
      {count.kind !== 'missing' && (
        <span className="visually-hidden"> {durationTexts.averagesColumnSpells}</span>
      )}
    </p>
  );
}

function shareText({ shares }: DurationArea, band: number): string {
  const share = shares[band]!;
  return Number.isNaN(share) ? missingTexts['not-computable'] : formatNumber(share, 1);
}

/** For those who hear a row alone; to the eye the heading says it. */
function unitOf({ shares }: DurationArea, band: number): string {
  return Number.isNaN(shares[band]!) ? '' : da.columnPercent;
}

/** Per cent of the track; starts at zero. */
function scaleOf(areas: readonly DurationArea[]): (share: number) => number {
  const all = areas.flatMap(({ shares }) => [...shares].filter((share) => !Number.isNaN(share)));
  const most = Math.max(1, ...all);
  return (share) => (100 * share) / most;
}
