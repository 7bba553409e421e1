/** Tells the page around how tall the figure is. To any origin: a height is no secret, and any page may embed. */
import { type RefObject, useEffect } from 'react';
import { heightMessage, isAsking } from './heightMessage.ts';

/** Does nothing outside a frame, and waits while figures or code are on their way: the frame would jump twice. */
export function useReportedHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null || window.parent === window) return;
    const report = (): void => {
      if (element.querySelector('.loading') !== null) return;
      window.parent.postMessage(heightMessage(element.getBoundingClientRect().height), '*');
    };
    const answer = ({ source, data }: MessageEvent): void => {
      if (source === window.parent && isAsking(data)) report();
    };
    const observer = new ResizeObserver(report);
    observer.observe(element);
    window.addEventListener('message', answer);
    return () => {
      observer.disconnect();
      window.removeEventListener('message', answer);
    };
  }, [ref]);
}
