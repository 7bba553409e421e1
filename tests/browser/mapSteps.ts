/** *Kort* as a screen reader is told of it. */
import type { Page } from 'playwright-core';

export const MAP = '#/sammenlign?fig=kort';
export const AARHUS = '751';

/** Name and the rest of every area, as a screen reader is told. */
export const areas = (
  page: Page,
): Promise<{ code: string; name: string; says: string; pressed: boolean }[]> =>
  page.locator('.map-stage [role=button]').evaluateAll((all) =>
    all.map((area) => {
      const [name = '', says = ''] = (area.getAttribute('aria-label') ?? '').split(/: (.*)/s);
      const code = area.getAttribute('data-code') ?? '';
      return { code, name, says, pressed: area.getAttribute('aria-pressed') === 'true' };
    }),
  );
