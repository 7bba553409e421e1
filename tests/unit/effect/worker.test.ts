import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/effect/protocol.ts';
import { effectStudy } from '../../../src/effect/study.ts';
import { studyInput } from './studyInput.ts';

/** What a worker has of the page, with the answers kept. */
const scope = {
  onmessage: (_: { data: ToWorker }): void => {},
  answers: [] as FromWorker[],
  postMessage(message: FromWorker): void {
    this.answers.push(structuredClone(message));
  },
};
/** A clock on which each look takes as long as a slice: every placebo is followed by a pause. */
let slow = false;

beforeAll(async () => {
  vi.stubGlobal('self', scope);
  let now = 0;
  const real = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return slow ? now : real();
  });
  await import('../../../src/effect/worker.ts');
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const send = (data: ToWorker): void => scope.onmessage({ data });
const answersTo = (id: number): FromWorker[] => scope.answers.filter((message) => message.id === id);
const last = (id: number): FromWorker | undefined => answersTo(id).at(-1);

it('answers with the very result of the method, which survives being sent', async () => {
  send({ type: 'study', id: 1, input: studyInput() });
  await vi.waitFor(() => expect(last(1)?.type).toBe('result'), 10_000);
  const steps = effectStudy(studyInput());
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(last(1)).toEqual({ type: 'result', id: 1, result: step.value });
});

it('tells how far it is when it takes longer', async () => {
  slow = true;
  send({ type: 'study', id: 2, input: studyInput() });
  await vi.waitFor(() => expect(last(2)?.type).toBe('result'), 10_000);
  slow = false;
  const told = answersTo(2).filter((message) => message.type === 'progress');
  expect(told).toHaveLength(59);
  expect(told[0]).toEqual({ type: 'progress', id: 2, done: 1, of: 59 });
});

it('stops when cancelled, silently, and goes on with the next', async () => {
  slow = true;
  send({ type: 'study', id: 3, input: studyInput() });
  send({ type: 'study', id: 4, input: studyInput() });
  send({ type: 'study', id: 5, input: studyInput() });
  send({ type: 'cancel', id: 4 });
  await vi.waitFor(() => expect(answersTo(3).length).toBeGreaterThan(2), 10_000);
  send({ type: 'cancel', id: 3 });
  slow = false;
  await vi.waitFor(() => expect(last(5)?.type).toBe('result'), 10_000);
  expect(answersTo(3).every(({ type }) => type === 'progress')).toBe(true);
  expect(answersTo(3).length).toBeLessThan(59);
  expect(answersTo(4)).toEqual([]);
});

it('says that a question cannot be worked out, and answers the next', async () => {
  send({ type: 'study', id: 6, input: studyInput({ area: 'nowhere' }) });
  send({ type: 'study', id: 7, input: studyInput() });
  await vi.waitFor(() => expect(last(7)?.type).toBe('result'), 10_000);
  expect(answersTo(6)).toEqual([{ type: 'failed', id: 6 }]);
});
