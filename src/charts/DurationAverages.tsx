/** The average length beside region and country, with its limits, and whether a difference is larger than chance. */
import './beside.css';
import { da } from '../language/da.ts';
import {
  type AveragePairFacts,
  averageAnswer,
  averageQuestion,
  averageWhy,
  durationTexts,
} from '../language/durationTexts.ts';
import { formatNumber } from '../language/format.ts';
import { verdictTexts } from '../language/verdictReasons.ts';
import type { DurationArea, DurationModel } from '../selectors/durationModel.ts';
import { Z_95 } from '../statistics/normal.ts';
import { Marker, MarkerIcon, seriesClass } from './Marker.tsx';

interface Props {
  readonly model: DurationModel;
  /** It stands under a heading of the second rank. */
  readonly within: boolean;
}

export function DurationAverages({ model, within }: Props) {
  const { beside, pair, example } = model;
  const known = beside.filter(({ weeks }) => !Number.isNaN(weeks));
  const scale = scaleOf(known);
  const limited = known.some(({ spread }) => !Number.isNaN(spread.standardError));
  return (
    <aside className="month-summary duration-averages">
      {pair !== null && <Verdict facts={pair} within={within} />}
      {known.length > 0 && (
        <>
          <table>
            <caption>
              {durationTexts.averagesHeading}
              {example ? ` · ${da.exampleMark}` : ''}
            </caption>
            <thead>
              <tr>
                <th scope="col">{da.columnArea}</th>
                <th scope="col">{limited ? durationTexts.averagesColumnLimits : ''}</th>
                <th scope="col">{durationTexts.averagesColumnWeeks}</th>
                <th scope="col">{durationTexts.averagesColumnSpells}</th>
              </tr>
            </thead>
            <tbody>
              {known.map((area) => (
                <Row key={area.code} area={area} scale={scale} />
              ))}
            </tbody>
          </table>
          {limited && <p className="duration-limits">{durationTexts.limitsNote}</p>}
        </>
      )}
    </aside>
  );
}

function Row({ area, scale }: { readonly area: DurationArea; readonly scale: (weeks: number) => number }) {
  const { slot, name, weeks, spread } = area;
  const half = Z_95 * spread.standardError;
  const [low, high] = [scale(weeks - half), scale(weeks + half)];
  return (
    <tr className={slot === null ? 'duration-beside' : seriesClass(slot)}>
      <th scope="row">
        {slot === null ? <span className="duration-no-sign" /> : <MarkerIcon slot={slot} />}
        {name}
      </th>
      <td className="duration-limit">
        <svg width="100" height="16" viewBox="0 0 100 16" aria-hidden="true">
          {!Number.isNaN(half) && <path className="duration-interval" d={`M${low} 8H${high}`} />}
          {slot === null ? (
            <circle className="duration-dot" cx={scale(weeks)} cy={8} r={3.2} />
          ) : (
            <Marker slot={slot} x={scale(weeks)} y={8} />
          )}
        </svg>
        {!Number.isNaN(half) && (
          <span className="duration-limit-text">{durationTexts.limits(weeks - half, weeks + half)}</span>
        )}
      </td>
      <td className="value">{formatNumber(weeks, 1)}</td>
      <td>{Number.isNaN(area.total) ? '·' : formatNumber(area.total, 0)}</td>
    </tr>
  );
}

function Verdict({ facts, within }: { readonly facts: AveragePairFacts; readonly within: boolean }) {
  const Heading = within ? 'h3' : 'h2';
  return (
    <section className="verdict">
      <Heading>{averageQuestion(facts)}</Heading>
      <p>
        <strong>{verdictTexts[facts.verdict]}</strong> {averageAnswer(facts)}
      </p>
      <details>
        <summary>{da.whyVerdict}</summary>
        <p>{averageWhy(facts)}</p>
      </details>
    </section>
  );
}

/** 0 to 100 over all averages with their limits; dots, not bars, so it need not start at zero. */
function scaleOf(areas: readonly DurationArea[]): (weeks: number) => number {
  const ends = areas.flatMap(({ weeks, spread }) => {
    const half = Number.isNaN(spread.standardError) ? 0 : Z_95 * spread.standardError;
    return [weeks - half, weeks + half];
  });
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  return (weeks) => (high === low ? 50 : 6 + (88 * (weeks - low)) / (high - low));
}
