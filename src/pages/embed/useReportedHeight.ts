/** Tells the page around how tall the figure is. To any origin: a height is no secret, and any page may embed. */
import { type RefObject, useEffect } from 'react';
import { heightMessage, isAsking } from './heightMessage.ts';

/** Does nothing outside a frame, and waits while figures or code are on their way: the frame would jump twice. */
export function useReportedHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null || window.parent === window) return;
    let last = 0;
    const report = (): void => {
      if (element.querySelector('.loading') !== null) return;
      const { height } = element.getBoundingClientRect();
      if (height === last) return;
      last = height;
      window.parent.postMessage(heightMessage(height), '*');
    };
    const answer = ({ source, data }: MessageEvent): void => {
      if (source !== window.parent || !isAsking(data)) return;
      last = 0;
      report();
    };
    const sizes = new ResizeObserver(report);
    sizes.observe(element);
    // Below the window browsers lay a frame out only when asked to: so also when something was drawn.
    const drawings = new MutationObserver(report);
    drawings.observe(element, { childList: true, subtree: true });
    window.addEventListener('message', answer);
    return () => {
      sizes.disconnect();
      drawings.disconnect();
      window.removeEventListener('message', answer);
    };
  }, [ref]);
}
