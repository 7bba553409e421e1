/** Holds source files against the tables in rules.mjs. A pure function, so that a test can feed it bad files. */
import { posix } from 'node:path';
import { readSource } from './imports.mjs';
import { FOLDERS, GLOBALS, LIBRARIES, METHODS } from './rules.mjs';

/**
 * @typedef {'syntax' | 'folder' | 'library' | 'global' | 'method' | 'cycle' | 'unknown'} Rule
 * @typedef {{ file: string, line: number, rule: Rule, message: string }} Problem
 * @typedef {Readonly<Record<string, string>>} Files  path from the root (`src/domain/area.ts`) -> text
 */

/** @param {Files} files @returns {Problem[]} */
export function checkBoundaries(files) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  for (const [file, text] of Object.entries(files)) {
    const folder = folderOf(file);
    const add = (/** @type {number} */ line, /** @type {Rule} */ rule, /** @type {string} */ message) => {
      problems.push({ file, line, rule, message });
    };
    if (!(folder in FOLDERS)) add(1, 'unknown', `'${folder}' has no row in tests/boundaries/rules.mjs`);
    const source = readSource(file, text);
    for (const error of source.errors) add(1, 'syntax', error);
    /** @type {string[]} */
    const targets = [];
    for (const { request, typeOnly, line } of source.imports) {
      if (request === null) {
        add(
          line,
          'unknown',
          'imports something that is not written as a plain text, so it cannot be checked',
        );
      } else if (/^[./]/.test(request)) {
        const target = resolve(file, request, files);
        targets.push(target);
        if (!mayImport(folder, target, typeOnly)) {
          const how = typeOnly ? ' even a type' : '';
          add(line, 'folder', `${folder} may not import${how} from ${folderOf(target)} (${request})`);
        }
      } else {
        const library = libraryOf(request);
        const owners = LIBRARIES[library];
        if (!owners) add(line, 'unknown', `'${library}' has no owner in tests/boundaries/rules.mjs`);
        else if (!owns(owners, file)) add(line, 'library', `${library} belongs to ${owners.join(', ')}`);
      }
    }
    graph.set(file, targets);
    for (const { name, line } of source.identifiers) {
      const owners = Object.hasOwn(GLOBALS, name) ? GLOBALS[name] : undefined;
      if (owners && !owns(owners, file)) add(line, 'global', `${name} belongs to ${owners.join(', ')}`);
    }
    for (const { name, line } of source.methods) {
      const owners = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
      if (owners && !owns(owners, file)) add(line, 'method', `.${name} belongs to ${owners.join(', ')}`);
    }
  }
  for (const cycle of cycles(graph)) {
    const file = /** @type {string} */ (cycle[0]);
    problems.push({
      file,
      line: 1,
      rule: 'cycle',
      message: `imports itself: ${[...cycle, file].join(' -> ')}`,
    });
  }
  return problems;
}

/** `src/domain/area.ts` -> `domain`, `src/main.tsx` -> `main`, `data/x.csv` -> `data`. @param {string} path */
function folderOf(path) {
  const [top = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length > 1 ? /** @type {string} */ (rest[0]) : (rest[0] ?? '').replace(/\.\w+$/, '');
}

/** @param {string} folder @param {string} target @param {boolean} typeOnly */
function mayImport(folder, target, typeOnly) {
  const to = folderOf(target);
  if (to === folder && target.startsWith('src/')) return true;
  const rule = FOLDERS[folder];
  const allowed = [...(rule?.value ?? []), ...(typeOnly ? (rule?.types ?? []) : [])];
  return allowed.includes(to) || allowed.includes(target);
}

/** @param {readonly string[]} owners @param {string} file */
function owns(owners, file) {
  const folder = folderOf(file);
  const isHook = /^use[A-Z]\w*\.tsx?$/.test(posix.basename(file));
  return (
    owners.includes(folder) || (isHook && (owners.includes(`${folder}/use*`) || owners.includes('any/use*')))
  );
}

/** `react-dom/client` -> `react-dom`, `@scope/name/file.css` -> `@scope/name`, `node:fs` -> `node:`. */
function libraryOf(/** @type {string} */ request) {
  if (request.startsWith('node:')) return 'node:';
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The file that a relative import means, `?raw` and the like left out. Text alone, no look at the disk. */
function resolve(/** @type {string} */ file, /** @type {string} */ request, /** @type {Files} */ files) {
  const bare = request.replace(/[?#].*$/, '');
  const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(file), bare);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((candidate) => Object.hasOwn(files, candidate)) ?? path;
}

/**
 * The files that import themselves through others, type imports too: each cycle once.
 * @param {ReadonlyMap<string, readonly string[]>} graph @returns {string[][]}
 */
function cycles(graph) {
  /** @type {string[][]} */
  const found = [];
  /** @type {Set<string>} */
  const done = new Set();
  const visit = (/** @type {string} */ file, /** @type {string[]} */ path) => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) found.push(path.slice(seenAt));
    if (seenAt >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
