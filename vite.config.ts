import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogueIndex } from './src/build/catalogue.ts';
import { builtFolder, chosenLanguage, documentTextsOf } from './src/build/chosenLanguage.ts';
import { contentPolicy } from './src/build/contentPolicy.ts';
import { dataCatalogue } from './src/build/dataCatalogue.ts';
import { licences } from './src/build/licences.ts';
import { offline, serviceWorkerWanted } from './src/build/offline.ts';
import { partOf, preloadApp } from './src/build/parts.ts';
import { precompress } from './src/build/precompress.ts';
import { publishedBy } from './src/build/publishedBy.ts';
import { rechartsParts } from './src/build/rechartsParts.ts';
import { sitePages } from './src/build/sitePages.ts';
import { IN_FIREFOX } from './tests/browser/firefox/chosen.ts';

/** How long a page may take to become what is expected of it; the machine may be busy. */
const PATIENCE = { poll: { timeout: 10_000 } };
/** Files of browser tests at a time, each with a browser of its own; a browser keeps a core or more busy. */
const BROWSERS = Math.min(availableParallelism(), 4);

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built folder works at the root of a host and in any folder below it.
  base: './',
  // The pages live after the # of one document; a file that is missing is a 404, as on a static host.
  appType: 'mpa',
  plugins: [
    chosenLanguage(mode),
    react(),
    rechartsParts({
      still: fileURLToPath(new URL('src/charts/rechartsStill.tsx', import.meta.url)),
      unread: fileURLToPath(new URL('src/charts/rechartsUnread.ts', import.meta.url)),
    }),
    catalogueIndex(mode),
    preloadApp(),
    contentPolicy(mode !== 'en'),
    sitePages(mode),
    dataCatalogue(mode !== 'en'),
    licences(),
    offline(documentTextsOf(mode)),
    precompress(),
  ],
  define: {
    'import.meta.env.OFFLINE': serviceWorkerWanted(process.env.SERVICE_WORKER),
    // Where the published figures lie, from the document.
    'import.meta.env.DATA_FOLDER': JSON.stringify(mode === 'en' ? '../data/' : './data/'),
    'import.meta.env.PUBLISHED_BY': JSON.stringify(publishedBy(process.env)),
  },
  resolve: {
    alias: {
      // Recharts takes in every scale of d3-scale, times and colours too; its line figures use three (7 kB brotli).
      'victory-vendor/d3-scale': fileURLToPath(new URL('src/charts/rechartsScales.ts', import.meta.url)),
      // And all shapes of d3-shape: of those they use straight lines (4 kB brotli).
      'victory-vendor/d3-shape': fileURLToPath(new URL('src/charts/rechartsShapes.ts', import.meta.url)),
      // d3-scale can write numbers, which we do ourselves (2 kB brotli),
      'd3-format': fileURLToPath(new URL('src/charts/rechartsFormat.ts', import.meta.url)),
      // and interpolate colours, which numbers do not need (5 kB brotli).
      'd3-interpolate': fileURLToPath(new URL('src/charts/rechartsInterpolate.ts', import.meta.url)),
      // write-excel-file packs in workers that our content policy does not allow.
      '../zip/zipToArrayBuffer.js': fileURLToPath(new URL('src/zip/packedHere.ts', import.meta.url)),
    },
  },
  build: {
    outDir: builtFolder(mode),
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, // every browser of the baseline knows it
    manifest: true, // read by the size budget, tests/budget
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'main', tags: ['$initial'], priority: 2 },
            { name: partOf(fileURLToPath(new URL('.', import.meta.url))), debugName: 'parts', priority: 1 },
          ],
        },
      },
    },
    reportCompressedSize: false, // the size budget reports what counts, with brotli
  },
  worker: {
    format: 'es',
    // One file for all that a worker starts with, or what its later parts share becomes one that it waits for.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'worker', tags: ['$initial'] }] } },
    },
  },
  test: {
    // Far from Denmark: code that takes a date from the reader's own time zone gives the wrong month here.
    env: { TZ: 'Pacific/Auckland' },
    projects: [
      {
        extends: true,
        // Property tests on a busy machine; no test measures time.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        extends: true,
        // The same sources with the English texts in the place of the Danish.
        plugins: [chosenLanguage('en')],
        test: { name: 'english', include: ['tests/english/**/*.test.ts'], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'data', include: ['tests/data/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/globalSetup.ts'],
          testTimeout: 60_000,
          expect: PATIENCE,
          // A busy machine once in a while loses a race that no reader would; what fails twice fails.
          retry: 1,
          hookTimeout: 120_000,
          maxWorkers: BROWSERS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: IN_FIREFOX.map((name) => `tests/browser/${name}.test.ts`),
          globalSetup: ['tests/browser/firefox/globalSetup.ts'],
          setupFiles: ['tests/browser/firefox/skip.ts'],
          testTimeout: 60_000,
          expect: PATIENCE,
          retry: 1,
          hookTimeout: 120_000,
          maxWorkers: BROWSERS,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          globalSetup: ['tests/visual/globalSetup.ts'],
          testTimeout: 60_000,
          expect: PATIENCE,
          retry: 1,
          hookTimeout: 120_000,
          maxWorkers: BROWSERS,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
}));
