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
  readonly own: OwnData;
  /** Puts them into the address in the place of the step before; null takes them out. */
  readonly onName: (filer: readonly string[] | null) => void;
}

/** Of a checksum, enough to tell a reader's files apart. */
const ID = 8;

export default function OwnFilesInLink({ filer, entries, own, onName }: Props) {
  const used = entries.filter(({ kind }) => kind === 'egen fil').map(({ version }) => version.slice(0, ID));
  const named = [...new Set(used)].slice(0, MOST_FILES).join('~');
  useEffect(() => {
    if (named !== '' && filer === null) onName(named.split('~'));
  }, [named, filer, onName]);
  const missing = filer?.filter((id) => !own.tables.some(({ file }) => file.id.startsWith(id))).length ?? 0;
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
