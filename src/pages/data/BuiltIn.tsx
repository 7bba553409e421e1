/** The figures that come with the page: what they are, from whom, how fresh. */
import { da } from '../../language/da.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { sourceLine } from '../../language/source.ts';
import { officialEntries } from '../../queries/catalogue.ts';
import { Definitions } from '../Definitions.tsx';

export function BuiltIn() {
  return (
    <section className="built-in">
      <h2>{dataTexts.builtInHeading}</h2>
      <ul>
        {officialEntries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.title}</strong>
            <br />
            {sourceLine([entry], false)}
          </li>
        ))}
      </ul>
      <Definitions entries={officialEntries} />
      <p className="hint">{da.noJobs}</p>
    </section>
  );
}
