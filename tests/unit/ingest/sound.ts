/** What holds for every result, whatever the file: the property tests ask for nothing else. */
import { expect } from 'vitest';
import type { IngestResult } from '../../../src/ingest/ingest.ts';

/** Every record is accounted for, columns are of one length, and each cell is a number or says why not. */
export function expectSound(result: IngestResult): void {
  const { account } = result;
  if (account !== null) expect(account.used + account.skipped + account.rejected).toBe(account.total);
  if (!result.ok) {
    expect(result.issues.some((issue) => issue.severity === 'error' || issue.code === 'cancelled')).toBe(
      true,
    );
    return;
  }
  const { dataset } = result;
  for (const column of [
    dataset.area,
    dataset.period,
    ...dataset.dimension,
    ...dataset.values,
    ...dataset.status,
  ])
    expect(column).toHaveLength(dataset.rowCount);
  dataset.values.forEach((values, m) => {
    const status = dataset.status[m]!;
    for (let i = 0; i < values.length; i++) {
      expect(Number.isNaN(values[i])).toBe(status[i] !== 0);
      expect(status[i]).toBeLessThanOrEqual(5);
    }
  });
  for (const area of dataset.area) expect(area).toBeLessThan(dataset.areas.length);
  for (const period of dataset.period) expect(period).toBeLessThan(dataset.periods.length);
}
