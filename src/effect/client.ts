/** Page side of the effect worker: the same method as `effectStudy`, off the page's thread. */
import type { PlaceboProgress } from '../statistics/placebo.ts';
import { createJobs, type JobEnd, type WorkerPort } from '../worker/jobs.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { StudyInput, StudyResult } from './study.ts';

interface StudyOptions {
  /** Only called for a study that takes longer than a moment. */
  readonly onProgress?: (progress: PlaceboProgress) => void;
  readonly signal?: AbortSignal;
}

export type StudyOutcome =
  | { readonly ok: true; readonly result: StudyResult }
  | { readonly ok: false; readonly reason: JobEnd };

export interface EffectClient {
  /** Never rejects. A cancelled study is `cancelled`, one that went wrong or whose worker crashed `failed`. */
  study(input: StudyInput, options?: StudyOptions): Promise<StudyOutcome>;
  /** Ends the worker; studies under way are cancelled. */
  dispose(): void;
}

const startWorker = (): WorkerPort => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The worker is started with the first study, and again after a crash. `start` is for tests. */
export function createEffectClient(start: () => WorkerPort = startWorker): EffectClient {
  const jobs = createJobs<FromWorker, StudyOutcome>(start);
  return {
    study(input, { signal, onProgress } = {}) {
      const message = { type: 'study', input } satisfies Omit<Extract<ToWorker, { type: 'study' }>, 'id'>;
      return jobs.run({
        message,
        signal,
        receive: (answer) => {
          if (answer.type === 'result') return { ok: true, result: answer.result };
          if (answer.type === 'failed') return { ok: false, reason: 'failed' };
          onProgress?.({ done: answer.done, of: answer.of });
          return null;
        },
        ended: (reason) => ({ ok: false, reason }),
      });
    },
    dispose: jobs.dispose,
  };
}
