/** A table as Statistikbanken's API sends it, as long as wanted and the same in every run: about 62 bytes a row. */
import { areas } from '../../../src/domain/areas.ts';
import { monthCode, monthOf } from '../../../src/domain/period.ts';

/** `by-area` is the order of the publishers' exports; `by-month` repeats nothing from row to row but the month. */
export type Order = 'by-area' | 'by-month';

const MONTHS = Array.from({ length: 240 }, (_, m) => monthCode(monthOf(2006, 7) + m));
const PLACES = areas
  .filter(({ kind }) => kind === 'country' || kind === 'region' || kind === 'municipality')
  .map(({ code, name }) => `${code} ${name}`);
const UNITS = ['1 Antal', '2 Pct. af arbejdsstyrken'];
const AGES = ['Alder i alt', '16-24 år', '25-29 år', '30-39 år', '40-49 år', '50-59 år', '60+ år'];
const SEXES = ['TOT I alt', 'M Mænd', 'K Kvinder'];

export function makeFile(rowCount: number, order: Order): Blob {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let text = 'OMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD\r\n';
  let seed = 1;
  for (let i = 0; i < rowCount; i++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const { place, unit, age, sex, month } = indices(i, order);
    const number = unit === 0 ? String(seed >>> 17) : `${seed >>> 29},${(seed >>> 17) % 10}`;
    text += `${PLACES[place]};${UNITS[unit]};${AGES[age]};${SEXES[sex]};${MONTHS[month]};${number}\r\n`;
    if (text.length > 1_000_000) {
      parts.push(encoder.encode(text));
      text = '';
    }
  }
  parts.push(encoder.encode(text));
  return new Blob(parts, { type: 'text/csv' });
}

/** Every combination at most once. The months that a shorter file keeps stay many, so that it is no other kind. */
function indices(i: number, order: Order) {
  let rest = i;
  const take = (count: number): number => {
    const index = rest % count;
    rest = Math.floor(rest / count);
    return index;
  };
  if (order === 'by-area') {
    const month = take(MONTHS.length);
    const sex = take(SEXES.length);
    const age = take(AGES.length);
    const unit = take(UNITS.length);
    return { place: take(PLACES.length), unit, age, sex, month };
  }
  const place = take(PLACES.length);
  const sex = take(SEXES.length);
  const age = take(AGES.length);
  const unit = take(UNITS.length);
  return { place, unit, age, sex, month: take(MONTHS.length) };
}
