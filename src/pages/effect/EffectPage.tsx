import { da } from '../../language/da.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';

export default function EffectPage({ query }: { readonly query: string }) {
  useDocumentTitle(da.pages.effect);
  return <h1 data-query={query}>{da.pages.effect}</h1>;
}
