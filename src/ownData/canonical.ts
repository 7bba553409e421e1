/**
 * The same measure under one name. Publishers' headings vary with language, presentation and the way a file was saved;
 * the indicators know one name each (`domain/indicatorRegistry.ts`).
 */
import type { Dataset, Dimension, Measure } from '../domain/dataset.ts';
import type { Indicator, MeasureRef } from '../domain/indicator.ts';
import { indicators } from '../domain/indicatorRegistry.ts';
import type { Unit } from '../domain/unit.ts';

type Rename = (name: string, unit: Unit) => { readonly name: string; readonly unit: Unit } | null;

const AVERAGE = 'Gennemsnitlig varighed i uger';
const STILL = 'Pct. fortsat på dagpenge';
const WEEKS = 'Uger siden start';

/** What is known of a table's headings beyond the exact words. */
const RENAMES: Readonly<Record<string, Rename>> = {
  AULK04: (_, unit) => {
    if (unit === 'persons') return { name: 'Antal langtidsledige', unit };
    if (unit === 'percent-of-labour-force') return { name: 'Langtidsledige i pct. af arbejdsstyrken', unit };
    return null;
  },
  AUP02: () => ({ name: 'Ledige i pct. af arbejdsstyrken', unit: 'percent-of-labour-force' }),
  AUF02: () => ({ name: 'Fuldtidsledige (Danmarks Statistik)', unit: 'full-time-persons' }),
  y01a27: (name) => {
    const text = fold(name);
    if (/pct|procent|andel|%/.test(text)) return null;
    if (/gennemsnit|gnsn/.test(text)) return { name: AVERAGE, unit: 'weeks' };
    const band = /(under 2|2 ?[-–] ?4|5 ?[-–] ?13|14 ?[-–] ?26|27 ?[-–] ?39|40 ?[-–] ?52|over 52) uger/.exec(
      text,
    );
    if (band === null) return null;
    const key = band[1]!.replaceAll(/ ?[-–] ?/g, '-');
    return { name: `Antal afsluttede forløb: ${key} uger`, unit: 'spells' };
  },
  y01b01: (name) =>
    /fortsat på dagpenge/.test(fold(name)) ? { name: STILL, unit: 'percent-still-on-dagpenge' } : null,
};

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
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

/** The dataset with its measures under the names that indicators ask for. Columns are shared, not copied. */
export function canonical(dataset: Dataset): Dataset {
  const { table } = dataset.meta;
  if (table === null) return dataset;
  const taken = new Set<string>();
  const measures = dataset.measures.map((measure): Measure => {
    const exact = known.get(`${table} ${fold(measure.name)}`);
    const found = exact === undefined ? RENAMES[table]?.(measure.name, measure.unit) : undefined;
    const name = exact?.measure ?? found?.name ?? measure.name;
    // Two columns that mean the same: the first is it, the other keeps its own name.
    if (taken.has(name)) return measure;
    taken.add(name);
    return { ...measure, name, unit: found?.unit ?? measure.unit };
  });
  const dimensions = table === 'y01b01' ? dataset.dimensions.map(weeksDimension) : dataset.dimensions;
  return { ...dataset, measures, dimensions };
}

/** `4 uger`, `Uge 4`, `4`: the weeks since the start, as plain numbers. */
function weeksDimension(dimension: Dimension): Dimension {
  const weeks = dimension.members.map(
    (member) => /^(?:uge )?(\d{1,3})(?: uger?)?$/i.exec(member.trim())?.[1],
  );
  if (weeks.length < 2 || weeks.some((week) => week === undefined)) return dimension;
  return { name: WEEKS, members: weeks.map((week) => week!), total: null };
}
