/** What the figures of a kommune's page have in common when they are shared: the page, and the files behind it. */
import { createContext, useContext } from 'react';
import type { ListedEntry } from '../../domain/catalogue.ts';
import { type Indicator, tablesOf } from '../../domain/indicator.ts';
import { sourceLine } from '../../language/source.ts';
import type { Route } from '../../viewState/route.ts';
import type { Shareable } from '../share/shareable.ts';
import type { SectionName } from './sectionPlace.ts';

export interface PageFigures {
  readonly route: Extract<Route, { page: 'municipality' }>;
  readonly entries: readonly ListedEntry[];
}

/** Null where nothing is shared. */
export const PageFiguresContext = createContext<PageFigures | null>(null);

/** What a section itself knows about its figure. */
export interface SectionFigure {
  readonly indicators: readonly Indicator[];
  /** What must be known, beside the notes that stand in the section. */
  readonly notes: readonly string[];
  /** The one of them that a quoted number cannot do without. */
  readonly remark?: string | undefined;
  readonly numbers: Shareable['numbers'];
}

type Words = Pick<Shareable, 'headline' | 'subtitle' | 'notes' | 'drawing' | 'embed' | 'text'>;

/** Null where the section has no figure to share. Links lead to the section where it has a name. */
export function useSectionShare(
  figure: SectionFigure | undefined,
  section: SectionName | undefined,
  words: Words,
): Shareable | null {
  const page = useContext(PageFiguresContext);
  if (page === null || figure === undefined) return null;
  const tables = figure.indicators.flatMap(tablesOf);
  const entries = page.entries.filter(({ table }) => table === null || tables.includes(table));
  return {
    ...words,
    notes: [...new Set([...words.notes, ...figure.notes])],
    remark: figure.remark,
    route: section === undefined ? page.route : { ...page.route, afsnit: section },
    source: sourceLine(
      entries,
      figure.indicators.some(({ computed }) => computed),
    ),
    example: false,
    entries,
    numbers: figure.numbers,
  };
}
