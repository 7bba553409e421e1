/** What every monthly figure is given by the page. */
import type { ComponentType, ReactNode } from 'react';
import type { ListedEntry } from '../../domain/catalogue.ts';
import type { FigureName } from '../../domain/choices.ts';
import type { Comparison } from '../../selectors/comparison.ts';
import type { Ranking } from '../../selectors/ranking.ts';
import type { Question } from '../../selectors/spoken.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import type { numberFormats } from '../figureModel.ts';
import type { ShownGoals } from '../goalFigure.ts';

export interface FigureProps {
  readonly frame: FigureFrame;
  readonly comparison: Comparison;
  readonly ranking: Ranking;
  readonly formats: ReturnType<typeof numberFormats>;
  readonly view: CompareView;
  readonly entries: readonly ListedEntry[];
  readonly controls: ReactNode;
  /** Null where the figure stands alone, without anything to choose. */
  readonly onChange: ((next: Partial<CompareView>) => void) | null;
  /** Adds or removes an area; does nothing when the list is full. Null as above. */
  readonly onToggle: ((code: string) => void) | null;
  /** The reader's goals for what is shown; null without any. */
  readonly goals: ShownGoals | null;
  /** Which two the verdict is to be about, as far as the reader has chosen; kept from figure to figure. */
  readonly pair: PairChoice | null;
  readonly onPair: (pair: PairChoice) => void;
}

/** What stands around a drawing: the page with its choices, or the words alone in a frame of another page. */
export interface FigureFrame {
  readonly Shell: ComponentType<ShellProps>;
  /** Whether what the headline compares is more than chance; null where the figure stands alone. */
  readonly Verdict: ComponentType<VerdictProps> | null;
}

export interface ShellProps extends FigureProps {
  readonly figure: FigureName;
  readonly headline: string;
  readonly subtitle: string;
  /** Notes of this figure, after those of the comparison. */
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

export interface VerdictProps extends Pick<FigureProps, 'comparison' | 'pair' | 'onPair'> {
  /** What the headline makes a reader ask. */
  readonly questions: readonly Question[];
  /** The figure tells changes too: an area can be compared with itself a year before. */
  readonly overTime?: boolean;
}

/** Codes of areas, or what else the two selects offer. */
export interface PairChoice {
  readonly first: string;
  readonly second: string;
}
