/** How a figure is cited: in words, and as a BibTeX entry. */
import { fullStop } from '../../language/format.ts';
import { bibtexTexts, citationText } from '../../language/shareTexts.ts';
import type { Shareable } from './shareable.ts';

export function citation(share: Shareable, address: string, today: Date): string {
  const { headline, subtitle, source, example } = share;
  return citationText({ headline, subtitle, source, address, today, example, own: usesOwnFiles(share) });
}

/**
 * `@misc`, which every style knows. The address stands in `url` alone, as it is: in any other field biblatex takes the
 * `#` that all our addresses have for a parameter of TeX, and styles that know `url` would print it twice. What the
 * figure shows, with its months, and the source stand in `note`. The day is the reader's own.
 */
export function bibtex(share: Shareable, address: string, today: Date): string {
  const { headline, subtitle, source, example, entries } = share;
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  const tables = entries.flatMap(({ table }) => (table === null ? [] : [table.replace(/[^a-z\d]/gi, '')]));
  const key = [
    'kommunekurven',
    ...new Set(tables),
    day.replaceAll('-', ''),
    digest(`${headline} ${address}`),
  ].join('-');
  const note = [
    ...(example ? [`${bibtexTexts.example}.`] : []),
    fullStop(subtitle),
    source,
    ...(usesOwnFiles(share) ? [bibtexTexts.ownFiles] : []),
  ];
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${bibtexTexts.publisher}}`],
    ['title', `{${escaped(headline)}}`],
    ['year', String(today.getFullYear())],
    ['note', escaped(note.join(' '))],
    ['url', braced(address)],
    ['urldate', day],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

function usesOwnFiles({ entries }: Shareable): boolean {
  return entries.some(({ kind }) => kind === 'egen fil');
}

/** Four letters and digits that tell figures of one day apart, also those of one page. */
function digest(address: string): string {
  let sum = 0;
  for (const sign of address) sum = (sum * 31 + sign.codePointAt(0)!) % 36 ** 4;
  return sum.toString(36).padStart(4, '0');
}

/** Signs that would end the field or the entry, as addresses may have them. */
function braced(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/** The signs that TeX takes for its own. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}%&$#_~^]/g, (sign) => TEX[sign]!);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
