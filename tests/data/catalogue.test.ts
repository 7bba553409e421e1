import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTRACTS } from './contract.ts';
import { catalogue, dataFolder, files, readTable } from './tables.ts';

describe('data/catalogue.json', () => {
  test('has an entry for every .csv file in data/, and a file for every entry', () => {
    expect(catalogue.datasets.map((entry) => entry.file).sort()).toEqual(files);
  });

  describe.each(catalogue.datasets.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    test('knows the file by its bytes (after replacing it: node data/check.mjs --write)', () => {
      const bytes = readFileSync(dataFolder + entry.file);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);
    });

    test('the heading is word for word the one agreed on in tests/data/contract.ts', () => {
      const contract = CONTRACTS[id];
      expect(contract, `no heading for ${id} in tests/data/contract.ts`).toBeDefined();
      expect(readTable(entry.file).header).toEqual([...contract!.keys, ...contract!.measures]);
    });

    test('promises a unit for each measure in the heading and for nothing else', () => {
      const { measures, statbankUnits } = CONTRACTS[id] ?? {};
      if (statbankUnits === undefined) expect(Object.keys(entry.unit)).toEqual(measures);
      else expect(Object.values(entry.unit).sort()).toEqual(statbankUnits);
    });

    test('defines its figures at length, and says that they are not seasonally adjusted', () => {
      expect(entry.definition.length).toBeGreaterThan(200);
      if (Object.keys(entry.unit).length > 0) expect(entry.definition).toMatch(/ikke sæsonkorriger/i);
    });

    test('says that it is an example, and of no official table, when and only when the file does', () => {
      const marked = readTable(entry.file).above.some((line) => line.startsWith('EKSEMPEL'));
      expect(marked).toBe(entry.kind === 'eksempel');
      expect(entry.file.startsWith('eksempel/')).toBe(marked);
      if (marked) {
        expect(entry.table).toBeNull();
        expect(entry.publisher).toBe('Kommunekurven');
        expect(entry.definition).toMatch(/opdigtede/i);
      }
    });
  });
});
