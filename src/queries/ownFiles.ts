/** The reader's own files, read: each by the same reader as the built-in ones, as the reader corrected it. */
import type { QueryClient } from '@tanstack/react-query';
import type { Indicator } from '../domain/indicator.ts';
import type { OwnData, OwnTable } from '../domain/ownData.ts';
import type { ListedFile, StoreProblem } from '../domain/ownStore.ts';
import type { IngestResult } from '../ingest/ingest.ts';
import { canonical } from '../ownData/canonical.ts';
import { ownIndicators, tableKey } from '../ownData/indicators.ts';
import { ownStore } from '../ownData/lazy.ts';
import { type FileQuestion, fileQuestions } from '../ownData/report.ts';
import type { OwnStore } from '../ownData/store.ts';
import { keys, startIngest } from './datasets.ts';

export interface ReadOwnFile {
  readonly file: ListedFile;
  readonly result: IngestResult;
  /** Null when the file was refused. */
  readonly table: OwnTable | null;
  /** What only the reader knows; as long as there are any, no figure uses the file. */
  readonly questions: readonly FileQuestion[];
}

export interface OwnFiles {
  readonly read: readonly ReadOwnFile[];
  readonly problem: StoreProblem | null;
  readonly data: OwnData;
}

let heard: QueryClient | null = null;

/** The store, with the figures following whatever changes in it from outside. */
async function hearing(client: QueryClient): Promise<OwnStore> {
  const store = await ownStore();
  if (heard !== client) {
    heard = client;
    store.onChange(() => void client.invalidateQueries({ queryKey: keys.own }));
  }
  return store;
}

/** Every stored file; each is read once per set of corrections. */
export async function readOwnFiles(client: QueryClient): Promise<OwnFiles> {
  const store = await hearing(client);
  const { files, problem } = await store.list();
  const read: ReadOwnFile[] = [];
  for (const file of files) {
    const result = await client.fetchQuery({
      queryKey: keys.ownResult(file.id, file.choices),
      queryFn: () => startIngest().ingest(file.bytes, { fileName: file.name, choices: file.choices }),
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
    });
    read.push({
      file,
      result,
      table: result.ok ? tableOf(file, result) : null,
      questions: result.ok ? fileQuestions(result.dataset, result.issues, file) : [],
    });
  }
  return { read, problem, data: ownData(read) };
}

function tableOf(file: ListedFile, result: Extract<IngestResult, { ok: true }>): OwnTable {
  const dataset = canonical(result.dataset);
  return { key: tableKey(dataset), file, dataset };
}

/** The figures of the files that are in use and leave nothing to ask. */
function ownData(read: readonly ReadOwnFile[]): OwnData {
  const used = read.filter(({ file, questions }) => file.active && questions.length === 0);
  const tables = used.flatMap(({ table }) => (table === null ? [] : [table]));
  const indicators = new Map<string, Indicator>();
  for (const { dataset, file } of tables)
    for (const indicator of ownIndicators(dataset, file.indicators, file.name))
      indicators.set(indicator.id, indicator);
  const version = used
    .map(({ file }) => `${file.id.slice(0, 12)}${JSON.stringify([file.choices, file.indicators])}`)
    .join(' ');
  return { version, tables, indicators: [...indicators.values()] };
}
