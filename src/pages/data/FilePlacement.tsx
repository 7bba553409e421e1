/** What a file's figures become, what they change, and the way to the figures. */
import { type Indicator, tablesOf } from '../../domain/indicator.ts';
import type { OwnTable } from '../../domain/ownData.ts';
import type { ListedFile } from '../../domain/ownStore.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import { kommunerText, notMonthlyText, placementTexts } from '../../language/placementTexts.ts';
import type { Overlay } from '../../ownData/placement.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { openingFigure } from '../figureModel.ts';
import { filesBehind } from '../OwnFilesInLink.tsx';
import { places } from './keepFocus.ts';
import { Revision } from './Revision.tsx';
import type { Placed, PlacedState } from './usePlacement.ts';

interface Props {
  readonly table: OwnTable;
  readonly file: ListedFile;
  readonly state: PlacedState;
  /** The button that puts the figures to use or aside. */
  readonly children: React.ReactNode;
}

export function FilePlacement({ table, file, state, children }: Props) {
  return (
    <div className="placement">
      <h4 id={places.placement(file.id)} tabIndex={-1}>
        {placementTexts.heading}
      </h4>
      {state.kind === 'loading' && <p className="hint">{placementTexts.loading}</p>}
      {state.kind === 'failed' && (
        <p>
          {placementTexts.failed}{' '}
          <button type="button" onClick={state.retry}>
            {placementTexts.retry}
          </button>
        </p>
      )}
      {state.kind === 'placed' && (
        <>
          <What table={table} placed={state.placed} />
          {children}
          {file.active && <Links table={table} placed={state.placed} />}
        </>
      )}
    </div>
  );
}

function What({ table, placed }: { table: OwnTable; placed: Placed }) {
  const { change, differs, placement } = placed;
  return (
    <>
      {differs && change !== null && <Revision before={change.before} after={change.after} />}
      <ul>
        {[...sentences(table, placed)].map((text) => (
          <li key={text}>{text}</li>
        ))}
        {placement.lacking.map(({ indicators, table: other, months }) => (
          <li key={other}>{placementTexts.lacks(indicators, other, months)}</li>
        ))}
      </ul>
    </>
  );
}

function* sentences({ dataset }: OwnTable, placed: Placed): Generator<string> {
  const { known, own, over, kommuner } = placed.placement;
  if (known.length === 0 && own.length === 0) {
    yield notMonthlyText(dataset.meta.publisher);
    return;
  }
  if (over !== null && over.problem !== null) {
    yield over.problem.kind === 'no-total'
      ? placementTexts.noTotal(over.problem.dimension)
      : placementTexts.unitDiffers(over.problem.measure);
    return;
  }
  if (!placed.contributes) {
    yield placementTexts.covered;
    if (placed.above !== null) yield placementTexts.above(placed.above);
    return;
  }
  if (placed.differs) yield placementTexts.differs;
  if (known.length > 0) yield placementTexts.feeds(known);
  if (own.length > 0) yield placementTexts.newIndicators(own);
  if (over === null) {
    const text = kommunerText(kommuner);
    if (text !== '') yield text;
    return;
  }
  yield* overlay(placed, over);
}

function* overlay(placed: Placed, over: Overlay): Generator<string> {
  const { differs, above } = placed;
  if (over.precedence === 'extend' && !differs) yield placementTexts.older;
  // The difference tells of what is new too.
  if (!differs && over.newPeriods.length > 0) yield placementTexts.newPeriods(over.newPeriods);
  if (!differs && over.newAreas.length > 0) yield placementTexts.newAreas(over.newAreas.length);
  if (!differs && over.shared > 0 && over.precedence === 'replace') yield placementTexts.same;
  if (over.precedence === 'replace' && over.untouched > 0)
    yield placementTexts.untouched(over.untouched, over.newPeriods.length > 0);
  if (above !== null) yield placementTexts.above(above);
}

function Links({ table, placed }: { table: OwnTable; placed: Placed }) {
  const { placement, contributes } = placed;
  const indicators = [...placement.known, ...placement.own];
  if (indicators.length === 0 || !contributes || placement.over?.problem != null) return null;
  return (
    <p className="opens">
      {placementTexts.opens}{' '}
      {indicators.map((indicator, i) => (
        <span key={indicator.id}>
          {i > 0 && ' · '}
          <a className="tap" href={addressOf(indicator, table, placed)}>
            {indicatorText(indicator).title}
          </a>
        </span>
      ))}
    </p>
  );
}

/** The files behind the figure are named at once: done by the figure itself, it would be drawn twice. */
function addressOf(indicator: Indicator, { key }: OwnTable, { sources }: Placed): string {
  const tables = tablesOf(indicator);
  // Figures without a table of their own are of this file alone.
  const behind = sources.filter(({ table }) => tables.includes(table ?? key));
  const fig = openingFigure(indicator, defaultCompareView.fig);
  const view = { ...defaultCompareView, maal: indicator.id, fig, filer: filesBehind(behind) };
  return formatAddress({ page: 'compare', view });
}
