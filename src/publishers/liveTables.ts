/** The tables of Statistikbanken that this app can fetch, and what of them: by area and month, everybody together. */
import type { StatbankQuery } from './statbank.ts';

export interface LiveTable extends StatbankQuery {
  readonly table: 'AULK04' | 'AUP02';
  /** Names the table's title in `language/publisherTexts.ts`. */
  readonly titleKey: 'long-term' | 'unemployment-rate';
  /** The first year the table is known to have. What it has today, its own answer says. */
  readonly startYear: number;
}

export const liveTables: readonly LiveTable[] = [
  {
    table: 'AULK04',
    titleKey: 'long-term',
    startYear: 2009,
    selection: { OMRÅDE: ['*'], ENHED: ['*'], TID: ['*'] },
  },
  {
    table: 'AUP02',
    titleKey: 'unemployment-rate',
    startYear: 2007,
    selection: { OMRÅDE: ['*'], TID: ['*'] },
  },
];
