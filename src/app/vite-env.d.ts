/// <reference types="vite/client" />

/** Made by `src/build/catalogue.ts`. */
declare module 'virtual:catalogue' {
  export const datasets: readonly import('../domain/catalogue.ts').ListedEntry[];
}

interface ImportMetaEnv {
  /** The build has a service worker; see `src/build/offline.ts`. */
  readonly OFFLINE: boolean;
  /** Where the published figures lie, from the document; see `src/build/dataCatalogue.ts`. */
  readonly DATA_FOLDER: string;
  /** Made by `src/build/publishedBy.ts`; null: this copy names nobody. */
  readonly PUBLISHED_BY: import('../domain/publishedBy.ts').PublishedBy | null;
}
