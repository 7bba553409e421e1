/** A link to figures from the reader's own files says so: to whoever opens it without them. */
import { useEffect } from 'react';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { OwnData } from '../domain/ownData.ts';
import type { CompareView } from '../viewState/compareView.ts';
import { navigate } from '../viewState/useAddress.ts';

/** Of a checksum, enough to tell a reader's files apart. */
const ID = 8;

/** Puts the files behind the figure into the address; gives how many of those in the address are not here. */
export function useOwnFilesInLink(
  view: CompareView,
  entries: readonly ListedEntry[],
  own: OwnData | null,
): number {
  const used = entries
    .filter(({ kind }) => kind === 'egen fil')
    .map(({ version }) => version.slice(0, ID))
    .join('~');
  useEffect(() => {
    if (used === '' || view.filer !== null) return;
    navigate({ page: 'compare', view: { ...view, filer: used.split('~').slice(0, 10) } }, 'replace');
  }, [used, view]);
  if (own === null || view.filer === null) return 0;
  return view.filer.filter((id) => !own.tables.some(({ file }) => file.id.startsWith(id))).length;
}
