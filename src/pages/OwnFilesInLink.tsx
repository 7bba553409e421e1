/** A link to figures from the reader's own files names them, and whoever opens it without them is told. */
import { useEffect } from 'react';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { OwnData } from '../domain/ownData.ts';
import { da } from '../language/da.ts';
import { MOST_FILES } from '../viewState/codec.ts';

interface Props {
  /** What the address says; null while it says nothing. */
  readonly filer: readonly string[] | null;
  /** The files behind what is shown; empty while that is not known. */
  readonly entries: readonly ListedEntry[];
  /** Names them anew where others are behind what is shown. Pages of questions forget them with each new question. */
  readonly renews?: boolean;
  readonly own: OwnData;
  /** Puts them into the address in the place of the step before; null takes them out. */
  readonly onName: (filer: readonly string[] | null) => void;
}

/** Of a checksum, enough to tell a reader's files apart. */
const ID = 8;

/** What a link to figures from these says of the reader's own files among them; null where there are none. */
export function filesBehind(entries: readonly ListedEntry[]): readonly string[] | null {
  const used = entries.filter(({ kind }) => kind === 'egen fil').map(({ version }) => version.slice(0, ID));
  return used.length === 0 ? null : [...new Set(used)].slice(0, MOST_FILES);
}

export default function OwnFilesInLink({ filer, entries, renews, own, onName }: Props) {
  const missing = filer?.filter((id) => !own.tables.some(({ file }) => file.id.startsWith(id))).length ?? 0;
  const named = filesBehind(entries)?.join('~') ?? '';
  // What the link names and is not here stays in it until the reader says otherwise.
  const anew = renews && missing === 0 && entries.length > 0;
  const renamed = filer === null ? named !== '' : anew && named !== filer.join('~');
  useEffect(() => {
    if (renamed) onName(named === '' ? null : named.split('~'));
  }, [renamed, named, onName]);
  if (missing === 0) return null;
  return (
    <p className="notices" role="status">
      {da.filesMissing(missing)}
      <button type="button" onClick={() => onName(null)}>
        {da.filesMissingForget}
      </button>
    </p>
  );
}
