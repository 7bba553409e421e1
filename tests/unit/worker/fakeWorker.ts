import type { WorkerPort } from '../../../src/worker/jobs.ts';

/** Stands in for a worker: keeps what it was sent, and answers when told. */
export class FakeWorker<To, From> implements WorkerPort {
  readonly sent: To[] = [];
  terminated = false;
  onmessage: WorkerPort['onmessage'] = null;
  onmessageerror: WorkerPort['onmessageerror'] = null;
  onerror: WorkerPort['onerror'] = null;
  postMessage(message: To): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(data: From): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
  crash(): void {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}
