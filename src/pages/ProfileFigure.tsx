/** An indicator that is a distribution or a curve for one period: its numbers as a table. */
import { type ReactNode, useMemo } from 'react';
import DataTable from '../charts/DataTable.tsx';
import DurationChart from '../charts/DurationChart.tsx';
import { Figure } from '../charts/Figure.tsx';
import SurvivalChart from '../charts/SurvivalChart.tsx';
import type { AreaCode } from '../domain/area.ts';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { Indicator } from '../domain/indicator.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import { STATUS_REASONS } from '../domain/observation.ts';
import { da } from '../language/da.ts';
import { durationNotes, survivalNotes } from '../language/durationTexts.ts';
import { formatPeriod } from '../language/format.ts';
import { indicatorText } from '../language/indicatorTexts.ts';
import { missingTexts, noteText } from '../language/notes.ts';
import { profileHeadline } from '../language/profileTexts.ts';
import { durationModel } from '../selectors/durationModel.ts';
import { indicatorData, type Tables } from '../selectors/indicatorData.ts';
import { type Profile, profile as profileOf } from '../selectors/profile.ts';
import { profileFacts, profileTable } from '../selectors/profileTable.ts';
import { survivalModel } from '../selectors/survivalModel.ts';
import { type CompareView, selectedAreas } from '../viewState/compareView.ts';
import { Definitions } from './Definitions.tsx';
import { FigureActions } from './FigureActions.tsx';
import { shownFigure, source } from './figureModel.ts';
import { NothingHere } from './NothingHere.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

interface Props {
  readonly indicator: Indicator;
  readonly tables: Tables;
  readonly view: CompareView;
  readonly entries: readonly ListedEntry[];
  readonly controls: ReactNode;
  /** What stands in place of definitions and actions where the figure stands alone; null on the page. */
  readonly alone: ReactNode;
}

export default function ProfileFigure({ indicator, tables, ...shared }: Props) {
  const { entries, controls, alone } = shared;
  const profile = useMemo(() => profileOf(indicator, tables), [indicator, tables]);
  if (profile !== null) return <Known {...shared} profile={profile} tables={tables} />;
  const { title, definition } = indicatorText(indicator);
  return (
    <Figure
      headline={title}
      subtitle={definition}
      example={false}
      controls={controls}
      notes={[]}
      source={source(entries, indicator)}
      definitions={alone === null && <Definitions entries={entries} />}
      actions={alone}
    >
      <NothingHere reason={{ kind: 'not-in-files' }} />
    </Figure>
  );
}

interface KnownProps extends Omit<Props, 'indicator'> {
  readonly profile: Profile;
}

function Known({ profile, tables, view, entries, controls, alone }: KnownProps) {
  const { indicator } = profile;
  const text = indicatorText(indicator);
  const codes = selectedAreas(view);
  const facts = useMemo(() => profileFacts(profile, codes), [profile, codes]);
  const table = useMemo(() => profileTable(profile, codes), [profile, codes]);
  const headline = profileHeadline(facts);
  useDocumentTitle(headline);
  const asked = shownFigure(view.fig, indicator);
  const sub = `${text.title}, ${formatPeriod(profile.period)}. ${text.definition}`;
  const notes = [
    ...(profile.example ? [noteText({ kind: 'example' })] : []),
    ...facts.byRegion.map(noteText),
    ...(indicator.source.kind === 'curve' ? survivalNotes : durationNotes),
    noteText({ kind: 'not-seasonally-adjusted' }),
  ];
  const drawing =
    asked === 'varighed' ? (
      <Duration profile={profile} tables={tables} codes={codes} description={headline} />
    ) : asked === 'forloeb' ? (
      <Survival profile={profile} codes={codes} description={headline} />
    ) : (
      <DataTable
        model={table}
        caption={`${sub} ${da.columnsAre[indicator.id === 'varighed-fortsat' ? 'weeks' : 'bands']}`}
        missing={STATUS_REASONS.map((reason) => missingTexts[reason])}
      />
    );
  return (
    <Figure
      headline={headline}
      subtitle={sub}
      example={profile.example}
      controls={controls}
      notes={notes}
      source={source(entries, indicator)}
      definitions={alone === null && <Definitions entries={entries} />}
      actions={
        alone ?? (
          <FigureActions
            share={{
              route: { page: 'compare', view },
              embed: view,
              headline,
              subtitle: sub,
              notes,
              source: source(entries, indicator),
              example: profile.example,
              drawing,
              entries,
              numbers: async () => {
                const { exportProfile, exportProfileName } = await import('../selectors/exportProfile.ts');
                return { name: exportProfileName(profile), table: exportProfile(profile) };
              },
            }}
          />
        )
      }
    >
      {drawing}
    </Figure>
  );
}

interface DrawingProps {
  readonly profile: Profile;
  readonly codes: readonly AreaCode[];
  readonly description: string;
}

function Duration({ profile, tables, codes, description }: DrawingProps & { readonly tables: Tables }) {
  const model = useMemo(
    () => durationModel(profile, indicatorData(indicatorOf('varighed-uger'), 'ialt', tables), codes),
    [profile, tables, codes],
  );
  return <DurationChart model={model} description={description} />;
}

function Survival({ profile, codes, description }: DrawingProps) {
  const model = useMemo(() => survivalModel(profile, codes), [profile, codes]);
  return <SurvivalChart model={model} description={description} />;
}
