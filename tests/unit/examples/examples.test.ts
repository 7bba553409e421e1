import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AVERAGE, BANDS, COLUMNS, durationCells, OVER } from '../../../data/eksempel/duration.mjs';
import { generateExamples, MARK } from '../../../data/eksempel/generate.mjs';
import { COUNT, graduateCells, SHARE } from '../../../data/eksempel/graduates.mjs';
import { number, readOfficial } from '../../../data/eksempel/official.mjs';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const official = readOfficial(data);
const GRADUATES = 'eksempel/dimittender_kommuner_y01dia02.csv';
const DURATION = 'eksempel/varighed_kommuner_y01a27.csv';
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

type Row = Readonly<Record<string, string>>;

function printed(file: string): { lines: readonly string[]; rows: readonly Row[] } {
  const lines = readFileSync(data + file, 'utf8').split('\n');
  const header = lines[2]!.split(';');
  const rows = lines.slice(3, -1).map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(header.map((name, i) => [name, cells[i]!]));
  });
  return { lines, rows };
}

const regionOf = new Map(official.kommuner.map((kommune) => [kommune.name, kommune.region]));
const isKommune = (row: Row): boolean => regionOf.has(row.Område!);

/** A region's kommuner in a month add up to its figure, less what is hidden: at most two in each hidden cell. */
function expectToAddUp(rows: readonly Row[], published: readonly Row[], column: string): void {
  for (const region of published.filter((row) => row.Område !== 'Hele landet')) {
    const cells = rows
      .filter((row) => regionOf.get(row.Område!) === region.Område && row.Periode === region.Periode)
      .map((row) => row[column]!);
    const hidden = cells.filter((text) => text === '..').length;
    const rest = number(region[column]) - sum(cells.filter((text) => text !== '..').map(number));
    const place = `${region.Område} ${region.Periode} ${column}`;
    expect(rest, place).toBeGreaterThanOrEqual(0);
    expect(rest, place).toBeLessThanOrEqual(2 * hidden);
  }
}

describe.each([GRADUATES, DURATION])('%s', (file) => {
  const { lines, rows } = printed(file);

  test('is byte for byte what the generator makes, twice over', () => {
    const bytes = readFileSync(data + file);
    expect(Buffer.from(generateExamples(data).get(file)!, 'utf8').equals(bytes)).toBe(true);
    expect(generateExamples(data).get(file)).toBe(generateExamples(data).get(file));
  });

  test('says in its first line that it is an example, then a blank line and the heading', () => {
    expect(lines[0]).toBe(MARK);
    expect(lines[0]).toMatch(/^EKSEMPEL: opdigtede tal/);
    expect(lines[1]).toBe('');
    expect(lines[2]).toMatch(/^Område;Periode;A-kasse;/);
  });

  test('is UTF-8 without a mark, with line feeds only and one at the end', () => {
    const text = readFileSync(data + file, 'utf8');
    expect(text).not.toMatch(/\r|\uFEFF|\uFFFD/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('prints no kommune count below three', () => {
    const counts = Object.keys(rows[0]!).filter((name) => name.startsWith('Antal '));
    for (const row of rows.filter(isKommune))
      for (const name of counts) if (row[name] !== '..') expect(number(row[name])).toBeGreaterThanOrEqual(3);
  });

  test('has something suppressed, so that there is something to try', () => {
    expect(rows.filter(isKommune).some((row) => Object.values(row).includes('..'))).toBe(true);
  });

  test('repeats the official rows of country and regions and invents no month', () => {
    const published = file === GRADUATES ? official.graduates : official.duration;
    const own = rows.filter((row) => !isKommune(row));
    const columns = Object.keys(own[0]!);
    expect(own).toEqual(published.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]]))));
    for (const name of regionOf.keys()) {
      const months = rows.filter((row) => row.Område === name).map((row) => row.Periode);
      const regional = published.filter((row) => row.Område === regionOf.get(name)).map((row) => row.Periode);
      expect(months, name).toEqual(regional);
    }
  });
});

