/**
 * `npm run screenshot`: the picture in the README, taken from the built app (`npm run build` first).
 */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { launchChromium } from '../browser/chromium.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILE = fileURLToPath(new URL('../../.github/screenshot.png', import.meta.url));

const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    locale: 'da-DK',
    colorScheme: 'light',
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
  await page.goto(`http://127.0.0.1:${port}/#/sammenlign`);
  await page.locator('.recharts-line').first().waitFor();
  await page.screenshot({ path: FILE });
} finally {
  await browser.close();
  await server.close();
}
