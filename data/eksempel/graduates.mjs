// @ts-check
/**
 * Made-up graduate figures per kommune (y01dia02): each region's published month is split among its kommuner, so
 * level, season and business cycle are the region's own and only the split is invented.
 */
import { factor, normal, split, stream } from './chance.mjs';
import { labourForce, number, unemployedIn } from './official.mjs';

/** @import { Kommune, Official } from './official.mjs' */
/** @typedef {{ kommune: string, region: string, month: string, graduates: number, insured: number }} GraduateCell */

export const AREA = 'Område';
export const COUNT = 'Antal dimittendledige personer';
export const SHARE = 'Andel dimittendledige personer ift. dagpengeledige personer';

/** Towns with universities and university colleges; a guess at their pull, nothing measured. */
const STUDY_TOWNS = new Map([
  ['København', 1.5],
  ['Frederiksberg', 1.5],
  ['Lyngby-Taarbæk', 1.3],
  ['Aarhus', 1.6],
  ['Odense', 1.5],
  ['Aalborg', 1.45],
  ['Roskilde', 1.25],
  ['Esbjerg', 1.2],
  ['Kolding', 1.15],
  ['Sønderborg', 1.15],
  ['Horsens', 1.1],
  ['Slagelse', 1.05],
]);

const GROUPS = new Map([
  ['Hovedstadskommuner', 0.85],
  ['Storbykommuner', 1.5],
  ['Provinsbykommuner', 0.9],
  ['Oplandskommuner', 0.8],
  ['Landkommuner', 0.7],
]);

const SEED = 1_000_000;

/**
 * A kommune's weights month by month: how many of the region's insured unemployed, and of its graduates.
 * @param {Official} official
 * @param {Kommune} kommune
 * @param {readonly string[]} months
 */
function weights(official, kommune, months) {
  const random = stream(SEED + kommune.code);
  const pull =
    (STUDY_TOWNS.get(kommune.name) ?? GROUPS.get(kommune.group) ?? 1) * factor(0.07 * normal(random));
  const insuredShare = factor(0.05 * normal(random));
  // Up to a few tenths over five years, so that kommuner differ in trend and not only in level.
  const trend = (0.1 * normal(random)) / 60;
  const workers = labourForce(official, kommune.name);
  let swing = normal(random);
  return months.map((month, t) => {
    // Autocorrelated, as stocks are; wider where there are few people. 0,6² + 0,8² = 1 keeps its size.
    swing = 0.8 * swing + 0.6 * normal(random);
    const unemployed = unemployedIn(official, kommune.name, month);
    const usual = Math.max(4, 0.25 * unemployed);
    // Three parts unemployed to one part labour force: where few are unemployed, graduates are more of them.
    const graduates =
      Math.sqrt(unemployed * Math.sqrt(unemployed * workers)) *
      pull *
      factor(trend * (t - 30)) *
      factor((0.6 * swing) / Math.sqrt(usual));
    return { insured: unemployed * insuredShare, graduates };
  });
}

/**
 * Every kommune and month before suppression.
 * @param {Official} official
 * @returns {GraduateCell[]}
 */
export function graduateCells(official) {
  return [...new Set(official.kommuner.map((kommune) => kommune.region))].flatMap((region) => {
    const published = official.graduates.filter((row) => row[AREA] === region);
    const months = published.map((row) => row.Periode ?? '');
    const kommuner = official.kommuner.filter((kommune) => kommune.region === region);
    const weight = kommuner.map((kommune) => weights(official, kommune, months));
    return published.flatMap((row, t) => {
      const total = number(row[COUNT]);
      const graduates = split(
        total,
        weight.map((w) => w[t]?.graduates ?? 0),
      );
      // The region's insured unemployed are not published; its count and share imply them.
      const insured = split(
        Math.round((100 * total) / number(row[SHARE])),
        weight.map((w) => w[t]?.insured ?? 0),
      );
      return kommuner.map((kommune, k) => ({
        kommune: kommune.name,
        region,
        month: months[t] ?? '',
        graduates: graduates[k] ?? 0,
        insured: insured[k] ?? 0,
      }));
    });
  });
}
