/**
 * The tables of Jobindsats that this app is built on: what is asked of each, and the file it becomes. Headings are
 * the publisher's; those of y01a27 and y01b01 have not been seen in an answer and are found by pattern.
 */

export interface JobindsatsMeasure {
  /** As the file writes it. */
  readonly heading: string;
  /** Finds the answer's column by its folded heading; absent: word for word the file's. */
  readonly pattern?: RegExp;
  /** Counts have none; shares and averages are published with one. */
  readonly decimals: 0 | 1;
}

export interface JobindsatsTable {
  readonly table: string;
  /** `M` months, `Q` quarters. */
  readonly periodType: 'M' | 'Q';
  /** How many of the newest periods are kept; all when absent. */
  readonly newestPeriods?: number;
  /** The dimension that stays as a column: its members in the file's order, the total first. Others are held at their total. */
  readonly dimension: { readonly heading: string; readonly members: readonly string[] } | null;
  readonly measures: readonly JobindsatsMeasure[];
  /**
   * Columns that become rows: one column per number of weeks in the answer, one row per number of weeks in the file.
   * The first group of `pattern` is the number.
   */
  readonly weeks?: { readonly heading: string; readonly pattern: RegExp };
}

const LONG_TERM = { heading: 'Antal langtidsledige fuldtidspersoner', decimals: 0 } as const;
const UNEMPLOYED = { heading: 'Antal ledige fuldtidspersoner', decimals: 0 } as const;
const BENEFITS = {
  heading: 'Ydelsesgrupper',
  members: ['Ydelsesgrupper i alt', 'A-dagpenge', 'Kontanthjælp'],
} as const;
const FUND_TOTAL = { heading: 'A-kasse', members: ['A-kasse i alt'] } as const;

/** `under 2 uger` and so on, as a count and not as a share. */
const band = (name: string, pattern: RegExp): JobindsatsMeasure => ({
  heading: `Antal afsluttede forløb: ${name}`,
  pattern,
  decimals: 0,
});

const BANDS = [
  band('under 2 uger', /^(?!.*(andel|pct|procent)).*under 2 uger/),
  band('2-4 uger', /^(?!.*(andel|pct|procent)).*(?<!\d)2 4 uger/),
  band('5-13 uger', /^(?!.*(andel|pct|procent)).*(?<!\d)5 13 uger/),
  band('14-26 uger', /^(?!.*(andel|pct|procent)).*14 26 uger/),
  band('27-39 uger', /^(?!.*(andel|pct|procent)).*27 39 uger/),
  band('40-52 uger', /^(?!.*(andel|pct|procent)).*40 52 uger/),
  band('over 52 uger', /^(?!.*(andel|pct|procent)).*over 52 uger/),
];

/** By the name of the file's dataset in `data/catalogue.json`. */
export const jobindsatsTables = {
  'langtidsledige-kommuner': {
    table: 'y25i09',
    periodType: 'M',
    dimension: BENEFITS,
    measures: [LONG_TERM],
  },
  'ledige-kommuner': {
    table: 'y25i01',
    periodType: 'M',
    dimension: null,
    measures: [
      UNEMPLOYED,
      { heading: 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', decimals: 1 },
    ],
  },
  'ledige-ydelser-kommuner': {
    table: 'y25i01',
    periodType: 'M',
    dimension: BENEFITS,
    measures: [UNEMPLOYED],
  },
  'dimittender-regioner': {
    table: 'y01dia02',
    periodType: 'M',
    dimension: FUND_TOTAL,
    measures: [
      { heading: 'Antal dimittendledige personer', decimals: 0 },
      { heading: 'Andel dimittendledige personer ift. dagpengeledige personer', decimals: 1 },
    ],
  },
  'varighed-regioner': {
    table: 'y01a27',
    periodType: 'M',
    dimension: FUND_TOTAL,
    measures: [
      ...BANDS,
      {
        heading: 'Gennemsnitlig varighed i uger',
        pattern: /(?=.*(gennemsnit|gnsn))(?=.*(varighed|uger))/,
        decimals: 1,
      },
    ],
  },
  'fortsat-regioner': {
    table: 'y01b01',
    periodType: 'Q',
    // The app draws the newest whole curve: the last year's are not whole yet, the two years before are there to
    // compare with. All of them would be megabytes that nobody sees.
    newestPeriods: 12,
    dimension: null,
    measures: [{ heading: 'Pct. fortsat på dagpenge', decimals: 1 }],
    weeks: {
      heading: 'Uger siden start',
      pattern: /^overlevelseskurve u(?:den)? tilbagefald til den valgte ydelse .*?(\d+) uger?\b/,
    },
  },
} as const satisfies Readonly<Record<string, JobindsatsTable>>;
