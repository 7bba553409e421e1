/** Every other text a reader sees, in English, in one place. */
import type { FigureName, Smoothing, TimeLayout, ValueMode } from '../../domain/choices.ts';
import { formatMonth, formatNumber } from './format.ts';

export const da = {
  appName: 'Kommunekurven',
  tagline: 'Unemployment by municipality, compared fairly',
  skipToContent: 'Skip to content',
  pageTitle: (title: string) => `${title} – Kommunekurven`,

  topicsLabel: 'Topics',
  indicatorLabel: 'Measure',
  figuresLabel: 'Charts',
  editCompany: 'Edit the list',
  durationForAll: 'A measure of duration that exists for every municipality:',
  ownLabel: 'Your own municipalities to compare with',
  chosenLabel: 'Chosen municipalities',
  controlsLabel: 'How the figures are shown',

  addOwn: 'Add to your own municipalities',
  addArea: 'Add municipality',
  areaInputHint: 'Name or municipality number',
  areaListFull: (max: number) => `No more than ${max} at a time. Remove one to add another.`,
  noAreaFound: (query: string) => `No municipality or region resembles “${query}”.`,
  areaResults: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  removeArea: (name: string) => `Remove ${name}`,
  removedArea: (name: string) => `${name} has been removed`,
  addedArea: (name: string) => `${name} has been added`,
  regionHint: 'region',
  landsdelHint: 'province',
  clearAll: 'Clear all',

  against: 'against',
  show: 'show',
  benefit: 'benefit',
  from: 'from',
  to: 'to',
  newestMonth: 'latest',
  oneMonthOnly: (month: string) =>
    `The figures here exist only for ${month}, so period, index and change cannot be chosen.`,
  earliestMonth: 'the beginning',
  timeLayoutLabel: 'the years',
  timeLayouts: { raekke: 'in one row', aar: 'on top of each other' } satisfies Record<TimeLayout, string>,
  yearsShow: (name: string) => `Here is ${name}. Show instead`,
  yearsTooFew: 'There are too few years to lay them on top of each other',
  yearBefore: 'a year earlier',
  indexBase: '100 =',
  eventsHeading: 'Mark an event',
  goalsHeading: 'Set a goal',
  eventMonth: 'month',
  eventText: 'what happened?',
  eventAmount: 'amount, if known',
  addEvent: 'Add',
  removeEvent: (text: string) => `Remove the event “${text}”`,
  eventsFull: (max: number) => `No more than ${max} events. Remove one to add another.`,
  eventNeedsText: 'Write what happened.',
  eventAmountUnclear: 'The amount cannot be read. Write, for example, 750,000 or 10 million.',
  examples: 'Show made-up example figures per municipality',
  examplesWhy:
    'For graduates and duration, the official figures here are for regions only. The example figures are made up and only show what an export per municipality will look like.',

  valueModeLabel: 'Values, index or change',
  smoothingLabel: 'Smoothing',
  years: 'Average of a year',
  meanOf: (year: number) => `average of ${year}`,
  exampleFileMark: 'EXAMPLE: made-up figures per municipality for trying things out, not official',

  valueModes: { vaerdi: 'values', indeks: 'index', aendring: 'change over a year' } satisfies Record<
    ValueMode,
    string
  >,
  smoothings: { maaned: 'month by month', '12mdr': '12-month average' } satisfies Record<Smoothing, string>,
  figures: {
    udvikling: 'Trend',
    rangliste: 'Ranking',
    kort: 'Map',
    aendring: 'Change',
    fordeling: 'Distribution',
    smaa: 'Small charts',
    tabel: 'Table',
    varighed: 'Duration',
    forloeb: 'Week by week',
  } satisfies Record<FigureName, string>,

  provisional: 'provisional',
  exampleMark: 'EXAMPLE',
  exampleMarkLong: 'EXAMPLE · made-up figures',
  otherMunicipalities: 'Grey lines: the other municipalities.',
  dashedMonth: 'Dashed: the provisional month.',
  otherRegions: 'Grey lines: the other regions.',
  benchmarkOffScale: (name: string) =>
    `${name} is not drawn: its number is so much larger that the municipalities’ lines would be flat. Choose index or per cent to see them together.`,
  othersOffScale: (count: number) =>
    `${count} municipalities are not drawn: their figures lie outside the chart.`,
  axisNotZero: 'The axis does not start at zero.',
  someCut: (count: number) =>
    count === 1
      ? 'One grey line reaches beyond the chart and has been cut off.'
      : `${count} grey lines reach beyond the chart and have been cut off.`,
  unrounded: 'Differences and places are worked out from unrounded figures.',
  noJobs: 'The figures do not show whether people have found work.',
  source: 'Source',
  sourceOfExamples: (made: string, official: string) =>
    `for the municipalities ${made}; for Denmark and the regions ${official}`,
  ownCalculations: 'Own calculations.',
  ownFiles: (names: readonly string[]) =>
    `${names.length === 1 ? 'the reader’s own file' : 'the reader’s own files'} ${names.map((name) => `“${name}”`).join(', ')}`,
  retrieved: (date: string) => `retrieved ${date}`,
  table: (ids: string) => `${/ and /.test(ids) ? 'tables' : 'table'} ${ids}`,
  licence: (name: string) => `Licence: ${name}.`,
  definitionsHeading: 'What the figures cover',
  notesHeading: 'Notes',

  readMonthByMonth: 'Read the chart month by month with the arrow keys',
  clickToAdd: 'click to add',

  tableInMonth: (month: string) => `The figures for ${month}`,
  columnArea: 'Area',
  columnYearChange: 'over a year',
  columnYearPoints: 'over a year, percent\u00adage points',
  columnPersons: 'per\u00adsons',
  columnIndex: 'index',
  columnPercent: '%',
  columnPoints: 'percentage points',
  columnWeeks: 'weeks',
  columnCount: 'number',
  columnNumber: 'figure',
  columnChange: 'change',
  whyVerdict: 'Why?',
  columnPlaceOf: (of: number) => `place of ${of}`,
  placeTied: (place: number) => `tied ${place}`,
  highestFirst: '1 = highest',

  rankingIn: (month: string) => `All areas in ${month}, highest first`,
  rankingJump: 'Go to',
  rankingMissing: 'Without a figure in the month',
  rankingBenchmark: (name: string, value: string) =>
    `Vertical line: ${name}, ${value}${value.endsWith('.') ? '' : '.'}`,
  rankingTies: 'Equal figures share a place.',

  tableCaption: (title: string, period: string) => `${title}, ${period}`,
  tableSortBy: (column: string) => `Sort by ${column}`,
  tableHelp: 'Click a heading to sort. Hidden and missing figures are shown as “·” with the reason.',
  tableLegend: 'Key',

  copyLink: 'Copy link',
  copyText: 'Copy text',
  share: 'Download and share',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  linkCopied: 'The link has been copied',
  textCopied: 'The text has been copied',

  pagesLabel: 'Pages',
  pages: {
    front: 'Front page',
    compare: 'Compare',
    claim: 'Fact check',
    effect: 'Did it work?',
    data: 'Data',
    about: 'About',
  },
  dataPage: 'Your own data',
  filesMissing: (count: number) =>
    `The link was made with figures from ${count === 1 ? 'a file that is' : `${count} files that are`} not here. The page shows the figures that are here, so they may differ from the sender’s.`,
  filesMissingForget: 'Never mind',
  ownDataMissing:
    'The chart shows figures from a file that lies only in the browser where the link was made.',
  ownDataMissingHelp:
    'Ask the sender for the file and add it here; then the link works. Or choose another measure.',

  loading: 'Fetching the figures …',
  loadFailed: (title: string) => `“${title}” could not be fetched.`,
  loadFailedHelp:
    'Check the connection and try again. If you run the site from a folder on your own computer, it must be opened through a web server.',
  readFailed: (title: string) => `“${title}” could not be read.`,
  retry: 'Try again',
  crashed: 'Something went wrong in the chart.',
  crashedHelp: 'Your choices are still in the address. Reload the page, or start again.',
  startOver: 'Start again',

  notices: {
    unknownPage: (raw: string) => `The page “${raw}” does not exist. Here is the front page instead.`,
    unknownMunicipality: (raw: string) =>
      `No municipality has the number “${raw}”. Find yours by searching, on the map or in the list at the bottom.`,
    unknownParameter: (name: string) =>
      `The address contains “${name}”, which is not known here. It has been skipped.`,
    invalidParameter: (name: string, raw: string) =>
      `“${name}=${raw}” in the address cannot be used. The page shows the default instead.`,
    figureReplaced: (asked: string, shown: string) =>
      `“${asked}” does not exist for this measure. Here is “${shown}” instead.`,
    dismiss: 'Close the message',
  },

  columnsAre: { bands: 'Number of completed spells.', weeks: 'Per cent by number of weeks.' },
  weeksColumn: (weeks: number) => (weeks === 1 ? '1 week' : `${formatNumber(weeks, 0)} weeks`),
  spellsTotal: 'total',
  shareOver: 'over 52 weeks, per cent',
  monthIs: (month: number) => formatMonth(month),
  footer: 'Everything is worked out in your browser. No cookies, no tracking, no other servers.',
} as const;
