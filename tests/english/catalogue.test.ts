/** Every file of the catalogue has its English words, and they say what the Danish ones say in figures and codes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/domain/catalogue.ts';
import { catalogueTexts } from '../../src/language/catalogueTexts.ts';
import { loadCatalogue } from '../../src/queries/catalogue.ts';
import { faults, sentenceFaults } from './rules.ts';

const catalogue = readCatalogue(
  JSON.parse(readFileSync(new URL('../../data/catalogue.json', import.meta.url), 'utf8')),
);
const KEPT = /\by\d\d\w+|“|”|`\.\.`|Christiansø|CC BY 4\.0/g;
const numbers = (text: string): readonly string[] =>
  (text.replaceAll('16-66', '16–66').match(/\d+/g) ?? []).filter((part) => part !== '').sort();

describe.each(catalogue.datasets)('$id', ({ id, definition }) => {
  test('is written, in sentences without a fault', async () => {
    const entry = (await loadCatalogue()).find((one) => one.id === id)!;
    expect(entry).toMatchObject(catalogueTexts[id]!);
    expect(entry.definition).not.toBe(definition);
    for (const text of [entry.definition, entry.licenceNote!])
      expect(sentenceFaults(text.replaceAll(KEPT, 'X'))).toEqual([]);
    expect([...faults(entry.title), ...faults(entry.publisher)]).toEqual([]);
  });

  test('has every number of the Danish text', () => {
    expect(numbers(catalogueTexts[id]!.definition)).toEqual(numbers(definition));
  });
});
