/** Worker side: reads files, one after the other as they come, and answers. */
import { ingest } from './ingest.ts';
import { buffersOf, type FromWorker, type ToWorker } from './protocol.ts';

const running = new Map<number, AbortController>();

self.onmessage = (event: MessageEvent<ToWorker>): void => {
  const message = event.data;
  if (message.type === 'cancel') running.get(message.id)?.abort();
  else void run(message);
};

async function run({ id, blob, fileName, choices }: Extract<ToWorker, { type: 'ingest' }>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const onProgress = (bytesRead: number, bytesTotal: number): void =>
    send({ type: 'progress', id, bytesRead, bytesTotal });
  const result = await ingest(blob, { fileName, choices, onProgress, signal: controller.signal });
  running.delete(id);
  send({ type: 'result', id, result }, buffersOf(result));
}

function send(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
