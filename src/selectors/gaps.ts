/** Notes on months in which a chosen area has no figure. */

import type { Line } from '../domain/line.ts';
import type { Note } from '../domain/note.ts';
import { STATUS_REASONS } from '../domain/observation.ts';

/** One note per line and reason; months that only lack a figure because of the transform are left out. */
export function gapNotes(lines: readonly Line[], monthCount: number): readonly Note[] {
  const notes: Note[] = [];
  for (const line of lines) {
    if (line.code === null) continue;
    STATUS_REASONS.forEach((reason, index) => {
      if (reason === 'not-computable') return;
      const months = line.status.filter((status) => status === index + 1).length;
      if (months > 0) notes.push({ kind: 'gap', area: line.code!, reason, months, of: monthCount });
    });
  }
  return notes;
}
