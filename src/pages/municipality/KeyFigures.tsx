/** The key figures of a kommune: number, change, place, and where all the others lie. */
import { PeerStrip } from '../../charts/PeerStrip.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { isPercent } from '../../domain/unit.ts';
import { formatBare } from '../../language/format.ts';
import { indicatorText, unitText } from '../../language/indicatorTexts.ts';
import {
  changeText,
  keyFigureMonth,
  municipalityTexts,
  neighboursText,
  placeText,
  SINCE_MONTH,
  SINCE_YEAR,
  stripText,
  withoutText,
} from '../../language/municipalityTexts.ts';
import type { KeyFigure } from '../../selectors/keyFigures.ts';
import './keyFigures.css';

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <section className="key-figures" aria-label={municipalityTexts.keyFiguresHeading}>
      {figures.map((figure) => (
        <OneFigure key={figure.indicator.id} figure={figure} />
      ))}
    </section>
  );
}

function OneFigure({ figure }: { figure: KeyFigure }) {
  const { indicator, value, line, country, similar, place, strip } = figure;
  const unit = { kind: 'unit', unit: indicator.unit } as const;
  const bare = (number: number): string => formatBare(number, unit, indicator.decimals);
  const known = !Number.isNaN(value);
  const changes = [
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
            <strong>{bare(value)}</strong> {isPercent(indicator.unit) ? 'pct.' : unitText(unit)}
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
          {placeText(place)}. {near}
          {without === null ? '' : ` ${without}`}
        </p>
      )}
    </article>
  );
}
