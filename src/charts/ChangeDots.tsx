/** One change in every place as dots on one scale: one's own named above, the country below. */
import { ticks } from 'd3-array';
import { fittingSwarm } from './beeswarm.ts';
import { unspoken } from './unspoken.ts';
import { useWidth } from './useWidth.ts';
import './claimFigures.css';

interface Named {
  readonly name: string;
  readonly size: number;
}

interface Props {
  /** Smallest change first. */
  readonly places: readonly (Named & { readonly code: string })[];
  /** Code of the one in question. */
  readonly own: string;
  readonly country: Named | null;
  readonly description: string;
  readonly formatSize: (size: number) => string;
}

const MARGIN = 12;
const SWARM = 92;
const ABOVE = 24;
const BELOW = 40;
const LETTER = 7.2;

export function ChangeDots({ places, own, country, description, formatSize }: Props) {
  const [ref, width, paper] = useWidth<HTMLDivElement>();
  const room = paper ? SWARM / 2 : SWARM;
  const all = [...places.map(({ size }) => size), 0, ...(country === null ? [] : [country.size])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (size: number): number =>
    MARGIN + ((size - low) / (high - low || 1)) * Math.max(1, width - 2 * MARGIN);
  const positions = places.map(({ size }) => x(size));
  const { size, offsets } = fittingSwarm(positions, 9, 4, room);
  const middle = ABOVE + room / 2;
  const bottom = ABOVE + room + 4;
  const label = (named: Named): { x: number; anchor: 'start' | 'middle' | 'end'; text: string } => {
    const text = `${named.name} ${formatSize(named.size)}`;
    const half = (text.length * LETTER) / 2;
    const at = x(named.size);
    if (at - half < 0) return { x: 0, anchor: 'start', text };
    return at + half > width ? { x: width, anchor: 'end', text } : { x: at, anchor: 'middle', text };
  };
  const mine = places.find(({ code }) => code === own);
  const above = mine === undefined ? null : label(mine);
  const below = country === null ? null : label(country);
  return (
    <div className="change-dots" ref={ref}>
      {width > 0 && (
        <svg width={width} height={bottom + BELOW} role="img" aria-label={description}>
          {ticks(low, high, width < 480 ? 4 : 7).map((tick) => (
            <g key={tick}>
              <line className="tick" x1={x(tick)} x2={x(tick)} y1={ABOVE} y2={bottom} />
              <text x={x(tick)} y={bottom + 15} textAnchor="middle">
                {formatSize(tick)
                  .replace(/[.,]0+(?=\D|$)/, '')
                  .replace(/ .*$/, '')}
              </text>
            </g>
          ))}
          <line className="zero" x1={x(0)} x2={x(0)} y1={ABOVE - 4} y2={bottom} />
          {country !== null && below !== null && (
            <>
              <line className="country" x1={x(country.size)} x2={x(country.size)} y1={ABOVE} y2={bottom} />
              <text className="country-name" x={below.x} y={bottom + 34} textAnchor={below.anchor}>
                {below.text}
              </text>
            </>
          )}
          {places.map((place, i) => (
            <circle
              key={place.code}
              className={place.code === own ? 'own' : 'peer'}
              cx={positions[i]}
              cy={middle + (offsets[i] ?? 0)}
              r={place.code === own ? 6 : size / 2 - 0.5}
              {...unspoken}
            >
              <title>{`${place.name}: ${formatSize(place.size)}`}</title>
            </circle>
          ))}
          {mine !== undefined && above !== null && (
            <>
              <line
                className="own-line"
                x1={x(mine.size)}
                x2={x(mine.size)}
                y1={ABOVE - 6}
                y2={middle + (offsets[places.indexOf(mine)] ?? 0) - 6}
              />
              <circle
                className="own"
                cx={x(mine.size)}
                cy={middle + (offsets[places.indexOf(mine)] ?? 0)}
                r={6}
              />
              <text className="own-name" x={above.x} y={14} textAnchor={above.anchor}>
                {above.text}
              </text>
            </>
          )}
        </svg>
      )}
    </div>
  );
}
