import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench } from './bench.ts';

const JOBINDSATS = [
  'langtidsledige-kommuner',
  'ledige-kommuner',
  'dimittender-regioner',
  'varighed-regioner',
  'fortsat-regioner',
];
const TODAY = new Date().toISOString().slice(0, 10);

describe('npm run data:update', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  test('fetches every file, with its entry, its checksum and today’s date', async () => {
    const before = bench.entries().map(({ id }) => id);
    const { code, said } = await bench.run();
    expect(said).not.toMatch(/FEJL|TVIVL/);
    expect(code).toBe(0);
    expect(bench.faults()).toEqual([]);
    const ids = bench.entries().map(({ id }) => id);
    expect(ids.slice(0, before.length)).toEqual(before);
    for (const id of [...JOBINDSATS, 'langtidsledige-dst', 'ledige-dst', 'ledige-ydelser-kommuner'])
      expect(bench.entry(id), id).toMatchObject({ retrieved: TODAY, transcribed: null, kind: 'officiel' });
  });

  test('leaves nothing behind but the files and the catalogue', async () => {
    const before = [...bench.snapshot().keys()];
    await bench.run();
    const added = [...bench.snapshot().keys()].filter((file) => !before.includes(file));
    expect(added.sort()).toEqual([
      'langtidsledige_dst_aulk04.csv',
      'ledige_dst_aup02.csv',
      'ledige_ydelser_kommuner_y25i01.csv',
    ]);
  });

  test('says in the catalogue what the files now hold', async () => {
    await bench.run();
    expect(bench.entry('dimittender-regioner')).toMatchObject({
      areas: 'kommuner+regioner+land',
      title: 'Dimittendledige personer efter kommune og region',
    });
    expect(bench.entry('dimittender-regioner').definition).not.toContain('Tal pr. kommune er ikke med');
    expect(bench.entry('varighed-regioner').definition).not.toContain('for én måned');
    expect(bench.entry('langtidsledige-dst')).toMatchObject({
      areas: 'kommuner+landsdele+regioner+land',
      licence: 'CC BY 4.0',
      unit: {
        '1 Langtidsledige (antal)': 'persons',
        '2 Langtidsledige i pct. af arbejdsstyrken': 'percent-of-labour-force',
      },
    });
  });

  test('a second time there is nothing new, and not a byte is written', async () => {
    await bench.run();
    const before = bench.snapshot();
    const { code, said } = await bench.run();
    expect(code).toBe(0);
    expect(said).toContain('Ingen filer er ændret.');
    expect(bench.snapshot()).toEqual(before);
  });

  test('without a key it says so, fetches Statistikbanken alone, and that is no failure', async () => {
    const graduates = bench.read('dimittender_regioner_y01dia02.csv');
    const { code, said } = await bench.run({ token: '' });
    expect(code).toBe(0);
    expect(said).toContain('Jobindsats springes over: der er ingen nøgle i JOBINDSATS_TOKEN.');
    expect(bench.entry('langtidsledige-dst').retrieved).toBe(TODAY);
    expect(bench.read('dimittender_regioner_y01dia02.csv')).toBe(graduates);
    expect(bench.faults()).toEqual([]);
  });

  test('a dry run says the same and writes nothing', async () => {
    const before = bench.snapshot();
    const { code, said } = await bench.run({ dryRun: true });
    expect(code).toBe(0);
    expect(said).toContain('ny fil: januar 2024–december 2024, 115 områder, 1.380 rækker');
    expect(said).toContain('Prøvekørsel: intet er skrevet.');
    expect(bench.snapshot()).toEqual(before);
  });

  test('new regional figures make new examples, which fit them', async () => {
    await bench.publish((table, figures) =>
      table === 'y01dia02'
        ? figures.map((row) => ({
            ...row,
            measures: Object.fromEntries(
              Object.entries(row.measures).map(([name, n]) => [
                name,
                name.startsWith('Antal') && n ? n + 7 : n,
              ]),
            ),
          }))
        : figures,
    );
    const { code, said } = await bench.run({ only: ['dimittender-regioner'] });
    expect(code).toBe(0);
    expect(said).toContain('eksempel/dimittender_kommuner_y01dia02.csv: eksemplet er lavet på ny');
    expect(bench.faults()).toEqual([]);
  });

  test('takes only what is asked for, and knows what can be', async () => {
    await bench.run({ only: ['ledige-dst'] });
    expect(bench.entries().some(({ id }) => id === 'langtidsledige-dst')).toBe(false);
    expect(bench.entry('ledige-dst').unit).toEqual({ INDHOLD: 'percent-of-labour-force' });
    const { code, said } = await bench.run({ only: ['omraader'] });
    expect(code).toBe(2);
    expect(said).toContain('Der hentes: langtidsledige-dst, ledige-dst, langtidsledige-kommuner');
  });
});

describe('when fetching fails, npm run data:update', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  test.each([
    ['the publisher is down', { kind: 'status', status: 503 }, 'Statistikbanken har selv en fejl lige nu.'],
    ['there are too many requests', { kind: 'status', status: 429 }, 'for mange forespørgsler'],
    ['the connection is cut', { kind: 'cut', afterBytes: 200 }, 'blev afbrudt undervejs'],
    ['a web page comes instead', { kind: 'html' }, 'noget andet end ventet'],
    [
      'the request is refused',
      { kind: 'status', status: 400, body: '{"errorTypeCode":"X","message":"Lukket"}' },
      'Statistikbanken skriver: „Lukket“',
    ],
  ] as const)('keeps the old file because %s, and ends with 1', async (_, behaviour, words) => {
    await bench.run({ token: '' });
    const before = bench.snapshot();
    bench.statbank.always(behaviour);
    const { code, said } = await bench.run({ token: '' });
    expect(code).toBe(1);
    expect(said).toContain(words);
    expect(said).toContain('Den gamle fil er der endnu.');
    expect(bench.snapshot()).toEqual(before);
  });

  test('a wrong key is told apart, and what another publisher has is written all the same', async () => {
    const { code, said } = await bench.run({ token: 'wrong' });
    expect(code).toBe(1);
    expect(said).toContain('Jobindsats kender ikke adgangsnøglen.');
    expect(said).not.toContain('wrong');
    expect(bench.entry('langtidsledige-dst').retrieved).toBe(TODAY);
    expect(bench.faults()).toEqual([]);
  });

  test('a fault that passes is waited out', async () => {
    bench.statbank.script({ kind: 'status', status: 500 }, { kind: 'ok' }, { kind: 'cut', afterBytes: 50 });
    expect((await bench.run({ token: '' })).code).toBe(0);
    expect(bench.faults()).toEqual([]);
  });
});
