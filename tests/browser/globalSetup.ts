/**
 * Once for all browser tests: serves the built app as `vite preview` does, on a free port, and starts one
 * Chromium that every test file connects to.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from './chromium.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, ending in a slash. */
    appAddress: string;
    /** Where the running Chromium takes connections. */
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
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
  const browser = await launchChromiumServer();
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide('appAddress', `http://127.0.0.1:${port}/`);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
