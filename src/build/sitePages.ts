/** Plugin: writes the plain pages of the kommuner into the built folder. `SITE_URL` makes addresses absolute. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { chosenLanguage } from './chosenLanguage.ts';
import { alternates, FOLDERS, type Language } from './languages.ts';
import { siteAddress } from './siteAddress.ts';
import { ICON, PICTURE, PICTURES } from './siteFiles.ts';

type KommunePages = typeof import('./kommunePages.ts');
type StaticPageModule = typeof import('./staticPage.ts');

/** `mode` is Vite's: `en` for English, all others for Danish. */
export function sitePages(mode: string): Plugin {
  const language: Language = mode === 'en' ? 'en' : 'da';
  let root = '';
  let outDir = '';
  return {
    name: 'kommunekurven:site-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => frontPageTags(language, siteAddress(process.env.SITE_URL)),
    writeBundle: {
      sequential: true,
      async handler() {
        // The same modules as in the app, in the language of this build.
        const inline = { configFile: false, logLevel: 'error', plugins: chosenLanguage(mode) } as const;
        const load = async <T>(file: string): Promise<T> =>
          (await runnerImport<T>(join(root, 'src/build', file), inline)).module;
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
        if (siteUrl !== null)
          copyFileSync(join(root, 'src/build', PICTURES[language]), join(outDir, PICTURE));
      },
    },
  };
}

/** Where the front page is in each language; with an address of the site also its own, and its picture. */
function frontPageTags(language: Language, siteUrl: string | null): HtmlTagDescriptor[] {
  const root = FOLDERS[language] === '' ? './' : '../';
  const links = alternates('', (path) => (siteUrl === null ? `${root}${path}` : `${siteUrl}/${path}`)).map(
    ({ lang, href }) => ({ tag: 'link', attrs: { rel: 'alternate', hreflang: lang, href } }),
  );
  if (siteUrl === null) return links;
  const own = `${siteUrl}/${FOLDERS[language]}`;
  return [
    ...links,
    { tag: 'link', attrs: { rel: 'canonical', href: own } },
    { tag: 'meta', attrs: { property: 'og:url', content: own } },
    { tag: 'meta', attrs: { property: 'og:image', content: `${own}${PICTURE}` } },
  ];
}
