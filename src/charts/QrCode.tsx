/** An address as a QR code for paper: black on white whatever the theme. Drawn as one path. */
import encodeQR from 'qr';
import { useMemo } from 'react';

interface Props {
  /** What a phone opens. */
  readonly text: string;
  /** For those who do not see it. */
  readonly label: string;
}

/** Modules of quiet around it, as the standard asks. */
const QUIET = 4;

export default function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
    let d = '';
    rows.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark) d += `M${x} ${y}h1v1h-1z`;
      });
    });
    return { size: rows.length, path: d };
  }, [text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
