/** `#/data`: the reader's own files, how to get them, and the figures that are built in. */
import './data.css';
import './files.css';
import { useState } from 'react';
import { dataTexts } from '../../language/dataTexts.ts';
import { describeStoreProblem } from '../../language/ownDataTexts.ts';
import { useFiles } from '../../queries/useFiles.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { Backup } from './Backup.tsx';
import { BuiltIn } from './BuiltIn.tsx';
import { CompareVersions } from './CompareVersions.tsx';
import { Contents } from './Contents.tsx';
import { DropArea } from './DropArea.tsx';
import { FileCard } from './FileCard.tsx';
import { Guidance } from './Guidance.tsx';
import { IncomingList } from './IncomingList.tsx';
import { places } from './keepFocus.ts';
import { Live } from './Live.tsx';
import { SectionHeading } from './SectionHeading.tsx';

export default function DataPage() {
  useDocumentTitle(dataTexts.title);
  const { own, retry, incoming, actions } = useFiles();
  const [said, say] = useState('');
  const files = own?.read ?? [];
  return (
    <div className="data-page">
      <h1>{dataTexts.title}</h1>
      <p className="lead">{dataTexts.lead}</p>
      <Contents hasFiles={files.length > 0} />
      <DropArea actions={actions} />
      <IncomingList incoming={incoming} actions={actions} />
      <p className="page-said" role="status">
        {own === null && retry === null ? dataTexts.loadingFiles : said}
      </p>
      {retry !== null && (
        <p className="store-problem" role="alert">
          {dataTexts.filesFailed}{' '}
          <button type="button" onClick={retry}>
            {dataTexts.retry}
          </button>
        </p>
      )}
      {own !== null && own.problem !== null && (
        <p className="store-problem" role="alert">
          {describeStoreProblem(own.problem)}
        </p>
      )}
      {files.length > 0 && own !== null && (
        <>
          <section className="files" aria-labelledby={places.files}>
            <SectionHeading id={places.files}>{dataTexts.filesHeading}</SectionHeading>
            {[...files].reverse().map((read) => (
              <FileCard key={read.file.id} read={read} own={own} actions={actions} onRemoved={say} />
            ))}
          </section>
          <CompareVersions own={own} />
          <Backup actions={actions} onCleared={say} />
        </>
      )}
      <Guidance />
      <Live actions={actions} />
      <BuiltIn />
    </div>
  );
}
