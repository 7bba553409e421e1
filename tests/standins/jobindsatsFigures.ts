/**
 * What the stand-in for Jobindsats publishes: the figures in `data/`, and for kommuner where there are none the made-up
 * ones in `data/eksempel/`. Regions of kommune tables are sums, curves of kommuner their region's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas, municipalities, regions } from '../../src/domain/areas.ts';

export interface Figures {
  readonly area: string;
  readonly period: string;
  /** As the table names it; the total where the table is not divided up. */
  readonly member: string;
  /** By the answer's heading; null is hidden. */
  readonly measures: Readonly<Record<string, number | null>>;
}

type Row = Readonly<Record<string, string>>;

function readRows(folder: string, file: string): readonly Row[] {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith('Område;'));
  const header = lines[at]!.split(';');
  return lines.slice(at + 1).map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
  });
}

const number = (cell: string | undefined): number | null =>
  cell === undefined || cell === '..' ? null : Number(cell.replace(',', '.'));

const kindOf = new Map(areas.map(({ name, kind }) => [name, kind]));
const regionOf = new Map(
  municipalities.map(({ name, region }) => [name, regions.find(({ code }) => code === region)!.name]),
);

const TOTAL = 'I alt';
const BENEFIT_TOTAL = 'Ydelsesgrupper i alt';

/** The figures of each table the project reads. */
export function jobindsatsFigures(folder: string): Map<string, Figures[]> {
  const rows = (file: string): readonly Row[] => readRows(folder, file);
  const figures = (from: readonly Row[], headings: readonly string[], dimension?: string): Figures[] =>
    from.map((row) => ({
      area: row.Område!,
      period: row.Periode!,
      member: dimension === undefined ? TOTAL : row[dimension]!,
      measures: Object.fromEntries(headings.map((heading) => [heading, number(row[heading])])),
    }));
  const longTerm = 'Antal langtidsledige fuldtidspersoner';
  const unemployed = 'Antal ledige fuldtidspersoner';
  const rate = 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år';
  const longTermRows = figures(rows('langtidsledige_kommuner_y25i09.csv'), [longTerm], 'Ydelsesgrupper');
  const unemployedRows = figures(rows('ledige_kommuner_y25i01.csv'), [unemployed, rate]).map((row) => ({
    ...row,
    member: BENEFIT_TOTAL,
  }));
  return new Map([
    ['y25i09', withRegions(longTermRows)],
    ['y25i01', withRegions(unemployedRows).flatMap(withBenefits)],
    [
      'y01dia02',
      withKommuner(folder, 'dimittender_regioner_y01dia02.csv', 'dimittender_kommuner_y01dia02.csv'),
    ],
    ['y01a27', withKommuner(folder, 'varighed_regioner_y01a27.csv', 'varighed_kommuner_y01a27.csv')],
    ['y01b01', curves(rows('fortsat_paa_dagpenge_regioner_y01b01.csv'))],
  ]);
}

/** A region's count is the sum of what its kommuner show, its rate that count over a labour force that never changes. */
function withRegions(rows: readonly Figures[]): Figures[] {
  if (rows.some((row) => kindOf.get(row.area) === 'region')) return [...rows];
  const sums = new Map<
    string,
    { area: string; period: string; member: string; counts: Map<string, number> }
  >();
  for (const { area, period, member, measures } of rows) {
    const region = regionOf.get(area);
    if (region === undefined) continue;
    const key = `${region} ${period} ${member}`;
    const sum = sums.get(key) ?? { area: region, period, member, counts: new Map() };
    sums.set(key, sum);
    for (const [heading, value] of Object.entries(measures))
      if (heading.startsWith('Antal')) sum.counts.set(heading, (sum.counts.get(heading) ?? 0) + (value ?? 0));
  }
  const headings = Object.keys(rows[0]!.measures);
  const force = new Map<string, number>();
  const added = [...sums.values()].map(({ area, period, member, counts }) => {
    // Hidden parts are in the total and in no part: what is left over is the last one's.
    if (member === 'Kontanthjælp') {
      const [heading] = headings as [string];
      const of = (other: string): number => sums.get(`${area} ${period} ${other}`)!.counts.get(heading)!;
      counts.set(heading, of(BENEFIT_TOTAL) - of('A-dagpenge'));
    }
    const value = (heading: string): number => {
      const count = counts.get(heading);
      if (count !== undefined) return count;
      const all = counts.get(headings.find((name) => name.startsWith('Antal'))!)!;
      if (!force.has(area)) force.set(area, all * 25);
      return Math.round((1000 * all) / force.get(area)!) / 10;
    };
    return { area, period, member, measures: Object.fromEntries(headings.map((h) => [h, value(h)])) };
  });
  return [...rows, ...added];
}

