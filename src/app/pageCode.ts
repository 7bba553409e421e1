/**
 * The code of each page is a part of its own, fetched once: when the page opens, or a moment before, when a reader
 * reaches for a link to it.
 */
import type { PagePart } from '../viewState/openingPage.ts';

export interface PageCode<M> {
  /**
   * One fetch for all who ask. A failure stays: the browser would not ask again before the page is loaded anew. When
   * the module has arrived the promise says so in React's own way (`status`, `value`), so that `use` does not suspend.
   */
  readonly load: () => Promise<M>;
}

function part<M>(source: () => Promise<M>): PageCode<M> {
  let coming: Promise<M> | undefined;
  return {
    load: () => {
      coming ??= source().then((value) => {
        Object.assign(coming!, { status: 'fulfilled', value });
        return value;
      });
      return coming;
    },
  };
}

export const pageCode = {
  front: part(() => import('../pages/front/FrontPage.tsx')),
  compare: part(() => import('../pages/ComparePage.tsx')),
  municipality: part(() => import('../pages/municipality/MunicipalityPage.tsx')),
  claim: part(() => import('../pages/claim/ClaimPage.tsx')),
  effect: part(() => import('../pages/effect/EffectPage.tsx')),
  about: part(() => import('../pages/about/AboutPage.tsx')),
  embed: part(() => import('../pages/embed/EmbedPage.tsx')),
  data: part(() => import('../pages/data/DataPage.tsx')),
} as const satisfies Readonly<Record<PagePart, PageCode<unknown>>>;
