/** Words of what a reader takes along: the panel *Hent og del*, headings of files, citations. */
import type { Month } from '../domain/period.ts';
import { formatMonth, formatNumber, fullStop } from './format.ts';

const DAY = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' });

/** `22. november 2026`, the reader's own day. */
const formatDay = (day: Date): string => DAY.format(day);

export const shareTexts = {
  heading: 'Hent og del figuren',
  close: 'Luk',
  image: 'Billede',
  imageHelp: 'Med overskrift, noter og kilde. SVG kan rettes i Illustrator og Inkscape.',
  numbers: 'Tal',
  numbersHelp: 'De tal, figuren viser, med kilde.',
  words: 'Ord',
  downloadPng: 'Hent PNG',
  downloadSvg: 'Hent SVG',
  downloadCsv: 'Hent CSV',
  downloadXlsx: 'Hent Excel',
  citation: 'Henvisning',
  copyCitation: 'Kopiér henvisning',
  copyBibtex: 'Kopiér BibTeX',
  citationCopied: 'Henvisningen er kopieret',
  bibtexCopied: 'BibTeX er kopieret',
  figureBy: 'Figur: Kommunekurven',
  working: 'Laver filen …',
  saved: (name: string) => `${name} er hentet`,
  savedSmaller: (name: string, scale: number) =>
    `${name} er hentet, ${formatNumber(scale, 1)} gange så stort som figuren i stedet for 2: større billeder kan ikke alle browsere lave.`,
  tooLarge:
    'Figuren er for stor til et billede, der kan læses. Hent tallene som Excel eller CSV, eller tag SVG, som kan forstørres.',
  pngAnyway: (scale: number) => `Hent PNG alligevel, mindsket til ${formatNumber(100 * scale, 0)} pct.`,
  failed: 'Filen kunne ikke laves. Genindlæs siden, og prøv igen.',
} as const;

/** How a spreadsheet of the country reads a text file. */
export const csvMarks = { delimiter: ';', decimal: ',' } as const;

export const columnTexts = {
  area: 'Område',
  period: 'Periode',
  place: 'Plads (1 = højest)',
  group: 'Kommunegruppe',
  /** Several kommuner as one; our own reader knows the word and leaves the row out (`domain/areaNames.ts`). */
  asGroup: (name: string) => `Gruppe: ${name}`,
  remark: 'Bemærkning',
  inMonth: (heading: string, month: Month) => `${heading}, ${formatMonth(month)}`,
  change: 'Ændring',
  changePercent: 'Ændring i pct.',
} as const;

/** The second sheet of a workbook: what stands to the left of each line. */
export const aboutTexts = {
  numbersSheet: 'Tal',
  aboutSheet: 'Om tallene',
  figure: 'Figur',
  shows: 'Viser',
  source: 'Kilde',
  note: 'Note',
  method: 'Metode',
  definition: 'Definition',
  publisher: 'Udgiver',
  terms: 'Vilkår',
  link: 'Link',
  downloaded: 'Hentet',
} as const;

export interface CitationFacts {
  readonly headline: string;
  readonly subtitle: string;
  /** The line that begins with `Kilde:`. */
  readonly source: string;
  readonly address: string;
  readonly today: Date;
  readonly example: boolean;
  /** Some of the figures come from a reader's own file. */
  readonly own: boolean;
}

/** `„Overskrift“. Hvad figuren viser. Kilde: … Figur: Kommunekurven, set 22. november 2026, https://…` */
export function citationText(facts: CitationFacts): string {
  const { headline, subtitle, source, address, today, example, own } = facts;
  const mark = example ? 'EKSEMPEL med opdigtede tal: ' : '';
  return `${mark}„${headline}“. ${fullStop(subtitle)} ${source}${own ? ` ${bibtexTexts.ownFiles}` : ''} Figur: Kommunekurven, set ${formatDay(today)}, ${address}`;
}

/** What a BibTeX entry says beside title, link and date. */
export const bibtexTexts = {
  publisher: 'Kommunekurven',
  example: 'EKSEMPEL med opdigtede tal',
  ownFiles: 'Tallene i egne filer følger ikke med linket.',
} as const;
