/** The address as React state: the only place that touches `location` and `history`. */
import { useMemo, useSyncExternalStore } from 'react';
import { type Address, formatAddress, parseAddress, type Route } from './route.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseAddress(hash), [hash]);
}

/** Goes to a page or another choice. `replace` leaves no step in the history (sliding, typing). */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = formatAddress(route);
  if (hash === window.location.hash) return;
  if (how === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(window.history.state, '', hash);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** True the first time that a step of the history is shown; false on the way back to it. */
export function isNewStep(): boolean {
  if (window.history.state === SEEN) return false;
  window.history.replaceState(SEEN, '');
  return true;
}

const SEEN = 'seen';

/** The full address of a route, to copy. */
export function absoluteAddress(route: Route): string {
  return new URL(formatAddress(route), window.location.href).href;
}
