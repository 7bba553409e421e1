/** A copy of `data/`, the two stand-ins beside it, and the update run on them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../../data/check.mjs';
import * as app from '../../../data/update/app.ts';
import { newEntries } from '../../../data/update/newEntries.mjs';
import { update } from '../../../data/update/update.mjs';
import { type CatalogueEntry, readCatalogue } from '../../../src/domain/catalogue.ts';
import { type Figures, startJobindsats, TOKEN } from '../../standins/jobindsats.ts';
import type { Standin } from '../../standins/server.ts';
import { madeUpAulk04, madeUpAup02, startStatbank } from '../../standins/statbank.ts';

const source = fileURLToPath(new URL('../../../data/', import.meta.url));

export interface RunOptions {
  readonly token?: string;
  readonly accept?: boolean;
  readonly dryRun?: boolean;
  readonly only?: readonly string[];
}

export interface Bench {
  readonly data: string;
  readonly statbank: Awaited<ReturnType<typeof startStatbank>>;
  /** Restarts Jobindsats with figures changed by `edit`; returns the new one. */
  publish(edit?: (table: string, figures: Figures[]) => Figures[]): Promise<Standin & { base: string }>;
  run(options?: RunOptions): Promise<{ readonly code: number; readonly said: string }>;
  read(file: string): string;
  entry(id: string): CatalogueEntry;
  entries(): readonly CatalogueEntry[];
  /** Every file with its content, to see that nothing has changed. */
  snapshot(): ReadonlyMap<string, string>;
  /** What `node data/check.mjs` finds wrong. */
  faults(): readonly string[];
  close(): Promise<void>;
}

/** Files that only an update brings: the copy is as before the first one. */
function forgetFetched(data: string): void {
  const path = join(data, 'catalogue.json');
  const catalogue = readCatalogue(JSON.parse(readFileSync(path, 'utf8')));
  const fetched = new Set(newEntries.map(({ id }) => id));
  const datasets = catalogue.datasets.filter(({ id }) => !fetched.has(id));
  for (const { file } of newEntries) rmSync(join(data, file), { force: true });
  writeFileSync(path, `${JSON.stringify({ ...catalogue, datasets }, null, 2)}\n`);
}

export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'kommunekurven-update-'));
  const data = join(folder, 'data');
  cpSync(source, data, { recursive: true });
  forgetFetched(data);
  const statbank = await startStatbank([madeUpAulk04(), madeUpAup02()]);
  let jobindsats = await startJobindsats({ data });
  const read = (file: string): string => readFileSync(join(data, file), 'utf8');
  const entries = () => readCatalogue(JSON.parse(read('catalogue.json'))).datasets;
  return {
    data,
    statbank,
    async publish(edit) {
      await jobindsats.close();
      jobindsats = await startJobindsats({ data, ...(edit === undefined ? {} : { edit }) });
      return jobindsats;
    },
    async run({ token = TOKEN, accept = false, dryRun = false, only = [] } = {}) {
      const said: string[] = [];
      const code = await update(app, {
        data,
        token,
        accept,
        dryRun,
        only: [...only],
        baseStatbank: statbank.base,
        baseJobindsats: jobindsats.base,
        say: (line: string) => said.push(line),
        wait: async () => {},
      });
      return { code, said: said.join('\n') };
    },
    read,
    entries,
    entry(id) {
      const found = entries().find((entry) => entry.id === id);
      if (found === undefined) throw new Error(`no entry ${id}`);
      return found;
    },
    snapshot: () =>
      new Map(
        readdirSync(data, { recursive: true, withFileTypes: true })
          .filter((file) => file.isFile())
          .map((file) => join(file.parentPath, file.name))
          .map((path) => [path.slice(data.length + 1), readFileSync(path, 'utf8')]),
      ),
    faults: () => check(data, { write: false }),
    async close() {
      await Promise.all([statbank.close(), jobindsats.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}
