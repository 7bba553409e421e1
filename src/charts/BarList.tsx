/**
 * Areas as bars in a list, best first: with places, shortcuts to the chosen ones, and the areas without a number under
 * it. A list, not a picture: it can be read aloud, searched in the page, printed and followed by keyboard.
 */
import './ranking.css';
import { useId } from 'react';
import { da } from '../language/da.ts';
import { MarkerIcon, seriesClass } from './Marker.tsx';

export interface BarRow {
  readonly code: string;
  readonly name: string;
  /** 0 to 5 among the chosen, else -1. */
  readonly slot: number;
  readonly place: number;
  readonly measure: number;
  /** The measure as text, and what else stands behind it. */
  readonly text: string;
  readonly extra?: string;
}

/** What the numbers of all rows are, for those who hear one row; to the eye the figure says it once. */
interface Units {
  readonly text: string;
  readonly extra?: string;
}

interface Props {
  readonly rows: readonly BarRow[];
  readonly units: Units;
  /** Where the benchmark's line stands; NaN for none. */
  readonly reference: number;
  /** A mark at zero, for bars that go both ways. */
  readonly zero?: boolean;
  /** What the list is, for screen readers, when no heading says it. */
  readonly label?: string;
  readonly without: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly slot: number;
    readonly why: string;
  }[];
  readonly withoutHeading: string;
  /** Null: the names are plain text. */
  readonly onToggle: ((code: string) => void) | null;
}

/** More rows than this stand in two columns and get shortcuts to the chosen ones. */
export const LONG_LIST = 20;

export function BarList(props: Props) {
  const { rows, units, reference, zero, label, without, withoutHeading, onToggle } = props;
  const id = useId();
  const long = rows.length > LONG_LIST;
  const position = scale(rows);
  const at = position(reference);
  const drawn = isDrawn(
    reference,
    rows.map((row) => row.measure),
  );
  const chosen = rows.filter((row) => row.slot >= 0);
  const extra = rows.some((row) => row.extra !== undefined);
  return (
    <>
      {long && chosen.length > 0 && (
        <p className="ranking-jump">
          {da.rankingJump}{' '}
          {chosen.map((row) => (
            <button
              key={row.code}
              type="button"
              aria-label={`${da.rankingJump} ${row.name}`}
              onClick={() => jumpTo(`${id}${row.code}`)}
            >
              <MarkerIcon slot={row.slot} />
              {row.name}
            </button>
          ))}
        </p>
      )}
      <ol className={`ranking-list${long ? ' long' : ''}${extra ? ' with-persons' : ''}`} aria-label={label}>
        {rows.map((row) => (
          <li
            key={row.code}
            id={`${id}${row.code}`}
            className={row.slot >= 0 ? `chosen ${seriesClass(row.slot)}` : ''}
            tabIndex={-1}
          >
            <span className="place">{row.place}</span>
            {onToggle === null ? (
              <span className="name">{nameOf(row)}</span>
            ) : (
              <button
                type="button"
                className="name"
                aria-pressed={row.slot >= 0}
                onClick={() => onToggle(row.code)}
              >
                {nameOf(row)}
              </button>
            )}
            <span className="bar" aria-hidden="true">
              <span
                className="bar-fill"
                style={{
                  left: `${Math.min(position(0), position(row.measure))}%`,
                  width: `${Math.abs(position(row.measure) - position(0))}%`,
                }}
              />
              {zero && <span className="bar-zero" style={{ left: `${position(0)}%` }} />}
              {drawn && <span className="bar-benchmark" style={{ left: `${at}%` }} />}
            </span>
            <span className="value">{row.text}</span>
            <span className="visually-hidden"> {units.text}</span>
            {row.extra !== undefined && (
              <>
                <span className="value persons">{row.extra}</span>
                <span className="visually-hidden"> {units.extra}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      {without.length > 0 && (
        <div className="ranking-without">
          <h2>{withoutHeading}</h2>
          <ul>
            {without.map((area) => (
              <li key={area.code}>
                {area.slot >= 0 && <MarkerIcon slot={area.slot} />}
                {area.name}: {area.why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function nameOf({ slot, name }: BarRow) {
  return (
    <>
      {slot >= 0 && <MarkerIcon slot={slot} />}
      {name}
    </>
  );
}

/** Whether the benchmark's line lies among the bars: one far outside (the country's count) is left out. */
export function isDrawn(reference: number, measures: readonly number[]): boolean {
  return reference >= Math.min(0, ...measures) && reference <= Math.max(0, ...measures);
}

/** Moves view and focus, so that the next Tab goes on from there. */
function jumpTo(id: string): void {
  const row = document.getElementById(id);
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

/** Per cent of the bar's width; zero is always inside. */
function scale(rows: readonly BarRow[]): (value: number) => number {
  const values = rows.map((row) => row.measure);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  return (value) => (100 * (value - low)) / (high - low || 1);
}
