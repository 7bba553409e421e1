import { describe, expect, it } from 'vitest';
import { accept, codesOf, rowsOf } from './harness.ts';

const table = (heading: string, values: readonly string[]): string =>
  [`Område;Periode;${heading}`, ...values.map((v, i) => `Aalborg;20${10 + i}M01;${v}`)].join('\n');

async function column(heading: string, values: readonly string[]) {
  const result = await accept(table(heading, values));
  return {
    result,
    reading: result.dataset.measures[0]!.reading,
    values: rowsOf(result.dataset).map((row) => row[heading.split(';')[0]!]),
  };
}

describe('the decimal mark of a measure', () => {
  it('is not needed where every value is a plain whole number', async () => {
    const { reading, values } = await column('Antal personer', ['967', '2040', '..']);
    expect(reading).toEqual({ decimalMark: 'none', evidence: 'not-needed', decimals: 0 });
    expect(values).toEqual([967, 2040, 'suppressed']);
  });

  it('is proved by one value that fits only one mark, and then holds for all', async () => {
    const { reading, values, result } = await column('Andel', ['1,234', '3,6']);
    expect(reading).toEqual({ decimalMark: 'comma', evidence: 'proved', decimals: 3 });
    expect(values).toEqual([1.234, 3.6]);
    expect(codesOf(result)).not.toContain('decimal-assumed');
  });

  it.each([
    [['3,6', '2,45', '1,2'], 'comma'],
    [['3.6', '2.45', '1.2'], 'point'],
  ] as const)('tells the most decimals there are: %j', async (written, decimalMark) => {
    const { reading, values } = await column('Andel', written);
    expect(reading).toEqual({ decimalMark, evidence: 'proved', decimals: 2 });
    expect(values).toEqual([3.6, 2.45, 1.2]);
  });

  it('does not count the thousands of a proved decimal comma as decimals', async () => {
    const { reading, values } = await column('Andel', ['3,6', '1.234']);
    expect(reading).toEqual({ decimalMark: 'comma', evidence: 'proved', decimals: 1 });
    expect(values).toEqual([3.6, 1234]);
  });

  it('is the Danish one where a count has both marks', async () => {
    const { values } = await column('Antal personer', ['1.234', '1,234']);
    expect(values).toEqual([1234, 1.234]);
  });

  it('is proved by repeated thousands', async () => {
    const { reading, values } = await column('Antal personer', ['1.234', '1.234.567']);
    expect(reading).toEqual({ decimalMark: 'comma', evidence: 'proved', decimals: 0 });
    expect(values).toEqual([1234, 1234567]);
  });

  it('is assumed, and said to be, where a Danish count has only points before three digits', async () => {
    const { reading, values, result } = await column('Antal personer', ['1.234', '987']);
    expect(reading).toEqual({ decimalMark: 'comma', evidence: 'assumed', decimals: 0 });
    expect(values).toEqual([1234, 987]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({
        code: 'decimal-assumed',
        column: 'Antal personer',
        row: 2,
        raw: '1.234',
        count: 1,
      }),
    );
  });

  it('takes the only mark of a count for thousands, also in English', async () => {
    const { values } = await column('Antal personer', ['1,234', '12,345']);
    expect(values).toEqual([1234, 12345]);
  });

  it('is taken from the other measures of the file where its own values fit both', async () => {
    const { values } = await column('Udgift;Andel', ['1.234;3.6', '2.345;4.1']);
    expect(values).toEqual([1.234, 2.345]);
  });

  it('is the Danish one where nothing in the file tells', async () => {
    const { values } = await column('Udgift', ['1.234', '1,234']);
    expect(values).toEqual([1234, 1.234]);
  });

  it('is a point where the areas are written in English', async () => {
    const { dataset } = await accept(
      'OMRÅDE;TID;INDHOLD\n000 All Denmark;2024;1.234\n101 Copenhagen;2024;2.345',
    );
    expect(rowsOf(dataset).map((row) => row.INDHOLD)).toEqual([1.234, 2.345]);
  });

  it('follows the majority where values contradict each other, and refuses the others', async () => {
    const { reading, values, result } = await column('Andel;Antal', ['3,6;1', '2,4;2', '4.1;3']);
    expect(reading).toEqual({ decimalMark: 'comma', evidence: 'proved', decimals: 1 });
    expect(values).toEqual([3.6, 2.4, 'missing']);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'decimal-conflict', column: 'Andel', row: 4, raw: '4.1', count: 1 }),
    );
  });

  it('rejects a row whose only figure is in the minority', async () => {
    const { result } = await column('Andel', ['3,6', '2,4', '4.1']);
    expect(result.dataset.rowCount).toBe(2);
    expect(result.account).toEqual({ total: 4, used: 2, skipped: 1, rejected: 1 });
  });
});
