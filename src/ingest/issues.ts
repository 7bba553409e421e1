/** Collects what there is to say about a file. Grouped, so that a million bad cells are one issue with a count. */
import type { Issue, IssueCode, IssueSeverity } from '../domain/issue.ts';
import { shownText } from './shownText.ts';

const MAX_GROUPS = 500;
const MAX_RAW = 200;

const SEVERITY: Partial<Record<IssueCode, IssueSeverity>> = {
  'decimal-assumed': 'warning',
  'no-total-member': 'warning',
  'ambiguous-dash': 'warning',
  'replacement-character': 'warning',
  'line-break-in-cell': 'warning',
  'negative-count': 'warning',
  'skipped-blank': 'info',
  'skipped-outside-table': 'info',
  'skipped-area-not-municipal': 'info',
  'duplicate-row': 'info',
  cancelled: 'info',
};

/**
 * A copy that does not keep the text it was cut from alive: engines let a short piece point into the long string
 * it came from.
 */
export function detach(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Where an issue was met; what is left out concerns the whole row or file. */
export interface IssuePlace {
  /** 1-based record number. */
  readonly row?: number;
  readonly column?: string | null;
  readonly raw?: string | null;
}

export class IssueCollector {
  private readonly groups = new Map<string, { -readonly [K in keyof Issue]: Issue[K] }>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Counts one occurrence (or `count` of them) of `code` in a column; the first place is kept. */
  add(code: IssueCode, place: IssuePlace = {}, count = 1): void {
    let column = place.column ?? null;
    let key = column === null ? code : `${code}\n${column}`;
    if (this.groups.size >= MAX_GROUPS && !this.groups.has(key)) {
      key = code;
      column = null;
    }
    const group = this.groups.get(key);
    if (group !== undefined) {
      group.count += count;
      return;
    }
    this.groups.set(key, {
      code,
      severity: SEVERITY[code] ?? 'error',
      file: this.file,
      row: place.row ?? null,
      column: column === null ? null : cut(column),
      raw: place.raw === undefined || place.raw === null ? null : cut(place.raw),
      count,
    });
  }

  /** In the order they were first met. */
  list(): readonly Issue[] {
    return [...this.groups.values()];
  }
}

function cut(text: string): string {
  return detach(shownText(text.trim().slice(0, MAX_RAW)));
}
