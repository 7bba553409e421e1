/** A series' second sign beside its colour: six shapes that stay apart in black and white. */
const SHAPES: readonly string[] = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  'M-3.6 -3.6H3.6V3.6H-3.6Z',
  'M0 -4.8L4.8 3.6H-4.8Z',
  'M0 -5.2L5.2 0L0 5.2L-5.2 0Z',
  'M0 4.8L4.8 -3.6H-4.8Z',
  'M-1.6 -4.8H1.6V-1.6H4.8V1.6H1.6V4.8H-1.6V1.6H-4.8V-1.6H-1.6Z',
];

const BENCHMARK = 'M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0Z';

/** `slot` 0 to 5, or -1 for the benchmark. Draws around (x, y). */
export function Marker({ slot, x, y }: { slot: number; x: number; y: number }) {
  return (
    <path
      className={`marker ${seriesClass(slot)}`}
      d={SHAPES[slot] ?? BENCHMARK}
      transform={`translate(${x} ${y})`}
    />
  );
}

/** The same sign as a small picture for chips, tables and keys. */
export function MarkerIcon({ slot }: { slot: number }) {
  return (
    <svg
      className={`marker-icon ${seriesClass(slot)}`}
      viewBox="-9 -6 18 12"
      width="18"
      height="12"
      aria-hidden="true"
    >
      <path className="marker-icon-line" d="M-9 0H9" />
      <Marker slot={slot} x={0} y={0} />
    </svg>
  );
}

/** The class that sets the series' colour as `--c`. */
export function seriesClass(slot: number): string {
  return slot < 0 ? 'series-benchmark' : `series-${slot}`;
}
