/**
 * The answer of every kommune as plain HTML: for links shared by mail or on social media, and for readers without
 * JavaScript. Run while building; the same reader and the same sentences as in the app.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../domain/area.ts';
import { areaOf, municipalities, regions } from '../domain/areas.ts';
import { readCatalogue } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { ingest } from '../ingest/ingest.ts';
import { answerOf } from '../language/answerTexts.ts';
import { da } from '../language/da.ts';
import { compareNames } from '../language/format.ts';
import { sitePageTexts } from '../language/sitePageTexts.ts';
import { sourceLine } from '../language/source.ts';
import { answerFacts } from '../selectors/answer.ts';
import { MUNICIPALITY_TABLES, municipality } from '../selectors/municipality.ts';
import { PICTURE } from './siteFiles.ts';
import { slug } from './slug.ts';
import { escaped, type Link, page } from './staticPage.ts';

export interface SiteFile {
  /** Path in the built folder. */
  readonly path: string;
  readonly content: string;
}

export interface SiteOptions {
  /** The project's `data` folder. */
  readonly data: string;
  /** Where the site will live, without a slash at the end; null: not known, so no absolute address is written. */
  readonly siteUrl: string | null;
}

/** One page per kommune, the index of them all, and with an address the sitemap. Rejects on files it cannot read. */
export async function kommunePages({ data, siteUrl }: SiteOptions): Promise<readonly SiteFile[]> {
  const { tables, source } = await readTables(data);
  const pages = municipalities.map((area): SiteFile => {
    const { lead, more, gaps } = answerOf(answerFacts(municipality(area.code, tables)));
    const path = pathOf(area);
    return {
      path: `${path}index.html`,
      content: page({
        title: sitePageTexts.title(area.name),
        heading: area.name,
        description: lead.join(' '),
        paragraphs: [lead, more, gaps].map((sentences) => sentences.join(' ')),
        source: `${source} ${da.noJobs}`,
        app: { href: `../../#/kommune/${area.code}`, text: sitePageTexts.open(area.name) },
        links: [{ href: '../', text: sitePageTexts.all }],
        depth: 2,
        canonical: siteUrl === null ? null : `${siteUrl}/${path}`,
        picture: siteUrl === null ? null : `${siteUrl}/${PICTURE}`,
      }),
    };
  });
  return [...pages, index(siteUrl), ...(siteUrl === null ? [] : [sitemap(siteUrl)])];
}

function pathOf(area: Area): string {
  return `kommune/${area.code}-${slug(area.name)}/`;
}

async function readTables(data: string) {
  const { datasets } = readCatalogue(JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')));
  const entries = MUNICIPALITY_TABLES.map((table) => datasets.find((entry) => entry.table === table)!);
  const tables = new Map<string, Dataset>();
  for (const entry of entries) {
    const result = await ingest(new Blob([readFileSync(join(data, entry.file))]), { fileName: entry.file });
    if (!result.ok)
      throw new Error(`data/${entry.file}: ${result.issues.map(({ code }) => code).join(', ')}`);
    tables.set(entry.table ?? entry.id, result.dataset);
  }
  const listed = entries.map((entry) => ({ ...entry, version: entry.sha256.slice(0, 12) }));
  return { tables, source: sourceLine(listed, true) };
}

function index(siteUrl: string | null): SiteFile {
  const groups = regions.map((region) => ({
    heading: region.name,
    links: municipalities
      .filter((area) => area.region === region.code)
      .sort((a, b) => compareNames(a.name, b.name))
      .map((area): Link => ({ href: `../${pathOf(area)}`, text: area.name })),
  }));
  return {
    path: 'kommune/index.html',
    content: page({
      title: sitePageTexts.indexTitle,
      heading: sitePageTexts.all,
      description: sitePageTexts.indexDescription,
      paragraphs: [sitePageTexts.indexDescription],
      source: null,
      app: { href: '../#/', text: sitePageTexts.openFront },
      links: [],
      groups: groups.filter(({ links }) => links.length > 0),
      depth: 1,
      canonical: siteUrl === null ? null : `${siteUrl}/kommune/`,
      picture: siteUrl === null ? null : `${siteUrl}/${PICTURE}`,
    }),
  };
}

function sitemap(siteUrl: string): SiteFile {
  const addresses = ['', 'kommune/', ...municipalities.map(({ code }) => pathOf(areaOf(code)))];
  const urls = addresses.map((path) => `  <url><loc>${escaped(`${siteUrl}/${path}`)}</loc></url>`).join('\n');
  return {
    path: 'sitemap.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  };
}
