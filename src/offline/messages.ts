/** What a page asks of a service worker. */
export type ToServiceWorker =
  /** Begin now: the reader wants the new version. Workbox's own name. */
  | { readonly type: 'SKIP_WAITING' }
  /** Answered with the edition of the figures that it brings, see `figuresEdition`. */
  | { readonly type: 'FIGURES' };
