import { useLayoutEffect } from 'react';
import type { EmbedTheme } from '../../viewState/route.ts';

/** Marks the document as light or dark; undefined leaves it to the page around, as browsers tell it to a frame. */
export function useEmbedTheme(theme: EmbedTheme | undefined): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme !== undefined) dataset.tema = theme;
    return () => {
      delete dataset.tema;
    };
  }, [theme]);
}
