/** All peers by change: bars from zero, the largest rise first, and those without a place with their reason. */
import { useId } from 'react';
import { changeTexts } from '../language/changeFigureTexts.ts';
import { CHANGE_UNITS, formatChange, formatPercentChange } from '../language/changeFormat.ts';
import { da } from '../language/da.ts';
import { formatSigned } from '../language/format.ts';
import type { ChangeMissing, ChangeModel } from '../selectors/changeModel.ts';
import { BarList, isDrawn, LONG_LIST } from './BarList.tsx';

interface Props {
  readonly model: ChangeModel;
  /** What the two moments' numbers are: `fuldtidspersoner`. */
  readonly unit: string;
  readonly onToggle: ((code: string) => void) | null;
}

export function ChangeRanking({ model, unit, onToggle }: Props) {
  const { ranked, without, benchmark, kind, decimals } = model;
  const heading = useId();
  const reference = benchmark === null ? Number.NaN : kind === 'count' ? benchmark.percent : benchmark.change;
  const measures = ranked.map((area) => area.measure);
  const long = ranked.length > LONG_LIST;
  const shown = (value: number): string => formatSigned(value, kind === 'count' ? 1 : decimals);
  return (
    <section className="change-ranking" aria-labelledby={heading}>
      <h2 id={heading}>{changeTexts.rankingHeading(ranked.length, long)}</h2>
      <p className="ranking-legend">
        {changeTexts.rankingLegend(kind)}{' '}
        {benchmark !== null && isDrawn(reference, measures) && (
          <span>
            {changeTexts.rankingBenchmark(
              benchmark.name,
              kind === 'count' ? formatPercentChange(reference) : formatChange(reference, kind, decimals),
            )}
          </span>
        )}
      </p>
      <BarList
        rows={ranked.map((area) => ({
          ...area,
          code: area.code!,
          text: shown(area.measure),
          ...(kind === 'count' ? { extra: formatChange(area.change, 'count', 0) } : {}),
        }))}
        units={
          kind === 'count' ? { text: da.columnPercent, extra: unit } : { text: CHANGE_UNITS[kind].trim() }
        }
        reference={reference}
        zero
        without={without.map((area) => ({ ...area, why: missingText(area) }))}
        withoutHeading={changeTexts.withoutHeading}
        onToggle={onToggle}
      />
    </section>
  );
}

export function missingText({ why }: ChangeMissing): string {
  return why.kind === 'no-number'
    ? changeTexts.missing(why.reason, why.month)
    : changeTexts.smallStart(why.start, why.change);
}
