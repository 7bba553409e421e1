/** A newcomer on any platform and any Node that package.json names installs everything without a warning. */
import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.entries(lock.packages);
/** The oldest of each line that we promise. */
const versions = ['20.19.0', '22.13.0', '24.0.0'];

describe('engines', () => {
  test('the lock file was read', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { engines }]) => engines?.node).length).toBeGreaterThan(50);
  });

  test.each(versions)('every package runs on Node %s', (version) => {
    const refusing = packages
      .filter(([, { engines }]) => engines?.node && !satisfies(version, engines.node))
      .map(([name, { engines }]) => `${name} wants ${engines?.node}`);
    expect(refusing).toEqual([]);
  });

  test('our own range admits these versions and no older ones', () => {
    for (const version of versions) expect(satisfies(version, manifest.engines.node)).toBe(true);
    for (const version of ['18.20.0', '20.18.0', '21.0.0', '22.12.0']) {
      expect(satisfies(version, manifest.engines.node)).toBe(false);
    }
  });
});

test('every version in package.json is exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies } as Record<string, string>;
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file names no registry, so that it works with any', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(JSON.stringify(lock)).not.toMatch(/"https?:\/\/[^"]*\.tgz/);
});

/** A platform package that some registry lacks drops out of the lock file, and `npm ci` then fails everywhere. */
test('the lock file holds the native part of every tool for every platform', () => {
  const locked = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
