/** `#/data`: the reader's own files, how to get them, and the figures that are built in. */
import './data.css';
import { dataTexts } from '../../language/dataTexts.ts';
import { describeStoreProblem } from '../../language/ownDataTexts.ts';
import { useFiles } from '../../queries/useFiles.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { Backup } from './Backup.tsx';
import { BuiltIn } from './BuiltIn.tsx';
import { CompareVersions } from './CompareVersions.tsx';
import { DropArea } from './DropArea.tsx';
import { FileCard } from './FileCard.tsx';
import { Guidance } from './Guidance.tsx';
import { IncomingList } from './IncomingList.tsx';
import { Live } from './Live.tsx';

export default function DataPage() {
  useDocumentTitle(dataTexts.title);
  const { own, incoming, actions } = useFiles();
  const files = own?.read ?? [];
  return (
    <div className="data-page">
      <h1>{dataTexts.title}</h1>
      <p className="lead">{dataTexts.lead}</p>
      <DropArea actions={actions} />
      <IncomingList incoming={incoming} actions={actions} />
      {own !== null && own.problem !== null && (
        <p className="store-problem" role="alert">
          {describeStoreProblem(own.problem)}
        </p>
      )}
      {files.length > 0 && own !== null && (
        <>
          <section className="files" aria-label={dataTexts.filesHeading}>
            <h2>{dataTexts.filesHeading}</h2>
            {[...files].reverse().map((read) => (
              <FileCard key={read.file.id} read={read} own={own} actions={actions} />
            ))}
          </section>
          <CompareVersions own={own} />
          <Backup actions={actions} />
        </>
      )}
      <Guidance />
      <Live actions={actions} />
      <BuiltIn />
    </div>
  );
}
