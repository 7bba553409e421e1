/** What can be taken along of the answers is code of its own, sent for when something is asked and never waited for. */
import { useEffect, useState } from 'react';

export type TakeAlong = typeof import('./takeAlong.ts');

/** A figure of the answers, and what can be taken along of it. */
export interface FigureProps<A> {
  readonly answered: A;
  readonly along: TakeAlong | null;
}

let here: TakeAlong | null = null;

/** Null until it has come; when it does not come, the page stands without. */
export function useTakeAlong(asked: boolean): TakeAlong | null {
  const [code, setCode] = useState(here);
  useEffect(() => {
    if (!asked || code !== null) return;
    import('./takeAlong.ts').then(
      (come) => {
        here = come;
        setCode(come);
      },
      () => {},
    );
  }, [asked, code]);
  return code;
}
