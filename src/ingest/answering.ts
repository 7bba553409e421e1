/** What answers the page: reads every file when it comes, also beside another. In the worker, or where there is none in the page. */
import { ingest } from './ingest.ts';
import { buffersOf, type FromWorker, type ToWorker } from './protocol.ts';

/** `send` gets the buffers that can be handed over. */
export function answering(
  send: (message: FromWorker, transfer: Transferable[]) => void,
): (message: ToWorker) => void {
  const running = new Map<number, AbortController>();

  async function run({ id, blob, fileName, choices }: Extract<ToWorker, { type: 'ingest' }>): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    const onProgress = (bytesRead: number, bytesTotal: number): void =>
      send({ type: 'progress', id, bytesRead, bytesTotal }, []);
    const result = await ingest(blob, { fileName, choices, onProgress, signal: controller.signal });
    running.delete(id);
    send({ type: 'result', id, result }, buffersOf(result));
  }

  return (message) => {
    if (message.type === 'cancel') running.get(message.id)?.abort();
    else void run(message);
  };
}
