/** The topics of a kommune's page, each as the figure that suits it. */
import { lazy, type ReactNode, useMemo } from 'react';
import type { FigureName } from '../../domain/choices.ts';
import type { Benefit, KnownIndicatorId } from '../../domain/indicator.ts';
import { indicatorOf } from '../../domain/indicatorRegistry.ts';
import { da } from '../../language/da.ts';
import { municipalityTexts } from '../../language/municipalityTexts.ts';
import { noteText } from '../../language/notes.ts';
import {
  benefitHeadline,
  countsSubtitle,
  otherGapsText,
  otherHeadline,
  partGapsText,
  roundingNote,
} from '../../language/sectionTexts.ts';
import { yearHeadline } from '../../language/yearTexts.ts';
import type { Comparison } from '../../selectors/comparison.ts';
import { comparisonHeadline } from '../../selectors/headlineFacts.ts';
import type { Tables } from '../../selectors/indicatorData.ts';
import type { Municipality, Topic } from '../../selectors/municipality.ts';
import {
  benefitFacts,
  endOf,
  monthsWithNumbers,
  otherFacts,
  partGaps,
} from '../../selectors/sectionFacts.ts';
import { type BenefitLines, benefitLines, otherUnemployed } from '../../selectors/sectionLines.ts';
import { yearOverlay } from '../../selectors/yearOverlay.ts';
import { type CompareView, defaultCompareView } from '../../viewState/compareView.ts';
import { numberFormats, provisionalNote, subtitle } from '../figureModel.ts';
import { NothingHere } from '../NothingHere.tsx';
import { ByRegion } from './ByRegion.tsx';
import { LineSection } from './LineSection.tsx';
import { Section, type SectionView } from './Section.tsx';
import { SimilarSection } from './SimilarSection.tsx';
import { WeeksSection } from './WeeksSection.tsx';

const YearOverlay = lazy(() => import('../../charts/YearOverlay.tsx'));

interface Props {
  readonly model: Municipality;
  readonly tables: Tables;
  /** Stands before the topics, on paper after the first sheet. */
  readonly goals: ReactNode;
  /** Ends the first sheet of paper. */
  readonly paperFoot: ReactNode;
}

