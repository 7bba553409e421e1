/** The tile map: one square per kommune, roughly in place. Laid out once by a solver and then by hand. */
import tilesCsv from '../../data/boundaries/tiles.txt?raw';
import type { AreaCode } from './area.ts';

export interface Tile {
  readonly code: AreaCode;
  readonly column: number;
  readonly row: number;
  /** Two or three letters that stand for the name. */
  readonly letters: string;
}

export const tiles: readonly Tile[] = tilesCsv
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [code = '', column, row, letters = ''] = line.split(';');
    return { code, column: Number(column), row: Number(row), letters };
  });

export const tileColumns = 1 + Math.max(...tiles.map((tile) => tile.column));
export const tileRows = 1 + Math.max(...tiles.map((tile) => tile.row));
