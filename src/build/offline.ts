/**
 * Plugin: the service worker `sw.js` and `manifest.webmanifest` of a built folder. The worker keeps the code and the
 * figures of its own language, not the plain pages; each file is checked against its hash before it is kept.
 * `SERVICE_WORKER=off` builds a worker that removes itself and all it kept, and pages that ask for none.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { figuresEdition, readCatalogue } from '../domain/catalogue.ts';
import type { documentTexts } from '../language/documentTexts.ts';

type DocumentTexts = { readonly [K in keyof typeof documentTexts]: string };

const WORKER = 'sw.js';
const MANIFEST = 'manifest.webmanifest';

/** Takes the place of one that a browser may still have; exported for the tests. */
export const RETIRED_WORKER = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const scope = self.registration.scope;
  const forget = async () => {
    for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(forget());
});
`;

/** From `SERVICE_WORKER`: nothing or `on`, or `off`. Throws on anything else. */
export function serviceWorkerWanted(text: string | undefined): boolean {
  if (text === undefined || text === '' || text === 'on') return true;
  if (text === 'off') return false;
  throw new Error(`SERVICE_WORKER: ${text} is neither on nor off`);
}

export function offline(texts: DocumentTexts): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'kommunekurven:offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' }],
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // The bench builds pages of its own.
        if (bundle['index.html'] === undefined) return;
        const icon = Object.keys(bundle).find((file) => /(^|\/)icon-[\w-]{8}\.svg$/.test(file));
        if (icon === undefined) this.error('the icon of the manifest is not in the build');
        const source = webManifest(texts, icon);
        this.emitFile({ type: 'asset', fileName: MANIFEST, source });
      },
    },
    writeBundle: {
      sequential: true,
      async handler(_, bundle) {
        const target = join(outDir, WORKER);
        if (!serviceWorkerWanted(process.env.SERVICE_WORKER)) return writeFileSync(target, RETIRED_WORKER);
        const kept = keptFiles(Object.keys(bundle)).map((file) => {
          const content = readFileSync(join(outDir, file));
          const hash = createHash('sha256').update(content).digest('base64');
          // A name with a hash in it says which version it is.
          return {
            url: file,
            revision: isHashed(file) ? null : hash.slice(0, 16),
            integrity: `sha256-${hash}`,
          };
        });
        writeFileSync(target, await workerCode(root, kept));
      },
    },
  };
}

/** Of all files of a build, those that the site needs to open, sorted. */
export function keptFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => file === 'index.html' || file === MANIFEST || isHashed(file)).sort();
}

function isHashed(file: string): boolean {
  return file.startsWith('assets/');
}

async function workerCode(root: string, kept: readonly object[]): Promise<string> {
  const entry = join(root, 'src/offline/serviceWorker.ts');
  if (!existsSync(entry)) throw new Error(`${entry} is missing`);
  const { datasets } = readCatalogue(JSON.parse(readFileSync(join(root, 'data/catalogue.json'), 'utf8')));
  const figures = figuresEdition(datasets.map(({ table, sha256 }) => ({ table, version: sha256 })));
  const result = await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false, mode: 'production' },
    define: {
      __KEPT_FILES__: JSON.stringify(kept),
      __FIGURES__: JSON.stringify(figures),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      ...{ write: false, target: 'baseline-widely-available', modulePreload: false },
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: WORKER } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const code = output && 'output' in output ? output.output[0] : undefined;
  if (code === undefined) throw new Error('the service worker was not built');
  return code.code;
}

function webManifest({ lang, description }: DocumentTexts, icon: string): string {
  const manifest = {
    ...{ name: 'Kommunekurven', short_name: 'Kommunekurven', lang, description },
    // Relative, so that it holds in any folder.
    start_url: './',
    scope: './',
    // With the browser's bar: the address is what a reader shares.
    display: 'minimal-ui',
    ...{ background_color: '#fbfaf6', theme_color: '#fbfaf6' },
    icons: [{ src: `./${icon}`, sizes: 'any', type: 'image/svg+xml' }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