export function Sections({ model, tables, goals, paperFoot }: Props) {
  const { code, share, rate, graduates, weeks, similar } = model;
  const benefits = useMemo(
    () =>
      benefitLines(code, tables, {
        ialt: municipalityTexts.benefitTotal,
        dagpenge: municipalityTexts.benefitDagpenge,
        kontanthjaelp: municipalityTexts.benefitKontanthjaelp,
      }),
    [code, tables],
  );
  const others = useMemo(
    () =>
      otherUnemployed(code, tables, {
        longTerm: municipalityTexts.longTermLine,
        other: municipalityTexts.otherLine,
      }),
    [code, tables],
  );
  const view = (maal: KnownIndicatorId, fig: FigureName = 'udvikling'): CompareView => ({
    ...defaultCompareView,
    maal,
    fig,
    omr: [code],
  });
  const ofBenefit = (ydelse: Benefit, label: string): SectionView => ({
    label,
    view: { ...view('langtidsledige-antal'), ydelse },
  });
  return (
    <div className="topic-sections">
      {goals}
      {share !== null && (
        <LineSection
          name="langtidsledige"
          heading={municipalityTexts.longTermHeading}
          headline={headlineOf(share)}
          comparison={share.comparison}
          legend={da.otherMunicipalities}
          views={[{ view: view('langtidsledige-andel') }]}
          paperWide
        />
      )}
      {others !== null && (
        <LineSection
          name="ledige"
          heading={municipalityTexts.unemployedHeading}
          headline={otherHeadline(otherFacts(others, code))}
          subtitle={countsSubtitle(others.firstMonth, endOf(others))}
          comparison={others}
          notes={[...otherGaps(others), municipalityTexts.otherNote]}
          parts="oevrige"
          indicators={[indicatorOf('langtidsledige-antal'), indicatorOf('ledige-antal')]}
          views={[
            { view: view('ledige-antal'), label: municipalityTexts.openUnemployed },
            { view: view('langtidsledige-antal'), label: municipalityTexts.openLongTerm },
          ]}
        />
      )}
      {rate !== null && (
        <LineSection
          name="ledighed"
          heading={municipalityTexts.rateHeading}
          headline={headlineOf(rate)}
          comparison={rate.comparison}
          legend={da.otherMunicipalities}
          views={[{ view: view('ledige-pct') }]}
        />
      )}
      {paperFoot}
      {benefits !== null && (
        <LineSection
          name="ydelser"
          heading={municipalityTexts.benefitHeading}
          headline={benefitHeadline(benefitFacts(benefits, code))}
          subtitle={countsSubtitle(benefits.comparison.firstMonth, endOf(benefits.comparison))}
          comparison={benefits.comparison}
          notes={benefitNotes(benefits, code)}
          parts="ydelser"
          views={[
            ofBenefit('ialt', municipalityTexts.benefitTotal),
            ofBenefit('dagpenge', municipalityTexts.benefitDagpenge),
            ofBenefit('kontanthjaelp', municipalityTexts.benefitKontanthjaelp),
          ].filter(({ view: { ydelse } }) => benefits.benefits.includes(ydelse))}
        />
      )}
      {graduates !== null && <GraduateSection topic={graduates} view={view('dimittender-andel')} />}
      {similar !== null && <SimilarSection code={code} similar={similar} tables={tables} />}
      {weeks !== null && (
        <WeeksSection
          code={code}
          tables={tables}
          topic={weeks}
          view={view('varighed-fordeling', 'varighed')}
        />
      )}
    </div>
  );
}

function headlineOf({ comparison, ranking }: Topic): string {
  return comparisonHeadline(comparison, false, ranking).headline;
}

/** Of the parts only: what is missing of the whole is said over the figures. */
function benefitNotes(lines: BenefitLines, code: string): readonly string[] {
  const parts = partGaps(lines.comparison).filter((_, at) => lines.benefits[at] !== 'ialt');
  return [roundingNote(benefitFacts(lines, code)), ...parts.map(partGapsText)].filter(
    (text) => text !== null,
  );
}

function otherGaps({ selected }: Comparison): readonly string[] {
  const other = selected[1]!;
  const text = otherGapsText(monthsWithNumbers(other), other.status.length);
  return text === null ? [] : [text];
}

function GraduateSection({ topic, view }: { topic: Topic; view: CompareView }) {
  const { comparison } = topic;
  const model = useMemo(() => yearOverlay(comparison), [comparison]);
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const words = subtitle(comparison, false, false);
  return (
    <Section
      name="dimittender"
      heading={municipalityTexts.graduatesHeading}
      headline={model === null ? null : yearHeadline(model.facts)}
      subtitle={words}
      views={[{ view }]}
      paperTall
      figure={
        model === null
          ? undefined
          : {
              indicators: [comparison.data.indicator],
              notes: [...comparison.notes.map(noteText), da.noJobs],
              remark: provisionalNote(comparison),
              numbers: async () => {
                const { exportComparison, exportComparisonName } = await import(
                  '../../selectors/exportTables.ts'
                );
                return {
                  name: exportComparisonName(comparison, 'udvikling', [model.code]),
                  table: exportComparison(comparison, topic.ranking, 'udvikling'),
                };
              },
            }
      }
    >
      <ByRegion topic={topic} />
      {model === null ? (
        <NothingHere reason={{ kind: 'one-year' }} />
      ) : (
        <YearOverlay
          model={model}
          description={municipalityTexts.graduatesHeading}
          formatTick={formats.tick}
          formatBare={formats.bare}
          formatValue={formats.value}
        />
      )}
    </Section>
  );
}
