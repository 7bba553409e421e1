/** What machines are told of the published figures, and the files that are written for them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { dataCatalogue, describeData } from '../../../src/build/dataCatalogue.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const data = join(root, 'data');

interface Hooks {
  readonly configResolved: (config: { root: string; build: { outDir: string } }) => void;
  readonly transformIndexHtml: () => readonly { readonly attrs: Record<string, string> }[];
  readonly writeBundle: { readonly handler: () => void };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

function written(siteUrl: string, isRoot: boolean) {
  vi.stubEnv('SITE_URL', siteUrl);
  const outDir = mkdtempSync(join(tmpdir(), 'katalog-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  const plugin = dataCatalogue(isRoot) as unknown as Hooks;
  plugin.configResolved({ root, build: { outDir } });
  plugin.writeBundle.handler();
  return { outDir, link: plugin.transformIndexHtml()[0]!.attrs };
}

test('every published file, with who made it, on which terms, what it measures and when', () => {
  const { dataset } = describeData(data, null);
  const published = JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')).datasets.filter(
    ({ kind }: { kind: string }) => kind === 'officiel',
  );
  expect(dataset.map((one) => one.distribution.contentUrl)).toEqual(
    published.map(({ file }: { file: string }) => file),
  );
  for (const one of dataset) {
    expect(one['@type']).toBe('Dataset');
    expect(one.description.length).toBeGreaterThan(50);
    expect(one.creator.name).not.toBe('');
    expect('license' in one || 'conditionsOfAccess' in one, one.name).toBe(true);
  }
  const longTerm = dataset.find((one) => 'identifier' in one && one.identifier === 'y25i09')!;
  expect(longTerm).toMatchObject({
    temporalCoverage: '2023-07/2026-06',
    dateModified: '2026-08-19',
    conditionsOfAccess: 'Udgiveren angiver ingen licens ud over, at kilden skal nævnes.',
    variableMeasured: [{ name: 'Antal langtidsledige fuldtidspersoner', unitText: 'fuldtidspersoner' }],
  });
  const curve = dataset.find((one) => 'identifier' in one && one.identifier === 'y01b01')!;
  expect(curve).toMatchObject({ temporalCoverage: '2025-04/2025-06' });
});

test('no made-up figures, for nobody sees the word beside them there', () => {
  expect(JSON.stringify(describeData(data, null))).not.toMatch(/eksempel\//);
});

test('the files lie beside the catalogue, byte for byte', () => {
  const { outDir, link } = written('', true);
  expect(link).toEqual({ rel: 'alternate', type: 'application/ld+json', href: './data/catalogue.jsonld' });
  const catalogue = JSON.parse(readFileSync(join(outDir, 'data/catalogue.jsonld'), 'utf8'));
  expect(readdirSync(join(outDir, 'data')).sort()).toEqual(
    ['catalogue.jsonld', ...catalogue.dataset.map(fileOf)].sort(),
  );
  for (const one of catalogue.dataset) {
    const bytes = readFileSync(join(outDir, 'data', fileOf(one)));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(one.distribution.sha256);
    expect(one.distribution.contentSize).toBe(`${bytes.length} B`);
  }
});

test('with SITE_URL every address is whole', () => {
  const { outDir } = written('https://example.org/ledighed/', true);
  const catalogue = JSON.parse(readFileSync(join(outDir, 'data/catalogue.jsonld'), 'utf8'));
  expect(catalogue['@id']).toBe('https://example.org/ledighed/data/catalogue.jsonld');
  expect(catalogue.dataset.map(fileOf)).toContain(
    'https://example.org/ledighed/data/langtidsledige_kommuner_y25i09.csv',
  );
});

test('the English build points at the same files and writes none', () => {
  const { outDir, link } = written('', false);
  expect(link.href).toBe('../data/catalogue.jsonld');
  expect(existsSync(join(outDir, 'data'))).toBe(false);
});

function fileOf(dataset: { readonly distribution: { readonly contentUrl: string } }): string {
  return dataset.distribution.contentUrl;
}
