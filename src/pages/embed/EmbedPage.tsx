/** `#/indlejr`: one figure alone, for a frame in another page. */
import type { CompareView } from '../../viewState/compareView.ts';
import { ComparePage } from '../ComparePage.tsx';

export default function EmbedPage({ view }: { readonly view: CompareView }) {
  return <ComparePage view={view} />;
}
