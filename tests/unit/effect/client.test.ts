import { describe, expect, it } from 'vitest';
import { createEffectClient } from '../../../src/effect/client.ts';
import type { FromWorker, ToWorker } from '../../../src/effect/protocol.ts';
import type { StudyResult } from '../../../src/effect/study.ts';
import { FakeWorker } from '../worker/fakeWorker.ts';
import { studyInput } from './studyInput.ts';

function setUp() {
  const workers: FakeWorker<ToWorker, FromWorker>[] = [];
  const client = createEffectClient(() => {
    const worker = new FakeWorker<ToWorker, FromWorker>();
    workers.push(worker);
    return worker;
  });
  return { workers, client };
}

const input = studyInput();
const result = (obstacle: 'short-before' | 'short-after'): StudyResult => ({
  window: {
    firstMonth: 0,
    start: 1,
    monthsBefore: 1,
    monthsAfter: 1,
    limitBefore: 'data',
    limitAfter: 'data',
  },
  obstacles: [obstacle],
  answer: null,
});

describe('the effect client', () => {
  it('starts no worker before the first study', () => {
    expect(setUp().workers).toHaveLength(0);
  });

  it('sends the question, hands back the answer and passes progress on', async () => {
    const { workers, client } = setUp();
    const told: unknown[] = [];
    const promise = client.study(input, { onProgress: (progress) => told.push(progress) });
    const message = workers[0]!.sent[0]!;
    expect(message).toEqual({ type: 'study', id: message.id, input });
    workers[0]!.answer({ type: 'progress', id: message.id, done: 5, of: 59 });
    workers[0]!.answer({ type: 'result', id: message.id, result: result('short-after') });
    expect(await promise).toEqual({ ok: true, result: result('short-after') });
    expect(told).toEqual([{ done: 5, of: 59 }]);
  });

  it('keeps two studies apart', async () => {
    const { workers, client } = setUp();
    const first = client.study(input);
    const second = client.study(input);
    const [a, b] = workers[0]!.sent as [ToWorker, ToWorker];
    workers[0]!.answer({ type: 'result', id: b.id, result: result('short-after') });
    workers[0]!.answer({ type: 'result', id: a.id, result: result('short-before') });
    expect(await first).toMatchObject({ result: { obstacles: ['short-before'] } });
    expect(await second).toMatchObject({ result: { obstacles: ['short-after'] } });
    expect(workers).toHaveLength(1);
  });

  it('cancels at once and tells the worker; what still comes is ignored', async () => {
    const { workers, client } = setUp();
    const controller = new AbortController();
    const promise = client.study(input, { signal: controller.signal });
    controller.abort();
    expect(await promise).toEqual({ ok: false, reason: 'cancelled' });
    expect(workers[0]!.sent.map(({ type }) => type)).toEqual(['study', 'cancel']);
    workers[0]!.answer({ type: 'result', id: workers[0]!.sent[0]!.id, result: result('short-after') });
    expect(await client.study(input, { signal: controller.signal })).toEqual({
      ok: false,
      reason: 'cancelled',
    });
    expect(workers[0]!.sent).toHaveLength(2);
  });

  it('reports a study that went wrong and keeps the worker', async () => {
    const { workers, client } = setUp();
    const promise = client.study(input);
    workers[0]!.answer({ type: 'failed', id: workers[0]!.sent[0]!.id });
    expect(await promise).toEqual({ ok: false, reason: 'failed' });
    void client.study(input);
    expect(workers).toHaveLength(1);
  });

  it('reports a crashed worker, or one that cannot be started, and tries a fresh one next time', async () => {
    const { workers, client } = setUp();
    const promise = client.study(input);
    workers[0]!.crash();
    expect(await promise).toEqual({ ok: false, reason: 'failed' });
    void client.study(input);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    const none = createEffectClient(() => {
      throw new Error('no workers here');
    });
    expect(await none.study(input)).toEqual({ ok: false, reason: 'failed' });
  });

  it('cancels what is under way when it is disposed of', async () => {
    const { workers, client } = setUp();
    const promise = client.study(input);
    client.dispose();
    expect(await promise).toEqual({ ok: false, reason: 'cancelled' });
    expect(workers[0]!.terminated).toBe(true);
  });
});
