/** How a file was read, as a list of facts. */
import type { Dataset } from '../../domain/dataset.ts';
import type { RowAccount } from '../../domain/issue.ts';
import { areasText, dataTexts, periodsText, publisherTexts, readingText } from '../../language/dataTexts.ts';
import { formatList } from '../../language/format.ts';
import { unitText } from '../../language/indicatorTexts.ts';
import { fileReport } from '../../ownData/report.ts';

interface Props {
  readonly dataset: Dataset;
  readonly account: RowAccount;
}

export function Understood({ dataset, account }: Props) {
  const report = fileReport(dataset);
  const rows: (readonly [string, React.ReactNode])[] = [
    [dataTexts.source, publisherTexts[report.publisher]],
    [dataTexts.tableName, report.table ?? dataTexts.unknownTable],
    ...(report.title === null ? [] : [[dataTexts.titleLine, report.title] as const]),
    [
      dataTexts.measures,
      <ul key="measures">
        {report.measures.map(({ name, unit, reading }) => (
          <li key={name}>
            {name}: {unitText({ kind: 'unit', unit })}, {readingText(reading)}
          </li>
        ))}
      </ul>,
    ],
    [dataTexts.areas, areasText(report.areas)],
    [dataTexts.months, periodsText(report.periods)],
    ...report.dimensions.map(
      ({ name, members, total }) =>
        [
          name,
          `${formatList(members.slice(0, MOST_MEMBERS))}${members.length > MOST_MEMBERS ? ' …' : ''}; ${total === null ? dataTexts.noTotal : dataTexts.total(total)}`,
        ] as const,
    ),
  ];
  return (
    <div className="understood">
      <h4>{dataTexts.understoodHeading}</h4>
      <dl>
        {rows.map(([term, what]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {report.example && <p>{dataTexts.exampleFile}</p>}
      <p className="hint">{dataTexts.rows(account.total, account.used, account.skipped, account.rejected)}</p>
    </div>
  );
}

const MOST_MEMBERS = 8;
