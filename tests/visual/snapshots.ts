/**
 * What was accepted, in `tests/visual/svg` and `tests/visual/png`, and what a run makes of it. What differs is put
 * into `tests/visual/out`, which git does not keep; `npm run visual -- --accept` puts it in the place of the old.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { packed, pictureDifference } from './pictures.ts';
import { svgDifference, svgLines } from './svgLines.ts';

/** The project; named where the tests run in a copy of it that has other figures, see `tests/edition.mjs`. */
const ROOT = process.env.PROJECT_ROOT ?? fileURLToPath(new URL('../..', import.meta.url));
const HERE = join(ROOT, 'tests', 'visual');
const OUT = join(HERE, 'out');
const accepting = process.env.VISUAL_ACCEPT === 'yes';
const HOW = 'Meant? `npm run visual -- --accept`, look at what git shows, and commit it.';

type Kind = 'svg' | 'png';
const ENDING = { svg: '.svg.txt', png: '.png' } as const;
const accepted = (kind: Kind, name: string): string => join(HERE, kind, name + ENDING[kind]);

/** Compares a drawing; `svg` is kept as it is beside the difference, to be opened in a browser. */
export function expectDrawing(name: string, svg: string): void {
  const lines = svgLines(svg);
  const text = `${lines.join('\n')}\n`;
  const place = accepted('svg', name);
  const expected = existsSync(place) ? readFileSync(place, 'utf8') : null;
  const difference =
    expected === null ? 'nothing was accepted yet' : svgDifference(expected.trimEnd().split('\n'), lines);
  clear(name, 'svg');
  if (difference === '') return;
  if (accepting) {
    write(place, text);
    return;
  }
  const written = {
    'actual.svg': svg,
    'actual.svg.txt': text,
    ...(expected !== null && { 'expected.svg.txt': expected, 'diff.svg.txt': `${difference}\n` }),
  };
  fail(`The drawing ${name} is not as accepted:\n\n${firstLines(difference)}`, name, written);
}

/** Compares a picture of the page. */
export function expectPicture(name: string, png: Buffer): void {
  const place = accepted('png', name);
  const expected = existsSync(place) ? readFileSync(place) : null;
  const difference = expected === null ? null : pictureDifference(expected, png);
  clear(name, 'png');
  if (difference?.differs === false) return;
  if (accepting) {
    write(place, packed(png));
    return;
  }
  const written = {
    'actual.png': png,
    ...(expected !== null && { 'expected.png': expected }),
    ...(difference?.picture && { 'diff.png': difference.picture }),
  };
  const why = difference === null ? 'nothing was accepted yet' : difference.told;
  fail(`The picture ${name} is not as accepted: ${why}.`, name, written);
}

/** Nothing is kept that no test compares any more; what is left over goes when changes are accepted. */
export function expectNoOthers(kind: Kind, names: readonly string[]): void {
  const wanted = new Set(names.map((name) => name + ENDING[kind]));
  const folder = join(HERE, kind);
  const others = readdirSync(folder).filter((file) => !wanted.has(file));
  if (accepting) for (const file of others) rmSync(join(folder, file));
  else expect(others, HOW).toEqual([]);
}

function fail(what: string, name: string, files: Readonly<Record<string, string | Buffer>>): never {
  const places = Object.entries(files).map(([ending, content]) => {
    const place = join(OUT, `${name}.${ending}`);
    write(place, content);
    return relative(ROOT, place).replaceAll('\\', '/');
  });
  expect.fail(`${what}\n\nSee:\n${places.map((place) => `  ${place}`).join('\n')}\n${HOW}`);
}

function write(place: string, content: string | Buffer): void {
  mkdirSync(join(place, '..'), { recursive: true });
  writeFileSync(place, content);
}

/** What an earlier run wrote. */
function clear(name: string, kind: Kind): void {
  if (!existsSync(OUT)) return;
  for (const file of readdirSync(OUT))
    if (new RegExp(`^${name}\\.(actual|expected|diff)\\.${kind}(\\.txt)?$`).test(file))
      rmSync(join(OUT, file));
}

function firstLines(text: string): string {
  const lines = text.split('\n').map((line) => (line.length > 200 ? `${line.slice(0, 200)} …` : line));
  return lines.length > 40 ? [...lines.slice(0, 40), '…'].join('\n') : lines.join('\n');
}
