/**
 * What a browser may do on this site, in one place: the policy that stands in every document, and the headers that a
 * host should send. `vite preview` sends them, `_headers` tells them to hosts that read it, README to all others.
 */
import { STATBANK_BASE } from '../publishers/statbank.ts';

/**
 * Nothing but files of the site itself, and the one publisher that a reader can ask on `#/data`. Styles are files too:
 * React sets `style` through the CSSOM, which a policy does not touch. `blob:` and `data:` are pictures of figures.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  // The preview of an embedded figure.
  'frame-src': "'self'",
  'connect-src': `'self' ${new URL(STATBANK_BASE).origin}`,
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const satisfies Readonly<Record<string, string>>;

/** The policy as a document or a header says it. Without `frame-ancestors`: figures are meant to be embedded. */
export const contentSecurityPolicy = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** Where the reader comes from is told to nobody; the hash, where the choices are, never is. */
export const REFERRER = 'no-referrer';

/** All of it is public; a figure in a frame that is sandboxed without an origin of its own needs to be told so. */
const PUBLIC = ['Access-Control-Allow-Origin', '*'] as const;

const EVERYWHERE: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  PUBLIC,
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', REFERRER],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Folders whose files carry a hash of their content in their name: they never change, so they keep for a year. */
const HASHED_FOLDERS = ['/assets/', '/en/assets/'];
const FOR_EVER = 'public,max-age=31536000,immutable';
/** Asked for every time, so that a new version is seen at once; unchanged, the answer is a few bytes. */
const ASKED_FOR = 'no-cache';

/** The headers of an answer. `pathname` from the root of the site. */
export function headersOf(pathname: string): readonly (readonly [name: string, value: string])[] {
  const hashed = HASHED_FOLDERS.some((folder) => pathname.startsWith(folder));
  return [...EVERYWHERE, ['Cache-Control', hashed ? FOR_EVER : ASKED_FOR]];
}

/** `_headers` as Netlify, Cloudflare Pages and others read it, for a site at the root of its host. */
export function headersFile(): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block('/*', EVERYWHERE),
    ...HASHED_FOLDERS.map((folder) => block(`${folder}*`, [['Cache-Control', FOR_EVER]])),
  ].join('\n')}\n`;
}
