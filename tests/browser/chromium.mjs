/**
 * Finds a Chromium and starts it: the one that CHROMIUM_PATH names, else an installed Chrome, Chromium or
 * Edge, else the one that comes with `npm ci` (@sparticuz/chromium, Linux x64 only).
 * `CHROMIUM_PATH=bundled` takes only the last, `CHROMIUM_PATH=installed` only the others.
 */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundledChromium.mjs';

/** @typedef {import('playwright-core').LaunchOptions & { executablePath: string }} Launch */

/** Keeps Chromium from calling home: on a closed network those calls end up in the console of the tests. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * A browser that several processes can connect to.
 * @param {readonly string[]} more  arguments for it
 * @param {boolean} light  the bundled one before an installed: it has no windows, and opens a page with half the work
 * @returns {Promise<import('playwright-core').BrowserServer>}
 */
export function launchChromiumServer(more = [], light = false) {
  return firstThatStarts(
    process.env.CHROMIUM_PATH,
    (options) => chromium.launchServer({ ...options, args: [...(options.args ?? []), ...more] }),
    light,
  );
}

/**
 * A browser for one script: benchmarks, screenshots.
 * @param {string | undefined} [named]  as CHROMIUM_PATH
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchChromium(named = process.env.CHROMIUM_PATH) {
  return firstThatStarts(named, (options) => chromium.launch(options));
}

/**
 * @template T
 * @param {string | undefined} named
 * @param {(options: Launch) => Promise<T>} start
 * @param {boolean} [light]
 * @returns {Promise<T>}
 */
async function firstThatStarts(named, start, light = false) {
  /** @type {string[]} */
  const failures = [];
  for (const options of candidates(named, light)) {
    try {
      return await start(await options());
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    [
      'No Chromium could be started for the browser tests.',
      'Install Google Chrome or Chromium, or set CHROMIUM_PATH to the program file of one, and run again.',
      'Dansk: Installér Google Chrome (eller sæt CHROMIUM_PATH til en Chromium), og kør testene igen.',
      ...failures,
    ].join('\n'),
  );
}

/** @param {string | undefined} named @param {boolean} light @returns {(() => Promise<Launch>)[]} */
function candidates(named, light) {
  if (named && named !== 'bundled' && named !== 'installed') return [async () => installed(named)];
  const found = named === 'bundled' ? [] : installedPaths().filter(isProgram);
  const here = found.map((path) => async () => installed(path));
  if (named === 'installed') return here;
  return light ? [bundled, ...here] : [...here, bundled];
}

/** @param {string} executablePath @returns {Launch} */
function installed(executablePath) {
  return { executablePath, args: CHROMIUM_ARGS };
}

/** @returns {Promise<Launch>} */
async function bundled() {
  const { executablePath, env } = await bundledChromium();
  return { executablePath, env, args: [...CHROMIUM_ARGS, '--no-zygote'] };
}

function installedPaths() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS_APPS.map((app) => join(folder, ...app)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
