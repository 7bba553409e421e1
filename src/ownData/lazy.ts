/** The way in for pages: the store and the bundles are fetched when they are asked for, and there is one store. */
import type { OwnStore } from './store.ts';

let store: Promise<OwnStore> | null = null;

/** The page's one store. Rejects only when its code could not be fetched; asking again then tries again. */
export function ownStore(): Promise<OwnStore> {
  store ??= import('./store.ts')
    .then(({ openStore }) => openStore())
    .catch((error: unknown) => {
      store = null;
      throw error;
    });
  return store;
}

/** Export and import of all files as one. */
export function bundles(): Promise<typeof import('./bundle.ts')> {
  return import('./bundle.ts');
}
