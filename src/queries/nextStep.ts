/** What is left to do before a file's figures can be used. */
import type { QueryClient } from '@tanstack/react-query';
import type { OwnFile, OwnTable } from '../domain/ownData.ts';
import type { IngestResult } from '../ingest/ingest.ts';
import { canonical } from '../ownData/canonical.ts';
import { ownIndicators, tableKey } from '../ownData/indicators.ts';
import { mergeProblem } from '../ownData/merge.ts';
import { overlapDiffers } from '../ownData/overlap.ts';
import { feeds } from '../ownData/placement.ts';
import { fileQuestions } from '../ownData/report.ts';
import { entryFor } from './catalogue.ts';
import { datasetQuery } from './datasets.ts';
import type { OwnFiles } from './ownFiles.ts';
import { withOwnTables } from './ownTables.ts';
import { ownFilesQuery } from './useOwnData.ts';

export type NextStep =
  /** Nothing to ask, and no figure that is there already becomes another. */
  | 'none'
  /** Only the reader knows something about it. */
  | 'answer'
  /** Some figures are other than those that are there: the reader sees the difference first. */
  | 'compare'
  /** Newer figures cover all of it. */
  | 'covered'
  /** No figure can draw it, or it cannot be one with those that are there. */
  | 'unusable';

/** `file` as it is or is about to be kept. Never rejects: figures that cannot be fetched are to be compared later. */
export async function nextStep(
  client: QueryClient,
  file: OwnFile,
  result: Extract<IngestResult, { ok: true }>,
): Promise<NextStep> {
  const dataset = canonical(result.dataset);
  if (fileQuestions(result.dataset, result.issues, file).length > 0) return 'answer';
  if (feeds(dataset).length === 0 && ownIndicators(dataset, file.indicators).length === 0) return 'unusable';
  const key = tableKey(dataset);
  try {
    const { data, read } = await client.ensureQueryData(ownFilesQuery);
    const entry = entryFor(key, false);
    const builtIn = entry === undefined ? undefined : await client.fetchQuery(datasetQuery(entry));
    const loaded = { entries: [], tables: new Map(builtIn === undefined ? [] : [[key, builtIn]]) };
    const others = data.tables.filter((table) => table.key === key && table.file.id !== file.id);
    const before = withOwnTables(loaded, others).tables.get(key);
    if (before === undefined) return 'none';
    if (mergeProblem(before, dataset) !== null) return 'unusable';
    const after = withOwnTables(loaded, withThis(others, { key, file, dataset }, read));
    if (!after.entries.some(({ version }) => file.id.startsWith(version))) return 'covered';
    return overlapDiffers(before, after.tables.get(key)!) ? 'compare' : 'none';
  } catch {
    return 'compare';
  }
}

/** At the place where it was added: last, for a file that is new. */
function withThis(others: readonly OwnTable[], table: OwnTable, read: OwnFiles['read']): readonly OwnTable[] {
  const order = read.map(({ file }) => file.id);
  const at = order.indexOf(table.file.id);
  if (at < 0) return [...others, table];
  const before = others.filter(({ file }) => order.indexOf(file.id) < at);
  return [...before, table, ...others.filter((other) => !before.includes(other))];
}
