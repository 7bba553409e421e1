/** `#/kommune/851`: one kommune on one page, the answer first. */
import { Suspense, useMemo } from 'react';
import type { AreaCode } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
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
import LoadFailure from '../LoadFailure.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { Actions } from './Actions.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { Sections } from './Sections.tsx';
import { SimilarSection } from './SimilarSection.tsx';
import './municipality.css';

export default function MunicipalityPage({ code }: { code: AreaCode }) {
  useDocumentTitle(municipalityTexts.documentTitle(areaOf(code).name));
  const own = useOwnData();
  const { entries, tables, failed } = useTables(MUNICIPALITY_TABLES, false, own);
  const model = useMemo(() => (tables === null ? null : municipality(code, tables)), [code, tables]);
  if (failed !== null) return <LoadFailure failure={failed} />;
  if (model === null || tables === null)
    return (
      <p className="loading" role="status">
        {da.loading}
      </p>
    );
  return <Page model={model} tables={tables} source={sourceLine(entries, true)} />;
}

interface PageProps {
  readonly model: Municipality;
  readonly tables: Tables;
  readonly source: string;
}

function Page({ model, tables, source }: PageProps) {
  const { code, similar } = model;
  const { name } = areaOf(code);
  const answer = useMemo(() => answerOf(answerFacts(model)), [model]);
  const text = [...answer.lead, ...answer.more].join(' ');
  const figures = useMemo(() => keyFigures(model), [model]);
  const notes = [...new Set((model.share?.comparison.notes ?? []).map(noteText))];
  return (
    <article className="municipality">
      <p className="belongs">{belongsText(code)}</p>
      <h1>{name}</h1>
      <p className="answer">{answer.lead.join(' ')}</p>
      {answer.more.length > 0 && <p className="answer-more">{answer.more.join(' ')}</p>}
      <Actions code={code} text={text} source={source} />
      <KeyFigures figures={figures} />
      <Suspense fallback={null}>
        <Sections
          model={model}
          tables={tables}
          paperFoot={<PaperFoot code={code} source={source} notes={notes} />}
        >
          {similar !== null && <SimilarSection code={code} similar={similar} />}
        </Sections>
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
