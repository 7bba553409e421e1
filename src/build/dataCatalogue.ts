/**
 * Plugin: the published figures as files under names that stay, `data/<file>.csv`, and what they are for machines,
 * `data/catalogue.jsonld` (schema.org). Written with the Danish build; the English one points at the same folder.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type CatalogueEntry, readCatalogue } from '../domain/catalogue.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { siteAddress } from './siteAddress.ts';

const FOLDER = 'data';
const CATALOGUE = `${FOLDER}/catalogue.jsonld`;

/** `isRoot`: the build whose folder is the site's own. */
export function dataCatalogue(isRoot: boolean): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'kommunekurven:data-catalogue',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: {
          rel: 'alternate',
          type: 'application/ld+json',
          href: `${isRoot ? './' : '../'}${CATALOGUE}`,
        },
        injectTo: 'head',
      },
    ],
    writeBundle: {
      sequential: true,
      handler() {
        if (!isRoot) return;
        const entries = publishedEntries(join(root, FOLDER));
        for (const { file } of entries) {
          const target = join(outDir, FOLDER, file);
          mkdirSync(dirname(target), { recursive: true });
          copyFileSync(join(root, FOLDER, file), target);
        }
        const siteUrl = siteAddress(process.env.SITE_URL);
        const text = JSON.stringify(describeData(join(root, FOLDER), siteUrl), null, 2);
        writeFileSync(join(outDir, CATALOGUE), `${text}\n`);
      },
    },
  };
}

/** Made-up figures are left out: who harvests catalogues does not see the word beside them. */
function publishedEntries(folder: string): readonly CatalogueEntry[] {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8'));
  return readCatalogue(json).datasets.filter(({ kind }) => kind === 'officiel');
}

/**
 * A schema.org DataCatalog of the folder. Files are named from the catalogue's own place, or with `siteUrl` (without a
 * slash at its end) by their full address.
 */
export function describeData(folder: string, siteUrl: string | null) {
  const at = (path: string): string => (siteUrl === null ? path : `${siteUrl}/${FOLDER}/${path}`);
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': at('catalogue.jsonld'),
    name: 'Kommunekurven: data',
    ...(siteUrl === null ? {} : { url: `${siteUrl}/#/data` }),
    inLanguage: 'da',
    dataset: publishedEntries(folder).map((entry) => {
      const bytes = readFileSync(join(folder, entry.file));
      return {
        '@type': 'Dataset',
        '@id': `${at('catalogue.jsonld')}#${entry.id}`,
        name: entry.title,
        description: entry.definition,
        ...(entry.table === null ? {} : { identifier: entry.table }),
        creator: { '@type': 'Organization', name: entry.publisher },
        creditText: entry.source,
        ...termsOf(entry),
        isAccessibleForFree: true,
        inLanguage: 'da',
        spatialCoverage: { '@type': 'Place', name: 'Danmark' },
        ...coverage(bytes.toString('utf8')),
        ...(entry.retrieved === null ? {} : { dateModified: entry.retrieved }),
        version: entry.sha256.slice(0, 12),
        variableMeasured: Object.entries(entry.unit).map(([name, unit]) => ({
          '@type': 'PropertyValue',
          name,
          unitText: unitText({ kind: 'unit', unit }),
        })),
        distribution: {
          '@type': 'DataDownload',
          contentUrl: at(entry.file),
          encodingFormat: 'text/csv',
          contentSize: `${bytes.length} B`,
          sha256: entry.sha256,
        },
      };
    }),
  };
}

/** A licence where the publisher states one; else what is known of the terms, in words. */
function termsOf({ licence, licenceNote }: CatalogueEntry): object {
  if (licence !== null) return { license: licence };
  return { conditionsOfAccess: licenceNote };
}

/** From the first to the last period that the file speaks of: `2023-07/2026-06`. */
function coverage(text: string): { readonly temporalCoverage?: string } {
  const months = [
    ...[...text.matchAll(/\b(\d{4})M(\d{2})\b/g)].map(([, year, month]) => `${year}-${month}`),
    ...[...text.matchAll(/\b(\d{4})Q0?([1-4])\b/g)].flatMap(([, year, quarter]) => {
      const last = Number(quarter) * 3;
      return [last - 2, last].map((month) => `${year}-${String(month).padStart(2, '0')}`);
    }),
  ].sort();
  return months.length === 0 ? {} : { temporalCoverage: `${months[0]}/${months.at(-1)}` };
}
