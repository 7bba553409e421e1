/** Texts to take along by the clipboard, and what is said of how it went. */
import { useState } from 'react';
import { da } from '../language/da.ts';

export interface Copying {
  /** Empty until something was done. */
  readonly message: string;
  readonly say: (message: string) => void;
  /** Says `done`, or that the browser would not; by another way than `say` where there is one. */
  readonly copy: (what: string, done: string, say?: (message: string) => void) => void;
}

export function useCopy(): Copying {
  const [message, say] = useState('');
  const copy: Copying['copy'] = (what, done, tell = say) => {
    const failed = (): void => tell(da.copyFailed);
    // Missing where the page is not served over https or from this machine.
    if (navigator.clipboard === undefined) failed();
    else navigator.clipboard.writeText(what).then(() => tell(done), failed);
  };
  return { message, say, copy };
}
