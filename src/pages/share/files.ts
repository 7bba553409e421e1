/** A figure as a file to save. Each kind is made by code that is fetched when it is asked for. */
import { csvText } from '../../selectors/csvText.ts';
import type { Shareable } from './shareable.ts';
import type { Picture } from './svg/svgDocument.ts';

export interface SharedFile {
  readonly name: string;
  readonly blob: Blob;
}

export async function csvFile(share: Shareable): Promise<SharedFile> {
  const { name, table } = await share.numbers();
  const text = csvText(table, share.example);
  return { name: `${name}.csv`, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
}

export async function xlsxFile(share: Shareable, address: string, today: Date): Promise<SharedFile> {
  const { workbook } = await import('./workbook.ts');
  const numbers = await share.numbers();
  return { name: `${numbers.name}.xlsx`, blob: await workbook(share, numbers, address, today) };
}

export async function svgFile(share: Shareable, draw: () => Promise<Picture>): Promise<SharedFile> {
  const [{ name }, { svg }] = [await share.numbers(), await draw()];
  return { name: `${name}.svg`, blob: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }) };
}

export async function pngFile(share: Shareable, draw: () => Promise<Picture>): Promise<SharedFile> {
  const { pngOf } = await import('./png.ts');
  const [{ name }, picture] = [await share.numbers(), await draw()];
  return { name: `${name}.png`, blob: await pngOf(picture) };
}
