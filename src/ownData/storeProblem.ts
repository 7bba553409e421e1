/** From what IndexedDB throws to what can be said about it. */
import type { StoreProblem } from '../domain/ownStore.ts';

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : typeof error;

/** For errors of any operation; `opening` where the database was not open yet. */
export function storeProblem(error: unknown, opening: boolean): StoreProblem {
  const name = nameOf(error);
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'full' };
    case 'VersionError':
      return { kind: 'newer' };
    case 'SecurityError':
    case 'NotAllowedError':
      return { kind: 'forbidden' };
    // `indexedDB` is not there, or null, as in some embedded browsers.
    case 'ReferenceError':
    case 'TypeError':
    // Firefox says this in windows where nothing may be stored.
    case 'InvalidStateError':
      return opening ? { kind: 'forbidden' } : { kind: 'broken', detail: name };
    default:
      return { kind: 'broken', detail: name };
  }
}

/** The connection was closed under us: worth another try on a new one. */
export function isClosed(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

/** Safari's private windows keep records but no `Blob`s, and say so by one of these. */
export function isBlobRefused(error: unknown): boolean {
  return ['DataCloneError', 'UnknownError'].includes(nameOf(error));
}
