/** How a figure is cited: in words, and as a BibTeX entry. */
import { bibtexTexts, citationText } from '../../language/shareTexts.ts';
import type { Shareable } from './shareable.ts';

export function citation(share: Shareable, address: string, today: Date): string {
  const { headline, subtitle, source, example } = share;
  return citationText({ headline, subtitle, source, address, today, example });
}

/** `@misc`, whose `howpublished` and `note` every style prints. The day is the reader's own. */
export function bibtex(share: Shareable, address: string, today: Date): string {
  const { headline, source, example, entries } = share;
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  const tables = entries.flatMap(({ table }) => (table === null ? [] : [table]));
  const key = ['kommunekurven', ...tables, day.replaceAll('-', '')].join('-');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${bibtexTexts.publisher}}`],
    ['title', `{${escaped(headline)}}`],
    ['year', String(today.getFullYear())],
    ['note', escaped(example ? `${bibtexTexts.example}. ${source}` : source)],
    ['howpublished', `\\url{${address}}`],
    ['url', address],
    ['urldate', day],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
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
