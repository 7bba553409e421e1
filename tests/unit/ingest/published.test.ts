/** Files as the publishers gave them out, where this machine has them. They are no part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accept, codesOf, read } from './harness.ts';

const folder = new URL('../../../../shared/fixtures/', import.meta.url);
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, folder));

describe.skipIf(!existsSync(folder))('published files', () => {
  it('a matrix of Statistikbanken', async () => {
    const result = await accept(bytesOf('statbank-AULP01-excel-matrix-windows1252.csv'));
    expect(result).toMatchObject({ format: 'statistikbanken-matrix', encoding: 'windows-1252' });
    expect(result.account).toEqual({ total: 8, used: 3, skipped: 5, rejected: 0 });
    expect(result.dataset.rowCount).toBe(48);
    expect(result.dataset.measures[0]!.unit).toBe('percent-of-labour-force');
  });

  it('stacked key figures', async () => {
    const result = await accept(bytesOf('noegletal-stacked-iso8859-1.csv'));
    expect(result).toMatchObject({ format: 'noegletal-stack', encoding: 'windows-1252' });
    expect(result.dataset.measures).toHaveLength(2);
    expect(result.dataset.rowCount).toBe(8 * 18);
    expect(result.account.rejected).toBe(0);
  });

  it('an API answer without areas is refused for that', async () => {
    const result = await read(bytesOf('statbank-STRAF42-api-utf8-bom.csv'));
    expect(codesOf(result)).toEqual(['no-area-column']);
  });
});
