/** The texts of `#/data`: the reader's own files, how they come in and what can be done with them. */
import type { Direction } from '../../domain/indicator.ts';
import type { ColumnRole } from '../../domain/reading.ts';
import type { Unit } from '../../domain/unit.ts';
import { counted, measureName } from './fileFacts.ts';
import { formatList, formatNumber } from './format.ts';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const when = (iso: string): string => `added ${WHEN.format(new Date(iso))}`;

export const dataTexts = {
  title: 'Bring your own figures',
  lead: 'Drag an export from Jobindsats or Statistikbanken (StatBank Denmark) onto the page, and every chart can show its figures. The file stays in your own browser and is sent nowhere.',
  contents: 'On this page',
  dropAnywhere: 'Drop the files anywhere on the page',
  choose: 'Choose files',
  chooseHint:
    'CSV or Excel (.xlsx), several at once if you like. A zip file saved on this page is added in the same way.',
  paste: 'Paste a table from a spreadsheet',
  pasteHint: 'You can also just copy the cells and paste them on the page (Ctrl + V).',
  pasteLabel: 'Paste the cells here, with their headings',
  pasteRead: 'Read the table',
  pastedName: 'pasted table.txt',

  incomingHeading: 'Files coming in',
  reading: (name: string) => `Reading “${name}”`,
  percentRead: (percent: number) => `${formatNumber(percent, 0)} per cent`,
  unpacking: (name: string) => `Unpacking “${name}”`,
  cancel: 'Cancel',
  close: 'Close',
  closeNamed: (name: string) => `Close the message about “${name}”`,
  toFile: 'Go to the file',
  refused: (name: string) => `“${name}” could not be read`,
  unreadable: (name: string) =>
    `The browser cannot open “${name}”. Has the file been moved or deleted since you chose it, or is it a folder? Choose it again.`,
  failed: (name: string) =>
    `“${name}” was not added, because part of this site could not be fetched. Check your connection, reload the page and add the file again.`,
  nothingLost: 'Nothing that you already had has been changed.',
  pointOut: 'Can you see the columns below? Then point them out, and the file will be read again.',
  readAgain: 'Read the file again',
  /** What happens next, after the sentence that the file is kept. */
  next: {
    none: 'The charts now use the figures.',
    answer: 'Answer the question below before the figures can be used.',
    compare:
      'Some of the figures differ from those already here. See the difference below, and decide what to do.',
    covered: 'There are newer figures here for everything it covers, so the charts do not show its own.',
    unusable: 'No chart can show the figures. See why below.',
  },

  filesHeading: 'Your files',
  loadingFiles: 'Reading your files …',
  filesFailed:
    'Your files could not be brought up, because part of this site could not be fetched. Nothing has been deleted.',
  retry: 'Try again',
  status: {
    used: 'in use',
    unused: 'not in use',
    asking: 'awaiting an answer',
    unusable: 'not used in any chart',
    refused: 'cannot be read',
  },
  visitOnly: 'only until you close the page',
  size: (bytes: number) =>
    bytes < 1000
      ? counted(bytes, 'byte', 'bytes')
      : bytes < 1_000_000
        ? `${formatNumber(bytes / 1000, 0)} kB`
        : `${formatNumber(bytes / 1_000_000, 1)} MB`,
  addedAt: when,
  /** Exports often bear the same name. */
  nameAndTime: (name: string, iso: string) => `${name}, ${when(iso)}`,
  hash: (id: string) => `SHA-256 ${id.slice(0, 12)}…`,
  use: 'Use the figures',
  putAside: 'Put aside',
  nowUsed: 'The charts now use the figures.',
  nowAside: 'Put aside. The charts again show the figures that were here before.',
  answered: 'Your answer is saved.',
  corrected: 'The file has been read again.',
  working: 'Working …',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove “${name}”`,
  saveCopy: 'Save a copy',
  removeAsk: (name: string) =>
    `Remove “${name}” from this browser? Your own copy on your computer is not touched.`,
  removeYes: 'Yes, remove',
  removeNo: 'No, keep',
  removed: (name: string) => `“${name}” has been removed.`,

  questionsHeading: (n: number) =>
    n === 1
      ? 'One question before the figures can be used'
      : `${formatNumber(n, 0)} questions before the figures can be used`,
  askTable:
    'The file comes from Statistikbanken (StatBank Denmark) but does not say from which table. Which one is it?',
  otherTable: 'Another table',
  askDecimal: (measures: readonly string[], raw: string) =>
    `What does “${raw}” mean in ${fewNames(measures)}?`,
  askTotal: (dimension: string) => `Which “${dimension}” stands for all of them together?`,
  askUnit: (measures: readonly string[]) =>
    measures.length === 1 && measures[0] !== ''
      ? `What does ${measureName(measures[0]!)} count?`
      : `What do ${fewNames(measures)} count?`,
  answer: 'Answer',
  choosePlease: 'choose',
  otherUnit: (many: boolean) => (many ? 'something else, or not all the same' : 'something else'),

  oneOwn: 'Correct title, unit and direction',
  ownTitle: 'Title',
  ownUnit: 'Unit',
  ownDirection: 'A higher number is',
  save: 'Save',

  previewHeading: 'The first rows, and how the columns were read',
  previewFixed: 'The layout of the file is known, so the columns cannot be changed here.',
  rowNumber: 'row',
  columnRole: (heading: string) => `The column “${heading}” is`,
  encoding: 'Character encoding',
  delimiter: 'Separated by',
  sheet: 'Sheet',
  automatic: 'found automatically',
  found: (what: string) => `found automatically: ${what}`,
  resetChoices: 'Forget the corrections',

  notUsedHeading: 'This could not be used',
  doubtHeading: 'Check this',
  noted: 'Noted along the way',
  allUsed: 'All figures in the file have been read.',
  moreIssues: (n: number) =>
    n === 1
      ? '1 other message is in the list, which you can save.'
      : `${formatNumber(n, 0)} other messages are in the list, which you can save.`,
  saveIssues: 'Save the list',
  issuesFile: (name: string) => `messages about ${name}.csv`,
  issueColumns: ['row', 'column', 'text in the file', 'number', 'message'],

  backupHeading: 'Save and move',
  exportAll: 'Save all files in one zip file',
  clearAll: 'Remove all',
  clearAsk: 'Remove all your files from this browser? Your own copies on your computer are not touched.',
  cleared: 'All files have been removed.',
  linkHint:
    'A link to a chart with your own figures works only where the files are too. Send the zip file along: it is added on this page like any other file, with your answers and corrections.',

  builtInHeading: 'The built-in figures',
  downloadFile: 'Download the file (CSV)',
  catalogueFile: 'Catalogue for machines (JSON-LD)',
  catalogueHint: 'What the files are, from whom and under which licence, in the vocabulary of schema.org.',
  guidanceHeading: 'Fetch an export yourself',
  gives: 'What it gives',
  tableAt: (table: string, publisher: string) => `${publisher}, ${table}`,
  openAt: (publisher: string) => `Go to ${publisher}`,
} as const;

const MOST_NAMES = 3;

/** `“A”`, `“A” and “B”`, `“A”, “B” and 3 others`. */
function fewNames(measures: readonly string[]): string {
  if (measures.length <= MOST_NAMES) return formatList(measures.map(measureName));
  const shown = measures.slice(0, MOST_NAMES - 1).map(measureName);
  return formatList([...shown, counted(measures.length - shown.length, 'other', 'others')]);
}

export const roleTexts: Readonly<Record<ColumnRole, string>> = {
  area: 'area',
  'area-code': 'area number',
  period: 'period',
  unit: 'unit',
  dimension: 'breakdown',
  measure: 'figures',
  ignored: 'not used',
};

export const directionTexts: Readonly<Record<Direction, string>> = {
  'higher-is-worse': 'worse',
  'higher-is-better': 'better',
  neutral: 'neither',
};

/** Units a reader can give a measure of their own. */
export const UNIT_CHOICES: readonly Unit[] = [
  'persons',
  'full-time-persons',
  'percent-of-unemployed',
  'percent-of-labour-force',
  'percent-of-insured',
  'weeks',
  'spells',
  'unknown',
];
