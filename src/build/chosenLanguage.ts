/**
 * The language is chosen while building: one build in Danish, one in English (`vite build --mode en`, in the folder
 * `en/` of the first). Wherever a module has a sibling of the same name in a folder `en`, the English build takes
 * that one, so a reader downloads one language and no code asks which. `src/language/en` holds them, and
 * `src/domain/en` the few names of areas that differ.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { documentTexts } from '../language/documentTexts.ts';
import { documentTexts as englishDocumentTexts } from '../language/en/documentTexts.ts';

const ENGLISH = 'en';
const TRANSLATED = /[\\/]src[\\/](?:language|domain)$/;

/** Where the site is built, from the project's root. */
export function builtFolder(mode: string): string {
  return mode === ENGLISH ? `dist/${ENGLISH}` : 'dist';
}

/** `mode` is Vite's: `en` for English, all others for Danish. */
export function chosenLanguage(mode: string): Plugin[] {
  const english = mode === ENGLISH;
  const texts = english ? englishDocumentTexts : documentTexts;
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
  return english ? [siblings(ENGLISH), words] : [words];
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
