/** A page that reads without JavaScript and leads into the app. Every text is escaped here. */
import { otherLanguage } from '../language/otherLanguage.ts';
import { sitePageTexts } from '../language/sitePageTexts.ts';
import { contentSecurityPolicy, REFERRER } from './headers.ts';
import { type Alternate, LANGUAGES, LOCALES, ownLanguage } from './languages.ts';
import { ICON } from './siteFiles.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
}

export interface StaticPage {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly paragraphs: readonly string[];
  readonly source: string | null;
  /** The same in the app. */
  readonly app: Link;
  readonly links: readonly Link[];
  readonly groups?: readonly { readonly heading: string; readonly links: readonly Link[] }[];
  /** Folders between the page and the folder of its language. */
  readonly depth: number;
  /** The page in every language; relative where the site's address is not known. */
  readonly alternates: readonly Alternate[];
  /** The way for a reader to the page in the other language: relative, so that it holds wherever the folder lies. */
  readonly translation: string;
  /** Absolute addresses; null where the site's own is not known. */
  readonly canonical: string | null;
  readonly picture: string | null;
}

/** The files that every such page uses, in the folder `kommune`. */
export const SHARED_FILES: readonly { readonly path: string; readonly content: string }[] = [
  {
    path: 'kommune/side.css',
    content: `:root{color-scheme:light dark}
body{margin:0 auto;max-width:44rem;padding:1.5rem 1.25rem 3rem;font:1.1rem/1.55 Georgia,"Times New Roman",serif;background:light-dark(#fbfaf6,#16181a);color:light-dark(#1d1c1a,#ece9e2)}
header{border-bottom:1px solid;padding-bottom:.6rem;font-weight:700;display:flex;justify-content:space-between;gap:1rem}
header a[hreflang]{font-weight:400}
h1{font-size:2.2rem;line-height:1.15;margin:1.2rem 0 .6rem}
h2{font-size:1.15rem;margin:1.6rem 0 .3rem}
a{color:light-dark(#0b5d73,#7cc7dc)}
footer{margin-top:2rem;font-size:.85rem;color:light-dark(#625f57,#a9a59b)}
ul{columns:12rem;padding:0;list-style:none;margin:0}
.open{font-size:1.2rem}
`,
  },
  // With JavaScript the reader goes straight to the app; without it the page is all there is.
  {
    path: 'kommune/videre.js',
    content: "location.replace(document.querySelector('a.open').href);\n",
  },
];

export function page(options: StaticPage): string {
  const {
    title,
    heading,
    description,
    paragraphs,
    source,
    app,
    links,
    groups = [],
    canonical,
    picture,
  } = options;
  const root = '../'.repeat(options.depth);
  const shared = '../'.repeat(options.depth - 1);
  const social = [
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:locale', LOCALES[ownLanguage]),
    ...LANGUAGES.filter((lang) => lang !== ownLanguage).map((lang) =>
      meta('og:locale:alternate', LOCALES[lang]),
    ),
    ...(canonical === null
      ? []
      : [meta('og:url', canonical), `<link rel="canonical" href="${escaped(canonical)}">`]),
    ...(picture === null ? [] : [meta('og:image', picture)]),
    ...options.alternates.map(
      ({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${escaped(href)}">`,
    ),
  ];
  return `<!doctype html>
<html lang="${ownLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(contentSecurityPolicy)}">
<meta name="referrer" content="${REFERRER}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
${social.join('\n')}
<link rel="icon" type="image/svg+xml" href="${root}${ICON}">
<link rel="stylesheet" href="${shared}side.css">
</head>
<body>
<header><a href="${root}#/">Kommunekurven</a>${otherVersion(options.translation)}</header>
<main>
<h1>${escaped(heading)}</h1>
${paragraphs
  .filter((text) => text !== '')
  .map((text) => `<p>${escaped(text)}</p>`)
  .join('\n')}
<p>${anchor(app, 'open')}</p>
${groups.map((group) => `<h2>${escaped(group.heading)}</h2>\n${list(group.links)}`).join('\n')}
</main>
<footer>
${source === null ? '' : `<p>${escaped(source)}</p>`}
${links.map((link) => `<p>${anchor(link)}</p>`).join('\n')}
<p>${escaped(sitePageTexts.withoutScript)}</p>
</footer>
${options.depth > 1 ? `<script src="${shared}videre.js"></script>\n` : ''}</body>
</html>
`;
}

function list(links: readonly Link[]): string {
  return `<ul>\n${links.map((link) => `<li>${anchor(link)}</li>`).join('\n')}\n</ul>`;
}

/** Its name is in its own language. */
function otherVersion(href: string): string {
  const { lang } = otherLanguage;
  return ` <a lang="${lang}" hreflang="${lang}" href="${escaped(href)}">${escaped(otherLanguage.name)}</a>`;
}

function anchor({ href, text }: Link, name?: string): string {
  return `<a${name === undefined ? '' : ` class="${name}"`} href="${escaped(href)}">${escaped(text)}</a>`;
}

function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${escaped(content)}">`;
}

/** For text and quoted attributes of HTML, and for XML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
