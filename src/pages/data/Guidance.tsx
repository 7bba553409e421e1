/** Which table to fetch for each topic, step by step. */
import { dataTexts } from '../../language/dataTexts.ts';
import { guidance } from '../../language/guidanceTexts.ts';
import { places } from './keepFocus.ts';
import { SectionHeading } from './SectionHeading.tsx';

export function Guidance() {
  return (
    <section className="guidance">
      <SectionHeading id={places.guidance}>{dataTexts.guidanceHeading}</SectionHeading>
      {guidance.map(({ topic, table, publisher, url, steps, gives }) => (
        <details key={table}>
          <summary>
            {topic} <span className="hint">({dataTexts.tableAt(table, publisher)})</span>
          </summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            {dataTexts.gives}: {gives}
          </p>
          <p>
            <a className="tap" href={url} rel="noreferrer">
              {dataTexts.openAt(publisher)}
              <span className="visually-hidden">: {table}</span>
            </a>
          </p>
        </details>
      ))}
    </section>
  );
}
