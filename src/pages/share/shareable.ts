/** What a figure offers to those who share it: one contract for all pages. */
import type { ReactNode } from 'react';
import type { ListedEntry } from '../../domain/catalogue.ts';
import type { Month } from '../../domain/period.ts';
import type { ShareTable } from '../../domain/shareTable.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import type { Route } from '../../viewState/route.ts';

export interface Shareable {
  /** The page and the choices that show the figure again. */
  readonly route: Route;
  /** The same with its months fixed, for those who quote it; left out where `route` and `months` say it. */
  readonly lasting?: Route | undefined;
  /** What `#/indlejr` shows of it; null where the figure cannot stand in another page. */
  readonly embed: CompareView | null;
  /** The months that are drawn, where a reader can choose them. */
  readonly months?: { readonly first: Month; readonly last: Month } | undefined;
  readonly headline: string;
  readonly subtitle: string;
  /** What is pasted as text in place of headline and subtitle, where the figure is several. */
  readonly text?: string | undefined;
  readonly notes: readonly string[];
  /** The one of them that a quoted number cannot do without. */
  readonly remark?: string | undefined;
  /** How it is worked out, for the workbook: too long for a picture. */
  readonly method?: readonly string[] | undefined;
  /** The line that begins with `Kilde:`. */
  readonly source: string;
  /** Made-up figures: every file and text says so. */
  readonly example: boolean;
  /**
   * The drawing alone, without words, controls and source. For a picture it is rendered once more, out of sight, 776 CSS
   * pixels wide and in light colours; what `.figure-sheet` hides in `share.css` is left out.
   */
  readonly drawing: ReactNode;
  /** The files behind the figure: publishers, tables, definitions. */
  readonly entries: readonly ListedEntry[];
  /** The numbers, when a reader asks for them. */
  readonly numbers: () => Promise<ShareNumbers>;
}

export interface ShareNumbers {
  /** What the files are called, without an ending: `kommunekurven-ledige-pct-2026M06`. */
  readonly name: string;
  readonly table: ShareTable;
}
