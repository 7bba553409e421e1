/** The name of the site and the way to its pages. */
import { da } from '../language/da.ts';
import { otherLanguage } from '../language/otherLanguage.ts';
import { defaultCompareView } from '../viewState/compareView.ts';
import { formatAddress, type Route } from '../viewState/route.ts';
import { pageCode } from './pageCode.ts';

const PAGES = {
  front: { page: 'front' },
  compare: { page: 'compare', view: defaultCompareView },
  claim: { page: 'claim' },
  effect: { page: 'effect' },
  data: { page: 'data' },
} as const satisfies Readonly<Record<string, Route>>;

export function Masthead({ now, address }: { now: Route['page']; address: string }) {
  return (
    <header className="masthead">
      <p className="brand">
        <a href={formatAddress(PAGES.front)}>{da.appName}</a>
      </p>
      <p className="tagline">{da.tagline}</p>
      <nav aria-label={da.pagesLabel}>
        {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((page) => {
          // Reaching for a link is enough to send for the page behind it; what goes wrong, the page itself says.
          const reach = (): void => void pageCode[page].load().catch(() => undefined);
          return (
            <a
              key={page}
              href={formatAddress(PAGES[page])}
              aria-current={page === now ? 'page' : undefined}
              onPointerEnter={reach}
              onFocus={reach}
            >
              {da.pages[page]}
            </a>
          );
        })}
      </nav>
      <a
        className="language"
        href={`${otherLanguage.folder}${address}`}
        lang={otherLanguage.lang}
        hrefLang={otherLanguage.lang}
      >
        {otherLanguage.name}
      </a>
    </header>
  );
}
