import { describe, expect, it } from 'vitest';
import { createIngestClient } from '../../../src/ingest/client.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { buffersOf, type FromWorker, type ToWorker } from '../../../src/ingest/protocol.ts';
import { FakeWorker } from '../worker/fakeWorker.ts';
import { codesOf } from './harness.ts';

function setUp() {
  const workers: FakeWorker<ToWorker, FromWorker>[] = [];
  const client = createIngestClient(() => {
    const worker = new FakeWorker<ToWorker, FromWorker>();
    workers.push(worker);
    return worker;
  });
  return { workers, client };
}

const blob = new Blob(['Kommune;Periode;Antal ledige personer\nAalborg;2024M01;5\n']);

describe('the ingest client', () => {
  it('starts no worker before the first file', () => {
    expect(setUp().workers).toHaveLength(0);
  });

  it('hands back what the worker answers, and passes progress on', async () => {
    const { workers, client } = setUp();
    const told: number[][] = [];
    const promise = client.ingest(blob, { fileName: 'a', onProgress: (...at) => told.push(at) });
    const { id } = workers[0]!.sent[0]!;
    workers[0]!.answer({ type: 'progress', id, bytesRead: 5, bytesTotal: 10 });
    const result = await ingest(blob, { fileName: 'a' });
    workers[0]!.answer({ type: 'result', id, result });
    expect(await promise).toBe(result);
    expect(told).toEqual([[5, 10]]);
  });

  it('sends the choices of the reader along', () => {
    const { workers, client } = setUp();
    const choices = { delimiter: ';', roles: { 0: 'area' } } as const;
    void client.ingest(blob, { fileName: 'a', choices });
    expect(workers[0]!.sent[0]).toMatchObject({ type: 'ingest', fileName: 'a', choices });
  });

  it('keeps two files apart', async () => {
    const { workers, client } = setUp();
    const first = client.ingest(blob, { fileName: 'a' });
    const second = client.ingest(blob, { fileName: 'b' });
    const [a, b] = workers[0]!.sent as [ToWorker, ToWorker];
    workers[0]!.answer({ type: 'result', id: b.id, result: await ingest(blob, { fileName: 'b' }) });
    workers[0]!.answer({ type: 'result', id: a.id, result: await ingest(new Blob([]), { fileName: 'a' }) });
    expect((await first).ok).toBe(false);
    expect((await second).ok).toBe(true);
    expect(workers).toHaveLength(1);
  });

  it('cancels at once, and tells the worker', async () => {
    const { workers, client } = setUp();
    const controller = new AbortController();
    const promise = client.ingest(blob, { fileName: 'a', signal: controller.signal });
    controller.abort();
    expect(codesOf(await promise)).toEqual(['cancelled']);
    expect(workers[0]!.sent.map((message) => message.type)).toEqual(['ingest', 'cancel']);
  });

  it('reports a crashed worker and starts a fresh one for the next file', async () => {
    const { workers, client } = setUp();
    const promise = client.ingest(blob, { fileName: 'a' });
    workers[0]!.crash();
    expect(codesOf(await promise)).toEqual(['read-failed']);
    void client.ingest(blob, { fileName: 'b' });
    expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
  });

  it('cancels what is under way when it is disposed of', async () => {
    const { workers, client } = setUp();
    const promise = client.ingest(blob, { fileName: 'a' });
    client.dispose();
    expect(codesOf(await promise)).toEqual(['cancelled']);
    expect(workers[0]!.terminated).toBe(true);
  });
});

describe('a result that is sent', () => {
  it('owns the buffers it hands over, without spare room', async () => {
    const result = await ingest(blob, { fileName: 'a' });
    const buffers = buffersOf(result);
    expect(new Set(buffers).size).toBe(4);
    expect(buffers.map((buffer) => buffer.byteLength).sort((a, b) => a - b)).toEqual([1, 2, 2, 8]);
    const copy = structuredClone(result, { transfer: buffers });
    expect(copy.ok && copy.dataset.values[0]).toEqual(Float64Array.of(5));
  });
});
