/** A figure as it is printed on its own: title block, drawing, notes and source. Drawn out of sight, in a frame. */
import { da } from '../../language/da.ts';
import { shareTexts } from '../../language/shareTexts.ts';
import type { Shareable } from './shareable.ts';

export function FigureSheet({ share }: { readonly share: Shareable }) {
  const { headline, subtitle, drawing, notes, source, example } = share;
  return (
    <>
      {example && <p className="sheet-example">{da.exampleMarkLong}</p>}
      <h1>{headline}</h1>
      <p className="sheet-subtitle">{subtitle}</p>
      <div className="sheet-drawing">{drawing}</div>
      <footer>
        <p>{source}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{shareTexts.figureBy}</p>
      </footer>
    </>
  );
}
