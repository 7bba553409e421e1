/** The reader's goals for a figure. Their code is loaded only when the address holds any. */
import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../selectors/comparison.ts';
import type { ShownGoals } from './goalFigure.ts';

type Shows = typeof import('./goalFigure.ts');

/** Null without goals, and until their code is there; the figure stands without it. */
export function useGoals(text: string | null, comparison: Comparison): ShownGoals | null {
  const [code, setCode] = useState<Shows | null>(null);
  useEffect(() => {
    if (text !== null)
      import('./goalFigure.ts').then(setCode, () => {
        // Without its code nothing of the goal is shown; the figure stands as it is.
      });
  }, [text]);
  return useMemo(
    () => (text === null ? null : (code?.shownGoals(text, comparison) ?? null)),
    [text, code, comparison],
  );
}
