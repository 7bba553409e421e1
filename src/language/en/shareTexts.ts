/** Words of what a reader takes along: the panel *Download and share*, headings of files, citations. */
import type { Month } from '../../domain/period.ts';
import type { CitationFacts } from '../shareTexts.ts';
import { formatMonth, formatNumber, fullStop } from './format.ts';

export type { CitationFacts };

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** `22 November 2026`, the reader's own day. */
const formatDay = (day: Date): string => DAY.format(day);

export const shareTexts = {
  heading: 'Download and share the figure',
  close: 'Close',
  image: 'Picture',
  imageHelp: 'With headline, notes and source. SVG can be edited in Illustrator and Inkscape.',
  numbers: 'Numbers',
  numbersHelp: 'The numbers that the figure shows, with their source.',
  words: 'Words',
  downloadPng: 'Download PNG',
  downloadSvg: 'Download SVG',
  downloadCsv: 'Download CSV',
  downloadXlsx: 'Download Excel',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  copyBibtex: 'Copy BibTeX',
  citationCopied: 'The citation is copied',
  bibtexCopied: 'BibTeX is copied',
  figureBy: 'Figure: Kommunekurven',
  working: 'Making the file …',
  saved: (name: string) => `${name} is downloaded`,
  savedSmaller: (name: string, scale: number) =>
    `${name} is downloaded, ${formatNumber(scale, 1)} times the size of the figure instead of 2: not all browsers can make larger pictures.`,
  tooLarge:
    'The figure is too large for a picture that can be read. Download the numbers as Excel or CSV, or take SVG, which can be enlarged.',
  pngAnyway: (scale: number) => `Download PNG anyway, reduced to ${formatNumber(100 * scale, 0)} per cent`,
  failed: 'The file could not be made. Reload the page and try again.',
} as const;

/** How a spreadsheet of the country reads a text file. */
export const csvMarks = { delimiter: ',', decimal: '.' } as const;

export const columnTexts = {
  area: 'Area',
  period: 'Period',
  place: 'Rank (1 = highest)',
  group: 'Municipality group',
  asGroup: (name: string) => `Group: ${name}`,
  remark: 'Remark',
  inMonth: (heading: string, month: Month) => `${heading}, ${formatMonth(month)}`,
  change: 'Change',
  changePercent: 'Change in per cent',
} as const;

/** The second sheet of a workbook: what stands to the left of each line. */
export const aboutTexts = {
  numbersSheet: 'Numbers',
  aboutSheet: 'About the numbers',
  figure: 'Figure',
  shows: 'Shows',
  source: 'Source',
  note: 'Note',
  method: 'Method',
  definition: 'Definition',
  publisher: 'Publisher',
  terms: 'Terms',
  link: 'Link',
  downloaded: 'Downloaded',
} as const;

/** `“Headline”. What the figure shows. Source: … Figure: Kommunekurven, accessed 22 November 2026, https://…` */
export function citationText(facts: CitationFacts): string {
  const { headline, subtitle, source, address, today, example, own } = facts;
  const mark = example ? 'EXAMPLE with made-up figures: ' : '';
  return `${mark}“${headline}”. ${fullStop(subtitle)} ${source}${own ? ` ${bibtexTexts.ownFiles}` : ''} Figure: Kommunekurven, accessed ${formatDay(today)}, ${address}`;
}

/** What a BibTeX entry says beside title, link and date. */
export const bibtexTexts = {
  publisher: 'Kommunekurven',
  example: 'EXAMPLE with made-up figures',
  ownFiles: 'Figures from own files do not come with the link.',
} as const;
