/** How a file was read, as a list of facts. */
import type { Dataset } from '../../domain/dataset.ts';
import { indicators } from '../../domain/indicatorRegistry.ts';
import type { RowAccount } from '../../domain/issue.ts';
import type { OwnTable } from '../../domain/ownData.ts';
import type { SheetChoice } from '../../ingest/ingest.ts';
import {
  areasText,
  fileFactTexts,
  measureName,
  periodsText,
  publisherTexts,
  readingText,
} from '../../language/fileFacts.ts';
import { formatList } from '../../language/format.ts';
import { indicatorText, unitText } from '../../language/indicatorTexts.ts';
import { measureRefs } from '../../ownData/canonical.ts';
import { fileReport } from '../../ownData/report.ts';

interface Props {
  readonly dataset: Dataset;
  /** The same with the names that the app's indicators know. */
  readonly known: OwnTable;
  readonly account: RowAccount;
  /** Of a workbook. */
  readonly sheet: SheetChoice | null;
}

export function Understood({ dataset, known, account, sheet }: Props) {
  const report = fileReport(dataset);
  const definitions = definitionsOf(known);
  const rows: (readonly [string, React.ReactNode])[] = [
    [fileFactTexts.source, publisherTexts[report.publisher]],
    [fileFactTexts.tableName, report.table ?? fileFactTexts.unknownTable],
    ...(sheet === null
      ? []
      : [[fileFactTexts.sheet, fileFactTexts.sheetOf(sheet.name, sheet.names.length - 1)] as const]),
    ...(report.title === null ? [] : [[fileFactTexts.titleLine, report.title] as const]),
    [
      fileFactTexts.measures,
      <ul key="measures">
        {report.measures.slice(0, MOST_MEASURES).map(({ name, unit, reading }) => (
          <li key={name}>
            {measureName(name)}: {unitText({ kind: 'unit', unit })}, {readingText(reading)}
          </li>
        ))}
        {report.measures.length > MOST_MEASURES && (
          <li>{fileFactTexts.moreMeasures(report.measures.length - MOST_MEASURES)}</li>
        )}
      </ul>,
    ],
    [
      fileFactTexts.definition,
      definitions.length === 0 ? fileFactTexts.unknownDefinition : definitions.join(' '),
    ],
    [fileFactTexts.areas, areasText(report.areas)],
    [fileFactTexts.periods, periodsText(report.periods)],
    ...report.dimensions.map(
      ({ name, members, total }) =>
        [
          name,
          `${formatList(members.slice(0, MOST_MEMBERS))}${members.length > MOST_MEMBERS ? ' …' : ''}; ${total === null ? fileFactTexts.noTotal : fileFactTexts.total(total)}`,
        ] as const,
    ),
  ];
  return (
    <div className="understood">
      <h4>{fileFactTexts.heading}</h4>
      <dl>
        {rows.map(([term, what]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {report.example && <p>{fileFactTexts.example}</p>}
      <p className="hint">
        {fileFactTexts.rows(account.total, account.used, account.skipped, account.rejected)}
      </p>
    </div>
  );
}

/** Of the indicators that are made from this table alone. */
function definitionsOf({ key, dataset }: OwnTable): readonly string[] {
  const names = new Set(dataset.measures.map(({ name }) => name));
  const described = indicators.filter((indicator) =>
    measureRefs(indicator).every(({ table, measure }) => table === key && names.has(measure)),
  );
  const texts = [...new Set(described.map((indicator) => indicatorText(indicator).definition))];
  // One may say all that another says, and more.
  return texts.filter((text) => !texts.some((other) => other !== text && other.startsWith(text)));
}

const MOST_MEMBERS = 8;
const MOST_MEASURES = 12;
