/** A claim's numbers beside what the figures say of each, as a table. */

import type { ClaimCheck } from '../language/claimFacts.ts';
import { claimShareTexts, fieldLabel, foundCell, rangeNote, saidCell } from '../language/claimShareTexts.ts';
import type { SaidRow } from '../selectors/saidAndFound.ts';
import './claimFigures.css';

interface Props {
  readonly check: Pick<ClaimCheck, 'claim' | 'indicator' | 'data'>;
  readonly rows: readonly SaidRow[];
}

export function SaidAndFound({ check, rows }: Props) {
  const { claim, indicator, data } = check;
  const { numbersTitle, numbersHeads, outcomes } = claimShareTexts;
  return (
    <table className="said-and-found">
      <caption className="visually-hidden">{numbersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{numbersHeads.number}</th>
          <th scope="col">{numbersHeads.said}</th>
          {data !== null && <th scope="col">{numbersHeads.found}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, said, range, found, outcome }) => {
          const note = rangeNote(said, range);
          return (
            <tr key={field}>
              <th scope="row">{fieldLabel(field, claim, indicator)}</th>
              <td>
                {saidCell(field, said, range, indicator)}
                {note !== '' && <small>{note}</small>}
              </td>
              {data !== null && (
                <td>
                  {found !== null && foundCell(field, found, claim, indicator)}
                  {outcome !== null && (
                    <small className={outcome === 'fails' || outcome === 'outside' ? 'not' : undefined}>
                      {outcomes[outcome]}
                    </small>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
