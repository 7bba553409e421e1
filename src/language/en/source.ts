/** The source line under every figure. */
import type { ListedEntry } from '../../domain/catalogue.ts';
import { da } from './da.ts';
import { formatList } from './format.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `19 August 2026` from an ISO date. */
function formatDate(iso: string): string {
  return DATE.format(new Date(`${iso}T00:00:00Z`));
}

/** The Danish words in the names of sources, in `data/catalogue.json` and in files fetched by the reader. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/opdigtede tal \(eksempel\)/g, 'made-up figures (EXAMPLE)'],
  [/Danmarks Statistik/g, 'Statistics Denmark'],
  [/Statistikbanken/g, 'StatBank Denmark'],
];

function inEnglish(source: string): string {
  return WORDS.reduce((text, [danish, english]) => text.replace(danish, english), source);
}

/** `Source: STAR, Jobindsats.dk, tables y25i09 and y25i01, retrieved 19 August 2026. Own calculations.` */
export function sourceLine(entries: readonly ListedEntry[], computed: boolean): string {
  const made = entries.filter((entry) => entry.kind === 'eksempel');
  const rest = entries.filter((entry) => entry.kind !== 'eksempel');
  // In a made-up file the rows of country and regions are the publisher's own.
  const text =
    made.length > 0 && rest.length > 0
      ? da.sourceOfExamples(describe(made), describe(rest))
      : describe(entries);
  return `${da.source}: ${text}.${computed ? ` ${da.ownCalculations}` : ''}`;
}

function describe(entries: readonly ListedEntry[]): string {
  const published = entries.filter((entry) => entry.kind !== 'egen fil');
  const own = entries.filter((entry) => entry.kind === 'egen fil');
  const sources = [
    ...new Set([
      ...published.map((entry) => inEnglish(entry.source)),
      ...(own.length === 0 ? [] : [da.ownFiles(own.map((entry) => entry.title))]),
    ]),
  ];
  const tables = [...new Set(entries.flatMap((entry) => (entry.table === null ? [] : [entry.table])))];
  const dates = [...new Set(entries.flatMap((entry) => (entry.retrieved === null ? [] : [entry.retrieved])))];
  const parts = [
    formatList(sources),
    ...(tables.length > 0 ? [da.table(formatList(tables))] : []),
    ...(dates.length > 0 ? [da.retrieved(formatList(dates.sort().map(formatDate)))] : []),
  ];
  return parts.join(', ');
}
