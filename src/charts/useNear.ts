import { type RefObject, useEffect, useState } from 'react';

/** How far outside the window counts as near, in CSS pixels. */
const MARGIN = 120;

/** True from the moment on when the element has been in the window or close to it. At once unless `waits`. */
export function useNear(ref: RefObject<Element | null>, waits: boolean): boolean {
  const [near, setNear] = useState(!waits);
  useEffect(() => {
    const element = ref.current;
    if (near || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: `${MARGIN}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, near]);
  return near;
}
