/** How a cell shows its number: as such, as a percentage or as a date. The rest of a workbook's styles is looks. */
import { readXml } from './xml.ts';

export type CellStyle =
  | 'number'
  /** 0.036 is shown as 3.6 %. */
  | 'percent'
  /** A date, shown with its day. */
  | 'day'
  /** A date, shown as a month. */
  | 'month'
  /** A date, shown as a year. */
  | 'year';

/** Numbers of formats that every workbook has without saying so (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, CellStyle> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  [14, 'day'],
  [15, 'day'],
  [16, 'day'],
  [17, 'month'],
  [22, 'day'],
]);

/** The style of each cell format, by its number. */
export async function readCellStyles(pieces: AsyncIterable<Uint8Array>): Promise<readonly CellStyle[]> {
  const own = new Map<number, CellStyle>();
  const styles: CellStyle[] = [];
  let inCellFormats = false;
  await readXml(pieces, {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt') own.set(Number(numFmtId), styleOf(formatCode));
      else if (name === 'xf' && inCellFormats) {
        const format = Number(numFmtId ?? 0);
        styles.push(own.get(format) ?? BUILT_IN.get(format) ?? 'number');
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** What a format code shows; the part for positive numbers decides. Text in quotes or brackets is no sign. */
export function styleOf(code: string): CellStyle {
  const signs = code
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '')
    .split(';', 1)[0]!
    .toLowerCase();
  if (signs === 'general') return 'number';
  if (signs.includes('%')) return 'percent';
  if (signs.includes('d')) return 'day';
  if (/mmm|y.*m|m.*y/.test(signs)) return 'month';
  return signs.includes('y') ? 'year' : 'number';
}
