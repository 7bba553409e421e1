/**
 * `npm run visual`: compares figures and pages with the accepted pictures, in the built app (`npm run build` first).
 * `npm run visual -- --accept` accepts what it sees; what follows goes to vitest: `npm run visual -- pages -t forside`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { editionRoot } from '../edition.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const others = args.filter((arg) => arg !== '--accept');
const env = {
  ...process.env,
  PROJECT_ROOT: ROOT,
  VISUAL_ACCEPT: others.length < args.length ? 'yes' : undefined,
};

// The pictures are of the figures that the tests know.
const root = editionRoot(ROOT);
const vite = ['node_modules/vite/bin/vite.js', 'build'];
const builds = root === ROOT ? [] : [vite, [...vite, '--mode', 'en']];
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'visual', ...others];
for (const command of [...builds, vitest]) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
