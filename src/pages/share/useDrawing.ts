/** A figure drawn once more, out of sight, and made into a picture. */
import { createElement, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { FigureSheet } from './FigureSheet.tsx';
import { atRest, openFrame } from './frame.ts';
import type { Shareable } from './shareable.ts';
import { type Picture, svgDocument } from './svg/svgDocument.ts';

/** What must be rendered beside the panel, and what makes the picture. */
export function useDrawing(share: Shareable, about: string): readonly [ReactNode, () => Promise<Picture>] {
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  const draw = async (): Promise<Picture> => {
    const frame = await openFrame();
    try {
      setSheet(frame.sheet);
      await atRest(frame);
      return svgDocument(frame.sheet, share.headline, about);
    } finally {
      setSheet(null);
      // When React has let go of what it drew there.
      window.setTimeout(frame.remove);
    }
  };
  const portal = sheet === null ? null : createPortal(createElement(FigureSheet, { share }), sheet);
  return [portal, draw];
}
