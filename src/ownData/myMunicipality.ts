/**
 * The kommune that the reader has said is theirs. It is kept in this browser only, and only when the reader asks for
 * it; nothing else is remembered of a visit.
 */
import type { AreaCode } from '../domain/area.ts';
import { findArea } from '../domain/areas.ts';

const KEY = 'kommunekurven.minKommune';

/** Null when none is remembered, when what is kept is no kommune, and where local storage is forbidden. */
export function myMunicipality(): AreaCode | null {
  try {
    const code = localStorage.getItem(KEY) ?? '';
    return findArea(code)?.kind === 'municipality' ? code : null;
  } catch {
    return null;
  }
}

/** False where local storage is forbidden or full: then nothing is remembered. */
export function rememberMunicipality(code: AreaCode): boolean {
  try {
    localStorage.setItem(KEY, code);
    return true;
  } catch {
    return false;
  }
}

/** Does nothing where local storage is forbidden: there is nothing to forget. */
export function forgetMunicipality(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Forbidden: nothing was kept.
  }
}
