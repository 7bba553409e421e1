import type { NothingToDraw } from '../domain/note.ts';
import { nothingToDrawText } from '../language/notes.ts';

/** Why there is nothing to draw, and what would help. */
export function NothingHere({ reason }: { reason: NothingToDraw }) {
  const { what, help } = nothingToDrawText(reason);
  return (
    <div className="nothing-here" role="note">
      <p>{what}</p>
      <p className="help">{help}</p>
    </div>
  );
}
