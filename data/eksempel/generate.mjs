// @ts-check
/**
 * Writes the two example files: `node data/eksempel/generate.mjs`. Made-up figures per kommune, for trying the
 * functions that no published figure is at hand for. Same input, same bytes: the chance is seeded (`chance.mjs`).
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AVERAGE, COLUMNS, durationCells } from './duration.mjs';
import { AREA, COUNT, graduateCells, SHARE } from './graduates.mjs';
import { readOfficial, TOTAL } from './official.mjs';

/** @import { Official, Row } from './official.mjs' */

/** The first line of each file: whoever opens it elsewhere must see it too. */
export const MARK = 'EKSEMPEL: opdigtede tal pr. kommune til afprøvning, ikke officielle';
const KEYS = [AREA, 'Periode', 'A-kasse'];
const SUPPRESSED = '..';
const FEWEST = 3;

/** @param {number} count */
const printCount = (count) => (count < FEWEST ? SUPPRESSED : String(count));
/** @param {number} value */
const printDecimal = (value) => (Math.round(value * 10) / 10).toFixed(1).replace('.', ',');

/**
 * @param {readonly string[]} measures
 * @param {readonly Row[]} published country and regions, as the publisher has them
 * @param {readonly string[][]} invented
 */
function file(measures, published, invented) {
  const header = [...KEYS, ...measures];
  const rows = published.map((row) => header.map((name) => row[name] ?? ''));
  return `${[MARK, '', ...[header, ...rows, ...invented].map((cells) => cells.join(';'))].join('\n')}\n`;
}

/** @param {Official} official */
function graduatesFile(official) {
  const cells = graduateCells(official);
  const invented = official.kommuner.flatMap(({ name }) =>
    cells
      .filter((cell) => cell.kommune === name)
      .map(({ month, graduates, insured }) => {
        // The share goes with the count: both together would give the count away.
        const share = graduates < FEWEST ? SUPPRESSED : printDecimal((100 * graduates) / insured);
        return [name, month, TOTAL, printCount(graduates), share];
      }),
  );
  return file([COUNT, SHARE], official.graduates, invented);
}

/** @param {Official} official */
function durationFile(official) {
  const cells = durationCells(official);
  const invented = official.kommuner.flatMap(({ name }) =>
    cells
      .filter((cell) => cell.kommune === name)
      .map(({ month, bands, average }) => {
        const spells = bands.reduce((a, b) => a + b, 0);
        const weeks = spells < FEWEST ? SUPPRESSED : printDecimal(average);
        return [name, month, TOTAL, ...bands.map(printCount), weeks];
      }),
  );
  return file([...COLUMNS, AVERAGE], official.duration, invented);
}

/**
 * The example files' text by their path inside `data/`.
 * @param {string} data the folder `data/`
 * @returns {Map<string, string>}
 */
export function generateExamples(data) {
  const official = readOfficial(data);
  return new Map([
    ['eksempel/dimittender_kommuner_y01dia02.csv', graduatesFile(official)],
    ['eksempel/varighed_kommuner_y01a27.csv', durationFile(official)],
  ]);
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  const data = dirname(dirname(self));
  for (const [path, text] of generateExamples(data)) writeFileSync(join(data, path), text);
}
