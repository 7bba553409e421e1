/** Windows as a grid, a row for each start and a column for each end: each mark is a shape of its own. */
import type { Month } from '../domain/period.ts';
import { claimPageTexts } from '../language/claimPageTexts.ts';
import { formatMonth, formatMonthShort } from '../language/format.ts';
import type { WindowCell, WindowOutcome } from '../selectors/claimWindows.ts';
import { unspoken } from './unspoken.ts';
import { useWidth } from './useWidth.ts';
import './claimFigures.css';

interface Props {
  readonly cells: readonly WindowCell[];
  /** The window that was claimed. */
  readonly from: Month;
  readonly to: Month;
  /** Without a size said, the direction is all there is to hold. */
  readonly sized: boolean;
  readonly description: string;
  readonly formatSize: (size: number) => string;
}

const ROW_LABEL = 68;
const LARGEST = 25;
/** So that all answers stand on one sheet. */
const ON_PAPER = 11;
const TOP = 34;

export function WindowGrid({ cells, from, to, sized, description, formatSize }: Props) {
  const [ref, width, paper] = useWidth<HTMLDivElement>();
  const starts = [...new Set(cells.map((cell) => cell.from))];
  const ends = [...new Set(cells.map((cell) => cell.to))].sort((a, b) => a - b);
  const size = Math.min(paper ? ON_PAPER : LARGEST, (width - ROW_LABEL - 12) / ends.length);
  const x = (month: Month): number => ROW_LABEL + (ends.indexOf(month) + 0.5) * size;
  const y = (month: Month): number => TOP + (starts.indexOf(month) + 0.5) * size;
  const labelled = (month: Month, own: Month): boolean => (month - own) % (paper ? 6 : 3) === 0;
  const height = TOP + starts.length * size + 4;
  const used = new Set(cells.map(({ outcome }) => outcome));
  return (
    <div className="window-grid" ref={ref}>
      {width > 0 && (
        <svg
          width={ROW_LABEL + ends.length * size + 12}
          height={height}
          role="img"
          aria-label={`${claimPageTexts.gridLabel} ${description}`}
        >
          <text x={0} y={12}>
            {claimPageTexts.startMonth}
          </text>
          <text x={ROW_LABEL} y={12}>
            … {claimPageTexts.endMonth}
          </text>
          {starts
            .filter((month) => labelled(month, from))
            .map((month) => (
              <text key={month} x={0} y={y(month)} dy="0.35em" className={month === from ? 'own' : ''}>
                {formatMonthShort(month)}
              </text>
            ))}
          {ends
            .filter((month) => labelled(month, to))
            .map((month) => (
              <text key={month} x={x(month)} y={28} textAnchor="middle" className={month === to ? 'own' : ''}>
                {formatMonthShort(month)}
              </text>
            ))}
          {cells.map((cell) => (
            <g key={`${cell.from} ${cell.to}`} transform={`translate(${x(cell.to)} ${y(cell.from)})`}>
              <rect {...unspoken} className="cell" x={-size / 2} y={-size / 2} width={size} height={size}>
                <title>{`${formatMonth(cell.from)}–${formatMonth(cell.to)}: ${formatSize(cell.size)}`}</title>
              </rect>
              <Mark outcome={cell.outcome} sized={sized} size={size} />
            </g>
          ))}
          <rect
            className="own-window"
            x={x(to) - size / 2}
            y={y(from) - size / 2}
            width={size}
            height={size}
          />
        </svg>
      )}
      <ul className="grid-key">
        {(['as-much', 'same-way', 'not', 'none'] as const)
          .filter((outcome) => used.has(outcome) && (sized || outcome !== 'same-way'))
          .map((outcome) => (
            <li key={outcome}>
              <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
                <rect className="cell" x={-10.5} y={-10.5} width={21} height={21} />
                <Mark outcome={outcome} sized={sized} size={21} />
              </svg>
              {outcome === 'as-much' && !sized
                ? claimPageTexts.sameWayAlone
                : claimPageTexts.windowMarks[outcome]}
            </li>
          ))}
        <li>
          <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
            <rect className="own-window" x={-9.5} y={-9.5} width={19} height={19} />
          </svg>
          {claimPageTexts.windowMarks.own}
        </li>
      </ul>
      <div className="visually-hidden">
        <Starts cells={cells} sized={sized} starts={starts} />
      </div>
    </div>
  );
}

function Mark({ outcome, sized, size }: { outcome: WindowOutcome; sized: boolean; size: number }) {
  switch (outcome) {
    case 'as-much':
    case 'same-way': {
      const half = (outcome === 'as-much' || !sized ? 0.36 : 0.15) * size;
      return outcome === 'as-much' || !sized ? (
        <rect className="holds" x={-half} y={-half} width={2 * half} height={2 * half} />
      ) : (
        <circle className="holds" r={half} />
      );
    }
    case 'not': {
      const arm = 0.22 * size;
      return <path className="fails" d={`M${-arm} ${-arm}L${arm} ${arm}M${-arm} ${arm}L${arm} ${-arm}`} />;
    }
    case 'none':
      return null;
  }
}

interface StartsProps {
  readonly cells: readonly WindowCell[];
  readonly sized: boolean;
  readonly starts: readonly Month[];
}

/** The same in numbers, a row for each start, for those who do not see the drawing. */
function Starts({ cells, sized, starts }: StartsProps) {
  const { gridTable, gridColumns, gridColumnAsMuch } = claimPageTexts;
  return (
    <table>
      <caption>{gridTable}</caption>
      <thead>
        <tr>
          {[...gridColumns, ...(sized ? [gridColumnAsMuch] : [])].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {starts.map((start) => {
          const row = cells.filter(({ from, outcome }) => from === start && outcome !== 'none');
          return (
            <tr key={start}>
              <th scope="row">{formatMonth(start)}</th>
              <td>{row.length}</td>
              <td>{row.filter(({ outcome }) => outcome !== 'not').length}</td>
              {sized && <td>{row.filter(({ outcome }) => outcome === 'as-much').length}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
