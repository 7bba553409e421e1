/** What the figures of all claims, of changes and of levels, say beside themselves. */
import type { Note } from '../../domain/note.ts';

/** Notes that do not hang on what is drawn. */
export const ALWAYS: ReadonlySet<Note['kind']> = new Set([
  'caution',
  'provisional',
  'newest-in-file',
  'not-seasonally-adjusted',
] as const);

/** Each once, without those that are empty here. */
export function present(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
