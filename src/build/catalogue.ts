/**
 * `virtual:catalogue`: what the first screen needs of `data/catalogue.json`, checked field by field while building.
 * The long definitions stay out of it; the page fetches them when a reader opens them.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type ListedEntry, readCatalogue } from '../domain/catalogue.ts';
import { catalogueTexts as danish } from '../language/catalogueTexts.ts';
import { catalogueTexts as english } from '../language/en/catalogueTexts.ts';

const NAME = 'virtual:catalogue';

/** `mode` is Vite's: `en` for English titles, all others for the catalogue's own. */
export function catalogueIndex(mode: string): Plugin {
  const texts = mode === 'en' ? english : danish;
  let file = '';
  return {
    name: 'kommunekurven:catalogue',
    configResolved(config) {
      file = resolve(config.root, 'data/catalogue.json');
    },
    resolveId(id) {
      return id === NAME ? `\0${NAME}` : null;
    },
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(file);
      const { datasets } = readCatalogue(JSON.parse(readFileSync(file, 'utf8')));
      const listed = datasets.map(
        ({ id, file, title, source, table, kind, retrieved, areas, sha256 }): ListedEntry => ({
          id,
          file,
          title: texts[id]?.title ?? title,
          source,
          table,
          kind,
          retrieved,
          areas,
          version: sha256.slice(0, 12),
        }),
      );
      return `export const datasets = ${JSON.stringify(listed)};`;
    },
  };
}

/** `data/catalogue.json` with its words in English, where the page fetches all of it. */
export function englishCatalogue(): Plugin {
  return {
    name: 'kommunekurven:english-catalogue',
    enforce: 'pre',
    load(id) {
      if (!/[\\/]data[\\/]catalogue\.json$/.test(id)) return null;
      const catalogue = JSON.parse(readFileSync(id, 'utf8'));
      const datasets = catalogue.datasets.map((entry: { readonly id: string }) => ({
        ...entry,
        ...english[entry.id],
      }));
      return JSON.stringify({ ...catalogue, datasets });
    },
  };
}
