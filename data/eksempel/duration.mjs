// @ts-check
/**
 * Made-up completed dagpenge spells per kommune (y01a27): each region's published bands are split among its
 * kommuner, and the averages are set so that they lie within the bands and give the region's published average.
 */
import { factor, normal, split, stream } from './chance.mjs';
import { number, unemployedIn } from './official.mjs';

/** @import { Kommune, Official } from './official.mjs' */
/** @typedef {{ kommune: string, region: string, month: string, bands: number[], average: number }} DurationCell */

export const AVERAGE = 'Gennemsnitlig varighed i uger';
/** Weeks from and up to (not including); the last is open upwards. */
export const BANDS = [
  { name: 'under 2 uger', from: 0, to: 2 },
  { name: '2-4 uger', from: 2, to: 5 },
  { name: '5-13 uger', from: 5, to: 14 },
  { name: '14-26 uger', from: 14, to: 27 },
  { name: '27-39 uger', from: 27, to: 40 },
  { name: '40-52 uger', from: 40, to: 53 },
].map((band) => ({ ...band, column: `Antal afsluttede forløb: ${band.name}` }));
export const OVER = { column: 'Antal afsluttede forløb: over 52 uger', from: 53 };
export const COLUMNS = [...BANDS.map((band) => band.column), OVER.column];

/** Longer spells near the large towns, shorter in the country: a guess, to have something to compare. */
const TILTS = new Map([
  ['Hovedstadskommuner', 0.1],
  ['Storbykommuner', 0.1],
  ['Provinsbykommuner', 0],
  ['Oplandskommuner', -0.05],
  ['Landkommuner', -0.1],
]);

const SEED = 2_000_000;

/** @param {readonly number[]} values */
const sum = (values) => values.reduce((a, b) => a + b, 0);

/**
 * What is left to chance for one kommune, drawn in a fixed order.
 * @param {Official} official
 * @param {Kommune} kommune
 * @param {string} month
 */
function draw(official, kommune, month) {
  const random = stream(SEED + kommune.code);
  return {
    name: kommune.name,
    people: unemployedIn(official, kommune.name, month) * factor(0.08 * normal(random)),
    tilt: (TILTS.get(kommune.group) ?? 0) + 0.12 * normal(random),
    disturbance: COLUMNS.map(() => 0.7 * normal(random)),
    /** Mean length in each closed band: near its middle. */
    middles: BANDS.map(({ from, to }) => (from + to) / 2 + 0.05 * (to - from) * normal(random)),
    /** Weeks more or less than the region's in the open band. */
    extra: 1.5 * normal(random),
  };
}

/**
 * Every kommune before suppression.
 * @param {Official} official
 * @returns {DurationCell[]}
 */
export function durationCells(official) {
  return official.duration.flatMap((row) => {
    const region = row.Område ?? '';
    const month = row.Periode ?? '';
    const published = COLUMNS.map((column) => number(row[column]));
    const drawn = official.kommuner
      .filter((kommune) => kommune.region === region)
      .map((kommune) => draw(official, kommune, month));
    const people = sum(drawn.map((kommune) => kommune.people));

    const byBand = published.map((total, band) =>
      split(
        total,
        drawn.map((kommune) => {
          const expected = Math.max(1, (total * kommune.people) / people);
          const swing = (kommune.disturbance[band] ?? 0) / Math.sqrt(expected);
          return kommune.people * factor(kommune.tilt * (band / 3 - 1)) * factor(swing);
        }),
      ),
    );
    const kommuner = drawn.map((kommune, k) => {
      const bands = byBand.map((parts) => parts[k] ?? 0);
      const closed = sum(kommune.middles.map((weeks, band) => weeks * (bands[band] ?? 0)));
      return { name: kommune.name, bands, closed, long: bands.at(-1) ?? 0, extra: kommune.extra };
    });

    // What the closed bands leave of the region's published average is what the spells over 52 weeks must have
    // lasted; the kommuner's own deviations from that cancel out in the region.
    const weeks = number(row[AVERAGE]) * sum(published);
    const used = sum(kommuner.map((kommune) => kommune.closed + kommune.long * kommune.extra));
    const typical = (weeks - used) / sum(kommuner.map((kommune) => kommune.long));
    return kommuner.map(({ name, bands, closed, long, extra }) => ({
      kommune: name,
      region,
      month,
      bands,
      average: (closed + long * (typical + extra)) / sum(bands),
    }));
  });
}
