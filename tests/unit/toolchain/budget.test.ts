/** The size budget counts the right files, each once, and says what it cannot find. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { foreignAddresses, kilobytes, measure } from '../../budget/measure.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index-aaaaaaaa.js',
    imports: ['_shared.js'],
    css: ['assets/index-aaaaaaaa.css'],
    assets: ['assets/worker-bb-bb_bb.js', 'assets/sans-400-cccccccc.woff2', 'assets/figures-dddddddd.csv'],
  },
  '_shared.js': { file: 'assets/shared-eeeeeeee.js', imports: ['index.html'] },
  'src/charts/LineChart.tsx': {
    file: 'assets/LineChart-ffffffff.js',
    imports: ['index.html', '_scales.js'],
    css: ['assets/LineChart-ffffffff.css'],
  },
  '_scales.js': { file: 'assets/scales-gggggggg.js' },
  // Another page's worker may have the same name.
  'src/pages/about.tsx': { file: 'assets/about-hhhhhhhh.js', assets: ['assets/worker-zz-zz_zz.js'] },
  'src/pages/front.tsx': {
    file: 'assets/front-jjjjjjjj.js',
    imports: ['_shared.js', '_words.js'],
    css: ['assets/front-jjjjjjjj.css'],
  },
  '_words.js': { file: 'assets/words-kkkkkkkk.js', name: 'words' },
  '_compare-llllllll.js': { file: 'assets/compare-llllllll.js', name: 'compare', imports: ['_shared.js'] },
  'node_modules/font/sans-400.woff2': { file: 'assets/sans-400-cccccccc.woff2' },
  'node_modules/font/sans-400.woff': { file: 'assets/sans-400-cccccccc.woff' },
  'node_modules/font/serif-700.woff2': { file: 'assets/serif-700-iiiiiiii.woff2' },
  'data/figures.csv': { file: 'assets/figures-dddddddd.csv' },
} as const;

const html = `<html><link rel="modulepreload" href="./assets/shared-eeeeeeee.js">
  <link rel="preload" as="font" href="./assets/serif-700-iiiiiiii.woff2" crossorigin></html>`;

const limits = { criticalKb: 130, firstScreenKb: 200, withDataKb: 250 };
const budget = {
  ...limits,
  entry: 'index.html',
  fonts: ['sans-400.woff2'],
  screens: {
    '#/': {
      page: ['src/pages/front.tsx'],
      lazy: ['src/charts/LineChart.tsx'],
      workers: ['src/ingest/worker.ts'],
      data: ['data/figures.csv'],
    },
    '#/other': { page: ['compare'], lazy: [], workers: [], data: [] },
  },
};
const [front, other] = Object.keys(budget.screens) as [string, string];

/** Bytes that brotli cannot make smaller, so that a size in the test is the size that is counted. */
function noise(bytes: number): Buffer {
  let seed = bytes;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed >>> 24;
  };
  return Buffer.from(Uint8Array.from({ length: bytes }, next));
}

const readWith =
  (sizes: Record<string, number> = {}) =>
  (file: string): Buffer =>
    file === 'index.html' ? Buffer.from(html) : noise(sizes[file] ?? 100);

const run = (sizes?: Record<string, number>, changes?: Partial<typeof budget>, address = front) =>
  measure(manifest as never, readWith(sizes), { ...budget, ...changes }, address);

describe('what is counted', () => {
  test('the document, its static imports, the page, styles and fonts are critical; each file counts once', () => {
    const files = (part: string, address = front) =>
      run({}, {}, address)
        .items.filter((item) => item.part === part)
        .map(({ file }) => file);
    expect(files('critical').sort()).toEqual([
      'assets/front-jjjjjjjj.css',
      'assets/front-jjjjjjjj.js',
      'assets/index-aaaaaaaa.css',
      'assets/index-aaaaaaaa.js',
      'assets/sans-400-cccccccc.woff2',
      'assets/serif-700-iiiiiiii.woff2',
      'assets/shared-eeeeeeee.js',
      'assets/words-kkkkkkkk.js',
      'index.html',
    ]);
    // Of another screen: its own page, by the name of its part, and nothing of the first one's.
    expect(files('critical', other).filter((file) => /front|words|compare/.test(file))).toEqual([
      'assets/compare-llllllll.js',
    ]);
    expect(files('lazy', other)).toEqual([]);
    expect(files('lazy').sort()).toEqual([
      'assets/LineChart-ffffffff.css',
      'assets/LineChart-ffffffff.js',
      'assets/scales-gggggggg.js',
      'assets/worker-bb-bb_bb.js',
    ]);
    expect(files('data')).toEqual(['assets/figures-dddddddd.csv']);
  });

  test('a worker brings what it imports statically, and what that imports', () => {
    const texts: Record<string, string> = {
      'index.html': html,
      'assets/worker-bb-bb_bb.js': 'import{a}from"./first-1.js";import("./later-3.js");a()',
      'assets/first-1.js': `import './second-2.js';export{b as a}from'./worker-bb-bb_bb.js'`,
    };
    const { items } = measure(manifest as never, (file) => Buffer.from(texts[file] ?? 'x'), budget, front);
    const files = items.map(({ file }) => file).filter((file) => /worker|first|second|later/.test(file));
    expect(files).toEqual(['assets/worker-bb-bb_bb.js', 'assets/first-1.js', 'assets/second-2.js']);
  });

  test('text weighs what brotli makes of it, a font weighs its bytes', () => {
    const zeros = Buffer.alloc(50_000);
    const read = (file: string) => (file === 'index.html' ? Buffer.from(html) : zeros);
    const bytes = (name: string) =>
      measure(manifest as never, read, budget, front).items.find(({ file }) => file.includes(name))?.bytes;
    expect(bytes('sans-400')).toBe(50_000);
    expect(bytes('index-aaaaaaaa.js')).toBe(brotliCompressSync(zeros).length);
  });

  test('the three sums include one another', () => {
    const { critical, firstScreen, withData, items } = run();
    expect(critical).toBeLessThan(firstScreen);
    expect(firstScreen).toBeLessThan(withData);
    expect(withData).toBe(items.reduce((sum, { bytes }) => sum + bytes, 0));
  });
});

