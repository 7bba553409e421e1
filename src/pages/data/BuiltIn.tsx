/** The figures that come with the page: what they are, from whom, how fresh. */
import { da } from '../../language/da.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { sourceLine } from '../../language/source.ts';
import { officialEntries } from '../../queries/catalogue.ts';
import { Definitions } from '../Definitions.tsx';
import { places } from './keepFocus.ts';
import { SectionHeading } from './SectionHeading.tsx';

const FOLDER = import.meta.env.DATA_FOLDER;

export function BuiltIn() {
  return (
    <section className="built-in">
      <SectionHeading id={places.builtIn}>{dataTexts.builtInHeading}</SectionHeading>
      <ul>
        {officialEntries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.title}</strong>
            <br />
            {sourceLine([entry], false)}{' '}
            <a className="tap" href={`${FOLDER}${entry.file}`} download>
              {dataTexts.downloadFile}
              <span className="visually-hidden">: {entry.title}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="tap" href={`${FOLDER}catalogue.jsonld`} type="application/ld+json">
          {dataTexts.catalogueFile}
        </a>
        <br />
        <span className="hint">{dataTexts.catalogueHint}</span>
      </p>
      <Definitions entries={officialEntries} />
      <p className="hint">{da.noJobs}</p>
    </section>
  );
}
