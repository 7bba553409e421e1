/** What the page shows of a claim about a level; made by code that is fetched where there is one. */
import type { ReactNode } from 'react';
import type { ClaimReading } from '../../domain/claimReading.ts';
import type { Month } from '../../domain/period.ts';
import type { ClaimView } from '../../viewState/claimView.ts';

export type Change = (next: Partial<ClaimView>, how?: 'push' | 'replace') => void;

export interface LevelShown {
  readonly headline: string;
  /** Null while a field is missing, as `text` and `answers` are. */
  readonly understood: string | null;
  readonly lines: readonly string[];
  /** As plain text, without source and link. */
  readonly text: (() => string) | null;
  /** The month that a link names, so that it means the same later; null where the sentence names it. */
  readonly pinned: Month | null;
  readonly reading: ClaimReading;
  /** The sentence itself is about a level. */
  readonly said: boolean;
  readonly answers: ((link: () => string) => ReactNode) | null;
  /** The fields that only such a claim has. */
  readonly fields: (onChange: Change) => ReactNode;
}
