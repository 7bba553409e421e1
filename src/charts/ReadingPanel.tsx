import './reading.css';
import type { CSSProperties } from 'react';
import { da } from '../language/da.ts';
import { MarkerIcon } from './Marker.tsx';
import type { Reading } from './reading.ts';

interface Props {
  readonly reading: Reading;
  /** On which half of the drawing there is room. */
  readonly side: 'left' | 'right';
  readonly left: number;
  readonly right: number;
  /** The grey line under the pointer. */
  readonly peer: { readonly name: string; readonly value: string; readonly canAdd: boolean } | null;
}

/** The reading as a small table that keeps away from the pointer. */
export function ReadingPanel({ reading, side, left, right, peer }: Props) {
  const place = {
    [side === 'left' ? '--left' : '--right']: `${(side === 'left' ? left : right) + 4}px`,
  } as CSSProperties;
  return (
    <div className="reading-panel" style={place} aria-hidden="true">
      <p className="reading-heading">{reading.heading}</p>
      <table>
        <tbody>
          {reading.rows.map((row) => (
            <tr key={row.slot} className={row.slot < 0 ? 'is-benchmark' : ''}>
              <th scope="row">
                <MarkerIcon slot={row.slot} />
                {row.name}
              </th>
              <td className={row.missing ? 'missing' : ''}>{row.value}</td>
              <td className="difference">{row.difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {peer !== null && (
        <p className="reading-peer">
          {peer.name} {peer.value}
          {peer.canAdd ? <span> · {da.clickToAdd}</span> : null}
        </p>
      )}
    </div>
  );
}
