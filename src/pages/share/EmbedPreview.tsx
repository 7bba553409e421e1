/** The figure in a frame as it will stand elsewhere: in the frame's own width, made smaller where there is less room. */
import { useEffect, useRef, useState } from 'react';
import { useWidth } from '../../charts/useWidth.ts';
import { readHeight } from '../embed/heightMessage.ts';

interface Props {
  readonly address: string;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  /** Told the figure's height at this width; null when nobody asks. */
  readonly onHeight: ((height: number) => void) | null;
}

/** Before the figure has said how tall it is. */
const FIRST_HEIGHT = 400;
const TALLEST = 8000;

export function EmbedPreview({ address, title, width, onHeight }: Props) {
  const [place, room] = useWidth<HTMLDivElement>();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const said = readHeight(data);
      if (said === null || source !== frame.current?.contentWindow) return;
      setHeight(Math.min(said, TALLEST));
      onHeight?.(Math.min(said, TALLEST));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onHeight]);
  const scale = room === 0 ? 1 : Math.min(1, room / width);
  return (
    <div className="embed-preview" ref={place} style={{ height: Math.ceil(height * scale) }}>
      {/* A new frame for a new address: changing the old one's would be a step in the history. */}
      <iframe
        key={`${width} ${address}`}
        ref={frame}
        src={address}
        title={title}
        width={width}
        height={height}
        loading="lazy"
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  );
}
