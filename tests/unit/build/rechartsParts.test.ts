/** What of Recharts is in the build, and that a Recharts with other inner files is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Plugin, parseAstAsync } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rechartsParts } from '../../../src/build/rechartsParts.ts';

const folder = mkdtempSync(join(tmpdir(), 'recharts-parts-'));
const idOf = (part: string) => `${folder}/node_modules/recharts/es6/${part}.js`;
const FILES: Readonly<Record<string, string>> = {
  'component/Dots': 'export var Dots = () => 1, dotSize = 3; export default 2;',
  'animation/matchBy': "var a; export { a as matchByIndex, a as matchAppend }; export * from './other';",
  'component/Label': 'export var Label = 1;',
  'cartesian/Line': 'function _objectSpread(e) { return slow(e, arguments); }\nexport var line = 1;',
  'util/round': 'export var round = 1;',
};

beforeAll(() => {
  for (const [part, source] of Object.entries(FILES)) {
    mkdirSync(dirname(idOf(part)), { recursive: true });
    writeFileSync(idOf(part), source);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

type Hook = (this: object, ...given: unknown[]) => unknown;

async function load(plugin: Plugin, part: string): Promise<string | null> {
  const asts = new Map(
    await Promise.all(
      Object.values(FILES).map(async (source) => [source, await parseAstAsync(source)] as const),
    ),
  );
  const { handler } = plugin.load as unknown as { handler: Hook };
  return (await handler.call({ parse: (text: string) => asts.get(text), error: refuse }, idOf(part))) as
    | string
    | null;
}

function refuse(message: string): never {
  throw new Error(message);
}

const plugin = () => rechartsParts({ still: '/still.tsx', unread: '/unread.ts' });

test('a part that is named comes from its stand-in, the rest of its file throws, all others stay', async () => {
  const dots = await load(plugin(), 'component/Dots');
  expect(dots).toContain('export { Dots } from "/still.tsx";');
  expect(dots).toContain('export { missing as dotSize };');
  const match = await load(plugin(), 'animation/matchBy');
  expect(match).toContain('export { matchByIndex } from "/still.tsx";');
  expect(match).toContain('export { missing as matchAppend };');
  const source = dots?.split('\n').find((line) => line.startsWith('function missing'));
  expect(() => new Function(`${source} missing();`)()).toThrow(/component\/Dots is not in the build/);
  expect(await load(plugin(), 'util/round')).toBeNull();
});

test('what spreads objects is what browsers have, with the same outcome', async () => {
  const line = await load(plugin(), 'cartesian/Line');
  expect(line).toMatch(/export var line = 1;$/);
  const helper = line?.split('\n')[0];
  const spread = new Function(`${helper} return _objectSpread;`)() as (...parts: object[]) => object;
  expect(spread({ a: 1 }, { a: 2, b: 3 }, {}, { b: 4, c: undefined })).toEqual({ a: 2, b: 4, c: undefined });
});

test('the files are those of Recharts itself, and not the copy that the bench measures', () => {
  const { filter } = plugin().load as unknown as { filter: { id: RegExp } };
  expect(filter.id.test('/a/node_modules/recharts/es6/component/Dots.js')).toBe(true);
  expect(filter.id.test('/a/node_modules/recharts/es6/component/Dots.js?whole')).toBe(false);
  expect(filter.id.test('/a/src/component/Dots.js')).toBe(false);
});

test('a Recharts that has not what is replaced fails the build', async () => {
  await expect(load(plugin(), 'component/Label')).rejects.toThrow(/isLabelContentAFunction/);
  const later = plugin();
  const end = later.buildEnd as Hook;
  expect(() => end.call({ error: refuse })).not.toThrow();
  await load(later, 'component/Dots');
  expect(() => end.call({ error: refuse })).toThrow(/chart\/RechartsWrapper.* any more/);
});
