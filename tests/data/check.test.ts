import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check, run } from '../../data/check.mjs';
import { readCatalogue } from '../../src/domain/catalogue.ts';
import { dataFolder } from './tables.ts';

const UNEMPLOYED = 'ledige_kommuner_y25i01.csv';
const LONG_TERM = 'langtidsledige_kommuner_y25i09.csv';
const GRADUATES = 'dimittender_regioner_y01dia02.csv';

describe('node data/check.mjs', () => {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kommunekurven-')), 'data');
    cpSync(dataFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  const read = () => readFileSync(join(folder, 'catalogue.json'), 'utf8');
  const entry = (file: string) => {
    const found = readCatalogue(JSON.parse(read())).datasets.find((candidate) => candidate.file === file);
    if (found === undefined) throw new Error(file);
    return found;
  };
  const edit = (file: string, from: string, to: string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
  };

  test('has nothing to say about the folder as it is, and --write then changes no byte', () => {
    const before = read();
    expect(check(folder, { write: false })).toEqual([]);
    expect(check(folder, { write: true })).toEqual([]);
    expect(read()).toBe(before);
  });

  test('names a changed file and leaves everything alone without --write', () => {
    const before = read();
    appendFileSync(join(folder, UNEMPLOYED), '\n');
    expect(check(folder, { write: false })).toEqual([
      `${UNEMPLOYED}: indholdet er ikke det, som kataloget kender`,
    ]);
    expect(read()).toBe(before);
  });

  test('with --write dates a replaced file, which is then no transcript any more', () => {
    appendFileSync(join(folder, UNEMPLOYED), '\n');
    check(folder, { write: true, retrieved: '2026-12-01' });
    expect(entry(UNEMPLOYED)).toMatchObject({ retrieved: '2026-12-01', transcribed: null });
    expect(check(folder, { write: false })).toEqual([]);
  });

  test('with --write and no date takes the day the file was saved', () => {
    appendFileSync(join(folder, UNEMPLOYED), '\n');
    check(folder, { write: true });
    expect(entry(UNEMPLOYED).retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('refuses a date that is none, before anything is written', () => {
    const before = read();
    appendFileSync(join(folder, UNEMPLOYED), '\n');
    expect(() => check(folder, { write: true, retrieved: '1/12' })).toThrow('--hentet');
    expect(read()).toBe(before);
  });

  test('makes the examples again when the regional figures they add up to have changed', () => {
    edit(
      GRADUATES,
      'Region Nordjylland;2026M07;A-kasse i alt;2925;',
      'Region Nordjylland;2026M07;A-kasse i alt;2999;',
    );
    expect(check(folder, { write: false }).join('\n')).toContain('passer ikke til de regionale tal');
    check(folder, { write: true, retrieved: '2026-12-01' });
    expect(check(folder, { write: false })).toEqual([]);
    const example = readFileSync(join(folder, 'eksempel/dimittender_kommuner_y01dia02.csv'), 'utf8');
    expect(example).toContain('Region Nordjylland;2026M07;A-kasse i alt;2999;');
  });

  test('names a file without an entry and an entry without a file', () => {
    writeFileSync(join(folder, 'ny.csv'), 'Område;Periode\n');
    rmSync(join(folder, 'fortsat_paa_dagpenge_regioner_y01b01.csv'));
    expect(check(folder, { write: false })).toEqual([
      'fortsat_paa_dagpenge_regioner_y01b01.csv: står i kataloget (fortsat-regioner), men filen mangler',
      'ny.csv: står ikke i kataloget; tilføj en post i catalogue.json',
    ]);
  });

  test('a broken file is named with its reason and never taken', async () => {
    const before = read();
    const good = readFileSync(join(folder, UNEMPLOYED));
    const refused = async (content: Uint8Array | string): Promise<string> => {
      writeFileSync(join(folder, UNEMPLOYED), content);
      const { code, lines } = await run(folder, ['--write', '--accept']);
      expect(code).toBe(1);
      expect(lines.at(-1)).toContain('Intet er skrevet');
      expect(read()).toBe(before);
      return lines[0]!;
    };
    expect(await refused('')).toBe(`${UNEMPLOYED}: FEJL: Filen er tom. Hent eksporten igen.`);
    expect(await refused(Buffer.from(good.toString('utf8'), 'latin1'))).toContain(
      'FEJL: filen er ikke UTF-8',
    );
    expect(await refused(good.subarray(0, good.lastIndexOf(';')))).toContain(
      'FEJL: Rækken har for få kolonner',
    );
    expect(await refused(good.toString('utf8').replace(/,(\d)$/gm, ',$1%'))).toContain('ikke et tal: 3,3%');
  });

  test('an odd one only on demand', async () => {
    const text = readFileSync(join(folder, LONG_TERM), 'utf8');
    writeFileSync(join(folder, LONG_TERM), text.replace(/^Fanø;.*\n/gm, ''));
    const before = read();
    const told = `${LONG_TERM}: TVIVL: der er 97 kommuner og ikke 98`;
    expect(await run(folder, ['--write'])).toMatchObject({ code: 1, lines: expect.arrayContaining([told]) });
    expect(read()).toBe(before);
    expect((await run(folder, ['--write', '--accept'])).lines[0]).toBe(told);
    expect(entry(LONG_TERM).transcribed).toBeNull();
    expect(await run(folder, [])).toEqual({ code: 0, lines: ['Filerne i data/ svarer til kataloget.'] });
  });
});
