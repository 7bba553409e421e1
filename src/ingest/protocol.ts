/** The messages between page and ingest worker. Plain data only. */
import type { ReadingChoices } from '../domain/reading.ts';
import type { IngestResult } from './ingest.ts';

export type ToWorker =
  | {
      readonly type: 'ingest';
      readonly id: number;
      readonly blob: Blob;
      readonly fileName: string;
      readonly choices: ReadingChoices | undefined;
    }
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly bytesRead: number;
      readonly bytesTotal: number;
    }
  | { readonly type: 'result'; readonly id: number; readonly result: IngestResult };

/** The buffers of a result, to be handed over instead of copied. */
export function buffersOf(result: IngestResult): ArrayBuffer[] {
  if (!result.ok) return [];
  const { area, period, dimension, values, status } = result.dataset;
  const columns = [area, period, ...dimension, ...values, ...status];
  return columns.map((column) => column.buffer as ArrayBuffer);
}
