/**
 * The same measure and the same dimension under one name. Publishers' headings vary with language, presentation and
 * the way a file was saved; the indicators know one name each (`domain/indicatorRegistry.ts`).
 */
import type { Dataset, Dimension, Measure } from '../domain/dataset.ts';
import { BENEFIT_DIMENSION, BENEFIT_MEMBERS, type Indicator, type MeasureRef } from '../domain/indicator.ts';
import { indicators } from '../domain/indicatorRegistry.ts';
import { isCount, type Unit } from '../domain/unit.ts';

type Rename = (name: string, unit: Unit) => { readonly name: string; readonly unit: Unit } | null;

const AVERAGE = 'Gennemsnitlig varighed i uger';
const STILL = 'Pct. fortsat på dagpenge';
const WEEKS = 'Uger siden start';
const BAND = /(?<!\d)(under 2|2-4|5-13|14-26|27-39|40-52|over 52) uger/;

/** What is known of a table's headings beyond the exact words. */
const RENAMES: Readonly<Record<string, Rename>> = {
  AULK04: (_, unit) => {
    if (unit === 'persons') return { name: 'Antal langtidsledige', unit };
    if (unit === 'percent-of-labour-force') return { name: 'Langtidsledige i pct. af arbejdsstyrken', unit };
    return null;
  },
  AUP02: (_, unit) => {
    if (unit !== 'unknown' && unit !== 'percent-of-labour-force') return null;
    return { name: 'Ledige i pct. af arbejdsstyrken', unit: 'percent-of-labour-force' };
  },
  AUF02: (_, unit) => {
    if (unit !== 'unknown' && !isCount(unit)) return null;
    return { name: 'Fuldtidsledige (Danmarks Statistik)', unit: 'full-time-persons' };
  },
  // Nobody here has seen the headings of an export: whatever is no count of spells keeps its name.
  y01a27: (name) => {
    const text = fold(name);
    if (/pct|procent|andel|%|person/.test(text)) return null;
    if (/gennemsnit|gnsn/.test(text))
      return /varighed|uge/.test(text) && !/dage|måned/.test(text) ? { name: AVERAGE, unit: 'weeks' } : null;
    const band = BAND.exec(text)?.[1];
    return band === undefined ? null : { name: `Antal afsluttede forløb: ${band} uger`, unit: 'spells' };
  },
  y01b01: (name) =>
    /fortsat på dagpenge/.test(fold(name)) ? { name: STILL, unit: 'percent-still-on-dagpenge' } : null,
};

/** Letters, blanks and dashes that differ between ways to write the same heading. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?[-–‐‑] ?/g, '-')
    .trim();
}

/** Every measure that an indicator asks for, by table and folded name. */
const known: ReadonlyMap<string, MeasureRef> = new Map(
  indicators.flatMap(measureRefs).map((ref) => [`${ref.table} ${fold(ref.measure)}`, ref]),
);

/** The publishers' measures that an indicator is made of. */
export function measureRefs({ source }: Pick<Indicator, 'source'>): readonly MeasureRef[] {
  switch (source.kind) {
    case 'measure':
    case 'curve':
      return [source.value];
    case 'ratio':
      return [source.numerator, source.denominator];
    case 'published-rate':
      return [source.rate, source.count];
    case 'labour-force-share':
      return [source.numerator, source.count, source.rate];
    case 'bands':
      return source.bands.map(({ measure }) => ({ table: source.table, measure }));
  }
}

/** Whether some indicator of the app reads this measure of this table. */
export function isKnownMeasure(table: string, name: string): boolean {
  return known.has(`${table} ${fold(name)}`);
}

/** Whether a curve is drawn along this dimension of the table: nothing stands for all of it. `name` as canonical. */
export function isCurveAxis(table: string | null, name: string): boolean {
  return indicators.some(
    ({ source }) => source.kind === 'curve' && source.value.table === table && source.dimension === name,
  );
}

/** Columns that mean the same as one before them keep their own names. Columns are shared, not copied. */
export function canonical(dataset: Dataset): Dataset {
  const { table } = dataset.meta;
  if (table === null) return dataset;
  const named = dataset.measures.map(({ name, unit }) => {
    const exact = known.get(`${table} ${fold(name)}`)?.measure;
    return exact === undefined ? (RENAMES[table]?.(name, unit) ?? { name, unit }) : { name: exact, unit };
  });
  const measures = dataset.measures.map((measure, m): Measure => {
    const { name, unit } = named[m]!;
    // Who bears a name already has it; of the others the first.
    const bearer = dataset.measures.findIndex((other) => other.name === name);
    const owner = bearer >= 0 ? bearer : named.findIndex((other) => other.name === name);
    return owner === m ? { ...measure, name, unit } : measure;
  });
  return { ...dataset, measures, dimensions: dimensionsOf(dataset, table) };
}

function dimensionsOf({ dimensions }: Dataset, table: string): readonly Dimension[] {
  if (table === 'y01b01') return dimensions.map(weeksDimension);
  const split = dimensions.findIndex(({ name }) => fold(name) === fold(BENEFIT_DIMENSION));
  return dimensions.map((dimension, d) => (d === split ? benefitDimension(dimension) : dimension));
}

const BENEFITS: ReadonlyMap<string, string> = new Map(
  Object.values(BENEFIT_MEMBERS).map((name) => [fold(name), name]),
);

function benefitDimension({ members, total }: Dimension): Dimension {
  const known = members.map((member) => BENEFITS.get(fold(member)) ?? member);
  const distinct = new Set(known).size === known.length;
  return { name: BENEFIT_DIMENSION, members: distinct ? known : members, total };
}

/** `4 uger`, `Uge 4`, `04`: the weeks since the start, as plain numbers. */
function weeksDimension(dimension: Dimension): Dimension {
  const weeks = dimension.members.map(
    (member) => /^(?:uge )?(\d{1,3})(?: uger?)?$/i.exec(member.trim())?.[1],
  );
  const numbers = weeks.map((week) => String(Number(week)));
  if (weeks.length < 2 || weeks.includes(undefined) || new Set(numbers).size < numbers.length)
    return dimension;
  return { name: WEEKS, members: numbers, total: null };
}
