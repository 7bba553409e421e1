/** Lets the stand-in for Statistikbanken answer a browser's requests to the publisher's own address. */
import type { Route } from 'playwright-core';
import type { Behaviour } from '../standins/server.ts';
import { madeUpAulk04, madeUpAup02, startStatbank } from '../standins/statbank.ts';

export type { Behaviour };

export interface LiveStandin {
  /** `part`: of the body's bytes; all of them by default. */
  readonly answer: (route: Route, part?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** AULK04 and AUP02 with six months of 2009; `script` is how the first requests are met. */
export async function startStatbankWith(...script: readonly Behaviour[]): Promise<LiveStandin> {
  const months = { from: [2009, 1], to: [2009, 6] } as const;
  const standin = await startStatbank([madeUpAulk04(months), madeUpAup02(months)]);
  standin.script(...script);
  return {
    close: () => standin.close(),
    answer: async (route, part = 1) => {
      const request = route.request();
      const { pathname, search } = new URL(request.url());
      const response = await fetch(`${standin.url}${pathname}${search}`, {
        method: request.method(),
        ...(request.postData() === null ? {} : { body: request.postData() }),
      });
      const body = Buffer.from(await response.arrayBuffer());
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: body.subarray(0, Math.floor(part * body.length)),
      });
    },
  };
}
