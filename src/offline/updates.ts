/** The page's side: registers the service worker, and tells when another version waits or has taken over. */
import { messageSW, Workbox } from 'workbox-window';
import type { ToServiceWorker } from './messages.ts';

/** `elsewhere`: another window of the browser has begun with the new version. */
export type Update = 'figures' | 'version' | 'elsewhere';

export interface UpdateWatch {
  /** The edition of the figures that this page has. */
  readonly figures: string;
  /** `begin` loads the page again, with the new version. */
  readonly onUpdate: (update: Update, begin: () => void) => void;
  readonly reload: () => void;
}

const WORKER = './sw.js';
/** A window that stays open for days asks now and then. Milliseconds. */
const BETWEEN_CHECKS = 60 * 60_000;
/** A new version that does not begin within this many milliseconds begins with the page. */
const PATIENCE = 4000;

/** Never rejects: where nothing may be kept, the site works as before, with a network. */
export async function watchForUpdates({ figures, onUpdate, reload }: UpdateWatch): Promise<void> {
  const workbox = new Workbox(WORKER);
  // Before English has a worker of its own, it has the Danish one, whose folder it lies in.
  let controlled = navigator.serviceWorker.controller?.scriptURL === new URL(WORKER, document.baseURI).href;
  let asked = false;
  const begin = (): void => {
    asked = true;
    workbox.messageSkipWaiting();
    setTimeout(reload, PATIENCE);
  };
  workbox.addEventListener('waiting', async ({ sw }) => {
    const theirs = sw && (await figuresOf(sw));
    onUpdate(theirs && theirs !== figures ? 'figures' : 'version', begin);
  });
  workbox.addEventListener('controlling', () => {
    if (asked) reload();
    else if (controlled) onUpdate('elsewhere', reload);
    controlled = true;
  });
  try {
    const registration = await workbox.register({ immediate: true });
    if (registration !== undefined) checkNowAndThen(registration);
  } catch {
    // No room, forbidden, or the file is not there.
  }
}

async function figuresOf(worker: ServiceWorker): Promise<string | null> {
  const question: ToServiceWorker = { type: 'FIGURES' };
  return (await messageSW(worker, question)) as string | null;
}

function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < BETWEEN_CHECKS) return;
    last = performance.now();
    registration.update().catch(() => undefined);
  });
}
