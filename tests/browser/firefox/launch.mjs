/**
 * Finds an installed Firefox, the one that FIREFOX_PATH names or that of the system, and starts it for the
 * browser tests. Linux and macOS: Windows does not start a script in the place of a program.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright-core';

const NAMES = ['firefox', 'firefox-esr'];
const MAC_APP = 'Applications/Firefox.app/Contents/MacOS/firefox';
/** The first that knows what Playwright asks, but for what `bidiProgram.mjs` answers; of those tried. */
const OLDEST = 153;

/** What Playwright sets by a command in Chromium; see `bidiProgram.mjs`. */
const PREFERENCES = {
  'ui.prefersReducedMotion': 1,
  'layout.css.prefers-color-scheme.content-override': 1, // light
  'ui.useOverlayScrollbars': 1, // they take no width, as on phones and in the headless Chromium
  'dom.events.testing.asyncClipboard': true, // read and write without asking
};

/**
 * A Firefox that can be used, or why there is none. One that FIREFOX_PATH names is taken as it is; `none` is none.
 * @returns {{ program: string } | { lacks: string }}
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named === 'none') return { lacks: 'FIREFOX_PATH is “none”' };
  if (process.platform === 'win32') return { lacks: 'not on Windows' };
  if (named) return { program: named };
  const program = installedPaths().find((path) => existsSync(path) && !isSnap(path));
  if (program === undefined) return { lacks: 'no Firefox is installed here; FIREFOX_PATH may name one' };
  const version = versionOf(program);
  if (!(version >= OLDEST)) return { lacks: `${program} is Firefox ${version}, and ${OLDEST} is needed` };
  return { program };
}

/** A Firefox that several processes can connect to. @returns {Promise<import('playwright-core').BrowserServer>} */
export function launchFirefoxServer() {
  const found = findFirefox();
  if ('lacks' in found) throw new Error(`No Firefox for the browser tests: ${found.lacks}.`);
  return firefox.launchServer({
    channel: 'moz-firefox',
    executablePath: fileURLToPath(new URL('bidiProgram.mjs', import.meta.url)),
    env: { ...process.env, FIREFOX_PROGRAM: found.program },
    firefoxUserPrefs: PREFERENCES,
  });
}

function installedPaths() {
  if (process.platform === 'darwin') return ['/', homedir()].map((folder) => join(folder, MAC_APP));
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu's own, a script that starts a snap, which cannot read a profile in the folder for temporary files. */
function isSnap(/** @type {string} */ path) {
  return path.startsWith('/snap/') || (statSync(path).size < 10_000 && readFileSync(path).includes('/snap/'));
}

/** The first number; NaN when it says none. @param {string} program */
function versionOf(program) {
  try {
    return Number.parseInt(
      /Firefox (\d+)/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[1] ?? '',
      10,
    );
  } catch {
    return Number.NaN;
  }
}
