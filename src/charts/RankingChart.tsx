/** *Rangliste*: every area as a bar from zero, highest first. */
import { type Line, lastValue } from '../domain/line.ts';
import { da } from '../language/da.ts';
import { missingTexts } from '../language/notes.ts';
import type { Ranking } from '../selectors/ranking.ts';
import { BarList, isDrawn } from './BarList.tsx';

interface Props {
  readonly ranking: Ranking;
  readonly benchmark: Line | null;
  readonly description: string;
  /** What the numbers are: `pct.`. */
  readonly unit: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onToggle: ((code: string) => void) | null;
}

export default function RankingChart(props: Props) {
  const { ranking, benchmark, description, unit, formatBare, formatValue, onToggle } = props;
  const reference = benchmark === null ? Number.NaN : lastValue(benchmark);
  const measures = ranking.ranked.map((area) => area.value);
  return (
    <div className="ranking">
      <p className="ranking-legend">
        {da.highestFirst}. {da.rankingTies}{' '}
        {benchmark !== null && isDrawn(reference, measures) && (
          <span>{da.rankingBenchmark(benchmark.name, formatValue(reference))}</span>
        )}
      </p>
      <BarList
        rows={ranking.ranked.map((area) => ({
          ...area,
          measure: area.value,
          text: formatBare(area.value),
        }))}
        units={{ text: unit }}
        reference={reference}
        label={description}
        without={ranking.without.map((area) => ({ ...area, why: missingTexts[area.why.reason] }))}
        withoutHeading={da.rankingMissing}
        onToggle={onToggle}
      />
    </div>
  );
}
