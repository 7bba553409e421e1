/** The address as a page with its choices, and back. Pure text in, values out. */
import type { AreaCode } from '../domain/area.ts';
import { findArea } from '../domain/areas.ts';
import { CLAIM_PARAMETERS } from './claimParameters.ts';
import { type Codec, oneOf, read } from './codec.ts';
import { type CompareView, compareCodecs, defaultCompareView } from './compareView.ts';
import { EFFECT_PARAMETERS } from './effectParameters.ts';

/** Light or dark whatever the page around says; left out, the figure follows that page. */
export type EmbedTheme = 'lys' | 'moerk';

export type Route =
  | { readonly page: 'front' }
  | { readonly page: 'compare'; readonly view: CompareView }
  | {
      readonly page: 'municipality';
      readonly code: AreaCode;
      /** Goals as text, read where they are shown (`goals.ts`). */
      readonly maalsaetning?: string | null;
      /** The section that the page opens at, by its name (`pages/municipality/sectionPlace.ts`). */
      readonly afsnit?: string;
    }
  /** What is asked as a query, read where it is answered (`claimView.ts`). */
  | { readonly page: 'claim'; readonly query?: string }
  /** The same, for `effectView.ts`. */
  | { readonly page: 'effect'; readonly query?: string }
  /** The figure of `#/sammenlign` alone, for a frame in another page. */
  | { readonly page: 'embed'; readonly view: CompareView; readonly tema?: EmbedTheme }
  | { readonly page: 'about' }
  | { readonly page: 'data' };

/** Something in the address that could not be used; the page opens all the same. */
export type AddressNotice =
  | { readonly kind: 'unknown-page'; readonly raw: string }
  | { readonly kind: 'unknown-municipality'; readonly raw: string }
  | { readonly kind: 'unknown-parameter'; readonly name: string }
  | { readonly kind: 'invalid-parameter'; readonly name: string; readonly raw: string };

export interface Address {
  readonly route: Route;
  readonly notices: readonly AddressNotice[];
}

const LONGEST_QUOTE = 80;
const MOST_UNKNOWN = 5;

const MUNICIPALITY_PARAMETERS = { maalsaetning: true, afsnit: true };
/** Pages whose query is kept as text until they open: by the first word of their address. */
const KEPT = {
  faktatjek: { page: 'claim', names: CLAIM_PARAMETERS },
  effekt: { page: 'effect', names: EFFECT_PARAMETERS },
} as const;

type Kept = keyof typeof MUNICIPALITY_PARAMETERS;
type Key = keyof CompareView;
const keys = Object.keys(compareCodecs) as Key[];

/** Reads `location.hash` (with or without `#`). Never throws; what it cannot read it says. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  const [path = '', query = ''] = splitOnce(text, '?');
  const segments = path.split('/').filter((segment) => segment !== '');
  const [first, second, ...rest] = segments;
  const notices: AddressNotice[] = [];
  const parameters = new URLSearchParams(query);
  if (first === 'sammenlign' && second === undefined) {
    return { route: { page: 'compare', view: parseView(parameters, notices) }, notices };
  }
  const front: Route = { page: 'front' };
  if (first === 'kommune' && second !== undefined && rest.length === 0) {
    noteUnknown(parameters, MUNICIPALITY_PARAMETERS, notices);
    if (findArea(second)?.kind === 'municipality') {
      const kept = Object.keys(MUNICIPALITY_PARAMETERS).flatMap((name) => {
        const text = parameters.get(name);
        return text ? [[name, text]] : [];
      });
      return { route: { page: 'municipality', code: second, ...Object.fromEntries(kept) }, notices };
    }
    return { route: front, notices: [{ kind: 'unknown-municipality', raw: cut(second) }] };
  }
  if (first === 'indlejr' && second === undefined) {
    return { route: parseEmbed(parameters, notices), notices };
  }
  if (first !== undefined && second === undefined && Object.hasOwn(KEPT, first)) {
    const { page, names } = KEPT[first as keyof typeof KEPT];
    noteUnknown(parameters, Object.fromEntries(names.map((name) => [name, true])), notices);
    const query = keptQuery(parameters, names);
    return { route: query === '' ? { page } : { page, query }, notices };
  }
  // The other pages have no parameters yet.
  noteUnknown(parameters, {}, notices);
  if (first === undefined) return { route: front, notices };
  if (second === undefined) {
    if (first === 'om') return { route: { page: 'about' }, notices };
    if (first === 'data') return { route: { page: 'data' }, notices };
  }
  return { route: front, notices: [{ kind: 'unknown-page', raw: cut(path) }] };
}

/** The address of a page; choices that equal the defaults are left out. */
export function formatAddress(route: Route): string {
  switch (route.page) {
    case 'front':
      return '#/';
    case 'compare':
      return withQuery('#/sammenlign', formatView(route.view));
    case 'municipality':
      return withQuery(
        `#/kommune/${route.code}`,
        joined(Object.keys(MUNICIPALITY_PARAMETERS).map((name) => [name, route[name as Kept]])),
      );
    case 'claim':
      return withQuery('#/faktatjek', route.query ?? '');
    case 'effect':
      return withQuery('#/effekt', route.query ?? '');
    case 'embed':
      return withQuery(
        '#/indlejr',
        [formatView(route.view), joined([['tema', route.tema]])].filter(Boolean).join('&'),
      );
    case 'about':
      return '#/om';
    case 'data':
      return '#/data';
  }
}

