/** The messages between page and effect worker. Plain data only. */
import type { PlaceboProgress } from '../statistics/placebo.ts';
import type { StudyInput, StudyResult } from './study.ts';

export type ToWorker =
  | { readonly type: 'study'; readonly id: number; readonly input: StudyInput }
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | ({ readonly type: 'progress'; readonly id: number } & PlaceboProgress)
  | { readonly type: 'result'; readonly id: number; readonly result: StudyResult }
  | { readonly type: 'failed'; readonly id: number };
