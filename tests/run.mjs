/**
 * `npm test`: every check of the project, in order, each with a name. A check that fails shows its whole
 * output, and the rest still run. The last line counts everything: each test of vitest, and one for every
 * other check. `npm test -- unit browser` runs only those (and the build that they need).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFirefox } from './browser/firefox/launch.mjs';
import { editionRoot } from './edition.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const REPORTS = join(ROOT, 'node_modules', '.cache', 'tests');
const TIME_LIMIT_MS = 30 * 60_000;
/** The output is shown later, perhaps in a log: without colours. */
const PLAIN_ENV = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, PROJECT_ROOT: ROOT };

/**
 * `pinned`: its tests know values of one edition of the figures, see `edition.mjs`. `lacks`: why this machine
 * cannot run it.
 * @typedef {{ name: string, args: string[], andThen?: string[], vitest?: true, needsBuild?: true, alwaysShow?: true, pinned?: true,
 *   lacks?: () => string | undefined }} Check
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

const BUILD = ['node_modules/vite/bin/vite.js', 'build'];
/** In English, in a folder of the first. */
const BUILD_ENGLISH = [...BUILD, '--mode', 'en'];

/** @type {readonly Check[]} */
const CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'] },
  { name: 'boundaries', args: ['tests/boundaries/main.mjs'] },
  { name: 'unused', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'unit', args: vitest('unit'), vitest: true, pinned: true },
  { name: 'english', args: vitest('english'), vitest: true, pinned: true },
  { name: 'data', args: vitest('data'), vitest: true },
  { name: 'build', args: BUILD, andThen: BUILD_ENGLISH },
  { name: 'budget', args: ['tests/budget/main.mjs'], needsBuild: true, alwaysShow: true },
  { name: 'baseline', args: ['tests/baseline/main.mjs'], needsBuild: true },
  { name: 'reproducible', args: ['tests/reproducible/main.mjs'], needsBuild: true },
  { name: 'browser', args: vitest('browser'), vitest: true, needsBuild: true, pinned: true },
  {
    name: 'firefox',
    args: vitest('firefox'),
    vitest: true,
    needsBuild: true,
    pinned: true,
    lacks: lacksFirefox,
  },
  { name: 'visual', args: vitest('visual'), vitest: true, needsBuild: true, pinned: true },
];

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} wanted @returns {Promise<number>} the exit code */
async function main(wanted) {
  const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    say(`No check is called ${unknown.join(', ')}. There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  let buildFailed = false;
  for (const check of selected(wanted)) {
    /** @type {string | undefined} */
    const reason = check.needsBuild && buildFailed ? 'the build failed' : check.lacks?.();
    /** @type {Counts} */
    const counts = reason === undefined ? await run(check) : skipped(check, reason);
    if (check.name === 'build') buildFailed = counts.failed > 0;
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  const skippedPart = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`\n${total.passed} passed, ${total.failed} failed${skippedPart}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** The checks that were asked for, all when none was; a check of the built app brings the build with it. */
function selected(/** @type {string[]} */ wanted) {
  if (wanted.length === 0) return CHECKS;
  const chosen = CHECKS.filter(({ name }) => wanted.includes(name));
  const build = chosen.some((check) => check.needsBuild);
  return CHECKS.filter((check) => chosen.includes(check) || (build && check.name === 'build'));
}

/** @param {Check} check @param {string} reason @returns {Counts} */
function skipped(check, reason) {
  say(`skip  ${check.name.padEnd(12)} ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/** @param {Check} check @returns {Promise<Counts>} */
async function run(check) {
  if (check.vitest) rmSync(report(check.name), { force: true });
  const started = performance.now();
  let { code, output } = await (check.pinned ? executePinned(check) : execute(check.args));
  if (code === 0 && check.andThen) ({ code, output } = await execute(check.andThen));
  const counts = check.vitest ? countTests(check.name, code) : countOne(code);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = check.vitest ? `, ${counts.passed + counts.failed} tests` : '';
  // A test that passed at the second try is no failure, but neither a secret.
  const again = check.vitest ? output.split('\n').filter((line) => /\(retry x\d+\)/.test(line)) : [];
  say(`${counts.failed > 0 ? 'FAIL' : 'ok  '}  ${check.name.padEnd(12)} ${seconds} s${tests}`);
  for (const line of again) say(`      run twice: ${line.trim()}`);
  // Before all the output, which a log may cut.
  if (check.vitest && counts.failed > 0) for (const line of failures(check.name)) say(`      ${line}`);
  if (counts.failed > 0 || check.alwaysShow) say(`\n${output.trimEnd()}\n`);
  return counts;
}

/** With the figures that the tests know; those need a build of their own when `data/` has newer ones. */
async function executePinned(/** @type {Check} */ check) {
  const root = editionRoot(ROOT);
  if (check.needsBuild && root !== ROOT) {
    for (const args of [BUILD, BUILD_ENGLISH]) {
      const build = await execute(args, root);
      if (build.code !== 0) return build;
    }
  }
  return execute(check.args, root);
}

/** @param {string[]} args @returns {Promise<{ code: number, output: string }>} */
function execute(args, cwd = ROOT) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIME_LIMIT_MS,
      env: PLAIN_ENV,
    });
    let output = '';
    const collect = (/** @type {string} */ text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, output: signal ? `${output}\nStopped by ${signal}.` : output });
    });
  });
}

/** @returns {string | undefined} */
function lacksFirefox() {
  const found = findFirefox();
  return 'lacks' in found ? found.lacks : undefined;
}

/** @param {number} code @returns {Counts} */
function countOne(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Reads vitest's own counts. What no test shows counts as one failure: a file that could not be loaded, an
 * error outside the tests, no report, or no test at all.
 * @param {string} name @param {number} code @returns {Counts}
 */
function countTests(name, code) {
  if (!existsSync(report(name))) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report(name), 'utf8'));
  const passed = result.numPassedTests;
  const unseen = result.numFailedTests === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return {
    passed,
    failed: result.numFailedTests + unseen,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/**
 * Which tests failed and why: the name of each, and the first lines of each complaint.
 * @param {string} name @returns {string[]}
 */
function failures(name) {
  if (!existsSync(report(name))) return [];
  /** @type {{ message: string, name: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const files = JSON.parse(readFileSync(report(name), 'utf8')).testResults;
  const head = (/** @type {string} */ text) =>
    text
      .trim()
      .split('\n')
      .filter((line) => !/^ +at (new Promise|.*node_modules)/.test(line))
      .slice(0, 12);
  return files.flatMap((file) => [
    ...(file.message ? [`${relative(ROOT, file.name)}:`, ...head(file.message)] : []),
    ...file.assertionResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ fullName, failureMessages }) => [
        `${relative(ROOT, file.name)} › ${fullName}:`,
        ...failureMessages.flatMap(head),
      ]),
  ]);
}

/** @param {string} project @returns {string[]} */
function vitest(project) {
  mkdirSync(REPORTS, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`];
  return ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
}

/** @param {string} project */
function report(project) {
  return join(REPORTS, `${project}.json`);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
