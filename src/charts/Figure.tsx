/** Every figure is whole: headline, subtitle, drawing, notes, source, actions. One frame for all kinds. */
import type { ReactNode } from 'react';
import { da } from '../language/da.ts';

interface Props {
  readonly headline: string;
  readonly subtitle: string;
  /** Made-up figures: the word stands in the figure. */
  readonly example: boolean;
  readonly controls: ReactNode;
  readonly children: ReactNode;
  readonly notes: readonly string[];
  readonly source: string;
  readonly definitions: ReactNode;
  readonly actions: ReactNode;
}

export function Figure({
  headline,
  subtitle,
  example,
  controls,
  children,
  notes,
  source,
  definitions,
  actions,
}: Props) {
  return (
    <figure className="figure">
      <figcaption>
        {example && <p className="example-banner">{da.exampleMarkLong}</p>}
        <h1>{headline}</h1>
        <p className="subtitle">{subtitle}</p>
      </figcaption>
      {controls}
      <div className="figure-body">{children}</div>
      <footer className="figure-foot">
        <p className="source">{source}</p>
        {notes.length > 0 && (
          <ul className="notes" aria-label={da.notesHeading}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {definitions}
        {actions}
      </footer>
    </figure>
  );
}
