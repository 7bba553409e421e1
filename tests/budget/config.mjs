/**
 * What a reader downloads before a first screen stands, named by source, and how much it may weigh. The front page,
 * the comparison that shared links open, and a figure in another page keep to one limit; pages that are mostly reached
 * from another, with `app` at hand, have a critical limit of their own. Only the comparison draws with Recharts at once.
 * 1 kB is 1000 bytes; text is counted with brotli, fonts and images as they are.
 * @typedef {typeof BUDGET} Budget
 */
export const BUDGET = {
  /** Fails above: the document, its scripts with their static imports, its styles and the fonts in use. */
  criticalKb: 130,
  /** Fails above: the same with what the first screen loads afterwards. */
  firstScreenKb: 190,
  /** Warns above: the same with the figures of the default view. Figures grow every month; code should not. */
  withDataKb: 250,

  entry: 'index.html',
  /** Font files of the first screen beside those the document preloads; others wait for rare letters. */
  /** @type {readonly string[]} */
  fonts: [],

  /** By the address that opens it. @type {Readonly<Record<string, { criticalKb?: number, firstScreenKb?: number, withDataKb?: number, page: readonly string[], lazy: readonly string[], workers: readonly string[], data: readonly string[] }>>} */
  screens: {
    '#/': {
      /** The page's own code, which the first script asks for: modules, or parts named in src/build/parts.ts. */
      page: ['src/pages/front/FrontPage.tsx'],
      /** Modules that the screen loads afterwards. */
      lazy: ['src/charts/MunicipalityMap.tsx', 'src/pages/front/StandsOut.tsx'],
      /** Workers that it starts. */
      workers: ['src/ingest/worker.ts'],
      /** Data files that it reads. */
      data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
    },
    '#/kommune/851': {
      page: ['src/pages/municipality/MunicipalityPage.tsx'],
      criticalKb: 142,
      lazy: [
        'src/pages/municipality/Goals.tsx',
        'src/charts/QrCode.tsx',
        'src/charts/YearOverlay.tsx',
        'src/charts/DurationChart.tsx',
      ],
      workers: ['src/ingest/worker.ts'],
      data: [
        'data/langtidsledige_kommuner_y25i09.csv',
        'data/ledige_kommuner_y25i01.csv',
        'data/dimittender_regioner_y01dia02.csv',
        'data/varighed_regioner_y01a27.csv',
      ],
    },
    '#/faktatjek': {
      criticalKb: 162,
      page: ['src/pages/claim/ClaimPage.tsx'],
      lazy: ['src/pages/claim/Answers.tsx', 'src/pages/claim/takeAlong.ts'],
      workers: ['src/ingest/worker.ts'],
      data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
    },
    '#/effekt': {
      criticalKb: 155,
      page: ['src/pages/effect/EffectPage.tsx'],
      lazy: [],
      workers: ['src/ingest/worker.ts', 'src/effect/worker.ts'],
      data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
    },
    '#/sammenlign': {
      firstScreenKb: 180,
      page: ['compare'],
      lazy: ['src/charts/RechartsLines.tsx'],
      workers: ['src/ingest/worker.ts'],
      data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
    },
    // In somebody else's page: 200 kB in all, but for the map with its outlines.
    '#/indlejr': {
      firstScreenKb: 140,
      withDataKb: 200,
      page: ['src/pages/embed/EmbedPage.tsx'],
      lazy: [],
      workers: ['src/ingest/worker.ts'],
      data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
    },
    '#/indlejr?fig=aendring': {
      firstScreenKb: 153,
      withDataKb: 200,
      page: ['src/pages/embed/EmbedPage.tsx'],
      lazy: ['src/pages/figures/ChangeFigure.tsx'],
      workers: ['src/ingest/worker.ts'],
      data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
    },
    '#/indlejr?fig=kort': {
      firstScreenKb: 166,
      withDataKb: 214,
      page: ['src/pages/embed/EmbedPage.tsx'],
      lazy: ['src/pages/figures/MapFigure.tsx', 'src/charts/MunicipalityMap.tsx'],
      workers: ['src/ingest/worker.ts'],
      data: ['data/langtidsledige_kommuner_y25i09.csv', 'data/ledige_kommuner_y25i01.csv'],
    },
  },
};
