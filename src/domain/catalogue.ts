/**
 * What is known about each file in `data/`: `data/catalogue.json`, checked field by field when it is read, so that
 * a figure can never be printed with half a source line.
 */
import type { DatasetKind } from './dataset.ts';
import type { Unit } from './unit.ts';

/** A file in the catalogue is never the reader's own. */
export type CatalogueKind = Exclude<DatasetKind, 'egen fil'>;

export type CatalogueAreas =
  | 'kommuner'
  | 'kommuner+land'
  | 'regioner+land'
  | 'kommuner+regioner+land'
  | 'kommuner+landsdele+regioner+land';

export interface CatalogueEntry {
  /** Stable: addresses and tests refer to it. */
  readonly id: string;
  /** Path inside `data/`, with `/`. */
  readonly file: string;
  /** Danish, as printed. */
  readonly title: string;
  readonly publisher: string;
  /** The short source line, as printed after `Kilde:`. */
  readonly source: string;
  /** The publisher's table (`y25i09`), or null. */
  readonly table: string | null;
  readonly kind: CatalogueKind;
  /** Null: the publisher states none; then `licenceNote` says so in Danish. */
  readonly licence: string | null;
  readonly licenceNote: string | null;
  /** ISO date of the publisher's figures that the file holds; null when it is not known or nothing was fetched. */
  readonly retrieved: string | null;
  /** ISO date when the figures were written down (`officiel (afskrift)`); null for a file as published. */
  readonly transcribed: string | null;
  readonly areas: CatalogueAreas;
  /** Keyed by the measure's heading exactly as the file writes it; empty for a file without figures. */
  readonly unit: Readonly<Record<string, Unit>>;
  /** Danish, long: who is counted, how, and what the figures cannot say. */
  readonly definition: string;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** The short form that every page carries; the rest is fetched when a reader asks. */
export type ListedEntry = Pick<CatalogueEntry, 'id' | 'file' | 'title' | 'source' | 'table' | 'retrieved'> & {
  /** `egen fil`: one of the reader's, which the catalogue does not have; its title is its name. */
  readonly kind: DatasetKind;
  /** Absent for a file of the reader's. */
  readonly areas?: CatalogueAreas;
  /** The beginning of `sha256`: changes when the file does. */
  readonly version: string;
};

export interface Catalogue {
  readonly schema: 1;
  readonly datasets: readonly CatalogueEntry[];
}

// As records, so that a kind added to a type does not compile until it is added here.
const UNITS: Record<Exclude<Unit, 'unknown'>, true> = {
  persons: true,
  'full-time-persons': true,
  'percent-of-unemployed': true,
  'percent-of-labour-force': true,
  'percent-of-insured': true,
  'percent-still-on-dagpenge': true,
  weeks: true,
  spells: true,
};
const KINDS: Record<CatalogueKind, true> = { officiel: true, 'egne beregninger': true, eksempel: true };
const AREAS: Record<CatalogueAreas, true> = {
  kommuner: true,
  'kommuner+land': true,
  'regioner+land': true,
  'kommuner+regioner+land': true,
  'kommuner+landsdele+regioner+land': true,
};

interface Rule {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() === value && value !== '';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Rule = { expected: 'a text without blanks around it', holds: isText };
const matching = (expected: string, pattern: RegExp): Rule => ({
  expected,
  holds: (value) => typeof value === 'string' && pattern.test(value),
});
const oneOf = (choices: Record<string, true>): Rule => ({
  expected: `one of ${Object.keys(choices).join(', ')}`,
  holds: (value) => typeof value === 'string' && Object.hasOwn(choices, value),
});
const orNull = (rule: Rule): Rule => ({
  expected: `${rule.expected}, or null`,
  holds: (value) => value === null || rule.holds(value),
});
const isoDate: Rule = {
  expected: 'a date such as 2026-08-19',
  // The round trip refuses 31 February, which the pattern alone lets through.
  holds: (value) => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  },
};
const units: Rule = {
  expected: `a unit per measure, each ${oneOf(UNITS).expected}`,
  holds: (value) =>
    isRecord(value) &&
    Object.entries(value).every(([name, unit]) => isText(name) && oneOf(UNITS).holds(unit)),
};

const RULES: { readonly [Field in keyof CatalogueEntry]: Rule } = {
  id: matching('small letters, digits and single hyphens', /^[a-z0-9]+(-[a-z0-9]+)*$/),
  file: matching(
    'a path to a .csv file inside data/, without . or ..',
    /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*\.csv$/,
  ),
  title: text,
  publisher: text,
  source: text,
  table: orNull(text),
  kind: oneOf(KINDS),
  licence: orNull(text),
  licenceNote: orNull(text),
  retrieved: orNull(isoDate),
  transcribed: orNull(isoDate),
  areas: oneOf(AREAS),
  unit: units,
  definition: text,
  sha256: matching('64 lower-case hexadecimal digits', /^[0-9a-f]{64}$/),
};

function refuse(where: string, expected: string, value: unknown): never {
  const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
  throw new Error(`data/catalogue.json: ${where}: expected ${expected}, found ${found}`);
}

function readEntry(json: unknown, index: number): CatalogueEntry {
  if (!isRecord(json)) refuse(`entry ${index + 1}`, 'an object', json);
  const name = isText(json.id) ? `entry "${json.id}"` : `entry ${index + 1}`;
  const at = (field: string): string => `${name}, field "${field}"`;
  for (const [field, rule] of Object.entries(RULES))
    if (!rule.holds(json[field])) refuse(at(field), rule.expected, json[field]);
  for (const field of Object.keys(json))
    if (!Object.hasOwn(RULES, field)) refuse(at(field), 'no such field', json[field]);

  // Every field has been looked at: this is the one place where the shape is taken for granted.
  const entry = json as unknown as CatalogueEntry;
  if (entry.licence === null && entry.licenceNote === null)
    refuse(at('licenceNote'), 'a sentence, since no licence is stated', null);
  if (entry.kind === 'officiel' && entry.retrieved === null && entry.transcribed === null)
    refuse(at('retrieved'), 'a date, since official figures are of a certain day', null);
  if (entry.kind === 'eksempel' && !/^eksempel/i.test(entry.title))
    refuse(at('title'), 'the word Eksempel first, since the figures are made up', entry.title);
  return entry;
}

function refuseRepeated(datasets: readonly CatalogueEntry[], field: 'id' | 'file'): void {
  const seen = new Set<string>();
  for (const entry of datasets) {
    if (seen.has(entry[field]))
      refuse(`entry "${entry.id}", field "${field}"`, 'each only once', entry[field]);
    seen.add(entry[field]);
  }
}

/** The catalogue, or an error that names the entry and the field. */
export function readCatalogue(json: unknown): Catalogue {
  if (!isRecord(json)) refuse('the file', 'an object', json);
  if (json.schema !== 1) refuse('field "schema"', '1', json.schema);
  if (!Array.isArray(json.datasets) || json.datasets.length === 0)
    refuse('field "datasets"', 'a list with at least one entry', json.datasets);
  const datasets = json.datasets.map(readEntry);
  refuseRepeated(datasets, 'id');
  refuseRepeated(datasets, 'file');
  return { schema: 1, datasets };
}

/** One text for all figures of a build: another when a publisher's figures are. */
export function figuresEdition(entries: readonly Pick<ListedEntry, 'table' | 'version'>[]): string {
  return entries
    .filter(({ table }) => table !== null)
    .map(({ version }) => version.slice(0, 12))
    .sort()
    .join('.');
}
