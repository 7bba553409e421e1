/** A reading of one place as a small table that keeps away from the pointer. */
import './lines.css';
import './reading.css';
import './factPanel.css';
import type { CSSProperties } from 'react';
import { MarkerIcon } from './Marker.tsx';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

interface Props {
  readonly heading: string;
  /** Whose marker stands beside the heading: 0 to 5, -1 for the benchmark, null for none. */
  readonly slot: number | null;
  readonly facts: readonly Fact[];
  readonly hint: string;
  readonly style: CSSProperties;
}

export function FactPanel({ heading, slot, facts, hint, style }: Props) {
  return (
    <div className="reading-panel fact-panel" style={style} aria-hidden="true">
      <p className="reading-heading">
        {slot !== null && <MarkerIcon slot={slot} />} {heading}
      </p>
      <table>
        <tbody>
          {facts.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hint !== '' && <p className="reading-peer">{hint}</p>}
    </div>
  );
}

/** The same as one sentence, for screen readers. */
export function factSentence(heading: string, facts: readonly Fact[]): string {
  return `${heading}: ${facts.map(({ label, value }) => `${label} ${value}`).join('; ')}`;
}
