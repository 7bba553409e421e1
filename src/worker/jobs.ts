/** Page side of any worker that takes jobs: each has a number, can be cancelled, and always comes to an outcome. */

/** What is needed of a `Worker`. */
export type WorkerPort = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** Why a job has no result: the reader changed their mind, or the worker could not. */
export type JobEnd = 'cancelled' | 'failed';

export interface Job<Message, Outcome> {
  /** Sent with the job's `id` added. A cancelled job is followed by `{ type: 'cancel', id }`. */
  readonly message: object;
  readonly signal?: AbortSignal | undefined;
  /** The outcome that an answer brings; null when it only tells how far the job has come. */
  readonly receive: (message: Message) => Outcome | null;
  readonly ended: (why: JobEnd) => Outcome;
}

export interface Jobs<Message, Outcome> {
  /** Never rejects. */
  run(job: Job<Message, Outcome>): Promise<Outcome>;
  /** Ends the worker; jobs under way are cancelled. */
  dispose(): void;
}

interface Pending<Message, Outcome> {
  readonly job: Job<Message, Outcome>;
  readonly settle: (outcome: Outcome) => void;
}

/** The worker is started with the first job, and again after a crash. */
export function createJobs<Message extends { readonly id: number }, Outcome>(
  start: () => WorkerPort,
): Jobs<Message, Outcome> {
  const pending = new Map<number, Pending<Message, Outcome>>();
  let worker: WorkerPort | null = null;
  let nextId = 1;

  function settle(id: number, outcome: Outcome): void {
    const entry = pending.get(id);
    pending.delete(id);
    entry?.settle(outcome);
  }

  function stop(why: JobEnd): void {
    worker?.terminate();
    worker = null;
    for (const [id, { job }] of [...pending]) settle(id, job.ended(why));
  }

  function connect(): WorkerPort {
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<Message>) => {
      const outcome = pending.get(data.id)?.job.receive(data) ?? null;
      if (outcome !== null) settle(data.id, outcome);
    };
    fresh.onerror = () => stop('failed');
    fresh.onmessageerror = () => stop('failed');
    return fresh;
  }

  return {
    run(job) {
      const { signal } = job;
      if (signal?.aborted) return Promise.resolve(job.ended('cancelled'));
      return new Promise((resolve) => {
        const id = nextId++;
        const cancel = (): void => {
          worker?.postMessage({ type: 'cancel', id });
          settle(id, job.ended('cancelled'));
        };
        pending.set(id, {
          job,
          settle: (outcome) => {
            signal?.removeEventListener('abort', cancel);
            resolve(outcome);
          },
        });
        signal?.addEventListener('abort', cancel, { once: true });
        try {
          worker ??= connect();
          worker.postMessage({ ...job.message, id });
        } catch {
          stop('failed');
        }
      });
    },
    dispose: () => stop('cancelled'),
  };
}
