/** Datasets by TanStack Query: one file when it is needed, read in the worker, kept for the visit. */
import { queryOptions } from '@tanstack/react-query';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Issue } from '../domain/issue.ts';
import type { ReadingChoices } from '../domain/reading.ts';
import { createIngestClient, type IngestClient } from '../ingest/client.ts';
import { fileUrl } from './catalogue.ts';

/** The one place where query keys are made. */
export const keys = {
  dataset: (entry: ListedEntry) => ['dataset', entry.id, entry.version] as const,
  tables: (entries: readonly ListedEntry[], own: string) =>
    ['tables', own, ...entries.map((e) => `${e.id} ${e.version}`)] as const,
  own: ['own'] as const,
  ownResult: (id: string, choices: ReadingChoices) => ['own-result', id, choices] as const,
  definitions: ['definitions'] as const,
  neighbours: ['neighbours'] as const,
};

/** The file did not arrive. `status`: the server's answer, or null without one. */
class FetchFailure extends Error {
  readonly status: number | null;
  constructor(status: number | null) {
    super(`fetch failed: ${status ?? 'no answer'}`);
    this.status = status;
  }
}

/** The file arrived but is not an export this app can read. */
export class UnreadableFile extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(`unreadable file: ${issues.map((issue) => issue.code).join(', ')}`);
    this.issues = issues;
  }
}

let client: IngestClient | null = null;

/** Starts the worker; called first thing, so that it is ready when the first file is. */
export function startIngest(): IngestClient {
  client ??= createIngestClient();
  return client;
}

/** Rejects with a `FetchFailure` after three tries, or at once with an `UnreadableFile`. */
export function datasetQuery(entry: ListedEntry) {
  return queryOptions({
    queryKey: keys.dataset(entry),
    queryFn: ({ signal }): Promise<Dataset> => loadDataset(entry, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: (failures, error) => failures < 2 && !(error instanceof UnreadableFile),
  });
}

async function loadDataset(entry: ListedEntry, signal: AbortSignal): Promise<Dataset> {
  const response = await fetch(fileUrl(entry), { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new FetchFailure(null);
  });
  if (!response.ok) throw new FetchFailure(response.status);
  const blob = await response.blob();
  const result = await startIngest().ingest(blob, { fileName: entry.file, signal });
  if (!result.ok) throw new UnreadableFile(result.issues);
  if (!(await isWhole(blob, entry))) throw new FetchFailure(null);
  return result.dataset.meta.publisher === 'statistikbanken' ? named(result.dataset, entry) : result.dataset;
}

/** Statistikbanken's one column of figures does not say which table it is, nor what it counts. */
async function named(dataset: Dataset, entry: ListedEntry): Promise<Dataset> {
  const { canonical } = await import('../ownData/canonical.ts');
  return canonical({ ...dataset, meta: { ...dataset.meta, table: entry.table } });
}

/** Half a file can read well; its checksum cannot. Browsers offer it over https and from this machine only. */
async function isWhole(blob: Blob, entry: ListedEntry): Promise<boolean> {
  if (globalThis.crypto?.subtle === undefined) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(entry.version);
}
