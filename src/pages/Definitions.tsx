/** *Hvad tallene dækker*: definition, publisher and licence of each file behind the figure. */
import { useState } from 'react';
import type { ListedEntry } from '../domain/catalogue.ts';
import { da } from '../language/da.ts';
import { useDefinitions } from '../queries/useDefinitions.ts';

export function Definitions({ entries }: { entries: readonly ListedEntry[] }) {
  const [asked, setAsked] = useState(false);
  const definitions = useDefinitions(
    entries.map((entry) => entry.id),
    asked,
  );
  return (
    <details className="definitions" onToggle={(event) => setAsked(asked || event.currentTarget.open)}>
      <summary>{da.definitionsHeading}</summary>
      {definitions === null ? (
        <p>{da.loading}</p>
      ) : (
        <dl>
          {definitions.map((entry) => (
            <div key={entry.id}>
              <dt>{entry.title}</dt>
              <dd>
                {entry.definition} {entry.publisher}
                {entry.table === null ? '' : `, ${da.table(entry.table)}`}.{' '}
                {entry.licence === null ? entry.licenceNote : da.licence(entry.licence)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
