/** `#/kommune/851`: one kommune on one page, the answer first. */
import { lazy, Suspense, useMemo } from 'react';
import { areaOf } from '../../domain/areas.ts';
import { withoutExamples } from '../../domain/ownData.ts';
import { answerOf } from '../../language/answerTexts.ts';
import { da } from '../../language/da.ts';
import { belongsText, municipalityTexts } from '../../language/municipalityTexts.ts';
import { noteText } from '../../language/notes.ts';
import { sourceLine } from '../../language/source.ts';
import { useOwnData } from '../../queries/useOwnData.ts';
import { useTables } from '../../queries/useTables.ts';
import { answerFacts } from '../../selectors/answer.ts';
import type { Tables } from '../../selectors/indicatorData.ts';
import { keyFigures } from '../../selectors/keyFigures.ts';
import { MUNICIPALITY_TABLES, type Municipality, municipality } from '../../selectors/municipality.ts';
import type { Route } from '../../viewState/route.ts';
import LoadFailure from '../LoadFailure.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { Actions } from './Actions.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { type PageFigures, PageFiguresContext } from './pageFigures.ts';
import { Sections } from './Sections.tsx';
import { useSectionPlace } from './sectionPlace.ts';
import './municipality.css';
import './paper.css';

const Goals = lazy(() => import('./Goals.tsx'));

interface Props {
  readonly route: Extract<Route, { page: 'municipality' }>;
}

export default function MunicipalityPage({ route }: Props) {
  const { code, maalsaetning: goals = null } = route;
  useDocumentTitle(municipalityTexts.documentTitle(areaOf(code).name));
  const own = useOwnData();
  const { entries, tables, failed } = useTables(MUNICIPALITY_TABLES, false, own && withoutExamples(own));
  const model = useMemo(() => (tables === null ? null : municipality(code, tables)), [code, tables]);
  if (failed !== null) return <LoadFailure failure={failed} />;
  if (model === null || tables === null)
    return (
      <p className="loading" role="status">
        {da.loading}
      </p>
    );
  const figures: PageFigures = { route: { page: 'municipality', code, maalsaetning: goals }, entries };
  return (
    <PageFiguresContext value={figures}>
      <Page
        model={model}
        tables={tables}
        goals={goals}
        section={route.afsnit}
        source={sourceLine(entries, true)}
      />
    </PageFiguresContext>
  );
}

interface PageProps {
  readonly model: Municipality;
  readonly tables: Tables;
  readonly source: string;
  /** Goals as the address holds them. */
  readonly goals: string | null;
  readonly section: string | undefined;
}

function Page({ model, tables, source, goals, section }: PageProps) {
  const missing = useSectionPlace(section);
  const { code } = model;
  const { name } = areaOf(code);
  const answer = useMemo(() => answerOf(answerFacts(model)), [model]);
  const text = [...answer.lead, ...answer.more, ...answer.gaps].join(' ');
  const figures = useMemo(() => keyFigures(model), [model]);
  // What is not published is said in the answer.
  const told = model.share?.comparison.notes.filter(({ kind }) => kind !== 'gap') ?? [];
  const notes = [...new Set(told.map(noteText))];
  return (
    <article className="municipality">
      {missing && (
        <p className="notices" role="status">
          {municipalityTexts.noSuchSection}
        </p>
      )}
      <p className="belongs">{belongsText(code)}</p>
      <h1>{name}</h1>
      <p className="answer">{answer.lead.join(' ')}</p>
      {answer.more.length > 0 && <p className="answer-more">{answer.more.join(' ')}</p>}
      {answer.gaps.length > 0 && <p className="answer-gaps">{answer.gaps.join(' ')}</p>}
      <Actions key={code} code={code} goals={goals} text={text} source={source} />
      <KeyFigures code={code} figures={figures} />
      <Suspense fallback={null}>
        <Sections
          model={model}
          tables={tables}
          goals={
            model.count !== null && (
              <Suspense fallback={null}>
                <Goals
                  key={code}
                  code={code}
                  tables={tables}
                  text={goals}
                  available={model.count.comparison.available}
                />
              </Suspense>
            )
          }
          paperFoot={<PaperFoot code={code} goals={goals} source={source} notes={notes} />}
        />
      </Suspense>
      <footer className="municipality-sources">
        <h2>{municipalityTexts.sourcesHeading}</h2>
        <p>{source}</p>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          <li>{da.noJobs}</li>
        </ul>
      </footer>
    </article>
  );
}
