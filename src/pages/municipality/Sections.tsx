/** The topics of a kommune's page, each as the figure that suits it. */
import { lazy, type ReactNode, useMemo } from 'react';
import type { FigureName } from '../../domain/choices.ts';
import type { KnownIndicatorId } from '../../domain/indicator.ts';
import { da } from '../../language/da.ts';
import { municipalityTexts } from '../../language/municipalityTexts.ts';
import { benefitHeadline, countsSubtitle, otherHeadline } from '../../language/sectionTexts.ts';
import { yearHeadline } from '../../language/yearTexts.ts';
import { comparisonHeadline } from '../../selectors/headlineFacts.ts';
import type { Tables } from '../../selectors/indicatorData.ts';
import type { Municipality, Topic } from '../../selectors/municipality.ts';
import { benefitFacts, endOf, otherFacts } from '../../selectors/sectionFacts.ts';
import { benefitLines, otherUnemployed } from '../../selectors/sectionLines.ts';
import { yearOverlay } from '../../selectors/yearOverlay.ts';
import { type CompareView, defaultCompareView } from '../../viewState/compareView.ts';
import { numberFormats, subtitle } from '../figureModel.ts';
import { NothingHere } from '../NothingHere.tsx';
import { ByRegion } from './ByRegion.tsx';
import { LineSection } from './LineSection.tsx';
import { Section } from './Section.tsx';
import { WeeksSection } from './WeeksSection.tsx';

const YearOverlay = lazy(() => import('../../charts/YearOverlay.tsx'));

interface Props {
  readonly model: Municipality;
  readonly tables: Tables;
  /** Ends the first sheet of paper. */
  readonly paperFoot: ReactNode;
  /** Stands beside the graduates. */
  readonly children: ReactNode;
}

export function Sections({ model, tables, paperFoot, children }: Props) {
  const { code, share, rate, graduates, weeks } = model;
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
  return (
    <div className="topic-sections">
      {share !== null && (
        <LineSection
          heading={municipalityTexts.longTermHeading}
          headline={headlineOf(share)}
          comparison={share.comparison}
          legend={da.otherMunicipalities}
          view={view('langtidsledige-andel')}
          paperWide
        />
      )}
      {others !== null && (
        <LineSection
          heading={municipalityTexts.unemployedHeading}
          headline={otherHeadline(otherFacts(others, code))}
          subtitle={countsSubtitle(others.firstMonth, endOf(others))}
          comparison={others}
          notes={[municipalityTexts.otherNote]}
          view={view('ledige-antal')}
        />
      )}
      {rate !== null && (
        <LineSection
          heading={municipalityTexts.rateHeading}
          headline={headlineOf(rate)}
          comparison={rate.comparison}
          legend={da.otherMunicipalities}
          view={view('ledige-pct')}
        />
      )}
      {paperFoot}
      {benefits !== null && (
        <LineSection
          heading={municipalityTexts.benefitHeading}
          headline={benefitHeadline(benefitFacts(benefits, code))}
          subtitle={countsSubtitle(benefits.firstMonth, endOf(benefits))}
          comparison={benefits}
          view={view('langtidsledige-antal')}
        />
      )}
      {graduates !== null && <GraduateSection topic={graduates} view={view('dimittender-andel')} />}
      {children}
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

function GraduateSection({ topic, view }: { topic: Topic; view: CompareView }) {
  const { comparison } = topic;
  const model = useMemo(() => yearOverlay(comparison), [comparison]);
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const words = subtitle(comparison, false, false);
  return (
    <Section
      heading={municipalityTexts.graduatesHeading}
      headline={model === null ? null : yearHeadline(model.facts)}
      subtitle={words}
      view={view}
    >
      <ByRegion topic={topic} />
      {model === null ? (
        <NothingHere reason={{ kind: 'one-year' }} />
      ) : (
        <YearOverlay
          model={model}
          description={yearHeadline(model.facts)}
          formatTick={formats.tick}
          formatBare={formats.bare}
          formatValue={formats.value}
        />
      )}
    </Section>
  );
}
