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
  else window.history.replaceState(null, '', hash);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** The full address of a route, to copy. */
export function absoluteAddress(route: Route): string {
  return new URL(formatAddress(route), window.location.href).href;
}
