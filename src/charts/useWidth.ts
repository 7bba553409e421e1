/**
 * The width in CSS pixels of an element, measured before the first paint and kept up to date; on paper the width of an
 * A4 sheet between its margins, for a drawing made for the window would be shrunk with all its text.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** A4 less the margins of `@page` in app/print.css: 182 mm. */
const PAPER_WIDTH = 686;

export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    const toPaper = (): void => flushSync(() => setWidth(PAPER_WIDTH));
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
  return [ref, width];
}
