/** The page that a route opens; suspends until its code is there. */
import { type ReactNode, use } from 'react';
import type { Route } from '../viewState/route.ts';
import { type PageCode, pageCode } from './pageCode.ts';

export function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'front':
      return <Code of={pageCode.front}>{({ default: FrontPage }) => <FrontPage />}</Code>;
    case 'municipality':
      return (
        <Code of={pageCode.municipality}>
          {({ default: MunicipalityPage }) => <MunicipalityPage key={route.code} route={route} />}
        </Code>
      );
    case 'data':
      return <Code of={pageCode.data}>{({ default: DataPage }) => <DataPage />}</Code>;
    case 'claim':
      return (
        <Code of={pageCode.claim}>{({ default: ClaimPage }) => <ClaimPage query={route.query ?? ''} />}</Code>
      );
    case 'effect':
      return (
        <Code of={pageCode.effect}>
          {({ default: EffectPage }) => <EffectPage query={route.query ?? ''} />}
        </Code>
      );
    case 'about':
      return <Code of={pageCode.about}>{({ default: AboutPage }) => <AboutPage />}</Code>;
    case 'embed':
      return (
        <Code of={pageCode.embed}>
          {({ default: EmbedPage }) => <EmbedPage view={route.view} theme={route.tema} />}
        </Code>
      );
    case 'compare':
      return <Code of={pageCode.compare}>{({ ComparePage }) => <ComparePage view={route.view} />}</Code>;
  }
}

interface CodeProps<M> {
  readonly of: PageCode<M>;
  readonly children: (module: M) => ReactNode;
}

/** Draws at once when the code is here: suspending for what is there would show a page of nothing first. */
function Code<M>({ of, children }: CodeProps<M>) {
  return children(use(of.load()));
}
