/**
 * One file for all that the first screen imports. Left alone, the bundler puts what several figures share into files of
 * its own; a dozen small files compress worse than one and cost a request each.
 */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Context {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** A group for `codeSplitting.groups`: everything that `entry` reaches without a dynamic import. */
export function firstScreenChunk(entry: string): {
  readonly name: (id: string, context: Context) => string | null;
} {
  let reached: ReadonlySet<string> | null = null;
  return {
    name: (id, context) => {
      reached ??= reachable(entry, context);
      // The entry stays on its own: the manifest, and so the size budget, is keyed by it.
      return id !== entry && reached.has(id) ? 'first' : null;
    },
  };
}

function reachable(entry: string, context: Context): ReadonlySet<string> {
  const found = new Set<string>([entry]);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
