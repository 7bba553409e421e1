/**
 * Which page the address will open, told from its first word alone: so that the page's code can be asked for before
 * the reader of addresses is there. Wrong addresses open the front page, as they do in route.ts.
 */
export type PagePart = 'front' | 'compare' | 'municipality' | 'data' | 'claim' | 'effect' | 'about' | 'embed';

const FIRST_WORDS: Readonly<Record<string, PagePart>> = {
  sammenlign: 'compare',
  kommune: 'municipality',
  faktatjek: 'claim',
  effekt: 'effect',
  data: 'data',
  om: 'about',
  indlejr: 'embed',
};

/** `hash` with or without `#`. */
export function openingPage(hash: string = window.location.hash): PagePart {
  const [first = ''] = hash.replace(/^#?\/*/, '').split(/[/?]/);
  return Object.hasOwn(FIRST_WORDS, first) ? FIRST_WORDS[first]! : 'front';
}
