/** The key figures of a kommune: number, change, place, and where all the others lie. */
import { useId } from 'react';
import { PeerStrip } from '../../charts/PeerStrip.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import type { AreaCode } from '../../domain/area.ts';
import { isPercent } from '../../domain/unit.ts';
import { formatBare, formatValue } from '../../language/format.ts';
import { axisUnit, indicatorText } from '../../language/indicatorTexts.ts';
import {
  changeText,
  keyFigureMonth,
  municipalityTexts,
  neighboursText,
  newestText,
  placeText,
  SINCE_MONTH,
  SINCE_YEAR,
  stripLegend,
  stripText,
  withoutText,
} from '../../language/municipalityTexts.ts';
import type { KeyFigure } from '../../selectors/keyFigures.ts';
import './keyFigures.css';

interface Props {
  readonly code: AreaCode;
  readonly figures: readonly KeyFigure[];
}

export function KeyFigures({ code, figures }: Props) {
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <section className="key-figures-part" aria-labelledby={id}>
      <h2 className="visually-hidden" id={id}>
        {municipalityTexts.keyFiguresHeading}
      </h2>
      <div className="key-figures">
        {figures.map((figure) => (
          <OneFigure key={figure.indicator.id} figure={figure} />
        ))}
      </div>
      <p className="key-legend">{stripLegend(code)}</p>
    </section>
  );
}

function OneFigure({ figure }: { figure: KeyFigure }) {
  const { indicator, value, newest, line, country, similar, place, strip } = figure;
  const unit = { kind: 'unit', unit: indicator.unit } as const;
  const bare = (number: number): string => formatBare(number, unit, indicator.decimals);
  const known = !Number.isNaN(value);
  const changes = [
    newest === null ? null : newestText(formatValue(newest.value, unit, indicator.decimals), newest.month),
    changeText(figure.monthChange, indicator, SINCE_MONTH),
    changeText(figure.yearChange, indicator, SINCE_YEAR),
  ].filter((text) => text !== null);
  const values = strip.map((one) => one.value);
  const near = place === null ? null : neighboursText(place.above, place.below, indicator);
  const without = withoutText(figure.without);
  return (
    <article className="key-figure">
      <h3>{indicatorText(indicator).title}</h3>
      <p className="key-month">{keyFigureMonth(figure.month, figure.provisional)}</p>
      <p className="key-number">
        {known ? (
          <>
            <strong>{bare(value)}</strong> {axisUnit(unit)}
          </>
        ) : (
          <strong className="none">{municipalityTexts.noNumber}</strong>
        )}
      </p>
      <ul className="key-changes">
        {changes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Sparkline values={line.values} status={line.status} provisional={figure.provisional} />
      <PeerStrip values={values} country={country} own={value} formatBare={bare} />
      <p className="visually-hidden">
        {stripText(bare(values[0] ?? Number.NaN), bare(values.at(-1) ?? Number.NaN))}
      </p>
      <p className="key-beside">
        {!Number.isNaN(country) && (
          <>
            {municipalityTexts.country} <b>{bare(country)}</b>
          </>
        )}
        {!Number.isNaN(similar) && isPercent(indicator.unit) && (
          <>
            {' · '}
            {municipalityTexts.similar} <b>{bare(similar)}</b>
          </>
        )}
      </p>
      {place !== null && (
        <p className="key-place">
          <b>{placeText(place)}.</b>{' '}
          <span className="key-near">
            {near}
            {without === null ? '' : ` ${without}`}
          </span>
        </p>
      )}
    </article>
  );
}
