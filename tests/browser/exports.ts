/** Exports a reader might have, made from the published files in `data/`: newer editions, other encodings, other tables. */
import { readFileSync } from 'node:fs';

export interface ReadersFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The text of a file in `data/`. */
export const published = (file: string): string =>
  readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');

export const LONG_TERM = 'langtidsledige_kommuner_y25i09.csv';
const GRADUATES = 'dimittender_regioner_y01dia02.csv';
const DURATION = 'varighed_regioner_y01a27.csv';

export function csv(name: string, content: string | Uint8Array): ReadersFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content as string) };
}

/** The rows of a file, with the cells that `edit` gives instead; null leaves the row out. */
function edited(text: string, edit: (cells: readonly string[]) => readonly string[] | null): string {
  const [heading, ...rows] = text.trimEnd().split(/\r?\n/);
  const kept = rows.flatMap((row) => {
    const cells = edit(row.split(';'));
    return cells === null ? [] : [cells.join(';')];
  });
  return `${[heading, ...kept].join('\n')}\n`;
}

/**
 * The next edition of y25i09: June 2026 is two persons higher in every kommune, the country 217 higher, and there is
 * a July with June's new numbers.
 */
export function nextLongTerm(): string {
  const text = edited(published(LONG_TERM), ([area, period, benefit, count]) => {
    if (period !== '2026M06' || !/^\d+$/.test(count!)) return [area!, period!, benefit!, count!];
    return [area!, period, benefit!, String(Number(count) + (area === 'Hele landet' ? 217 : 2))];
  });
  const july = text
    .split('\n')
    .filter((row) => row.includes(';2026M06;'))
    .map((row) => row.replace('2026M06', '2026M07'));
  return `${text}${july.join('\n')}\n`;
}

/** Graduates for every kommune, as the publisher's table has them: the regions' figures with kommuner's names. */
export function graduatesByKommune(): string {
  return perKommune(published(GRADUATES));
}

/** Spell lengths for every kommune, in the same way. */
export function durationByKommune(): string {
  return perKommune(published(DURATION));
}

function perKommune(text: string): string {
  const [heading, ...rows] = text.trimEnd().split(/\r?\n/);
  const kommuner = published('areas.csv')
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(';'));
  const country = rows.filter((row) => row.startsWith('Hele landet;'));
  const copied = kommuner.flatMap(([, name, , region]) =>
    rows.filter((row) => row.startsWith(`${region};`)).map((row) => row.replace(region!, name!)),
  );
  return `${[heading, ...country, ...copied].join('\n')}\n`;
}
