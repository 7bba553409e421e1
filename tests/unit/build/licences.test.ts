import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { licenceText } from '../../../src/build/licences.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('licenser.txt', () => {
  const text = licenceText(root);

  test.each(Object.entries(manifest.dependencies))('names %s and its version', (name, version) => {
    expect(text).toContain(`\n${name} ${version} (`);
  });

  test('has what they need in turn, the font and the outlines, but no tool of the build', () => {
    for (const name of ['react-is', 'victory-vendor', 'workbox-core', 'immer'])
      expect(text).toContain(`\n${name} `);
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain('Martin Polley');
    for (const name of ['vite', 'typescript', 'vitest', '@types/trusted-types'])
      expect(text).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  test('every package with the text of its licence, each text once', () => {
    const parts = text.split(`\n\n${'-'.repeat(79)}\n\n`);
    const bodies = parts.map((part) => part.slice(part.indexOf('\n\n')));
    for (const body of bodies) expect(body).toMatch(/copyright|licen[cs]e/i);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  test('is the same at every build', () => {
    expect(licenceText(root)).toBe(text);
    expect(text).not.toContain('\r');
    expect(text).not.toContain(root);
  });
});
