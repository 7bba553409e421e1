/** Builds the app and the bench's own pages, aside from `dist`, and serves both. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const CACHE = join(ROOT, 'node_modules', '.cache', 'bench');
export const APP = join(CACHE, 'app');
const PAGES = join(CACHE, 'pages');

/** The app exactly as `npm run build` makes it. */
export async function buildApp() {
  await build({ root: ROOT, logLevel: 'error', build: { outDir: APP, emptyOutDir: true } });
}

/** Pages that show parts of the app on their own, built in the same way and with the same configuration. */
export async function buildPages() {
  const page = (/** @type {string} */ name) => join(ROOT, 'tests', 'bench', 'page', `${name}.html`);
  await build({
    root: ROOT,
    logLevel: 'error',
    plugins: [wholeRecharts()],
    build: {
      outDir: PAGES,
      emptyOutDir: true,
      rolldownOptions: {
        input: { lines: page('lines'), reading: page('reading'), effect: page('effect') },
        // The app's one first file would run all pages in each.
        output: { codeSplitting: true },
      },
    },
  });
}

/**
 * The baseline draws with Recharts as it is published; the app's own figure beside it with what our build leaves of it
 * (src/build/rechartsParts.ts). So the baseline gets a second copy, whose files have another address.
 * @returns {import('vite').Plugin}
 */
function wholeRecharts() {
  const ofBaseline = /RechartsBaseline\.tsx$|\/recharts\/es6\/.+\?whole$/;
  return {
    name: 'bench:whole-recharts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || !ofBaseline.test(importer)) return null;
      const found = await this.resolve(source, importer.replace(/\?whole$/, ''), { skipSelf: true });
      return found !== null && /\/recharts\/es6\/.+\.js$/.test(found.id) ? `${found.id}?whole` : found;
    },
  };
}

export const serveApp = () => serve(APP);

/** @returns {ReturnType<typeof serve>} */
export async function servePages() {
  const { address, close } = await serve(PAGES);
  return { address: `${address}tests/bench/page/`, close };
}

/** @param {string} outDir @returns {Promise<{ address: string, close: () => Promise<void> }>} */
async function serve(outDir) {
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
