/**
 * Who may import what, in three tables. A folder of `src` imports itself freely; from the other folders only
 * what its row lists. Whatever is in no table is refused, so a new folder or library has to be placed here.
 */

/**
 * `value`: folders whose code may be imported. `types`: folders of which only `import type` may be used.
 * `data` is the data folder; `data/areas.csv` is that one file of it.
 * @typedef {{ value: readonly string[], types?: readonly string[] }} FolderRule
 * @type {Readonly<Record<string, FolderRule>>}
 */
export const FOLDERS = {
  domain: {
    value: [
      'data/areas.csv',
      ...['neighbours.txt', 'tiles.txt', 'boundaries.json'].map((file) => `data/boundaries/${file}`),
    ],
  },
  statistics: { value: [] },
  zip: { value: [] },
  worker: { value: [] },
  offline: { value: [] },
  effect: { value: ['domain', 'statistics', 'worker'] },
  ingest: { value: ['domain', 'zip', 'worker'] },
  claim: { value: ['domain'] },
  publishers: { value: ['domain'] },
  viewState: { value: ['domain'] },
  language: { value: ['domain'] },
  selectors: { value: ['domain', 'statistics', 'viewState', 'language'], types: ['effect'] },
  ownData: { value: ['domain', 'zip'] },
  queries: { value: ['domain', 'ingest', 'ownData', 'data'] },
  charts: { value: ['domain', 'statistics', 'language'], types: ['selectors'] },
  controls: { value: ['domain', 'language'] },
  pages: {
    value: [
      ...['domain', 'statistics', 'ingest', 'viewState', 'language', 'selectors', 'queries'],
      ...['charts', 'controls', 'ownData', 'publishers', 'claim', 'effect', 'offline'],
    ],
  },
  app: { value: ['domain', 'language', 'queries', 'viewState', 'offline', 'pages'] },
  // src/main.tsx, where the browser starts.
  main: { value: ['app', 'viewState'] },
  // Plugins of the build; only vite.config.ts uses them.
  build: { value: ['domain', 'ingest', 'language', 'publishers', 'selectors'] },
};

/**
 * The one owner of each library, and the few others that may use it, type imports too.
 * `pages/use*` means the hooks in `pages`: files named `use….ts`; `any/use*` the hooks of any folder.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LIBRARIES = {
  '@tanstack/react-query': ['queries', 'app', 'pages/use*'],
  'd3-array': ['charts'],
  'd3-scale': ['charts'],
  downshift: ['controls'],
  // Unpacking in `zip`; packing the reader's own files as one in `ownData`.
  fflate: ['zip', 'ownData'],
  idb: ['ownData'],
  papaparse: ['ingest'],
  qr: ['charts'],
  react: ['charts', 'controls', 'pages', 'app', 'queries', 'main', 'any/use*'],
  'virtual:catalogue': ['queries'],
  'react-dom': ['app', 'main', 'any/use*'],
  recharts: ['charts'],
  // The XML inside a workbook.
  saxes: ['ingest'],
  'workbox-precaching': ['offline'],
  'workbox-window': ['offline'],
  sirv: ['build'],
  vite: ['build'],
  // Workbooks to take along.
  'write-excel-file': ['pages'],
  'node:': ['build'],
};

/**
 * What the browser gives to all, and the one folder that uses it. The names are refused elsewhere even for a
 * variable of one's own: `location` that is not the address is misread. As a type (`Intl.Collator`) they pass.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const GLOBALS = {
  history: ['viewState'],
  location: ['viewState'],
  Intl: ['language'],
  // What is kept on the reader's machine.
  indexedDB: ['ownData'],
  localStorage: ['ownData'],
  BroadcastChannel: ['ownData'],
};

/**
 * Methods that are `Intl` under another name, and with the reader's locale instead of the chosen language.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const METHODS = {
  localeCompare: ['language'],
  toLocaleString: ['language'],
  toLocaleDateString: ['language'],
  toLocaleTimeString: ['language'],
};
