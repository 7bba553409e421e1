/** Adds up what a first screen downloads, from Vite's manifest. Pure but for `read`, which gives a built file. */
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * @typedef {{ file: string, name?: string, src?: string, imports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 * @typedef {'critical' | 'lazy' | 'data'} Part
 * @typedef {{ part: Part, file: string, bytes: number }} Item
 * @typedef {{ items: Item[], critical: number, firstScreen: number, withData: number, failures: string[], warnings: string[] }} Measure
 */

/**
 * @param {Manifest} manifest
 * @param {(file: string) => Buffer} read  a file of the build by its name in the manifest
 * @param {import('./config.mjs').Budget} budget
 * @param {string} address  of the screen
 * @returns {Measure}
 */
export function measure(manifest, read, budget, address) {
  const screen = budget.screens[address];
  if (screen === undefined) throw new Error(`${address} is not in tests/budget/config.mjs`);
  /** @type {Item[]} */
  const items = [];
  /** @type {string[]} */
  const failures = [];
  const count = (/** @type {Part} */ part, /** @type {string} */ file) => {
    if (items.some((item) => item.file === file)) return;
    items.push({ part, file, bytes: transferBytes(file, read(file)) });
  };
  const countOrFail = (
    /** @type {Part} */ part,
    /** @type {string} */ source,
    /** @type {string[]} */ files,
  ) => {
    if (files.length === 0)
      failures.push(`${source} is listed in tests/budget/config.mjs but not in the build`);
    for (const file of files) count(part, file);
  };

  const isCounted = (/** @type {string} */ file) => items.some((item) => item.file === file);

  const html = read(budget.entry).toString('utf8');
  count('critical', budget.entry);
  countOrFail('critical', budget.entry, chunkFiles(manifest, budget.entry));
  for (const file of preloads(html)) count('critical', file);
  for (const module of screen.page) countOrFail('critical', module, chunkFiles(manifest, module));
  for (const font of budget.fonts) countOrFail('critical', font, bySourceName(manifest, font));
  for (const module of screen.lazy) countOrFail('lazy', module, chunkFiles(manifest, module));
  for (const worker of screen.workers)
    countOrFail('lazy', worker, withImports(workerFiles(manifest, worker, isCounted), read));
  for (const source of screen.data) countOrFail('data', source, chunkFiles(manifest, source));

  const sum = (/** @type {Part[]} */ ...parts) =>
    items.filter(({ part }) => parts.includes(part)).reduce((total, { bytes }) => total + bytes, 0);
  const critical = sum('critical');
  const firstScreen = sum('critical', 'lazy');
  const withData = sum('critical', 'lazy', 'data');
  const tooBig = (/** @type {string} */ what, /** @type {number} */ bytes, /** @type {number} */ limitKb) =>
    bytes > limitKb * 1000 ? [`${address} ${what}: ${kilobytes(bytes)}, more than ${limitKb} kB`] : [];
  failures.push(...tooBig('critical', critical, screen.criticalKb ?? budget.criticalKb));
  failures.push(...tooBig('first screen', firstScreen, screen.firstScreenKb ?? budget.firstScreenKb));
  // Where a first screen keeps to its own limit, what goes over this one is figures.
  const warnings = tooBig('with data', withData, screen.withDataKb ?? budget.withDataKb);
  return { items, critical, firstScreen, withData, failures, warnings };
}

/**
 * A `read` for several screens: they share most of their files, which are then compressed once.
 * @param {(file: string) => Buffer} read @returns {(file: string) => Buffer}
 */
export function readOnce(read) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  return (file) => {
    const bytes = files.get(file) ?? read(file);
    files.set(file, bytes);
    return bytes;
  };
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Addresses on other hosts that a document or a style sheet would fetch. Links to click are none of them. */
export function foreignAddresses(/** @type {string} */ file, /** @type {string} */ text) {
  const elements = file.endsWith('.html') ? (text.match(/<(?!a\s)[a-z][^>]*>/gi) ?? []) : [];
  const attributes = elements
    .filter((element) => !/rel=["']?(canonical|license|author)/i.test(element))
    .flatMap((element) => [
      ...element.matchAll(/\s(?:src|srcset|href|data|poster)\s*=\s*["']?\s*((?:https?:)?\/\/[^"'\s>]+)/gi),
    ]);
  const styles = [...text.matchAll(/(?:url\(|@import)\s*["']?\s*((?:https?:)?\/\/[^"')\s]+)/gi)];
  return [...attributes, ...styles].map((match) => /** @type {string} */ (match[1]));
}

/** Of what has been read: the best compression takes its time. @type {WeakMap<Buffer, number>} */
const compressed = new WeakMap();

/** Fonts and images are compressed in themselves; hosts send them as they are. */
function transferBytes(/** @type {string} */ file, /** @type {Buffer} */ content) {
  if (/\.(woff2?|png|jpe?g|webp|avif|ico)$/.test(file)) return content.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const bytes = compressed.get(content) ?? brotliCompressSync(content, { params }).length;
  compressed.set(content, bytes);
  return bytes;
}

/** The file of a source or of a named part, its styles, and those of everything that it imports statically. @returns {string[]} */
function chunkFiles(/** @type {Manifest} */ manifest, /** @type {string} */ source, seen = new Set()) {
  const chunk = manifest[source] ?? Object.values(manifest).find(({ name }) => name === source);
  if (!chunk || seen.has(source)) return [];
  seen.add(source);
  const imported = (chunk.imports ?? []).flatMap((one) => chunkFiles(manifest, one, seen));
  return [chunk.file, ...(chunk.css ?? []), ...imported];
}

/** @returns {string[]} */
function bySourceName(/** @type {Manifest} */ manifest, /** @type {string} */ name) {
  return Object.entries(manifest)
    .filter(([source]) => posix.basename(source) === name)
    .map(([, { file }]) => file);
}

/**
 * Vite lists a worker only as an asset of the chunk that starts it: `src/x/worker.ts` -> `assets/worker-HASH.js`. Of
 * several with that name, the one that the screen's own chunks start.
 * @param {Manifest} manifest @param {string} source @param {(file: string) => boolean} isCounted
 */
function workerFiles(manifest, source, isCounted) {
  const name = posix
    .basename(source)
    .replace(/\.\w+$/, '')
    .replaceAll('.', '\\.');
  const pattern = new RegExp(`(^|/)${name}-[\\w-]{8}\\.js$`);
  const files = Object.values(manifest).flatMap(({ file, assets = [] }) => (isCounted(file) ? assets : []));
  return [...new Set(files.filter((file) => pattern.test(file)))];
}

/**
 * Files and what they import statically, which the manifest does not say of a worker's: they say it themselves.
 * @param {string[]} files @param {(file: string) => Buffer} read @returns {string[]}
 */
function withImports(files, read) {
  const found = new Set(files);
  for (const file of found)
    for (const [, name] of read(file)
      .toString('utf8')
      .matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(posix.join(posix.dirname(file), /** @type {string} */ (name)));
  return [...found];
}

/** Whatever the document names is fetched at once: fonts, modules that Vite found, the icon. @returns {string[]} */
function preloads(/** @type {string} */ html) {
  return [...html.matchAll(/<link\b[^>]*>/gi)]
    .map(([element]) => element)
    .filter((element) => /rel=["']?(?:modulepreload|preload|stylesheet|icon)\b/i.test(element))
    .map((element) => /href=["']?([^"'\s>]+)/i.exec(element)?.[1]?.replace(/^\.?\//, '') ?? '')
    .filter((file) => file !== '' && !/^(?:data:|https?:|\/)/.test(file));
}
