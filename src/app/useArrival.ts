/**
 * Another page begins at its top, and those who do not see it hear it from its beginning; on the way back the browser
 * finds the place where the reader was. Another choice on the same page moves nothing.
 */
import { useLayoutEffect, useRef } from 'react';
import { formatAddress, type Route } from '../viewState/route.ts';
import { isNewStep } from '../viewState/useAddress.ts';

export function useArrival(shown: Route): void {
  const address = formatAddress(shown);
  const page = shown.page === 'municipality' ? shown.code : shown.page;
  const last = useRef(page);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every address is a step, also of the same page
  useLayoutEffect(() => {
    const isNew = isNewStep();
    if (last.current === page) return;
    last.current = page;
    if (!isNew) return;
    window.scrollTo(0, 0);
    document.getElementById('indhold')?.focus({ preventScroll: true });
  }, [address, page]);
}
