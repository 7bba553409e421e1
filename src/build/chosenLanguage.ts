/**
 * The language is chosen while building: one build in Danish, one in English (`vite build --mode en`, in the folder
 * `en/` of the first). Wherever a module has a sibling of the same name in a folder `en`, the English build takes
 * that one, so a reader downloads one language and no code asks which. `src/language/en` holds them, and
 * `src/domain/en` the few names of areas that differ.
 *
 * A third build, `--mode pseudo`, is for a test alone: Danish with every text marked, so that one that does not come
 * from `src/language` is seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { documentTexts } from '../language/documentTexts.ts';
import { documentTexts as englishDocumentTexts } from '../language/en/documentTexts.ts';
import { englishCatalogue } from './catalogue.ts';

const ENGLISH = 'en';
const PSEUDO = 'pseudo';
/** After the address of a module of texts whose texts are marked. */
const MARKED = '?marked';
const TRANSLATED = /[\\/]src[\\/](?:language|domain)$/;

/** Where the site is built, from the project's root. */
export function builtFolder(mode: string): string {
  if (mode === PSEUDO) return 'node_modules/.cache/pseudo';
  return mode === ENGLISH ? `dist/${ENGLISH}` : 'dist';
}

/** The words of the document in the language of the build. */
export const documentTextsOf = (mode: string) => (mode === ENGLISH ? englishDocumentTexts : documentTexts);

/** `mode` is Vite's: `en` for English, `pseudo` for marked Danish, all others for Danish. */
export function chosenLanguage(mode: string): Plugin[] {
  const texts = documentTextsOf(mode);
  const words: Plugin = {
    name: 'kommunekurven:document-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('<html lang="da">', `<html lang="${texts.lang}">`)
          .replaceAll('%TEXT_DESCRIPTION%', texts.description)
          .replaceAll('%TEXT_NOSCRIPT%', texts.noscript),
    },
  };
  if (mode === PSEUDO) return [markedTexts(), words];
  return mode === ENGLISH ? [siblings(ENGLISH), englishCatalogue(), words] : [words];
}

/** Takes `en/x.ts` where `x.ts` is asked for; what an English module itself asks for is taken as it says. */
function siblings(folder: string): Plugin {
  return {
    name: 'kommunekurven:chosen-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !source.startsWith('.') || !source.endsWith('.ts')) return null;
      if (basename(dirname(importer)) === folder && TRANSLATED.test(dirname(dirname(importer)))) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null || !TRANSLATED.test(dirname(found.id))) return found;
      const sibling = join(dirname(found.id), folder, basename(found.id));
      return existsSync(sibling) ? { ...found, id: sibling } : found;
    },
  };
}

/** Gives every module of texts, to whoever is no such module, with its texts marked. */
function markedTexts(): Plugin {
  const language = join('src', 'language');
  return {
    name: 'kommunekurven:marked-texts',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !source.startsWith('.') || !source.endsWith('.ts')) return null;
      if (importer.endsWith(MARKED) || dirname(importer).endsWith(language)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found !== null && dirname(found.id).endsWith(language) ? found.id + MARKED : found;
    },
    load(id) {
      if (!id.endsWith(MARKED)) return null;
      const module = id.slice(0, -MARKED.length);
      const names = [...readFileSync(module, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)];
      return [
        `import * as texts from ${JSON.stringify(module)};`,
        `import { pseudoText } from ${JSON.stringify(join(import.meta.dirname, 'pseudoTexts.ts'))};`,
        ...names.map(
          ([, name]) => `export const ${name} = pseudoText(texts.${name}, '${basename(module)}', '${name}');`,
        ),
      ].join('\n');
    },
  };
}
