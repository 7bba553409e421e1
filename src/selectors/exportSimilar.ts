/** Kommuner like one's own, with the numbers they were chosen by, as a table. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { ShareTable } from '../domain/shareTable.ts';
import { columnTexts } from '../language/shareTexts.ts';
import { similarTexts } from '../language/similarTexts.ts';
import type { Likeness } from './similar.ts';
import { numberCell, textCell, textColumn, withRemarks } from './tableCells.ts';

export function exportSimilar(why: readonly Likeness[]): ShareTable {
  return withRemarks(
    [
      textColumn(similarTexts.columnArea),
      textColumn(columnTexts.group),
      { heading: similarTexts.columnLabourForce, decimals: 0 },
      { heading: similarTexts.columnUnemployment, decimals: 1 },
    ],
    why.map(({ code, group, labourForce, unemployment }) => [
      textCell(areaOf(code).name),
      textCell(group ?? ''),
      numberCell(labourForce),
      numberCell(unemployment),
    ]),
  );
}

export function exportSimilarName(code: AreaCode): string {
  return `kommunekurven-lignende-kommuner-${code}`;
}
