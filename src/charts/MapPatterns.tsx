/** Hatching for areas without a number, and the strokes that on paper mark what lies below the middle. */
interface Props {
  readonly id: string;
  /** Pixels per unit of the drawing it is used in, so that lines are equally thin everywhere. */
  readonly scale: number;
}

export function MapPatterns({ id, scale }: Props) {
  const size = 6 / scale;
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="map-hatch-ground" width={size} height={size} />
        <path className="map-hatch-line" d={`M${size / 2} 0V${size}`} strokeWidth={1.4 / scale} />
      </pattern>
      <pattern id={`${id}-below`} width={size} height={size} patternUnits="userSpaceOnUse">
        <path className="map-below-line" d={`M0 ${size / 2}H${size}`} strokeWidth={1.2 / scale} />
      </pattern>
    </defs>
  );
}
