/** The app's own reader on every file that the app carries. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Issue, RowAccount } from '../../src/domain/issue.ts';
import { dataFolder, figureEntries, readTable } from './tables.ts';

interface Result {
  readonly ok: boolean;
  readonly dataset?: Dataset;
  readonly issues: readonly Issue[];
  readonly account: RowAccount;
}
interface Reader {
  ingest(blob: Blob, options: { fileName: string }): Promise<Result>;
}

// By pattern, so that a checkout without the reader skips instead of failing to compile.
const readers = Object.values(import.meta.glob<Reader>('../../src/ingest/ingest.ts'));

describe.skipIf(readers.length === 0).each(figureEntries.map((entry) => [entry.file, entry] as const))(
  'the app reads data/%s',
  (file, entry) => {
    let result: Result;
    beforeAll(async () => {
      const { ingest } = await readers[0]!();
      const fileName = file.split('/').at(-1)!;
      result = await ingest(new Blob([readFileSync(dataFolder + file)]), { fileName });
    });

    test('without an error and without rejecting a row', () => {
      expect(result.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
      expect(result.account.rejected).toBe(0);
      expect(result.ok).toBe(true);
    });

    test('row for row: as many observations as the file has', () => {
      expect(result.dataset?.rowCount).toBe(readTable(file).rows.length);
    });

    test('with the unit that the catalogue promises for each measure', () => {
      const units = result.dataset?.measures.map((measure) => [measure.name, measure.unit]) ?? [];
      expect(Object.fromEntries(units)).toEqual(entry.unit);
    });

    test('as an example when, and only when, it is one', () => {
      expect(result.dataset?.meta.example).toBe(entry.kind === 'eksempel');
    });
  },
);
