/** Jobindsats' headings in all the ways a file may have them, and the names that the indicators ask for. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { canonical, isKnownMeasure } from '../../../src/ownData/canonical.ts';
import { indicatorData } from '../../../src/selectors/indicatorData.ts';
import { profile } from '../../../src/selectors/profile.ts';
import { plain, read, readCanonical } from './tables.ts';

const names = (dataset: Dataset): readonly string[] => dataset.measures.map(({ name }) => name);
const units = (dataset: Dataset): readonly string[] => dataset.measures.map(({ unit }) => unit);
const monthly = (id: KnownIndicatorId, dataset: Dataset) =>
  indicatorData(indicatorOf(id), 'ialt', new Map([[dataset.meta.table!, dataset]]));

describe('y01a27, completed spells: no heading of an export has been seen, these are what it may say', () => {
  const table = (heading: string): Promise<Dataset> =>
    readCanonical(`Område;Periode;A-kasse;${heading}\nAalborg;2026M06;A-kasse i alt;7\n`, {
      table: 'y01a27',
    });

  test.each([
    ['Gennemsnitlig varighed i uger', 'Gennemsnitlig varighed i uger', 'weeks'],
    ['Gns. varighed (gennemsnit, uger)', 'Gennemsnitlig varighed i uger', 'weeks'],
    ['Gnsn. varighed af afsluttede forløb', 'Gennemsnitlig varighed i uger', 'weeks'],
    ['GENNEMSNITLIGT ANTAL UGER', 'Gennemsnitlig varighed i uger', 'weeks'],
    ['Antal afsluttede forløb: under 2 uger', 'Antal afsluttede forløb: under 2 uger', 'spells'],
    ['Under 2 uger', 'Antal afsluttede forløb: under 2 uger', 'spells'],
    ['Antal forløb, 2 - 4 uger', 'Antal afsluttede forløb: 2-4 uger', 'spells'],
    ['Afsluttede forløb 5–13 uger', 'Antal afsluttede forløb: 5-13 uger', 'spells'],
    ['Antal afsluttede forløb, 14-26  uger', 'Antal afsluttede forløb: 14-26 uger', 'spells'],
    ['27-39 uger', 'Antal afsluttede forløb: 27-39 uger', 'spells'],
    ['40-52 uger, antal forløb', 'Antal afsluttede forløb: 40-52 uger', 'spells'],
    ['antal afsluttede forløb over 52 uger', 'Antal afsluttede forløb: over 52 uger', 'spells'],
  ])('%s', async (heading, name, unit) => {
    const dataset = await table(heading);
    expect([names(dataset), units(dataset)]).toEqual([[name], [unit]]);
  });

  test.each([
    'Andel afsluttede forløb under 2 uger',
    'Pct. af afsluttede forløb: 2-4 uger',
    'Antal personer: 2-4 uger',
    'Gennemsnitlig varighed i dage',
    'Gennemsnit',
    'Antal forløb, 12-4 uger',
    'Antal afsluttede forløb i alt',
  ])('%s keeps its name', async (heading) => {
    expect(names(await table(heading))).toEqual([heading]);
  });
});

describe('y01b01, still on dagpenge', () => {
  const table = async (heading: string, members: readonly string[], measure = 'Pct. fortsat på dagpenge') =>
    readCanonical(
      `Område;Periode;${heading};${measure}\n${members.map((member, i) => `Region Nordjylland;2025Q02;${member};${100 - 10 * i}`).join('\n')}\n`,
      { table: 'y01b01' },
    );

  test.each([
    ['Uger siden start', ['0', '4', '8', '13']],
    ['uger siden start', ['0 uger', '4 uger', '8 uger', '13 uger']],
    ['Varighed kode', ['Uge 0', 'Uge 4', 'uge 8', 'UGE 13']],
    ['Uge', ['00', '04', '08', '13']],
  ])('weeks under %s as %j', async (heading, members) => {
    const dataset = await table(heading, members, 'pct.  FORTSAT på dagpenge');
    expect(names(dataset)).toEqual(['Pct. fortsat på dagpenge']);
    expect(dataset.dimensions).toEqual([
      { name: 'Uger siden start', members: ['0', '4', '8', '13'], total: null },
    ]);
    const curve = profile(indicatorOf('varighed-fortsat'), new Map([['y01b01', dataset]]))!;
    expect(curve.fromWeek).toEqual([0, 4, 8, 13]);
    expect([...curve.rows[0]!.values]).toEqual([100, 90, 80, 70]);
  });

  test.each([
    ['A-kasse', ['A-kasse i alt', 'HK', '3F']],
    ['Uger siden start', ['0', '4', 'senere']],
    ['Uger siden start', ['4', '04', '8']],
    ['Uger siden start', ['52']],
  ])('%s with %j stays', async (heading, members) => {
    const { dimensions } = await table(heading, members);
    expect(dimensions.map(({ name, members: kept }) => [name, kept])).toEqual([[heading, members]]);
  });
});

describe('tables of Jobindsats whose headings are known', () => {
  test.each([
    ['y25i09', 'ANTAL LANGTIDSLEDIGE FULDTIDSPERSONER', 'Antal langtidsledige fuldtidspersoner'],
    ['y25i01', 'antal  ledige\u00a0fuldtidspersoner', 'Antal ledige fuldtidspersoner'],
    [
      'y25i01',
      'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16–66 år',
      'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
    ],
    ['y01dia02', ' Antal Dimittendledige Personer ', 'Antal dimittendledige personer'],
    [
      'y01dia02',
      'Andel dimittendledige personer ift.  dagpengeledige personer',
      'Andel dimittendledige personer ift. dagpengeledige personer',
    ],
    ['y01b01', 'Pct. fortsat pa\u030a dagpenge', 'Pct. fortsat på dagpenge'],
  ])('%s: „%s“', async (table, heading, name) => {
    const dataset = await readCanonical(`Område;Periode;${heading}\nAalborg;2026M06;7\n`, { table });
    expect(names(dataset)).toEqual([name]);
    expect(isKnownMeasure(table, heading)).toBe(true);
  });

  test.each([
    'Antal langtidsledige personer',
    'Antal bruttoledige personer',
    'Andel langtidsledige personer ift. bruttoledige personer',
  ])('„%s“ of y25i09 is another measure', async (heading) => {
    const dataset = await readCanonical(`Område;Periode;${heading}\nAalborg;2026M06;7\n`, {
      table: 'y25i09',
    });
    expect(names(dataset)).toEqual([heading]);
    expect(isKnownMeasure('y25i09', heading)).toBe(false);
  });

  test('the benefits, however they are written', async () => {
    const rows = ['YDELSESGRUPPER I ALT;55', 'a-dagpenge;35', 'KONTANTHJÆLP;20', 'SHO-ydelse;1'];
    const text = `Område;Periode;YDELSESGRUPPER;Antal langtidsledige fuldtidspersoner\n${rows.map((row) => `Aalborg;2026M06;${row}`).join('\n')}\n`;
    const dataset = await readCanonical(text);
    expect(dataset.dimensions).toEqual([
      {
        name: 'Ydelsesgrupper',
        members: ['YDELSESGRUPPER I ALT', 'A-dagpenge', 'Kontanthjælp', 'SHO-ydelse'],
        total: 0,
      },
    ]);
    const tables = new Map([['y25i09', dataset]]);
    const cash = indicatorData(indicatorOf('langtidsledige-antal'), 'kontanthjaelp', tables)!;
    expect([...cash.value.values]).toEqual([20]);
  });
});

describe('two columns for one name', () => {
  const COUNT = 'Antal ledige fuldtidspersoner';
  const two = async (first: string, second: string): Promise<Dataset> =>
    readCanonical(`Område;Periode;${first};${second}\nAalborg;2026M06;1;2\n`, { table: 'y25i01' });

  test('the first has it, the other keeps its own', async () => {
    expect(names(await two('ANTAL LEDIGE FULDTIDSPERSONER', 'antal ledige fuldtidspersoner'))).toEqual([
      COUNT,
      'antal ledige fuldtidspersoner',
    ]);
  });

  test('unless the second is spelled as the publisher does', async () => {
    const dataset = await two('ANTAL LEDIGE FULDTIDSPERSONER', COUNT);
    expect(names(dataset)).toEqual(['ANTAL LEDIGE FULDTIDSPERSONER', COUNT]);
    expect([...monthly('ledige-antal', dataset)!.value.values]).toEqual([2]);
  });
});

describe('what is left alone', () => {
  const text = 'Område;Periode;YDELSESGRUPPER;antal ledige fuldtidspersoner\nAalborg;2026M06;I alt;7\n';

  test('a file whose table nobody knows', async () => {
    const dataset = await read('Område;Periode;Antal forløb: 2-4 uger\nAalborg;2026M06;7\n');
    expect(dataset.meta.table).toBeNull();
    expect(canonical(dataset)).toBe(dataset);
  });

  test('the measures of a table that no indicator reads', async () => {
    const dataset = await read(text, { table: 'y99x99' });
    expect(names(canonical(dataset))).toEqual(['antal ledige fuldtidspersoner']);
    expect(isKnownMeasure('y99x99', 'Antal ledige fuldtidspersoner')).toBe(false);
  });

  test('the numbers, and the dataset it was given', async () => {
    const dataset = await read(text);
    const before = structuredClone(dataset);
    const renamed = canonical(dataset);
    expect(renamed.values).toBe(dataset.values);
    expect(dataset).toEqual(before);
    expect(plain(monthly('ledige-antal', renamed)!.value)).toEqual({
      ...{ firstMonth: 2026 * 12 + 5, monthCount: 1 },
      areas: [['851', [7], [0]]],
    });
  });

  test('names that are canonical already', async () => {
    const once = await readCanonical(text);
    expect(canonical(once)).toEqual(once);
  });
});
