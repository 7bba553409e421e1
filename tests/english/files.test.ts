/** Files that the English site gives: read back by its own reader, groups left out with a reason. */
import { expect, test } from 'vitest';
import { BENCHMARKS } from '../../src/domain/choices.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { comparison } from '../../src/selectors/comparison.ts';
import { csvText } from '../../src/selectors/csvText.ts';
import { exportComparison } from '../../src/selectors/exportTables.ts';
import { ranking } from '../../src/selectors/ranking.ts';
import { defaultCompareView } from '../../src/viewState/compareView.ts';
import { dataOf, month } from '../unit/selectors/realData.ts';

const COMPANIES = { lignende: ['751', '461'], naboer: ['810', '820'], egne: ['155', '825'] };

test.each(BENCHMARKS)('compared with %s', async (mod) => {
  for (const figure of ['udvikling', 'rangliste', 'aendring'] as const) {
    const view = { ...defaultCompareView, omr: ['101', '851'], mod, fra: month(2025, 7) };
    const compared = comparison(dataOf('langtidsledige-andel'), view, COMPANIES);
    const table = exportComparison(compared, ranking(compared), figure);
    const groups = table.rows.filter(([area]) => area!.kind === 'text' && /^Group: \S/.test(area!.text));
    const result = await ingest(new Blob([csvText(table, false)]), { fileName: 'x.csv' });
    expect(result).toMatchObject({
      ok: true,
      account: { rejected: 0, used: table.rows.length - groups.length },
    });
    expect(groups.length > 0).toBe(['gruppe', 'lignende', 'naboer', 'egne'].includes(mod));
  }
});
