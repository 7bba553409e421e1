/** Page side of the ingest worker: the same function as `ingest`, off the page's thread. */
import type { IssueCode } from '../domain/issue.ts';
import type { IngestOptions, IngestResult } from './ingest.ts';
import { IssueCollector } from './issues.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

export interface IngestClient {
  /** Never rejects. A cancelled file gives the issue `cancelled`, a crashed worker `read-failed`. */
  ingest(blob: Blob, options: IngestOptions): Promise<IngestResult>;
  /** Ends the worker; files still being read are cancelled. */
  dispose(): void;
}

interface Pending {
  readonly options: IngestOptions;
  readonly settle: (result: IngestResult) => void;
}

/** What the client needs of a `Worker`. */
export type WorkerPort = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

const startWorker = (): WorkerPort => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The worker is started with the first file, and again after a crash. `start` is for tests. */
export function createIngestClient(start: () => WorkerPort = startWorker): IngestClient {
  const pending = new Map<number, Pending>();
  let worker: WorkerPort | null = null;
  let nextId = 1;

  function settle(id: number, result: IngestResult): void {
    const entry = pending.get(id);
    pending.delete(id);
    entry?.settle(result);
  }

  function stop(code: IssueCode): void {
    worker?.terminate();
    worker = null;
    for (const [id, { options }] of [...pending]) settle(id, failure(options.fileName, code));
  }

  function connect(): WorkerPort {
    const fresh = start();
    fresh.onmessage = (event: MessageEvent<FromWorker>) => {
      const message = event.data;
      if (message.type === 'result') settle(message.id, message.result);
      else pending.get(message.id)?.options.onProgress?.(message.bytesRead, message.bytesTotal);
    };
    fresh.onerror = () => stop('read-failed');
    fresh.onmessageerror = () => stop('read-failed');
    return fresh;
  }

  function send(message: ToWorker): void {
    worker ??= connect();
    worker.postMessage(message);
  }

  return {
    ingest(blob, options) {
      const { fileName, signal, choices } = options;
      if (signal?.aborted) return Promise.resolve(failure(fileName, 'cancelled'));
      return new Promise((resolve) => {
        const id = nextId++;
        const cancel = (): void => {
          worker?.postMessage({ type: 'cancel', id } satisfies ToWorker);
          settle(id, failure(fileName, 'cancelled'));
        };
        pending.set(id, {
          options,
          settle: (result) => {
            signal?.removeEventListener('abort', cancel);
            resolve(result);
          },
        });
        signal?.addEventListener('abort', cancel, { once: true });
        try {
          send({ type: 'ingest', id, blob, fileName, choices });
        } catch {
          stop('read-failed');
        }
      });
    },
    dispose: () => stop('cancelled'),
  };
}

function failure(fileName: string, code: IssueCode): IngestResult {
  const issues = new IssueCollector(fileName);
  issues.add(code);
  return { ok: false, issues: issues.list(), account: null, preview: null };
}
