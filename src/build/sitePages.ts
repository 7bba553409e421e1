/** Plugin: writes the plain pages of the kommuner into the built folder. `SITE_URL` makes addresses absolute. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { siteAddress } from './siteAddress.ts';
import { ICON, PICTURE } from './siteFiles.ts';

type KommunePages = typeof import('./kommunePages.ts');
type StaticPageModule = typeof import('./staticPage.ts');

export function sitePages(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'kommunekurven:site-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml(html) {
      const siteUrl = siteAddress(process.env.SITE_URL);
      if (siteUrl === null) return html;
      return {
        html,
        tags: [
          { tag: 'link', attrs: { rel: 'canonical', href: `${siteUrl}/` } },
          { tag: 'meta', attrs: { property: 'og:url', content: `${siteUrl}/` } },
          { tag: 'meta', attrs: { property: 'og:image', content: `${siteUrl}/${PICTURE}` } },
        ],
      };
    },
    writeBundle: {
      sequential: true,
      async handler() {
        const load = async <T>(file: string): Promise<T> =>
          (await runnerImport<T>(join(root, 'src/build', file), { configFile: false, logLevel: 'error' }))
            .module;
        const { kommunePages } = await load<KommunePages>('kommunePages.ts');
        const { SHARED_FILES } = await load<StaticPageModule>('staticPage.ts');
        const siteUrl = siteAddress(process.env.SITE_URL);
        const files = await kommunePages({ data: join(root, 'data'), siteUrl });
        for (const { path, content } of [...files, ...SHARED_FILES]) {
          const target = join(outDir, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        copyFileSync(join(root, 'src/app/icon.svg'), join(outDir, ICON));
        if (siteUrl !== null) copyFileSync(join(root, 'src/build', PICTURE), join(outDir, PICTURE));
      },
    },
  };
}
