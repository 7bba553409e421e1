import { afterEach, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/ingest/protocol.ts';
import { rowsOf } from './harness.ts';

afterEach(() => vi.unstubAllGlobals());

it('reads a file with the choices that came with it', async () => {
  const scope: {
    onmessage?: (event: { data: ToWorker }) => void;
    postMessage?: (message: FromWorker) => void;
  } = {};
  vi.stubGlobal('self', scope);
  await import('../../../src/ingest/worker.ts');
  const answer = new Promise<FromWorker>((resolve) => {
    scope.postMessage = (message) => {
      if (message.type === 'result') resolve(message);
    };
  });
  const blob = new Blob(['Sted;Hvornår;X\nNord;2024M01;5\nAalborg;2024M01;1.234\n']);
  const choices = { roles: { 0: 'area' }, decimalMark: { X: 'point' } } as const;
  scope.onmessage!({ data: { type: 'ingest', id: 7, blob, fileName: 'a', choices } });
  const message = await answer;
  if (message.type !== 'result' || !message.result.ok) throw new Error('not read');
  expect(message.id).toBe(7);
  expect(rowsOf(message.result.dataset)).toEqual([{ area: '851', period: '2024M01', X: 1.234 }]);
});