describe('made-up graduates', () => {
  const cells = graduateCells(official);
  const regional = official.graduates.filter((row) => row.Område !== 'Hele landet');
  const kommunerOf = (row: Row) =>
    cells.filter((cell) => cell.region === row.Område && cell.month === row.Periode);

  test('add up to the region in every month before suppression', () => {
    for (const row of regional)
      expect(sum(kommunerOf(row).map((cell) => cell.graduates)), `${row.Område} ${row.Periode}`).toBe(
        number(row[COUNT]),
      );
  });

  test('add up to the region as printed, but for the suppressed cells', () => {
    expectToAddUp(printed(GRADUATES).rows.filter(isKommune), official.graduates, COUNT);
  });

  test('have shares that weighted by insured unemployed give the region’s published share', () => {
    for (const row of regional) {
      const kommuner = kommunerOf(row);
      const insured = sum(kommuner.map((cell) => cell.insured));
      const graduates = sum(kommuner.map((cell) => cell.graduates));
      const place = `${row.Område} ${row.Periode}`;
      expect(Math.round((1000 * graduates) / insured) / 10, place).toBe(number(row[SHARE]));
    }
  });

  test('are never more than the insured unemployed, and in a large kommune at most twice the region’s share', () => {
    const regions = new Map(
      regional.map((row) => [`${row.Område} ${row.Periode}`, number(row[SHARE]) / 100]),
    );
    for (const { kommune, region, month, graduates, insured } of cells) {
      expect(graduates, `${kommune} ${month}`).toBeLessThanOrEqual(insured);
      const usual = regions.get(`${region} ${month}`)!;
      if (insured < 200) continue;
      expect(graduates / insured, `${kommune} ${month}`).toBeLessThan(usual * 2);
      expect(graduates / insured, `${kommune} ${month}`).toBeGreaterThan(usual / 4);
    }
  });

  test('hide the share where the count is hidden, for it would give the count away', () => {
    for (const row of printed(GRADUATES).rows) expect(row[SHARE] === '..').toBe(row[COUNT] === '..');
  });

  test('are a larger share in each university town than in its region, over all months', () => {
    for (const town of ['København', 'Aarhus', 'Odense', 'Aalborg', 'Roskilde', 'Esbjerg']) {
      const share = (chosen: typeof cells) =>
        sum(chosen.map((c) => c.graduates)) / sum(chosen.map((c) => c.insured));
      const own = share(cells.filter((cell) => cell.kommune === town));
      expect(own, town).toBeGreaterThan(share(cells.filter((cell) => cell.region === regionOf.get(town))));
    }
  });
});

describe('made-up spells', () => {
  const cells = durationCells(official);
  const regional = official.duration.filter((row) => row.Område !== 'Hele landet');

  test('add up to the region in every band before suppression', () => {
    for (const row of regional) {
      const kommuner = cells.filter((cell) => cell.region === row.Område && cell.month === row.Periode);
      COLUMNS.forEach((column, band) => {
        expect(sum(kommuner.map((cell) => cell.bands[band]!)), `${row.Område} ${column}`).toBe(
          number(row[column]),
        );
      });
    }
  });

  test('add up to the region as printed, but for the suppressed cells', () => {
    for (const column of COLUMNS)
      expectToAddUp(printed(DURATION).rows.filter(isKommune), official.duration, column);
  });

  test('have printed averages that weighted by spells give the region’s within a tenth of a week', () => {
    const weeks = new Map(
      printed(DURATION).rows.map((row) => [`${row.Område} ${row.Periode}`, row[AVERAGE]!]),
    );
    for (const row of regional) {
      // Kommuner whose average is hidden count with it all the same: the region's average has them in it.
      const kommuner = cells.filter((cell) => cell.region === row.Område && cell.month === row.Periode);
      const total = sum(
        kommuner.map((cell) => {
          const text = weeks.get(`${cell.kommune} ${cell.month}`)!;
          return sum(cell.bands) * (text === '..' ? cell.average : number(text));
        }),
      );
      const mean = total / sum(kommuner.map((cell) => sum(cell.bands)));
      expect(Math.abs(mean - number(row[AVERAGE])), row.Område).toBeLessThanOrEqual(0.1);
    }
  });

  test('have averages that their own bands allow, the longest spells within two and a half years', () => {
    for (const { kommune, bands, average } of cells) {
      const weigh = (weeks: readonly number[]) => sum(weeks.map((w, band) => w * bands[band]!)) / sum(bands);
      expect(average, kommune).toBeGreaterThanOrEqual(weigh([...BANDS.map((band) => band.from), OVER.from]));
      expect(average, kommune).toBeLessThanOrEqual(weigh([...BANDS.map((band) => band.to), 130]));
    }
  });
});
