import { da } from '../../language/da.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';

export default function ClaimPage({ query }: { readonly query: string }) {
  useDocumentTitle(da.pages.claim);
  return <h1 data-query={query}>{da.pages.claim}</h1>;
}
