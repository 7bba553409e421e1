/** The files in `data/` as plain rows: read without the app's own reader, so that the two check each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { areas } from '../../src/domain/areas.ts';
import { type CatalogueEntry, readCatalogue } from '../../src/domain/catalogue.ts';
import { CONTRACTS } from './contract.ts';

export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** Every .csv file in `data/` and its folders, as the catalogue writes paths. */
export const files: readonly string[] = readdirSync(dataFolder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.csv'))
  .sort();

export const catalogue = readCatalogue(JSON.parse(readFileSync(`${dataFolder}catalogue.json`, 'utf8')));

const withFigures = catalogue.datasets.filter((entry) => Object.keys(entry.unit).length > 0);

/** The entries that hold figures in Jobindsats' layout: all but the list of areas and Statistikbanken's tables. */
export const figureEntries = withFigures.filter((entry) => !isStatbank(entry));

/** Statistikbanken's tables, as published: there after an update has fetched them. */
export const statbankEntries = withFigures.filter(isStatbank);

function isStatbank(entry: CatalogueEntry): boolean {
  return CONTRACTS[entry.id]?.statbankUnits !== undefined;
}

export function entryOf(id: string): CatalogueEntry {
  const entry = catalogue.datasets.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no entry ${id} in data/catalogue.json`);
  return entry;
}

export interface Table {
  /** Lines above the heading, without the blank ones. */
  readonly above: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Splits a file at its heading, the first line with as many cells as the last. */
export function readTable(file: string): Table {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(dataFolder + file));
  const lines = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
  const width = lines.at(-1)?.length ?? 0;
  const at = lines.findIndex((line) => line.length === width);
  const header = lines[at] ?? [];
  const rows = lines.slice(at + 1).map((line, index) => {
    if (line.length !== width)
      throw new Error(`${file}: row ${index + 1} has ${line.length} cells, not ${width}`);
    return Object.fromEntries(header.map((name, column) => [name, line[column] ?? '']));
  });
  return { above: lines.slice(0, at).map((line) => line.join(';')), header, rows };
}

export const SUPPRESSED = '..';

/** A number as Danish files write it, without thousands separators; NaN for anything else. */
export function parseDanish(text: string): number {
  return /^\d+(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** The number in a cell, or null where it is suppressed. */
export function cell(row: Readonly<Record<string, string>>, column: string): number | null {
  const text = row[column] ?? '';
  return text === SUPPRESSED ? null : parseDanish(text);
}

/** `2026M06` or `2025Q02` as a whole number that grows by one per period; NaN for anything else. */
export function periodNumber(text: string): number {
  const match = /^(\d{4})(?:M(0[1-9]|1[0-2])|Q0([1-4]))$/.exec(text);
  if (match === null) return Number.NaN;
  const year = Number(match[1]);
  return match[2] === undefined ? year * 4 + Number(match[3]) : year * 12 + Number(match[2]);
}

const kinds = new Map(areas.map((area) => [area.name, area.kind]));

/** What kind of area a file's name stands for; undefined for a name the app does not know. */
export function kindOf(name: string): string | undefined {
  return name === 'Uoplyst område' ? 'unallocated' : kinds.get(name);
}

/** The rows of each period (or any other column), in file order. */
export function groupBy(
  rows: Table['rows'],
  keyOf: (row: Readonly<Record<string, string>>) => string,
): ReadonlyMap<string, Table['rows']> {
  const groups = new Map<string, Readonly<Record<string, string>>[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
