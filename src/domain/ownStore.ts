/**
 * What can become of the reader's own files where they are kept: tags, never text, so that the language layer owns
 * every word (`language/ownDataTexts.ts`).
 */
import type { OwnFile } from './ownData.ts';

/** Why the browser did not keep, or could not give back, the reader's files. */
export type StoreProblem =
  /** No room: the browser's quota for this site, or the disk. */
  | { readonly kind: 'full' }
  /** A private window, storage switched off, or a browser without IndexedDB. */
  | { readonly kind: 'forbidden' }
  /** The store was made by a newer version of the app than this page. */
  | { readonly kind: 'newer' }
  /** Another tab holds an older store open and does not let go. */
  | { readonly kind: 'blocked' }
  /** Anything else. `detail` is the error's name: for a report, no sentence. */
  | { readonly kind: 'broken'; readonly detail: string };

/** A file with where it is: `kept` false lasts until the page is closed. */
export interface ListedFile extends OwnFile {
  readonly kept: boolean;
}

/** Files in the order they came; those that could be read even where there is a problem. */
export interface FileListing {
  readonly files: readonly ListedFile[];
  readonly problem: StoreProblem | null;
}

export type AddOutcome =
  | { readonly kind: 'kept' }
  /** The same bytes are there already; their choices stay as they are. */
  | { readonly kind: 'already' }
  /** Usable until the page is closed. */
  | { readonly kind: 'visit-only'; readonly why: StoreProblem };

/** `gone`: removed meanwhile, perhaps in another tab. */
export type ChangeOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly why: StoreProblem };

/** Why a file is not taken as a bundle of the reader's files. */
export type BundleRefusal =
  /** No zip, or one that is cut off. */
  | { readonly kind: 'not-a-zip' }
  /** A zip that this app did not make. */
  | { readonly kind: 'foreign' }
  /** Made by a newer version of the app. */
  | { readonly kind: 'newer'; readonly schema: number }
  /** Unpacks to more than the app takes. `limit`: bytes. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Ours, but its table of contents cannot be read. */
  | { readonly kind: 'damaged' };

/** A file of a bundle that was left out: it is not there, or its bytes are not those that were saved. */
export interface DamagedFile {
  readonly name: string;
  readonly why: 'missing' | 'changed';
}

export type BundleImport =
  | { readonly kind: 'refused'; readonly refusal: BundleRefusal }
  | {
      readonly kind: 'imported';
      /** Names. */
      readonly kept: readonly string[];
      readonly already: readonly string[];
      readonly visitOnly: readonly string[];
      /** Why the first of `visitOnly` was not kept; null when all were. */
      readonly why: StoreProblem | null;
      readonly damaged: readonly DamagedFile[];
    };

export type BundleExport =
  | { readonly kind: 'made'; readonly name: string; readonly blob: Blob }
  /** More bytes than could be read back. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** The browser no longer gives out this file's bytes. */
  | { readonly kind: 'unreadable'; readonly name: string };
