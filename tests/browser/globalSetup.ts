/** Once for all browser tests: the built app, a Chromium for each worker. */
import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from './chromium.mjs';
import { serveApp } from './serveApp.ts';

export default (project: TestProject): Promise<() => Promise<void>> =>
  serveApp(project, 'chromium', () => launchChromiumServer([], true));
