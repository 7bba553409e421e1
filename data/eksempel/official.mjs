// @ts-check
/** The official figures that the examples are built on, read from the files beside this folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {Record<string, string>} Row
 * @typedef {{ name: string, code: number, region: string, group: string }} Kommune
 * @typedef {{ kommuner: Kommune[], graduates: Row[], duration: Row[], unemployed: Map<string, UnemployedMonth[]> }} Official
 * @typedef {{ month: string, count: number, rate: number }} UnemployedMonth
 */

export const TOTAL = 'A-kasse i alt';

/**
 * The rows under the heading that starts with `first`; a mark, a title and Windows line ends are let through.
 * @param {string} path
 * @param {string} first
 * @returns {Row[]}
 */
function readRows(path, first) {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(`${first};`));
  if (start < 0) throw new Error(`${path}: ingen overskrift, der begynder med ${first};`);
  const header = (lines[start] ?? '').split(';');
  return lines
    .slice(start + 1)
    .filter((line) => line.includes(';'))
    .map((line) => {
      const cells = line.split(';');
      return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
    });
}

/**
 * A Danish number; an error on anything else, for a made-up figure must not be built on a hole.
 * @param {string | undefined} text
 */
export function number(text) {
  if (text === undefined || !/^\d+(,\d+)?$/.test(text)) throw new Error(`ikke et tal: ${text}`);
  return Number(text.replace(',', '.'));
}

/** Months that examples are made for: they are there to try functions with, not to fill the reader's connection. */
const GRADUATE_MONTHS = 120;
const DURATION_MONTHS = 12;

/**
 * The rows of the newest months only. Month codes sort as text.
 * @param {Row[]} rows
 * @param {number} months
 */
function newest(rows, months) {
  const kept = new Set([...new Set(rows.map((row) => row.Periode ?? ''))].sort().slice(-months));
  return rows.filter((row) => kept.has(row.Periode ?? ''));
}

/**
 * @param {string} data the folder `data/`
 * @returns {Official}
 */
export function readOfficial(data) {
  const kommuner = readRows(join(data, 'areas.csv'), 'kode').map((row) => ({
    name: row.navn ?? '',
    code: Number(row.kode),
    region: row.region ?? '',
    group: row.kommunegruppe ?? '',
  }));
  const kept = new Set(['Hele landet', ...kommuner.map((kommune) => kommune.region)]);
  /** @param {Row} row */
  const total = (row) => row['A-kasse'] === TOTAL && kept.has(row.Område ?? '');

  /** @type {Map<string, UnemployedMonth[]>} */
  const unemployed = new Map();
  for (const row of readRows(join(data, 'ledige_kommuner_y25i01.csv'), 'Område')) {
    const months = unemployed.get(row.Område ?? '') ?? [];
    const count = row['Antal ledige fuldtidspersoner'];
    const rate = row['Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år'];
    // A suppressed month is left out; the nearest earlier one stands in (`unemployedIn`).
    if (count !== '..' && rate !== '..')
      months.push({ month: row.Periode ?? '', count: number(count), rate: number(rate) });
    unemployed.set(row.Område ?? '', months);
  }
  for (const months of unemployed.values()) months.sort((a, b) => (a.month < b.month ? -1 : 1));
  return {
    kommuner,
    graduates: newest(
      readRows(join(data, 'dimittender_regioner_y01dia02.csv'), 'Område').filter(total),
      GRADUATE_MONTHS,
    ),
    duration: newest(
      readRows(join(data, 'varighed_regioner_y01a27.csv'), 'Område').filter(total),
      DURATION_MONTHS,
    ),
    unemployed,
  };
}

/**
 * Unemployed in a month, or in the nearest one published before it (else the first): month codes sort as text.
 * @param {Official} official
 * @param {string} kommune
 * @param {string} month
 */
export function unemployedIn(official, kommune, month) {
  const months = official.unemployed.get(kommune) ?? [];
  const found = months.findLast((entry) => entry.month <= month) ?? months[0];
  if (found === undefined) throw new Error(`ingen ledige for ${kommune}`);
  return found.count;
}

/**
 * The labour force, roughly: unemployed over rate, all months together.
 * @param {Official} official
 * @param {string} kommune
 */
export function labourForce(official, kommune) {
  const months = official.unemployed.get(kommune) ?? [];
  const count = months.reduce((sum, entry) => sum + entry.count, 0);
  const rate = months.reduce((sum, entry) => sum + entry.rate, 0);
  return (100 * count) / rate;
}
