/**
 * Stands in for the mutations and endless lists of TanStack Query in the build (see vite.config.ts): figures are read
 * and nothing is sent (1.4 kB brotli of every page).
 */

/** As a query client asks it: there is never a mutation to find, to resume or to forget. */
export class MutationCache {
  findAll(): readonly never[] {
    return [];
  }
  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
  clear(): void {}
}

function missing(): never {
  throw new Error('Endless lists are not in the build: see src/queries/onlyQueries.ts.');
}

export { missing as hasNextPage, missing as hasPreviousPage, missing as infiniteQueryBehavior };
