/** Holds every script of the built site against the oldest browsers that README promises; run by `npm test`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newerThan, usesOf } from './apis.mjs';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

/** As README says it. Syntax is brought down to older ones still by Vite's `baseline-widely-available`. */
const OLDEST = { chrome: 111, firefox: 121, safari: 16.4 };

/** What has the name of something newer, and why it may. */
const ALLOWED = new Map([
  ['createContext', 'React, its own'],
  ['startViewTransition', 'React, only for its own component, which this site does not use'],
  ['skipTransition', 'React, the same'],
  ['toBase64', 'qr, where it is there; otherwise it has its own'],
]);

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

process.exitCode = main();

function main() {
  if (!existsSync(DIST)) {
    say('Nothing is built. Run `npm run build` first.');
    return 1;
  }
  const scripts = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name));
  const newer = newerThan(OLDEST);
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const script of scripts)
    for (const { name, feature } of usesOf(readFileSync(script, 'utf8'), newer))
      if (!found.has(name)) found.set(name, `${name} (${feature}) in ${script.slice(DIST.length + 1)}`);
  const wrong = [...found].filter(([name]) => !ALLOWED.has(name)).map(([, text]) => text);
  const idle = [...ALLOWED.keys()].filter((name) => !found.has(name));
  for (const text of wrong) say(`newer than the browsers that README promises: ${text}`);
  for (const name of idle) say(`${name} is allowed in tests/baseline/main.mjs, but no script uses it`);
  if (wrong.length + idle.length > 0) return 1;
  say(`${scripts.length} scripts, nothing newer than ${JSON.stringify(OLDEST)}`);
  return 0;
}
