/**
 * `node data/boundaries/neighbours.mjs` writes `neighbours.txt`: which kommuner share a border. Land borders come
 * from boundaries.json and were checked by hand, name by name; the drawing is wrong where four kommuner nearly meet.
 * Bridges count as borders. A kommune with neither has its ferries instead, and only such a kommune has them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const WRONG = ['159-175', '165-183'];
/** København meets Herlev at Kagsåen, where Frederikssundsvej becomes Herlev Hovedgade. */
const MISSING = ['101-163'];

const BRIDGES = [
  '607-410', // Lillebælt
  '450-330', // Storebælt
  '479-482', // Siøsund and Langelandssund
  '376-390', // Storstrømmen, Farø
  '773-787', // Vilsund
  '773-779', // Sallingsund
  '820-849', // Aggersund
];

const FERRIES = [
  '825-813', // Vesterø–Frederikshavn
  '741-727', // Sælvig–Hou
  '741-326', // Ballen–Kalundborg
  '563-561', // Nordby–Esbjerg
  '492-479', // Ærøskøbing–Svendborg
  '492-430', // Søby–Faaborg
  '492-540', // Søby–Fynshav
  '492-482', // Marstal–Rudkøbing
  '400-259', // Rønne–Køge
];

/** @type {{ arcs: string[] }} */
const { arcs } = JSON.parse(readFileSync(new URL('boundaries.json', import.meta.url), 'utf8'));
const drawn = arcs.map((arc) => arc.slice(0, 7).split(' ')).filter((pair) => !pair.includes('000'));
const land = [...new Set(drawn.map((pair) => pair.sort().join('-'))), ...MISSING];

const rows = [
  ...land.filter((pair) => !WRONG.includes(pair)).map((pair) => ({ pair, kind: 'land' })),
  ...BRIDGES.map((pair) => ({ pair, kind: 'bro' })),
  ...FERRIES.map((pair) => ({ pair, kind: 'færge' })),
].flatMap(({ pair, kind }) => {
  const [a, b] = pair.split('-');
  return [`${a};${b};${kind}`, `${b};${a};${kind}`];
});
writeFileSync(
  new URL('neighbours.txt', import.meta.url),
  `${['kode;nabo;art', ...rows.sort()].join('\n')}\n`,
);
process.stdout.write(`${rows.length / 2} pairs\n`);
