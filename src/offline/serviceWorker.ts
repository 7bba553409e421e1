/**
 * The service worker: keeps the site's code and figures, so that it opens without a network. A new one waits until a
 * reader asks for it; nothing changes under an open page.
 */
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import type { ToServiceWorker } from './messages.ts';

/** Put in by `src/build/offline.ts`. */
declare const __KEPT_FILES__: PrecacheEntry[];
declare const __FIGURES__: string;

const scope = self as unknown as ServiceWorkerGlobalScope;

// No `cleanupOutdatedCaches`: it takes all that lies below this folder for its own, so the English copy too.
precacheAndRoute(__KEPT_FILES__);

scope.addEventListener('message', (event) => {
  const message = event.data as ToServiceWorker | undefined;
  if (message?.type === 'SKIP_WAITING') void scope.skipWaiting();
  if (message?.type === 'FIGURES') event.ports[0]?.postMessage(__FIGURES__);
});

// The first visit can go on without a network too.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
