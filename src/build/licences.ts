/**
 * Plugin: `licenser.txt`, the licences of all that the built site holds of others. Every package that the
 * dependencies need is in it, also one of which the build leaves out a part.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const LICENCES_FILE = 'licenser.txt';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Beside the packages: the font and the outlines of the kommuner, with the files their licences are in. */
const OTHERS = [
  { title: 'STIX Two Text (OFL-1.1)', file: 'src/app/fonts/OFL.txt' },
  {
    title: 'react-denmark-map 1.0.0 (MIT): omrids af kommunerne',
    file: 'data/boundaries/LICENSE-react-denmark-map.txt',
  },
];

/** For a package that names this licence and its author but leaves out the text. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`;

const LINE = `\n\n${'-'.repeat(79)}\n\n`;

export function licences(): Plugin {
  let root = '';
  return {
    name: 'kommunekurven:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licenceText(root) });
    },
  };
}

/** The whole text. Throws when a package does not say under which licence it is, or gives no text of it. */
export function licenceText(root: string): string {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8').trim();
  const parts = [
    `Kommunekurven (MIT)\n\n${read('LICENSE')}`,
    ...OTHERS.map(({ title, file }) => `${title}\n\n${read(file)}`),
    ...sharedTexts(packages(root)),
  ];
  return `${parts.join(LINE).replaceAll('\r\n', '\n')}\n`;
}

/** Packages with the very same text stand over it together. */
function sharedTexts(all: readonly Package[]): readonly string[] {
  const byText = new Map(all.map((one) => [one.text, all.filter(({ text }) => text === one.text)]));
  return [...byText].map(
    ([text, those]) =>
      `${those.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text}`,
  );
}

/** What `dependencies` of package.json needs, each version once, by name. */
function packages(root: string): readonly Package[] {
  const found = new Map<string, Package>();
  const add = (folder: string): void => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const key = `${manifest.name}@${manifest.version}`;
    if (found.has(key)) return;
    if (manifest.license === undefined) throw new Error(`${key} says no licence in its package.json`);
    const { name, version, license: licence } = manifest;
    found.set(key, { name, version, licence, text: textOf(folder) ?? textFor(key, manifest) });
    follow(folder, manifest);
  };
  const follow = (folder: string, { dependencies = {} }: Manifest): void => {
    // Types are not in a built site.
    for (const name of Object.keys(dependencies).filter((name) => !name.startsWith('@types/')))
      add(resolved(folder, name));
  };
  follow(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Where Node would find the package from this folder. */
function resolved(from: string, name: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) throw new Error(`${name}, needed in ${from}, is not installed`);
  }
}

function textOf(folder: string): string | null {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file));
  if (files.length === 0) return null;
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

function textFor(key: string, { license, author }: Manifest): string {
  const name = typeof author === 'object' ? author.name : author;
  if (license !== 'ISC' || name === undefined)
    throw new Error(`${key} has no file with its licence (${license}): see src/build/licences.ts`);
  return `Copyright ${name}\n\n${ISC}`;
}
