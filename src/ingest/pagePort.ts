/**
 * The worker's part in the page itself, for a frame that another page has sandboxed without an origin of its own: to
 * that browsers give no worker. Reading the built-in files takes some 50 ms.
 */
import type { WorkerPort } from '../worker/jobs.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

export function pagePort(): WorkerPort {
  let answer: Promise<(message: ToWorker) => void> | undefined;
  const port = {
    onmessage: null as ((event: MessageEvent<FromWorker>) => void) | null,
    onerror: null as (() => void) | null,
    onmessageerror: null,
    terminate: () => {},
    postMessage: (message: ToWorker): void => {
      answer ??= import('./answering.ts').then(({ answering }) =>
        answering((data) => port.onmessage?.({ data } as MessageEvent<FromWorker>)),
      );
      answer.then(
        (take) => take(message),
        () => port.onerror?.(),
      );
    },
  };
  return port as WorkerPort;
}
