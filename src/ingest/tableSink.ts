/** Records in, dataset out: holds records back until their format is clear, then passes them on to its reader. */
import type { Dataset } from '../domain/dataset.ts';
import type { ReadingChoices } from '../domain/reading.ts';
import { assemble } from './assemble.ts';
import type { FormatName, FormatReader, ReadContext } from './formats/format.ts';
import type { Batch } from './plainRecords.ts';
import { recognise, SAMPLE_RECORDS } from './recognise.ts';
import type { Records } from './records.ts';
import { Refusal } from './refusal.ts';

export interface ReadDataset {
  readonly dataset: Dataset;
  readonly format: FormatName;
}

export class TableSink {
  private readonly context: ReadContext;
  private readonly choices: ReadingChoices | undefined;
  private sample: Records = [];
  private reader: FormatReader | null = null;
  private nextRow = 1;

  constructor(context: ReadContext, choices: ReadingChoices | undefined) {
    this.context = context;
    this.choices = choices;
  }

  /** Takes the next records; `enough`: the format is to be decided, few as they may be. */
  async take(batch: Batch, enough: boolean): Promise<void> {
    const { records } = batch;
    if (this.reader !== null) {
      this.reader.read(batch, this.nextRow);
      this.nextRow += records.length;
      return;
    }
    this.sample = this.sample.length === 0 ? records : [...this.sample, ...records];
    const { length } = this.sample;
    if (length >= SAMPLE_RECORDS || (enough && length > 0)) await this.recognise();
  }

  private async recognise(): Promise<FormatReader> {
    const reader = await recognise(this.sample, this.context, this.choices?.roles);
    this.nextRow = this.sample.length + 1;
    this.sample = [];
    this.reader = reader;
    return reader;
  }

  /** Throws a `Refusal` when the records are no table, or no row of it can be used. */
  async finish(): Promise<ReadDataset> {
    const { choices, context } = this;
    const reader = this.reader ?? (await this.recognise());
    let table = reader.finish();
    if (choices !== undefined) table = (await import('./applyChoices.ts')).applyChoices(table, choices);
    const dataset = assemble(table, context.account, context.issues);
    if (dataset.rowCount === 0) throw new Refusal('no-usable-rows');
    return { dataset, format: reader.format };
  }
}
