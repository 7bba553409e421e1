import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { unknownFiles } from '../../../src/build/catalogue.ts';
import { readCatalogue } from '../../../src/domain/catalogue.ts';

const DATA = new URL('../../../data/', import.meta.url);

test('a file that was replaced or lost stops the build before a browser refuses it', () => {
  const { datasets } = readCatalogue(JSON.parse(readFileSync(new URL('catalogue.json', DATA), 'utf8')));
  const folder = mkdtempSync(join(tmpdir(), 'kommunekurven-'));
  try {
    for (const { file } of datasets) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(new URL(file, DATA), join(folder, file));
    }
    expect(unknownFiles(folder, datasets)).toEqual([]);
    const [first, second] = datasets.map(({ file }) => file);
    truncateSync(join(folder, first!), 1000);
    rmSync(join(folder, second!));
    expect(unknownFiles(folder, datasets)).toEqual([first, second]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
