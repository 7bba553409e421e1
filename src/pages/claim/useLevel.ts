/** Whether a sentence says how high a number is; the code that knows is sent for where it is no claim about a change. */
import { useEffect, useMemo, useState } from 'react';
import type { ClaimView } from '../../viewState/claimView.ts';
import type { LevelShown } from './levelShown.ts';
import type { ClaimState } from './useClaim.ts';

type Code = typeof import('./levelAnswers.tsx');

let here: Code | null = null;

/** `waiting` until it is known, null for other sentences, and where the code does not come. */
export function useLevel(view: ClaimView, state: ClaimState): LevelShown | 'waiting' | null {
  const [code, setCode] = useState<Code | 'none' | null>(here);
  const unsaid = view.tekst !== null && view.retning === null && view.fra === null && view.art !== 'aendring';
  const asked = state.claim === null && (unsaid || view.art === 'niveau');
  const open = asked && state.failed === null && !state.lostIndicator;
  useEffect(() => {
    if (!open || code !== null) return;
    import('./levelAnswers.tsx').then(
      (come) => {
        here = come;
        setCode(come);
      },
      () => setCode('none'),
    );
  }, [open, code]);
  return useMemo(() => {
    if (!open || code === 'none') return null;
    return code === null || state.tables === null ? 'waiting' : code.levelShown(view, state);
  }, [open, code, view, state]);
}
