/**
 * The width in CSS pixels of an element, measured before the first paint and kept up to date; on paper the width of an
 * A4 sheet between its margins, for a drawing made for the window would be shrunk with all its text.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** A4 less the margins of `@page` in app/print.css: 182 mm. */
const PAPER_WIDTH = 686;

/** The third says whether it is laid out for paper. A container's `data-paper-width` gives its width there. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number, boolean] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  const [paper, setPaper] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      setPaper(false);
      setWidth(Math.floor(element.clientWidth));
    };
    const toPaper = (): void => {
      const given = element.closest<HTMLElement>('[data-paper-width]')?.dataset.paperWidth;
      flushSync(() => {
        setPaper(true);
        setWidth(given === undefined ? PAPER_WIDTH : Number(given));
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return [ref, width, paper];
}
