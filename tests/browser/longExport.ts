/**
 * An export of Statistikbanken's AULK04 over many years, made up: the kommuner swing as published counts do, and from a
 * month on one of them has a known share fewer. The same every time.
 */
import { municipalities } from '../../src/domain/areas.ts';
import { type Month, monthCode } from '../../src/domain/period.ts';
import { simulate } from '../bench/page/simulatedKommuner.ts';
import { csv, LONG_TERM, published, type ReadersFile } from './exports.ts';

export interface LongExport {
  readonly first: Month;
  readonly months: number;
  /** Whose figures change, from when, and by what: −0.4 is 40 per cent fewer. */
  readonly area: string;
  readonly start: Month;
  readonly effect: number;
}

const HEADING = 'OMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD';
const SEED = 20_150_101;

/** Persons month by month, by the name of the kommune. */
export function longCounts({
  first,
  months,
  area,
  start,
  effect,
}: LongExport): ReadonlyMap<string, number[]> {
  const { counts, values } = simulate(SEED, months, { own: 'as-published', suppress: false });
  const bySize = counts.map((series, i) => ({ series, share: values[i]! }));
  bySize.sort((a, b) => b.series[0]! - a.series[0]!);
  // The largest made-up kommune is the largest real one, and so on.
  const names = sizes();
  return new Map(
    names.map((name, at) => [
      name,
      [...bySize[at]!.series].map((count, t) =>
        name === area && first + t >= start ? Math.round((1 + effect) * count) : count,
      ),
    ]),
  );
}

export function longExport(what: LongExport): ReadersFile {
  const counts = longCounts(what);
  const rows: string[] = [];
  for (let t = 0; t < what.months; t++) {
    let country = 0;
    const month = monthCode(what.first + t);
    const add = (name: string, persons: number, force: number): void => {
      const percent = ((100 * persons) / force).toFixed(1).replace('.', ',');
      rows.push(`${name};1 Langtidsledige (antal);TOT Alder i alt;TOT I alt;${month};${persons}`);
      rows.push(
        `${name};2 Langtidsledige i pct. af arbejdsstyrken;TOT Alder i alt;TOT I alt;${month};${percent}`,
      );
    };
    for (const [name, series] of counts) {
      country += series[t]!;
      add(name, series[t]!, 50 * series[0]!);
    }
    add('Hele landet', country, 2_800_000);
  }
  return csv('AULK04.csv', `\uFEFF${[HEADING, ...rows].join('\r\n')}\r\n`);
}

/** Names of all kommuner, the one with most long-term unemployed first. */
function sizes(): readonly string[] {
  const newest = new Map<string, number>();
  for (const row of published(LONG_TERM).split(/\r?\n/)) {
    const [name = '', , benefit, count = ''] = row.split(';');
    if (/i alt/i.test(benefit ?? '') && /^\d+$/.test(count)) newest.set(name, Number(count));
  }
  const size = ({ name }: { readonly name: string }): number => newest.get(name) ?? 0;
  return [...municipalities].sort((a, b) => size(b) - size(a)).map(({ name }) => name);
}
