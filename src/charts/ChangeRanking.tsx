/** All peers by change: bars from zero, the largest rise first, and those without a place with their reason. */
import './ranking.css';
import { useId } from 'react';
import { changeTexts } from '../language/changeFigureTexts.ts';
import { formatChange, formatPercentChange } from '../language/changeFormat.ts';
import { da } from '../language/da.ts';
import { formatSigned } from '../language/format.ts';
import type { ChangeMissing, ChangeModel, RankedChange } from '../selectors/changeModel.ts';
import { MarkerIcon, seriesClass } from './Marker.tsx';

interface Props {
  readonly model: ChangeModel;
  readonly onToggle: (code: string) => void;
}

/** More rows than this get shortcuts to the chosen ones. */
const LONG = 20;

export function ChangeRanking({ model, onToggle }: Props) {
  const { ranked, without, benchmark, kind, decimals } = model;
  const heading = useId();
  const rows = useId();
  const reference = benchmark === null ? Number.NaN : kind === 'count' ? benchmark.percent : benchmark.change;
  const position = scale(ranked, reference);
  const chosen = ranked.filter((area) => area.slot >= 0);
  const long = ranked.length > LONG;
  const shown = (value: number): string => formatSigned(value, kind === 'count' ? 1 : decimals);
  const jumpTo = (code: string | null): void => {
    const row = document.getElementById(`${rows}${code}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  return (
    <section className="change-ranking" aria-labelledby={heading}>
      <h2 id={heading}>{changeTexts.rankingHeading(ranked.length, long)}</h2>
      <p className="ranking-legend">
        {changeTexts.rankingLegend(kind)}{' '}
        {benchmark !== null && !Number.isNaN(reference) && (
          <span>
            {changeTexts.rankingBenchmark(
              benchmark.name,
              kind === 'count' ? formatPercentChange(reference) : formatChange(reference, kind, decimals),
            )}
          </span>
        )}
      </p>
      {long && chosen.length > 0 && (
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
      <ol className={`ranking-list${long ? ' long' : ''}${kind === 'count' ? ' with-persons' : ''}`}>
        {ranked.map((area) => (
          <li
            key={area.code}
            id={`${rows}${area.code}`}
            className={area.slot >= 0 ? `chosen ${seriesClass(area.slot)}` : ''}
            tabIndex={-1}
          >
            <span className="place">{area.place}</span>
            <button
              type="button"
              className="name"
              aria-pressed={area.slot >= 0}
              onClick={() => onToggle(area.code!)}
            >
              {area.slot >= 0 && <MarkerIcon slot={area.slot} />}
              {area.name}
            </button>
            <span className="bar" aria-hidden="true">
              <span
                className="bar-fill"
                style={{
                  left: `${Math.min(position(0), position(area.measure))}%`,
                  width: `${Math.abs(position(area.measure) - position(0))}%`,
                }}
              />
              <span className="bar-zero" style={{ left: `${position(0)}%` }} />
              {!Number.isNaN(reference) && (
                <span className="bar-benchmark" style={{ left: `${position(reference)}%` }} />
              )}
            </span>
            <span className="value">{shown(area.measure)}</span>
            {kind === 'count' && (
              <span className="value persons">{formatChange(area.change, 'count', 0)}</span>
            )}
          </li>
        ))}
      </ol>
      {without.length > 0 && (
        <div className="ranking-without">
          <h2>{changeTexts.withoutHeading}</h2>
          <ul>
            {without.map((area) => (
              <li key={area.code}>
                {area.slot >= 0 && <MarkerIcon slot={area.slot} />}
                {area.name}: {missingText(area)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

export function missingText({ why }: ChangeMissing): string {
  return why.kind === 'no-number'
    ? changeTexts.missing(why.reason, why.month)
    : changeTexts.smallStart(why.start, why.change);
}

/** Per cent of the bar's width; zero and the benchmark are always inside. */
function scale(ranked: readonly RankedChange[], reference: number): (value: number) => number {
  const values = ranked.map((area) => area.measure);
  if (!Number.isNaN(reference)) values.push(reference);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return (value) => (100 * (value - low)) / (high - low || 1);
}
