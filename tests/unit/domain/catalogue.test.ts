import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/domain/catalogue.ts';

const entry = Object.freeze({
  id: 'ledige-kommuner',
  file: 'ledige_kommuner_y25i01.csv',
  title: 'Ledige efter kommune',
  publisher: 'STAR',
  source: 'STAR, Jobindsats.dk',
  table: 'y25i01',
  kind: 'officiel',
  licence: null,
  licenceNote: 'Ingen licens er oplyst.',
  retrieved: '2026-08-19',
  transcribed: null,
  areas: 'kommuner+land',
  unit: { 'Antal ledige': 'full-time-persons' },
  definition: 'Ledige i måneden.',
  sha256: 'a'.repeat(64),
});

const read = (...datasets: unknown[]) => readCatalogue({ schema: 1, datasets });

describe('readCatalogue', () => {
  test('gives back what it was given when every field is right', () => {
    expect(read(entry)).toEqual({ schema: 1, datasets: [entry] });
  });

  test('reads what JSON.parse gives, in the order of the file', () => {
    const json = JSON.parse(
      JSON.stringify({ schema: 1, datasets: [{ ...entry, id: 'b', file: 'b.csv' }, entry] }),
    );
    expect(readCatalogue(json).datasets.map((dataset) => dataset.id)).toEqual(['b', 'ledige-kommuner']);
  });

  test.each([
    ['nothing', undefined, 'the file: expected an object, found nothing'],
    ['a list', [], 'the file: expected an object, found []'],
    ['another schema', { schema: 2, datasets: [entry] }, 'field "schema": expected 1, found 2'],
    [
      'no datasets',
      { schema: 1 },
      'field "datasets": expected a list with at least one entry, found nothing',
    ],
    ['no entries', { schema: 1, datasets: [] }, 'field "datasets": expected a list with at least one entry'],
    [
      'an entry that is none',
      { schema: 1, datasets: [entry, null] },
      'entry 2: expected an object, found null',
    ],
  ])('refuses %s', (_, json, message) => {
    expect(() => readCatalogue(json)).toThrow(`data/catalogue.json: ${message}`);
  });

  test.each(Object.keys(entry))('names the entry and the field when "%s" is left out', (field) => {
    const { [field]: _, ...rest } = entry as Record<string, unknown>;
    const name = field === 'id' ? 'entry 1' : 'entry "ledige-kommuner"';
    expect(() => read(rest)).toThrow(`${name}, field "${field}": expected`);
  });

  test.each([
    ['id', 'Ledige Kommuner'],
    ['file', '../ledige.csv'],
    ['file', 'ledige.txt'],
    ['title', ''],
    ['source', ' STAR'],
    ['table', 25],
    ['kind', 'egen fil'],
    ['kind', 'toString'],
    ['licence', false],
    ['retrieved', '19/8 2026'],
    ['retrieved', '2026-02-31'],
    ['transcribed', true],
    ['areas', 'kommuner+lande'],
    ['unit', []],
    ['unit', { 'Antal ledige': 'people' }],
    ['unit', { 'Antal ledige': 'unknown' }],
    ['unit', { '': 'persons' }],
    ['definition', null],
    ['sha256', 'A'.repeat(64)],
    ['sha256', 'a'.repeat(63)],
  ])('refuses a %s of %j', (field, value) => {
    const name = field === 'id' ? 'entry "Ledige Kommuner"' : 'entry "ledige-kommuner"';
    expect(() => read({ ...entry, [field]: value })).toThrow(`${name}, field "${field}": expected`);
  });

  test('refuses a field it does not know, for it is most likely misspelt', () => {
    expect(() => read({ ...entry, licens: 'CC BY 4.0' })).toThrow(
      'field "licens": expected no such field, found "CC BY 4.0"',
    );
  });

  test.each(['id', 'file'] as const)('refuses two entries with the same %s', (field) => {
    const other = { ...entry, id: 'andre', file: 'andre.csv', [field]: entry[field] };
    expect(() => read(entry, other)).toThrow(`field "${field}": expected each only once`);
  });

  test('asks for a word about the licence where none is stated', () => {
    expect(() => read({ ...entry, licenceNote: null })).toThrow('field "licenceNote"');
    expect(() => read({ ...entry, licence: 'CC BY 4.0', licenceNote: null })).not.toThrow();
  });

  test('asks for a day for official figures: fetched or written down', () => {
    expect(() => read({ ...entry, retrieved: null })).toThrow('field "retrieved"');
    expect(() => read({ ...entry, retrieved: null, transcribed: '2026-11-21' })).not.toThrow();
  });

  test('asks for the word Eksempel first in the title of made-up figures', () => {
    expect(() => read({ ...entry, kind: 'eksempel' })).toThrow('field "title"');
    expect(() => read({ ...entry, kind: 'eksempel', title: 'Eksempel: ledige' })).not.toThrow();
  });
});
