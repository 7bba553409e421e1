/**
 * The transcribed files against the tables they were copied from, where those are at hand. A file that has been
 * replaced by a newer export is no longer a transcript (`transcribed: null`) and is left alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue, dataFolder } from './tables.ts';

const facts = fileURLToPath(new URL('../../../shared/facts/', import.meta.url));
const transcripts = catalogue.datasets.filter((entry) => entry.transcribed !== null);

describe.skipIf(!existsSync(facts))(
  'a transcribed file is byte for byte the table it was copied from',
  () => {
    test.each(transcripts.map((entry) => entry.file))('%s', (file) => {
      expect(readFileSync(dataFolder + file).equals(readFileSync(facts + file))).toBe(true);
    });
  },
);
