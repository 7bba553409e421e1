/** What every monthly figure is given by the page. */
import type { ReactNode } from 'react';
import type { ListedEntry } from '../../domain/catalogue.ts';
import type { Comparison } from '../../selectors/comparison.ts';
import type { Ranking } from '../../selectors/ranking.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import type { numberFormats } from '../figureModel.ts';
import type { ShownGoals } from '../goalFigure.ts';

export interface FigureProps {
  readonly comparison: Comparison;
  readonly ranking: Ranking;
  readonly formats: ReturnType<typeof numberFormats>;
  readonly view: CompareView;
  readonly entries: readonly ListedEntry[];
  readonly controls: ReactNode;
  readonly onChange: (next: Partial<CompareView>) => void;
  /** Adds or removes an area; does nothing when the list is full. */
  readonly onToggle: (code: string) => void;
  /** The reader's goals for what is shown; null without any. */
  readonly goals: ShownGoals | null;
  /** Which two the verdict is to be about, as far as the reader has chosen; kept from figure to figure. */
  readonly pair: PairChoice | null;
  readonly onPair: (pair: PairChoice) => void;
}

/** Codes of areas, or what else the two selects offer. */
export interface PairChoice {
  readonly first: string;
  readonly second: string;
}
