/** What a file's figures become, what they change, and the way to the figures. */
import type { Indicator } from '../../domain/indicator.ts';
import type { OwnTable } from '../../domain/ownData.ts';
import type { ListedFile } from '../../domain/ownStore.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { overlapDiffers } from '../../ownData/overlap.ts';
import { type Placement, placement } from '../../ownData/placement.ts';
import type { OwnFiles } from '../../queries/ownFiles.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { useTables } from '../../queries/useTables.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { openingFigure } from '../figureModel.ts';
import { OwnMeasures } from './OwnMeasures.tsx';
import { Revision } from './Revision.tsx';

interface Props {
  readonly table: OwnTable;
  readonly file: ListedFile;
  readonly own: OwnFiles;
  readonly actions: FileActions;
}

export function FilePlacement({ table, file, own, actions }: Props) {
  // What there is without this file: the built-in figures and the files that came before it.
  const at = own.data.tables.findIndex((other) => other.file.id === file.id);
  const before = own.data.tables.slice(0, at < 0 ? undefined : at);
  const { tables } = useTables([table.key], false, {
    ...own.data,
    tables: before,
    version: `before ${file.id} ${own.data.version}`,
  });
  if (tables === null) return null;
  const under = tables.get(table.key) ?? null;
  const placed = placement(table.dataset, under, file.indicators);
  const differs = under !== null && overlapDiffers(under, table.dataset);
  return (
    <div className="placement">
      <h4>{dataTexts.placementHeading}</h4>
      <ul>
        {sentences(placed, differs).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {under !== null && differs && placed.over?.precedence === 'replace' && (
        <Revision before={under} after={table.dataset} />
      )}
      {!file.active && placed.over?.problem == null && (
        <p>
          <button
            type="button"
            className="primary"
            onClick={() => void actions.update(file.id, { active: true })}
          >
            {dataTexts.use}
          </button>
        </p>
      )}
      {file.active && <Links indicators={[...placed.known, ...placed.own]} />}
      <OwnMeasures indicators={placed.own} file={file} actions={actions} />
    </div>
  );
}

function sentences({ known, own, over, monthly }: Placement, differs: boolean): readonly string[] {
  const titles = (list: readonly Indicator[]): string[] => list.map((one) => indicatorText(one).title);
  const texts: string[] = [];
  if (known.length > 0) texts.push(dataTexts.feeds(titles(known)));
  if (own.length > 0) texts.push(dataTexts.newIndicators(titles(own)));
  if (!monthly && known.length === 0) texts.push(dataTexts.notMonthly);
  if (over === null) return texts;
  if (over.problem !== null)
    return [
      ...texts,
      over.problem.kind === 'no-total'
        ? dataTexts.problemTotal(over.problem.dimension)
        : dataTexts.problemUnit(over.problem.measure),
    ];
  if (over.precedence === 'extend') texts.push(dataTexts.older);
  if (over.newPeriods.length > 0) texts.push(dataTexts.newMonths(over.newPeriods));
  if (over.newAreas.length > 0) texts.push(dataTexts.newAreas(over.newAreas.length));
  if (differs) texts.push(dataTexts.replacing);
  else if (over.shared > 0 && over.precedence === 'replace') texts.push(dataTexts.sameFigures);
  return texts;
}

function Links({ indicators }: { indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null;
  return (
    <p className="opens">
      {dataTexts.opens}{' '}
      {indicators.map((indicator, i) => (
        <span key={indicator.id}>
          {i > 0 && ' · '}
          <a
            href={formatAddress({
              page: 'compare',
              view: {
                ...defaultCompareView,
                maal: indicator.id,
                fig: openingFigure(indicator, defaultCompareView.fig),
              },
            })}
          >
            {indicatorText(indicator).title}
          </a>
        </span>
      ))}
    </p>
  );
}
