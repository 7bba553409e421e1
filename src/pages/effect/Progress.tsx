/** How far the worker is, and the way to stop it; nothing for a study that is done in a moment. */
import { effectTexts } from '../../language/effectTexts.ts';
import type { Study } from './useStudy.ts';

export function Progress({ study }: { readonly study: Study }) {
  const { phase, progress, cancel, again } = study;
  if (phase === 'idle') return null;
  if (phase === 'running')
    return (
      <div className="effect-progress">
        <p role="status">
          {progress === null ? effectTexts.working : effectTexts.progress(progress.done, progress.of)}
        </p>
        {progress !== null && (
          <progress value={progress.done} max={progress.of} aria-label={effectTexts.working} />
        )}
        <button type="button" onClick={cancel}>
          {effectTexts.cancel}
        </button>
      </div>
    );
  return (
    <div className="effect-progress">
      <p role="status">{phase === 'cancelled' ? effectTexts.cancelled : effectTexts.failed}</p>
      <button type="button" onClick={again}>
        {effectTexts.again}
      </button>
    </div>
  );
}
