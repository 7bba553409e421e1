// @ts-check
/**
 * The app's TypeScript in plain Node: by Vite, which the project has anyway, because older Node cannot read types.
 */
import { fileURLToPath } from 'node:url';
import { createServer, isRunnableDevEnvironment } from 'vite';

/** @typedef {typeof import('./app.ts')} App */

/**
 * Loads the app's functions; `close` ends what loading them started.
 * @returns {Promise<{ app: App, close: () => Promise<void> }>}
 */
export async function loadApp() {
  const server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error('Vite kan ikke køre appens kode her');
  const app = /** @type {App} */ (await environment.runner.import('/data/update/app.ts'));
  return { app, close: () => server.close() };
}
