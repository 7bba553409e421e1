/** A figure as a file to save. Each kind of file is made by code that is fetched when it is asked for. */
import { csvText } from '../../selectors/csvText.ts';
import type { Shareable } from './shareable.ts';

export interface SharedFile {
  readonly name: string;
  readonly blob: Blob;
}

export async function csvFile(share: Shareable): Promise<SharedFile> {
  const { name, table } = await share.numbers();
  return {
    name: `${name}.csv`,
    blob: new Blob([csvText(table, share.example)], { type: 'text/csv;charset=utf-8' }),
  };
}
