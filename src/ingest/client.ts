/** Page side of the ingest worker: the same function as `ingest`, off the page's thread. */
import { createJobs, type WorkerPort } from '../worker/jobs.ts';
import type { IngestOptions, IngestResult } from './ingest.ts';
import { IssueCollector } from './issues.ts';
import { pagePort } from './pagePort.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

export interface IngestClient {
  /** Never rejects. A cancelled file gives the issue `cancelled`, a crashed worker `read-failed`. */
  ingest(blob: Blob, options: IngestOptions): Promise<IngestResult>;
  /** Ends the worker; files still being read are cancelled. */
  dispose(): void;
}

const startWorker = (): WorkerPort =>
  globalThis.origin === 'null'
    ? pagePort()
    : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The worker is started with the first file, and again after a crash. `start` is for tests. */
export function createIngestClient(start: () => WorkerPort = startWorker): IngestClient {
  const jobs = createJobs<FromWorker, IngestResult>(start);
  return {
    ingest(blob, { fileName, signal, choices, onProgress }) {
      const message = { type: 'ingest', blob, fileName, choices } satisfies Omit<
        Extract<ToWorker, { type: 'ingest' }>,
        'id'
      >;
      return jobs.run({
        message,
        signal,
        receive: (answer) => {
          if (answer.type === 'result') return answer.result;
          onProgress?.(answer.bytesRead, answer.bytesTotal);
          return null;
        },
        ended: (why) => {
          const issues = new IssueCollector(fileName);
          issues.add(why === 'cancelled' ? 'cancelled' : 'read-failed');
          return { ok: false, issues: issues.list(), account: null, preview: null };
        },
      });
    },
    dispose: jobs.dispose,
  };
}
