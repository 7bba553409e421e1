/** Once for all tests in Firefox: the same built app, one Firefox. */
import type { TestProject } from 'vitest/node';
import { serveApp } from '../serveApp.ts';
import { launchFirefoxServer } from './launch.mjs';

export default (project: TestProject): Promise<() => Promise<void>> =>
  serveApp(project, 'firefox', launchFirefoxServer);
