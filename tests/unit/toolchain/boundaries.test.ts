/** Every rule of tests/boundaries is fed an import it must refuse, and beside it one it must let through. */
import { describe, expect, test } from 'vitest';
import { checkBoundaries } from '../../boundaries/check.mjs';
import { FOLDERS, LIBRARIES } from '../../boundaries/rules.mjs';

const rulesBroken = (file: string, text: string, others: Record<string, string> = {}) =>
  checkBoundaries({ [file]: text, ...others }).map(({ rule, line }) => `${rule}:${line}`);

const refused = (file: string, text: string, rule: string) =>
  expect(rulesBroken(file, `// first line\n${text}`), `${file}: ${text}`).toEqual([`${rule}:2`]);

const allowed = (file: string, text: string) =>
  expect(rulesBroken(file, text), `${file}: ${text}`).toEqual([]);

describe('folders', () => {
  /** What each folder may import as a value; the test writes it out again so that a loosened table is seen. */
  const expected: Record<string, string[]> = {
    domain: [],
    statistics: [],
    zip: [],
    worker: [],
    offline: [],
    effect: ['domain', 'statistics', 'worker'],
    ingest: ['domain', 'zip', 'worker'],
    claim: ['domain'],
    publishers: ['domain'],
    viewState: ['domain'],
    language: ['domain'],
    selectors: ['domain', 'statistics', 'viewState', 'language'],
    ownData: ['domain', 'zip'],
    queries: ['domain', 'ingest', 'ownData', 'data'],
    charts: ['domain', 'statistics', 'language'],
    controls: ['domain', 'language'],
    pages: [
      ...['domain', 'statistics', 'ingest', 'viewState', 'language', 'selectors', 'queries'],
      ...['charts', 'controls', 'ownData', 'publishers', 'claim', 'effect', 'offline'],
    ],
    app: ['domain', 'language', 'queries', 'viewState', 'offline', 'pages'],
    build: ['domain', 'ingest', 'language', 'publishers', 'selectors'],
  };
  const folders = [...Object.keys(expected), 'data'];

  test('every folder has a row', () => {
    expect(Object.keys(FOLDERS).sort()).toEqual([...Object.keys(expected), 'main'].sort());
  });

  test.each(Object.keys(expected))('%s imports the folders of its row and refuses all others', (folder) => {
    for (const other of folders.filter((name) => name !== folder)) {
      const path = other === 'data' ? '../../data/x.csv?url' : `../${other}/thing.ts`;
      const text = `import { thing } from '${path}';`;
      const file = `src/${folder}/file.ts`;
      if (expected[folder]?.includes(other)) allowed(file, text);
      else refused(file, text, 'folder');
    }
  });

  test('nobody imports pages or app but app and main.tsx', () => {
    allowed('src/app/App.tsx', `import { Front } from '../pages/front.tsx';`);
    allowed('src/main.tsx', `import { App } from './app/App.tsx';`);
    refused('src/pages/front.tsx', `import { App } from '../app/App.tsx';`, 'folder');
    refused('src/controls/x.tsx', `import { App } from '../pages/front.tsx';`, 'folder');
    refused('src/app/App.tsx', `import '../main.tsx';`, 'folder');
  });

  test('of data, domain imports the list of areas alone', () => {
    allowed('src/domain/areas.ts', `import csv from '../../data/areas.csv?raw';`);
    refused('src/domain/areas.ts', `import csv from '../../data/other.csv?raw';`, 'folder');
    refused('src/statistics/mean.ts', `import csv from '../../data/areas.csv?raw';`, 'folder');
  });

  test('types may come from further down where the row says so', () => {
    allowed('src/selectors/a.ts', `import type { Study } from '../effect/study.ts';`);
    allowed('src/charts/a.tsx', `import { type Rows } from '../selectors/rows.ts';`);
    allowed('src/charts/a.tsx', `export type { Rows } from '../selectors/rows.ts';`);
    allowed('src/charts/a.tsx', `type Rows = import('../selectors/rows.ts').Rows;`);
    refused('src/charts/a.tsx', `import { type Rows, rows } from '../selectors/rows.ts';`, 'folder');
    refused('src/charts/a.tsx', `import type { Page } from '../pages/front.tsx';`, 'folder');
    refused('src/domain/a.ts', `import type { Rows } from '../selectors/rows.ts';`, 'folder');
  });

  test('every way to import is seen', () => {
    const file = 'src/domain/a.ts';
    refused(file, `import '../app/tokens.css';`, 'folder');
    refused(file, `export * from '../charts/a.ts';`, 'folder');
    refused(file, `export { a } from '../charts/a.ts';`, 'folder');
    refused(file, `const a = () => import('../charts/a.ts');`, 'folder');
    refused(file, `type A = import('../charts/a.ts').A;`, 'folder');
    refused(file, `new Worker(new URL('../ingest/worker.ts', import.meta.url));`, 'folder');
    refused(file, `import.meta.glob('../pages/*.tsx');`, 'folder');
    refused(file, `import.meta.glob(['./a/*.ts', '../pages/*.tsx']);`, 'folder');
    refused(file, `import a from '/src/charts/a.ts';`, 'folder');
    refused(file, `import a from '../../tests/fixtures/a.ts';`, 'folder');
    refused(file, `const a = (name: string) => import(name);`, 'unknown');
  });

  test('a file that cannot be read as TypeScript, or lies in an unknown folder, is refused', () => {
    expect(rulesBroken('src/domain/a.ts', 'import {')[0]).toMatch(/^syntax/);
    expect(rulesBroken('src/helpers/a.ts', 'export const a = 1;')).toEqual(['unknown:1']);
    expect(rulesBroken('src/stray.ts', 'export const a = 1;')).toEqual(['unknown:1']);
  });
});

