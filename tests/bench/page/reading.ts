/** Reads a big file through the app's own worker client, or with PapaParse or a loop over its bytes in a worker, when the bench asks for it. */
import { createIngestClient } from '../../../src/ingest/client.ts';
import { PAPA_WAYS, type PapaWay } from './papaWays.ts';
import { makeFile, type Order } from './rows.ts';

export type Reader = 'ours' | 'bytes' | PapaWay;

export interface Reading {
  readonly ms: number;
  readonly rows: number;
}

export interface ReadingBench {
  readonly papaWays: readonly PapaWay[];
  /** Makes the file that the next readings read; returns its bytes. */
  prepare(rows: number, order: Order): number;
  /** In a fresh worker that has started and read a little, as it has in the app. Rows without the heading. */
  read(reader: Reader, id: string): Promise<Reading>;
}

const WARM_UP = makeFile(1000, 'by-area');
let file = WARM_UP;

const bench: ReadingBench = {
  papaWays: PAPA_WAYS,
  prepare(rows, order) {
    file = makeFile(rows, order);
    return file.size;
  },
  async read(reader, id) {
    const { read, end } = reader === 'ours' ? ourReader() : workerReader(reader);
    await read(WARM_UP);
    performance.mark(`bench:start:${id}`);
    const start = performance.now();
    const rows = await read(file);
    const ms = performance.now() - start;
    performance.mark(`bench:end:${id}`);
    end();
    return { ms, rows };
  },
};
Object.assign(window, { bench });

function ourReader() {
  const client = createIngestClient();
  const read = async (blob: Blob): Promise<number> => {
    const result = await client.ingest(blob, { fileName: 'bench.csv' });
    if (!result.ok) throw new Error(`not read: ${result.issues.map(({ code }) => code).join(', ')}`);
    // Stacked measures: the rows of the file are the used ones of its account, not those of the dataset.
    return result.account.used;
  };
  return { read, end: () => client.dispose() };
}

function workerReader(way: Exclude<Reader, 'ours'>) {
  const worker = new Worker(new URL('./countWorker.ts', import.meta.url), { type: 'module' });
  const read = (blob: Blob): Promise<number> =>
    new Promise((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<number>) => resolve(event.data - 1);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage({ blob, way });
    });
  return { read, end: () => worker.terminate() };
}