describe('the limits', () => {
  test('an app within them passes without a word', () => {
    expect(run()).toMatchObject({ failures: [], warnings: [] });
  });

  test('too much critical code fails, at one byte over and not at the limit', () => {
    const { critical } = run();
    expect(run({}, { criticalKb: critical / 1000 }).failures).toEqual([]);
    expect(run({}, { criticalKb: (critical - 1) / 1000 }).failures[0]).toMatch(/^#\/ critical: /);
    expect(run({ 'assets/index-aaaaaaaa.js': 131_000 }).failures).toHaveLength(1);
  });

  test('too much lazy code fails the first screen only', () => {
    const { failures } = run({ 'assets/LineChart-ffffffff.js': 201_000 });
    expect(failures).toEqual([expect.stringMatching(/^#\/ first screen: .* more than 200 kB$/)]);
  });

  test("a screen's own limit of any kind goes before the common one", () => {
    const { firstScreen } = run();
    const own = (limit: object) =>
      run({}, { screens: { '#/': { ...budget.screens['#/'], ...limit } } as never });
    expect(own({ firstScreenKb: firstScreen / 1000 }).failures).toEqual([]);
    expect(own({ firstScreenKb: (firstScreen - 1) / 1000 }).failures[0]).toMatch(/^#\/ first screen: /);
    expect(own({ criticalKb: 0.1 }).failures[0]).toMatch(/more than 0.1 kB$/);
    expect(own({ withDataKb: 0.1 }).warnings[0]).toMatch(/more than 0.1 kB$/);
  });

  test('too many figures only warn', () => {
    const { failures, warnings } = run({ 'assets/figures-dddddddd.csv': 251_000 });
    expect(failures).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^#\/ with data: .* more than 250 kB$/)]);
  });

  test('a page that is too heavy fails its own screen', () => {
    const sizes = { 'assets/compare-llllllll.js': 131_000 };
    expect(run(sizes, {}, other).failures).toEqual([expect.stringMatching(/^#\/other critical: /)]);
    expect(run(sizes).failures).toEqual([]);
  });

  test('a screen that the budget does not name is refused', () => {
    expect(() => run({}, {}, '#/gone')).toThrow('#/gone is not in');
  });

  test.each([
    ['fonts', 'gone.woff2'],
    ['page', 'src/pages/Gone.tsx'],
    ['lazy', 'src/charts/Gone.tsx'],
    ['workers', 'src/ingest/gone.ts'],
    ['data', 'data/gone.csv'],
    ['entry', 'index.html'],
  ] as const)('a source of %s that the build does not have fails', (key, source) => {
    const without = Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== 'index.html'));
    const screen = { ...budget.screens['#/'], workers: [] };
    const changed = key === 'entry' || key === 'fonts' ? screen : { ...screen, [key]: [source] };
    const fonts = key === 'fonts' ? [source] : budget.fonts;
    const given = key === 'entry' ? without : manifest;
    const { failures } = measure(
      given as never,
      readWith(),
      { ...budget, fonts, screens: { ...budget.screens, '#/': changed } },
      front,
    );
    expect(failures[0]).toContain(`${source} is listed`);
  });
});

describe('addresses on other hosts', () => {
  test.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.example/a.css">',
    `<link rel=preconnect href=https://cdn.example>`,
    '<img alt="" src=https://cdn.example/a.png>',
    '<style>@import "https://cdn.example/a.css"</style>',
  ])('are found in %s', (text) => {
    expect(foreignAddresses('index.html', text)).toHaveLength(1);
  });

  test('are found in styles', () => {
    const css =
      '@import url(https://cdn.example/a.css); a{background:url("//cdn.example/a.png")} b{background:url(./b.png)}';
    expect(foreignAddresses('a.css', css)).toEqual(['https://cdn.example/a.css', '//cdn.example/a.png']);
  });

  test('a link to click, a canonical address and an own file are none', () => {
    const text = `<a class="x" href="https://www.dst.dk">DST</a><link rel="canonical" href="https://example.dk/">
      <script src="./assets/a.js"></script><meta property="og:url" content="https://example.dk/">`;
    expect(foreignAddresses('index.html', text)).toEqual([]);
  });
});

test('a kilobyte is 1000 bytes', () => {
  expect(kilobytes(1234)).toBe('1.2 kB');
});