describe('libraries', () => {
  const owners: [library: string, mine: string, notMine: string][] = [
    ['papaparse', 'src/ingest/a.ts', 'src/queries/a.ts'],
    ['recharts', 'src/charts/a.tsx', 'src/pages/a.tsx'],
    ['@tanstack/react-query', 'src/queries/a.ts', 'src/charts/a.tsx'],
    ['@tanstack/react-query', 'src/app/a.tsx', 'src/pages/a.tsx'],
    ['@tanstack/react-query', 'src/pages/useFigures.ts', 'src/charts/useFigures.ts'],
    ['downshift', 'src/controls/a.tsx', 'src/pages/a.tsx'],
    ['react', 'src/charts/a.tsx', 'src/selectors/a.ts'],
    ['react', 'src/viewState/useAddress.ts', 'src/viewState/usedByAll.test/address.ts'],
    ['react/jsx-runtime', 'src/queries/a.ts', 'src/language/user.ts'],
    ['react-dom/client', 'src/main.tsx', 'src/charts/a.tsx'],
    ['d3-array', 'src/charts/a.ts', 'src/pages/a.ts'],
    ['node:fs', 'src/build/a.ts', 'src/ingest/a.ts'],
    ['vite', 'src/build/a.ts', 'src/app/a.ts'],
  ];
  test.each(owners)('%s belongs in %s, not in %s', (library, mine, notMine) => {
    allowed(mine, `import { a } from '${library}';`);
    refused(notMine, `import { a } from '${library}';`, 'library');
    refused(notMine, `import type { A } from '${library}';`, 'library');
  });

  test('a library without an owner is refused', () => {
    refused('src/app/a.ts', `import { a } from 'lodash';`, 'unknown');
    refused('src/app/a.ts', `import { a } from '@scope/other';`, 'unknown');
  });
});

describe('globals and methods with one owner', () => {
  test.each([
    ['history', 'src/viewState/a.ts'],
    ['location', 'src/viewState/a.ts'],
    ['Intl', 'src/language/a.ts'],
  ])('%s is used only in its folder (%s), however it is reached', (name, mine) => {
    for (const use of [name, `window.${name}`, `globalThis['${name}']`, `document.${name}`]) {
      allowed(mine, `export const a = ${use};`);
      refused('src/pages/a.tsx', `export const a = ${use};`, 'global');
    }
    refused('src/pages/a.tsx', `const { ${name} } = window;`, 'global');
  });

  test('a property or a type of the same name is something else', () => {
    allowed(
      'src/pages/a.tsx',
      `const a = { location: 1, history: 2 }; export const b = a.location + a.history;`,
    );
    allowed('src/pages/a.tsx', `export interface A { location: string; collator: Intl.Collator }`);
    allowed('src/pages/a.tsx', `export const a = (c: Intl.Collator): string => 'location' + c;`);
  });

  test.each(['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])('%s', (name) => {
    allowed('src/language/a.ts', `export const a = 'x'.${name}('y');`);
    refused('src/pages/a.tsx', `export const a = 'x'.${name}('y');`, 'method');
    refused('src/pages/a.tsx', `export const a = 'x'?.${name}('y');`, 'method');
  });
});

describe('cycles', () => {
  test('two or three files that import each other are one cycle, types too', () => {
    const two = { 'src/domain/b.ts': `import type { A } from './a.ts';` };
    expect(rulesBroken('src/domain/a.ts', `import { b } from './b.ts';`, two)).toEqual(['cycle:1']);
    const three = { 'src/domain/b.ts': `export * from './c';`, 'src/domain/c.ts': `import('./a.ts');` };
    expect(rulesBroken('src/domain/a.ts', `import { b } from './b';`, three)).toEqual(['cycle:1']);
    expect(rulesBroken('src/domain/a.ts', `import { a } from './a.ts';`)).toEqual(['cycle:1']);
  });

  test('two ways to one file are no cycle', () => {
    const others = { 'src/domain/b.ts': `import './c.ts';`, 'src/domain/c.ts': '' };
    expect(rulesBroken('src/domain/a.ts', `import './b.ts'; import './c.ts';`, others)).toEqual([]);
  });
});

test('the tables name only folders that have a row', () => {
  const folders = [...Object.keys(FOLDERS), 'data', 'any'];
  for (const { value, types = [] } of Object.values(FOLDERS)) {
    for (const one of [...value, ...types]) expect(folders).toContain(one.split('/')[0]);
  }
  for (const one of Object.values(LIBRARIES).flat()) expect(folders).toContain(one.split('/')[0]);
});