/** Three quarters on dagpenge, the rest on kontanthjælp: made up. */
function withBenefits(row: Figures): Figures[] {
  const heading = 'Antal ledige fuldtidspersoner';
  const all = row.measures[heading] ?? null;
  if (row.member !== BENEFIT_TOTAL) return [row];
  const insured = all === null ? null : Math.round(all * 0.75);
  const part = (member: string, value: number | null): Figures => ({
    ...row,
    member,
    measures: { [heading]: value !== null && value < 3 ? null : value },
  });
  const rest = all === null || insured === null ? null : all - insured;
  return [row, part('A-dagpenge', insured), part('Kontanthjælp', rest)];
}

function withKommuner(folder: string, official: string, example: string): Figures[] {
  const read = (file: string): Figures[] =>
    readRows(folder, file).map(({ Område, Periode, 'A-kasse': _, ...measures }) => ({
      area: Område!,
      period: Periode!,
      member: TOTAL,
      measures: Object.fromEntries(
        Object.entries(measures).map(([heading, cell]) => [answerHeading(heading), number(cell)]),
      ),
    }));
  const rows = read(official);
  if (rows.some(({ area }) => kindOf.get(area) === 'municipality')) return rows;
  const made = existsSync(join(folder, 'eksempel', example)) ? read(`eksempel/${example}`) : [];
  return [...rows, ...made.filter(({ area }) => kindOf.get(area) === 'municipality')];
}

/** The answers' headings are not the file's: the project has to find them by pattern. */
function answerHeading(heading: string): string {
  return heading
    .replace('Antal afsluttede forløb:', 'Antal afsluttede forløb fordelt på varighed:')
    .replace('Gennemsnitlig varighed i uger', 'Gnsn. varighed af afsluttede forløb (uger)');
}

/** One column per number of weeks. A quarter that is not whole yet has null in its last weeks. */
function curves(rows: readonly Row[]): Figures[] {
  const wide = new Map<string, Figures>();
  for (const row of rows) {
    const key = `${row.Område} ${row.Periode}`;
    const heading = `Overlevelseskurve u/tilbagefald til den valgte ydelse: ${row['Uger siden start']} uger`;
    const before = wide.get(key)?.measures ?? {};
    wide.set(key, {
      area: row.Område!,
      period: row.Periode!,
      member: TOTAL,
      measures: { ...before, [heading]: number(row['Pct. fortsat på dagpenge']) },
    });
  }
  const published = [...wide.values()];
  const known = new Set(published.map(({ area }) => area));
  const kommuner = municipalities
    .filter(({ name }) => !known.has(name))
    .flatMap(({ name }) =>
      published.filter(({ area }) => area === regionOf.get(name)).map((row) => ({ ...row, area: name })),
    );
  const all = [...published, ...kommuner];
  const newest = all.reduce((last, { period }) => (period > last ? period : last), '');
  const open = all
    .filter(({ period }) => period === newest)
    .map((row) => ({
      ...row,
      period: nextQuarter(newest),
      measures: Object.fromEntries(
        Object.entries(row.measures).map(([heading, value]) => [
          heading,
          heading.endsWith(' 52 uger') ? null : value,
        ]),
      ),
    }));
  return [...all, ...open];
}

function nextQuarter(period: string): string {
  const [year, quarter] = [Number(period.slice(0, 4)), Number(period.slice(6))];
  return quarter === 4 ? `${year + 1}Q01` : `${year}Q0${quarter + 1}`;
}
