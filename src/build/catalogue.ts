/**
 * `virtual:catalogue`: what the first screen needs of `data/catalogue.json`, checked field by field while building.
 * The long definitions stay out of it; the page fetches them when a reader opens them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Catalogue, type ListedEntry, readCatalogue } from '../domain/catalogue.ts';
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
      const unknown = unknownFiles(dirname(file), datasets);
      if (unknown.length > 0)
        this.error(
          `data/${unknown.join(', data/')}: ikke den fil, som kataloget kender, så ingen browser ville vise den. Kør node data/check.mjs, og se hvorfor.`,
        );
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

/** Entries' files that are missing or have another checksum: every browser would take them for half a file. */
export function unknownFiles(folder: string, datasets: Catalogue['datasets']): readonly string[] {
  const isKnown = (path: string, sha256: string): boolean =>
    existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
  return datasets.flatMap(({ file, sha256 }) => (isKnown(join(folder, file), sha256) ? [] : [file]));
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
