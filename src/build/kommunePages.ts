/**
 * The answer of every kommune as plain HTML: for links shared by mail or on social media, and for readers without
 * JavaScript. Run while building; the same reader and the same sentences as in the app.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaCode } from '../domain/area.ts';
import { municipalities, regions } from '../domain/areas.ts';
import { readCatalogue } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { ingest } from '../ingest/ingest.ts';
import { answerOf } from '../language/answerTexts.ts';
import { da } from '../language/da.ts';
import { compareNames } from '../language/format.ts';
import { describeIssue } from '../language/issues.ts';
import { otherLanguage } from '../language/otherLanguage.ts';
import { sitePageTexts } from '../language/sitePageTexts.ts';
import { sourceLine } from '../language/source.ts';
import { answerFacts } from '../selectors/answer.ts';
import { MUNICIPALITY_TABLES, municipality } from '../selectors/municipality.ts';
import { alternates, FOLDERS, ownLanguage } from './languages.ts';
import { PICTURE } from './siteFiles.ts';
import { slug } from './slug.ts';
import { escaped, type Link, page } from './staticPage.ts';

export interface SiteFile {
  /** Path in the built folder of the language. */
  readonly path: string;
  readonly content: string;
}

export interface SiteOptions {
  /** The project's `data` folder. */
  readonly data: string;
  /** Where the site will live, without a slash at the end; null: not known, so no absolute address is written. */
  readonly siteUrl: string | null;
}

/**
 * One page per kommune and the index of them all, in the language of the texts; with an address, and in Danish, the
 * sitemap of both languages too. Rejects on files it cannot read.
 */
export async function kommunePages({ data, siteUrl }: SiteOptions): Promise<readonly SiteFile[]> {
  const { tables, source } = await readTables(data);
  const paths = readPaths(data);
  const pages = municipalities.map((area): SiteFile => {
    const { lead, more, gaps } = answerOf(answerFacts(municipality(area.code, tables)));
    const path = paths.get(area.code)!;
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
        ...placed(path, 2, siteUrl),
      }),
    };
  });
  const ofBoth = siteUrl === null || ownLanguage !== 'da' ? [] : [sitemap(siteUrl, paths)];
  return [...pages, index(siteUrl, paths), ...ofBoth];
}

const OWN = FOLDERS[ownLanguage];

/** What a page says of its own address; `depth` counts the folders to that of its language. */
function placed(path: string, depth: number, siteUrl: string | null) {
  const root = '../'.repeat(depth + (OWN === '' ? 0 : 1));
  const other = FOLDERS[otherLanguage.lang];
  return {
    alternates: alternates(path, (below) => `${siteUrl === null ? root : `${siteUrl}/`}${below}`),
    translation: `${root}${other}${path}`,
    canonical: siteUrl === null ? null : `${siteUrl}/${OWN}${path}`,
    picture: siteUrl === null ? null : `${siteUrl}/${OWN}${PICTURE}`,
  };
}

type Paths = ReadonlyMap<AreaCode, string>;

/** By the kommuner's own names, so that a page has the same path in every language. */
function readPaths(data: string): Paths {
  const rows = readFileSync(join(data, 'areas.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  return new Map(
    rows.map((row) => {
      const [code = '', name = ''] = row.split(';');
      return [code, `kommune/${code}-${slug(name)}/`];
    }),
  );
}

async function readTables(data: string) {
  const { datasets } = readCatalogue(JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')));
  const entries = MUNICIPALITY_TABLES.map((table) => datasets.find((entry) => entry.table === table)!);
  const tables = new Map<string, Dataset>();
  for (const entry of entries) {
    const result = await ingest(new Blob([readFileSync(join(data, entry.file))]), { fileName: entry.file });
    if (!result.ok) throw new Error(`data/${entry.file}: ${result.issues.map(describeIssue).join(' ')}`);
    tables.set(entry.table ?? entry.id, result.dataset);
  }
  const listed = entries.map((entry) => ({ ...entry, version: entry.sha256.slice(0, 12) }));
  return { tables, source: sourceLine(listed, true) };
}

function index(siteUrl: string | null, paths: Paths): SiteFile {
  const groups = regions.map((region) => ({
    heading: region.name,
    links: municipalities
      .filter((area) => area.region === region.code)
      .sort((a, b) => compareNames(a.name, b.name))
      .map((area): Link => ({ href: `../${paths.get(area.code)!}`, text: area.name })),
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
      ...placed('kommune/', 1, siteUrl),
    }),
  };
}

/** Every page in both languages; each says where the other is. */
function sitemap(siteUrl: string, pages: Paths): SiteFile {
  const paths = ['', 'kommune/', ...pages.values()];
  const urls = paths.flatMap((path) => {
    const versions = alternates(path, (below) => escaped(`${siteUrl}/${below}`));
    const links = versions.map(
      ({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
    );
    return versions
      .filter(({ lang }) => lang !== 'x-default')
      .map(({ href }) => `  <url><loc>${href}</loc>${links.join('')}</url>`);
  });
  return {
    path: 'sitemap.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
  };
}