const embedTheme = oneOf<EmbedTheme>(['lys', 'moerk']);

function parseEmbed(parameters: URLSearchParams, notices: AddressNotice[]): Route {
  const theme = read(embedTheme, parameters.get('tema'));
  if (theme.kind === 'invalid')
    notices.push({ kind: 'invalid-parameter', name: 'tema', raw: cut(theme.raw) });
  const choices = new URLSearchParams(parameters);
  choices.delete('tema');
  const route = { page: 'embed', view: parseView(choices, notices) } as const;
  return theme.kind === 'valid' ? { ...route, tema: theme.value } : route;
}

function parseView(parameters: URLSearchParams, notices: AddressNotice[]): CompareView {
  const found: Partial<Record<Key, unknown>> = {};
  for (const key of keys) {
    const reading = read<unknown>(compareCodecs[key] as Codec<unknown>, parameters.get(key));
    if (reading.kind === 'valid') found[key] = reading.value;
    if (reading.kind === 'invalid')
      notices.push({ kind: 'invalid-parameter', name: key, raw: cut(reading.raw) });
  }
  noteUnknown(parameters, compareCodecs, notices);
  return { ...defaultCompareView, ...(found as Partial<CompareView>) };
}

/** The known parameters that say something, each once and in one order. */
function keptQuery(parameters: URLSearchParams, names: readonly string[]): string {
  return joined(names.map((name) => [name, parameters.get(name)]));
}

/** Names and texts as a query; what has no text is left out. */
function joined(pairs: readonly (readonly [string, string | null | undefined])[]): string {
  return pairs.flatMap(([name, text]) => (text ? [`${name}=${encodeURIComponent(text)}`] : [])).join('&');
}

function noteUnknown(parameters: URLSearchParams, known: object, notices: AddressNotice[]): void {
  const names = [...new Set(parameters.keys())].filter((name) => !Object.hasOwn(known, name));
  for (const name of names.slice(0, MOST_UNKNOWN))
    notices.push({ kind: 'unknown-parameter', name: cut(name) });
}

/** A notice quotes the beginning; an address can be as long as anybody likes, and turn all text around it. */
export function cut(raw: string): string {
  const plain = raw.replace(/\p{Bidi_C}/gu, '\uFFFD');
  return plain.length <= LONGEST_QUOTE ? plain : `${plain.slice(0, LONGEST_QUOTE)}…`;
}

function formatView(view: CompareView): string {
  const parts: string[] = [];
  const add = <K extends Key>(key: K): void => {
    const value = view[key];
    const fallback = defaultCompareView[key];
    if (value === null) return;
    const text = compareCodecs[key].serialise(value);
    if (fallback !== null && text === compareCodecs[key].serialise(fallback)) return;
    parts.push(`${key}=${encodeURIComponent(text)}`);
  };
  for (const key of keys) add(key);
  return parts.join('&');
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
