/** The lines above and below a table: title, unit, notes, and the word that says the figures are made up. */
import type { DatasetMeta } from '../../domain/dataset.ts';
import type { Delimiter } from '../delimiter.ts';
import { detach } from '../issues.ts';
import type { Origin } from '../publisher.ts';

const MAX_NOTES = 200;
const MAX_TEXT = 2000;

export class Surroundings {
  title: string | null = null;
  unitText: string | null = null;
  private example = false;
  private readonly notes: string[] = [];
  private readonly delimiter: Delimiter;

  constructor(delimiter: Delimiter) {
    this.delimiter = delimiter;
  }

  /** A line above the table's heading. */
  addAbove(record: readonly string[]): void {
    const text = this.textOf(record);
    if (text === '') return;
    if (/\bEKSEMPEL\b/.test(text)) {
      this.example = true;
      this.addNote(text);
    } else if (/^(enhed|unit) ?:/i.test(text)) this.unitText ??= text;
    else if (this.title === null) this.title = text;
    else this.addNote(text);
  }

  /** A line within or below the table that is no row of it. */
  addBelow(record: readonly string[]): void {
    const text = this.textOf(record);
    if (text !== '') this.addNote(text);
  }

  /** Everything above the table as one text, for recognising whose it is. */
  get aboveText(): string {
    return [this.title, this.unitText, ...this.notes].filter((text) => text !== null).join(' ');
  }

  meta(origin: Origin): DatasetMeta {
    const { title, unitText, notes, example } = this;
    return { publisher: origin.publisher, table: origin.table, title, unitText, notes, example };
  }

  private addNote(text: string): void {
    if (this.notes.length < MAX_NOTES) this.notes.push(text);
  }

  /** The line as it was before it was taken for cells. */
  private textOf(record: readonly string[]): string {
    const filled = record.map((cell) => cell.trim());
    while (filled.length > 0 && filled.at(-1) === '') filled.pop();
    return detach(filled.join(this.delimiter).slice(0, MAX_TEXT)).replaceAll('\r\n', '\n').trim();
  }
}
