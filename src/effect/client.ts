/** Page side of the effect worker: the same method as `effectStudy`, off the page's thread. */
import type { PlaceboProgress } from '../statistics/placebo.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { StudyInput, StudyResult } from './study.ts';

interface StudyOptions {
  /** Only called for a study that takes longer than a moment. */
  readonly onProgress?: (progress: PlaceboProgress) => void;
  readonly signal?: AbortSignal;
}

export type StudyOutcome =
  | { readonly ok: true; readonly result: StudyResult }
  | { readonly ok: false; readonly reason: 'cancelled' | 'failed' };

export interface EffectClient {
  /** Never rejects. A cancelled study is `cancelled`, one that went wrong or whose worker crashed `failed`. */
  study(input: StudyInput, options?: StudyOptions): Promise<StudyOutcome>;
  /** Ends the worker; studies under way are cancelled. */
  dispose(): void;
}

interface Pending {
  readonly options: StudyOptions;
  readonly settle: (outcome: StudyOutcome) => void;
}

/** What the client needs of a `Worker`. */
export type WorkerPort = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

const startWorker = (): WorkerPort => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The worker is started with the first study, and again after a crash. `start` is for tests. */
export function createEffectClient(start: () => WorkerPort = startWorker): EffectClient {
  const pending = new Map<number, Pending>();
  let worker: WorkerPort | null = null;
  let nextId = 1;

  function settle(id: number, outcome: StudyOutcome): void {
    const entry = pending.get(id);
    pending.delete(id);
    entry?.settle(outcome);
  }

  function stop(reason: 'cancelled' | 'failed'): void {
    worker?.terminate();
    worker = null;
    for (const id of [...pending.keys()]) settle(id, { ok: false, reason });
  }

  function connect(): WorkerPort {
    const fresh = start();
    fresh.onmessage = (event: MessageEvent<FromWorker>) => {
      const message = event.data;
      if (message.type === 'result') settle(message.id, { ok: true, result: message.result });
      else if (message.type === 'failed') settle(message.id, { ok: false, reason: 'failed' });
      else pending.get(message.id)?.options.onProgress?.({ done: message.done, of: message.of });
    };
    fresh.onerror = () => stop('failed');
    fresh.onmessageerror = () => stop('failed');
    return fresh;
  }

  return {
    study(input, options = {}) {
      const { signal } = options;
      if (signal?.aborted) return Promise.resolve({ ok: false, reason: 'cancelled' });
      return new Promise((resolve) => {
        const id = nextId++;
        const cancel = (): void => {
          worker?.postMessage({ type: 'cancel', id } satisfies ToWorker);
          settle(id, { ok: false, reason: 'cancelled' });
        };
        pending.set(id, {
          options,
          settle: (outcome) => {
            signal?.removeEventListener('abort', cancel);
            resolve(outcome);
          },
        });
        signal?.addEventListener('abort', cancel, { once: true });
        try {
          worker ??= connect();
          worker.postMessage({ type: 'study', id, input } satisfies ToWorker);
        } catch {
          stop('failed');
        }
      });
    },
    dispose: () => stop('cancelled'),
  };
}
