/**
 * What a reader downloads before the first screen stands, named by source, and how much it may weigh.
 * 1 kB is 1000 bytes; text is counted with brotli, fonts and images as they are.
 * @typedef {typeof BUDGET} Budget
 */
export const BUDGET = {
  /** Fails above: the document, its script with static imports, its styles and the fonts in use. */
  criticalKb: 130,
  /** Fails above: the same with what the first screen loads afterwards. */
  firstScreenKb: 200,
  /** Warns above: the same with the figures of the default view. Figures grow every month; code should not. */
  withDataKb: 250,

  entry: 'index.html',
  /** Font files of the first screen beside those the document preloads; others wait for rare letters. */
  /** @type {readonly string[]} */
  fonts: [],
  /** Modules loaded lazily by the first screen. */
  lazy: ['src/charts/RechartsLines.tsx'],
  /** Workers that the first screen starts. */
  workers: ['src/ingest/worker.ts'],
  /** Data files of the default view. */
  data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
};
