/** What is left to do before a file's figures can be used. */
import type { QueryClient } from '@tanstack/react-query';
import type { OwnFile } from '../domain/ownData.ts';
import type { IngestResult } from '../ingest/ingest.ts';
import { canonical } from '../ownData/canonical.ts';
import { ownIndicators, tableKey } from '../ownData/indicators.ts';
import { mergeProblem } from '../ownData/merge.ts';
import { overlapDiffers } from '../ownData/overlap.ts';
import { feeds } from '../ownData/placement.ts';
import { fileQuestions } from '../ownData/report.ts';
import { entryFor } from './catalogue.ts';
import { datasetQuery } from './datasets.ts';
import { withOwnTables } from './ownTables.ts';
import { ownFilesQuery } from './useOwnData.ts';

export type NextStep =
  /** Nothing to ask, and no figure that is there already becomes another. */
  | 'none'
  /** Only the reader knows something about it. */
  | 'answer'
  /** Some figures are other than those that are there: the reader sees the difference first. */
  | 'compare'
  /** No figure can draw it, or it cannot be one with those that are there. */
  | 'unusable';

/** `file` as it is or is about to be kept. Never rejects: figures that cannot be fetched are to be compared later. */
export async function nextStep(
  client: QueryClient,
  file: Pick<OwnFile, 'id' | 'choices' | 'indicators'>,
  result: Extract<IngestResult, { ok: true }>,
): Promise<NextStep> {
  const dataset = canonical(result.dataset);
  if (fileQuestions(result.dataset, result.issues, file).length > 0) return 'answer';
  if (feeds(dataset).length === 0 && ownIndicators(dataset, file.indicators).length === 0) return 'unusable';
  const key = tableKey(dataset);
  try {
    const { data } = await client.ensureQueryData(ownFilesQuery);
    const entry = entryFor(key, false);
    const builtIn = entry === undefined ? null : await client.fetchQuery(datasetQuery(entry));
    const { tables } = withOwnTables(
      { entries: [], tables: new Map(builtIn === null ? [] : [[key, builtIn]]) },
      data.tables.filter((table) => table.key === key && table.file.id !== file.id),
    );
    const under = tables.get(key);
    if (under === undefined) return 'none';
    if (mergeProblem(under, dataset) !== null) return 'unusable';
    return overlapDiffers(under, dataset) ? 'compare' : 'none';
  } catch {
    return 'compare';
  }
}
