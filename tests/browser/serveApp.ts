/**
 * Once for all tests of one browser: serves the built app as `vite preview` does, on a free port, and starts
 * as many browsers as files are tested at a time. Two files never share one: it has one focus.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

export type BrowserName = 'chromium' | 'firefox';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, ending in a slash. */
    appAddress: string;
    browserName: BrowserName;
    /** Where the running browsers take connections, one for each worker. */
    browserEndpoints: readonly string[];
  }
}

export async function serveApp(
  project: TestProject,
  name: BrowserName,
  launch: () => Promise<BrowserServer>,
): Promise<() => Promise<void>> {
  const { root } = project.config;
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    throw new Error(
      'The browser tests test the built app. Run `npm run build` first, or `npm test -- browser`.',
    );
  }
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const browsers = await Promise.all(Array.from({ length: project.config.maxWorkers }, launch));
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide('appAddress', `http://127.0.0.1:${port}/`);
  project.provide('browserName', name);
  project.provide(
    'browserEndpoints',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  };
}
