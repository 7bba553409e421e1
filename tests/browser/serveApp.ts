/**
 * Once for all tests of one browser: serves the built app as `vite preview` does, on a free port, and starts
 * the one browser that every test file connects to.
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
    /** Where the running browser takes connections. */
    browserEndpoint: string;
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
  const browser = await launch();
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide('appAddress', `http://127.0.0.1:${port}/`);
  project.provide('browserName', name);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
