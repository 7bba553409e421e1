/** Worker side: works studies out one after the other, in slices between which it hears of cancelling. */
import type { FromWorker, ToWorker } from './protocol.ts';
import { effectStudy } from './study.ts';

/** After so long the page is told how far it is. */
const SLICE_MS = 50;

const cancelled = new Set<number>();
let queue = Promise.resolve();

self.onmessage = (event: MessageEvent<ToWorker>): void => {
  const message = event.data;
  if (message.type === 'cancel') cancelled.add(message.id);
  else queue = queue.then(() => run(message));
};

async function run({ id, input }: Extract<ToWorker, { type: 'study' }>): Promise<void> {
  // Lets a cancel in that came while another study ran.
  await turn();
  try {
    const steps = effectStudy(input);
    let since = performance.now();
    while (!cancelled.has(id)) {
      const step = steps.next();
      if (step.done) return send({ type: 'result', id, result: step.value });
      if (performance.now() - since < SLICE_MS) continue;
      send({ type: 'progress', id, ...step.value });
      await turn();
      since = performance.now();
    }
  } catch {
    send({ type: 'failed', id });
  } finally {
    cancelled.delete(id);
  }
}

/** Resolves after the messages that were waiting. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function send(message: FromWorker): void {
  self.postMessage(message);
}
