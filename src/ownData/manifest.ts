/** `indhold.json` of a bundle: what is said about its files. Read with suspicion, since anybody may have written it. */
import type { Direction } from '../domain/indicator.ts';
import { type OwnFile, type OwnIndicatorAnswer, shownName } from '../domain/ownData.ts';
import type { ColumnRole, ReadingChoices } from '../domain/reading.ts';
import type { Unit } from '../domain/unit.ts';

export const MANIFEST = 'indhold.json';
const SCHEMA = 1;
const MAX_FILES = 5_000;
const MAX_TEXT = 2_000;
const MAX_ANSWERS = 1_000;

/** A file of the bundle: all but its bytes, and where they are. */
export type ManifestFile = Omit<OwnFile, 'bytes'> & { readonly path: string };

export type ManifestReading =
  | { readonly kind: 'read'; readonly files: readonly ManifestFile[] }
  | { readonly kind: 'newer'; readonly schema: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' };

/** The manifest as it stands in the bundle. */
export function writeManifest(files: readonly ManifestFile[], exportedAt: string): string {
  const entries = files.map(({ path, id, name, size, addedAt, choices, indicators, active }) => ({
    ...{ path, sha256: id, name, size, addedAt, active, choices, indicators },
  }));
  return `${JSON.stringify({ app: 'kommunekurven', schema: SCHEMA, exportedAt, files: entries }, null, 2)}\n`;
}

/** Never throws. What is not understood of a reader's choices is left out; a file that cannot be named is damage. */
export function readManifest(text: string): ManifestReading {
  const json = parse(text);
  if (!isRecord(json) || json.app !== 'kommunekurven') return { kind: 'foreign' };
  const { schema, files } = json;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return { kind: 'damaged' };
  if (schema > SCHEMA) return { kind: 'newer', schema };
  if (!Array.isArray(files) || files.length > MAX_FILES) return { kind: 'damaged' };
  const read = files.map(readFile);
  return read.every((file) => file !== null) ? { kind: 'read', files: read } : { kind: 'damaged' };
}

// As records, so that a value added to a type does not compile until it is added here.
const ROLES: Record<ColumnRole, true> = {
  ...{ area: true, 'area-code': true, period: true, unit: true },
  ...{ dimension: true, measure: true, ignored: true },
};
const UNITS: Record<Unit, true> = {
  ...{ persons: true, 'full-time-persons': true, 'percent-of-unemployed': true },
  ...{ 'percent-of-labour-force': true, 'percent-of-insured': true, 'percent-still-on-dagpenge': true },
  ...{ weeks: true, spells: true, unknown: true },
};
const DIRECTIONS: Record<Direction, true> = {
  'higher-is-worse': true,
  'higher-is-better': true,
  neutral: true,
};
const MARKS: Record<'comma' | 'point', true> = { comma: true, point: true };
const ENCODINGS: Record<NonNullable<ReadingChoices['encoding']>, true> = {
  ...{ 'utf-8': true, 'windows-1252': true, 'utf-16le': true, 'utf-16be': true },
};
const DELIMITERS: Record<NonNullable<ReadingChoices['delimiter']>, true> = {
  ';': true,
  ',': true,
  '\t': true,
};

function readFile(json: unknown): ManifestFile | null {
  if (!isRecord(json)) return null;
  const { path, sha256, name, size, addedAt } = json;
  if (!isText(path) || !isText(name) || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
    return null;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return null;
  if (typeof addedAt !== 'string' || Number.isNaN(Date.parse(addedAt))) return null;
  return {
    ...{ path, id: sha256, name: shownName(name), size, addedAt: new Date(addedAt).toISOString() },
    choices: readChoices(json.choices),
    indicators: listOf(json.indicators, readAnswer),
    active: json.active !== false,
  };
}

function readChoices(json: unknown): ReadingChoices {
  if (!isRecord(json)) return {};
  const roles = recordOf(json.roles, isOneOf(ROLES), /^\d{1,5}$/);
  const decimalMark = recordOf(json.decimalMark, isOneOf(MARKS));
  const units = recordOf(json.units, isOneOf(UNITS));
  const totals = recordOf(json.totals, isText);
  return {
    ...(roles === null ? {} : { roles }),
    ...(decimalMark === null ? {} : { decimalMark }),
    ...(units === null ? {} : { units }),
    ...(totals === null ? {} : { totals }),
    ...(isText(json.sheet) ? { sheet: json.sheet } : {}),
    ...(isText(json.table) ? { table: json.table } : {}),
    ...(isOneOf(ENCODINGS)(json.encoding) ? { encoding: json.encoding } : {}),
    ...(isOneOf(DELIMITERS)(json.delimiter) ? { delimiter: json.delimiter } : {}),
  };
}

function readAnswer(json: unknown): OwnIndicatorAnswer | null {
  if (!isRecord(json)) return null;
  const { measure, title, unit, direction } = json;
  if (!isText(measure) || !isText(title) || !isOneOf(UNITS)(unit) || !isOneOf(DIRECTIONS)(direction))
    return null;
  return { measure, title, unit, direction };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;

const isOneOf =
  <T extends string>(choices: Record<T, true>) =>
  (value: unknown): value is T =>
    typeof value === 'string' && Object.hasOwn(choices, value);

/** The entries that hold; null where there is no such record. A key such as `__proto__` becomes a plain entry. */
function recordOf<T>(
  json: unknown,
  holds: (value: unknown) => value is T,
  key = /^/,
): Record<string, T> | null {
  if (!isRecord(json)) return null;
  const entries = Object.entries(json).filter((entry): entry is [string, T] => holds(entry[1]));
  return Object.fromEntries(entries.filter(([name]) => isText(name) && key.test(name)).slice(0, MAX_ANSWERS));
}

function listOf<T>(json: unknown, read: (value: unknown) => T | null): readonly T[] {
  if (!Array.isArray(json)) return [];
  return json.slice(0, MAX_ANSWERS).flatMap((one) => read(one) ?? []);
}
