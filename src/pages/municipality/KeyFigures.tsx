/** The key figures of a kommune: number, change, place, and where all the others lie. */
import { useId } from 'react';
import { PeerStrip } from '../../charts/PeerStrip.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import type { AreaCode } from '../../domain/area.ts';
import { isPercent } from '../../domain/unit.ts';
import { da } from '../../language/da.ts';
import { formatBare } from '../../language/format.ts';
import { axisUnit, indicatorText } from '../../language/indicatorTexts.ts';
import { keyFigureTexts } from '../../language/keyFigureTexts.ts';
import {
  keyFigureMonth,
  municipalityTexts,
  neighboursText,
  placeText,
  stripLegend,
  stripText,
  withoutText,
} from '../../language/municipalityTexts.ts';
import { noteText } from '../../language/notes.ts';
import type { KeyFigure } from '../../selectors/keyFigures.ts';
import { FigureActions } from '../FigureActions.tsx';
import { changesOf, keyFiguresHeadline, keyFiguresText } from './keyFiguresText.ts';
import { useSectionShare } from './pageFigures.ts';
import { sectionId } from './sectionPlace.ts';
import './keyFigures.css';

interface Props {
  readonly code: AreaCode;
  readonly figures: readonly KeyFigure[];
}

export function KeyFigures({ code, figures }: Props) {
  return figures.length === 0 ? null : <Known code={code} figures={figures} />;
}

function Known({ code, figures }: Props) {
  const id = useId();
  const legend = stripLegend(code);
  const row = (
    <div className="key-figures">
      {figures.map((figure) => (
        <OneFigure key={figure.indicator.id} figure={figure} />
      ))}
    </div>
  );
  const share = useSectionShare(
    {
      indicators: figures.map(({ indicator }) => indicator),
      notes: [noteText({ kind: 'not-seasonally-adjusted' }), da.noJobs],
      numbers: async () => {
        const { exportKeyFigures, exportKeyFiguresName } = await import(
          '../../selectors/exportKeyFigures.ts'
        );
        return { name: exportKeyFiguresName(code, figures), table: exportKeyFigures(code, figures) };
      },
    },
    'noegletal',
    {
      headline: keyFiguresHeadline(code, figures),
      subtitle: keyFigureTexts.subtitle,
      text: keyFiguresText(code, figures),
      notes: [legend],
      drawing: row,
      embed: null,
    },
  );
  return (
    <section id={sectionId('noegletal')} className="key-figures-part" aria-labelledby={id}>
      <h2 className="visually-hidden" id={id}>
        {municipalityTexts.keyFiguresHeading}
      </h2>
      {row}
      <p className="key-legend">{legend}</p>
      {share !== null && <FigureActions share={share} name={municipalityTexts.keyFiguresHeading} brief />}
    </section>
  );
}

function OneFigure({ figure }: { figure: KeyFigure }) {
  const { indicator, value, line, country, similar, place, strip } = figure;
  const unit = { kind: 'unit', unit: indicator.unit } as const;
  const bare = (number: number): string => formatBare(number, unit, indicator.decimals);
  const known = !Number.isNaN(value);
  const changes = changesOf(figure);
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
        {stripText(bare(values[0] ?? Number.NaN), `${bare(values.at(-1) ?? Number.NaN)} ${axisUnit(unit)}`)}
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
