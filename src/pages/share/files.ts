/** A figure as a file to save. Each kind is made by code that is fetched when it is asked for. */
import { csvText } from '../../selectors/csvText.ts';
import type { Shareable } from './shareable.ts';
import type { Picture } from './svg/svgDocument.ts';

export interface SharedFile {
  readonly name: string;
  readonly blob: Blob;
  /** Pixels of a picture for each of the figure's, where there was no room for two. */
  readonly scale?: number;
}

/** What a PNG would have to be scaled to: its text could not be read. */
export interface TooLarge {
  readonly tooLarge: number;
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

/** `anyway`: also where its text becomes smaller than on the page. */
export async function pngFile(
  share: Shareable,
  draw: () => Promise<Picture>,
  anyway: boolean,
): Promise<SharedFile | TooLarge> {
  const { pngOf, pngScale } = await import('./png.ts');
  const [{ name }, picture] = [await share.numbers(), await draw()];
  const scale = pngScale(picture);
  if (scale < 1 && !anyway) return { tooLarge: scale };
  const file = { name: `${name}.png`, blob: await pngOf(picture) };
  return scale < 2 ? { ...file, scale } : file;
}
