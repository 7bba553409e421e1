/** One topic of a kommune's page: headline, figure, what must be known, and the way into the workbench. */
import { type ReactNode, useId } from 'react';
import { municipalityTexts } from '../../language/municipalityTexts.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { FigureActions } from '../FigureActions.tsx';
import { type SectionFigure, useSectionShare } from './pageFigures.ts';
import { type SectionName, sectionId } from './sectionPlace.ts';

export interface SectionView {
  readonly view: CompareView;
  /** Which of several it is. */
  readonly label?: string;
}

interface Props {
  /** What links call it. */
  readonly name?: SectionName | undefined;
  /** The part of the page that holds several like it, and that links lead to. */
  readonly within?: SectionName | undefined;
  readonly heading: string;
  /** The answer; null where the figure has none. */
  readonly headline: string | null;
  readonly subtitle: string;
  readonly notes?: readonly string[];
  /** How the drawing is read; on paper it stands at the foot. */
  readonly legend?: string | undefined;
  /** What the workbench opens with; several where it shows one line at a time. */
  readonly views: readonly SectionView[];
  /** Over the page's whole width. */
  readonly wide?: boolean;
  readonly paperWide?: boolean;
  /** On paper beside two others. */
  readonly paperTall?: boolean;
  /** What makes the figure shareable; absent where nothing is drawn. */
  readonly figure?: SectionFigure | undefined;
  readonly children: ReactNode;
}

/** CSS pixels: half of A4 between its margins. */
const HALF_SHEET = 332;

export function Section({
  name,
  within = name,
  heading,
  headline,
  subtitle,
  notes = [],
  legend,
  views,
  wide = false,
  paperWide = wide,
  paperTall = false,
  figure,
  children,
}: Props) {
  const id = useId();
  const share = useSectionShare(figure, within, {
    headline: headline ?? heading,
    subtitle,
    notes: [...(legend === undefined ? [] : [legend]), ...notes],
    drawing: children,
    embed: views.length === 1 ? views[0]!.view : null,
  });
  return (
    <section
      id={name && sectionId(name)}
      className={['topic-section', wide && 'wide', paperWide && 'paper-wide', paperTall && 'paper-tall']
        .filter(Boolean)
        .join(' ')}
      data-paper-width={paperWide ? undefined : HALF_SHEET}
      aria-labelledby={id}
    >
      <h2 id={id}>{heading}</h2>
      {headline !== null && <p className="section-headline">{headline}</p>}
      <p className="section-subtitle">{subtitle}</p>
      {children}
      {legend !== undefined && <p className="section-note legend">{legend}</p>}
      {notes.map((note) => (
        <p key={note} className="section-note">
          {note}
        </p>
      ))}
      <p className="section-link">
        {views.length > 1 && <span>{municipalityTexts.openFigures} </span>}
        {views.map(({ view, label }) => (
          <a
            className="tap"
            key={formatAddress({ page: 'compare', view })}
            href={formatAddress({ page: 'compare', view })}
          >
            {label ?? municipalityTexts.openFigure}
            <span className="visually-hidden">: {heading}</span>
          </a>
        ))}
      </p>
      {share !== null && <FigureActions share={share} name={heading} brief />}
    </section>
  );
}
