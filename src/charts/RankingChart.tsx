/**
 * *Rangliste*: every area as a bar, highest first. A list, not a picture: it can be read aloud, searched in the page,
 * printed and followed by keyboard. Bars start at zero.
 */

import type { Line } from '../domain/line.ts';
import { lastValue } from '../domain/line.ts';
import './ranking.css';
import { da } from '../language/da.ts';
import { missingTexts } from '../language/notes.ts';
import type { RankedArea, Ranking } from '../selectors/ranking.ts';
import { MarkerIcon, seriesClass } from './Marker.tsx';

interface Props {
  readonly ranking: Ranking;
  readonly benchmark: Line | null;
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onToggle: (code: string) => void;
}

/** More rows than this get shortcuts to the chosen ones. */
const LONG = 20;

export default function RankingChart({
  ranking,
  benchmark,
  description,
  formatBare,
  formatValue,
  onToggle,
}: Props) {
  const { ranked, without } = ranking;
  const reference = benchmark === null ? Number.NaN : lastValue(benchmark);
  const scale = barScale(ranked, reference);
  const chosen = ranked.filter((area) => area.slot >= 0);
  const at = scale.position(reference);
  return (
    <div className="ranking">
      <p className="ranking-legend">
        {da.highestFirst}. {da.rankingTies}{' '}
        {benchmark !== null && !Number.isNaN(at) && (
          <span className="ranking-benchmark-legend">
            {da.rankingBenchmark(benchmark.name, formatValue(reference))}
          </span>
        )}
      </p>
      {ranked.length > LONG && chosen.length > 0 && (
        <p className="ranking-jump">
          {da.rankingJump}{' '}
          {chosen.map((area) => (
            <button key={area.code} type="button" onClick={() => jumpTo(area.code)}>
              <MarkerIcon slot={area.slot} />
              {area.name}
            </button>
          ))}
        </p>
      )}
      <ol className={ranked.length > LONG ? 'ranking-list long' : 'ranking-list'} aria-label={description}>
        {ranked.map((area) => (
          <li
            key={area.code}
            id={rowId(area.code)}
            className={area.slot >= 0 ? `chosen ${seriesClass(area.slot)}` : ''}
            tabIndex={-1}
          >
            <span className="place">{area.place}</span>
            <button
              type="button"
              className="name"
              aria-pressed={area.slot >= 0}
              onClick={() => onToggle(area.code)}
            >
              {area.slot >= 0 && <MarkerIcon slot={area.slot} />}
              {area.name}
            </button>
            <span className="bar" aria-hidden="true">
              <span
                className="bar-fill"
                style={{
                  left: `${Math.min(scale.position(0), scale.position(area.value))}%`,
                  width: `${Math.abs(scale.position(area.value) - scale.position(0))}%`,
                }}
              />
              {!Number.isNaN(at) && <span className="bar-benchmark" style={{ left: `${at}%` }} />}
            </span>
            <span className="value">{formatBare(area.value)}</span>
          </li>
        ))}
      </ol>
      {without.length > 0 && (
        <div className="ranking-without">
          <h2>{da.rankingMissing}</h2>
          <ul>
            {without.map((area) => (
              <li key={area.code}>
                {area.slot >= 0 && <MarkerIcon slot={area.slot} />}
                {area.name}: {missingTexts[area.why.reason]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function rowId(code: string): string {
  return `nr-${code}`;
}

/** Moves view and focus, so that the next Tab goes on from there. */
function jumpTo(code: string): void {
  const row = document.getElementById(rowId(code));
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

/** Per cent of the bar's width; zero is always inside. The benchmark is left out when it would flatten the bars. */
function barScale(ranked: readonly RankedArea[], reference: number) {
  const values = ranked.map((area) => area.value);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const position = (value: number): number => (100 * (value - low)) / (high - low || 1);
  return {
    position: (value: number): number =>
      value === reference && (reference > high || reference < low) ? Number.NaN : position(value),
  };
}
