/** The texts of the fact check: its form, its questions, and how each answer is found. */
import type { ClaimDirection, ClaimKind } from '../../domain/claim.ts';
import { formatList, fullStop } from './format.ts';

export const claimPageTexts = {
  title: 'Is the claim true?',
  kicker: 'Fact check',
  lead: 'Paste a Danish sentence about unemployment in one place, from a press release for instance, or fill in the fields. The page does the sums, looks the figures up, tries other months and other places, and suggests a fair wording.',
  limits:
    'What is checked is whether a number fell or rose from one month to another, in one place, and how high it is, also against another place. Ranges such as “5–10 per cent”, “unchanged”, more than two places and reasons for the development cannot be checked.',
  examplesHeading: 'Try an example',
  examplesNote:
    'The examples are claims to check, not information: some are true, others are not. Click one to see what the figures say.',
  formHeading: 'The claim',
  textLabel: 'The sentence, in Danish',
  textHint:
    'One place, two months, and how much it fell or rose; or how high the number is in one or two places.',
  startOver: 'Clear and start over',
  echoLabel: 'How the sentence was read: underlined was used, dotted was not understood.',
  fieldsHeading: 'How it was read: correct what is wrong',
  fieldsHeadingEmpty: 'Or fill in the fields',
  kind: 'The claim is that the number',
  kinds: { aendring: 'has fallen or risen', niveau: 'is so high' } satisfies Record<ClaimKind, string>,
  doubtsHeading: 'Look twice here',
  choose: 'choose …',
  country: 'Denmark',
  regions: 'Regions',
  landsdele: 'Provinces',
  municipalities: 'Municipalities',
  newest: 'newest',
  fields: {
    area: 'Place',
    indicator: 'Measure',
    benefit: 'Benefit',
    from: 'From',
    to: 'To',
    direction: 'Direction',
    percent: 'Change in per cent',
    count: 'Change in number',
    points: 'Change',
    start: 'Number at the start',
    end: 'Number at the end',
  },
  ends: { from: 'from', to: 'to' },
  pointsIn: (unit: string) => `Change in ${unit}`,
  directions: { fald: 'fell', stigning: 'rose' } satisfies Record<ClaimDirection, string>,
  read: (quote: string) => `read: “${quote}”`,
  assumed: 'not mentioned; taken for granted',
  chosen: 'chosen by you',
  removed: 'removed by you',
  missing: 'missing',
  notSaid: 'not mentioned',
  needed: 'needed',
  optional: 'may be left out',
  back: (label: string) => `Use the sentence’s: ${label}`,
  instead: (label: string) => `I mean: ${label}`,
  asPoints: (size: string) => `I mean: ${size} percentage points`,
  badNumber: 'Enter a number, such as 21 or 3.5 or about 400.',

  understood: (sentence: string) => `The claim: “${sentence}”`,
  unreadable: 'The sentence could not be read as a claim about unemployment',
  unsupported: 'That kind of claim cannot be checked as it stands',
  readableNow: 'Choose what is to be checked in the fields.',
  answersLabel: 'The answers',
  questions: {
    arithmetic: 'Do the claim’s numbers fit together?',
    data: 'Do the published figures say the same?',
    windows: 'Does it depend on the choice of months?',
    elsewhere: 'What happened in other places?',
    swings: 'Is it more than the usual swings?',
    wording: 'A fair wording',
  },
  how: 'How this was found',
  needsFigures: 'That takes figures for the period.',
  stillStands: 'Answer 1 holds all the same: it takes only the claim’s own numbers.',
  toData: 'Fetch older figures, or add your own export',
  otherSource: 'Check by Statistics Denmark’s definition instead',
  methods: {
    arithmetic: 'This uses only the numbers in the claim.',
    data: 'The figures of the two months were looked up and held against each number in the claim.',
    windows:
      'Both ends were moved one month at a time, up to half a year either way, and the change worked out again.',
    elsewhere: 'The same change was worked out for all other places with figures.',
    swings: 'The change was held against how much numbers of that size swing by themselves.',
    wording: 'The text has only what the figures above show.',
  },
  sources: {
    arithmetic:
      'Method: each number cuts a piece off the plane of all possible pairs of start and end (Sutherland and Hodgman, Communications of the ACM, 1974). What is left is the answer.',
    data: 'A number fits when the true number can be rounded to it. Two per cent or less off at the end counts as a revision, and the answer is “almost”.',
    windows: 'Method: own calculations on the same published figures.',
    elsewhere:
      'Method: own calculations. Similar municipalities are the five nearest in size of the labour force, unemployment and municipality group.',
    swings:
      'Method: the logarithm of the ratio of the two counts, as two Poisson numbers (Rothman et al., Modern Epidemiology), widened by the over-dispersion of the municipalities (McCullagh and Nelder, Generalized Linear Models).',
  },
  windowMarks: {
    'as-much': 'at least as much as claimed',
    'same-way': 'the same direction, but less',
    not: 'not in that direction',
    none: 'no figures',
    own: 'the claim’s own period',
  },
  sameWayAlone: 'in that direction',
  startMonth: 'Starts',
  endMonth: 'ends',
  gridLabel: 'The periods as a grid: a row for each start, a column for each end.',
  gridTable: 'The periods by their start',
  gridColumns: ['Starts', 'Periods with figures', 'In the claim’s direction'],
  gridColumnAsMuch: 'At least as much',
  dotsLabel: (own: string, country: string) =>
    `Each dot is the change in one place, from the largest fall on the left to the largest rise on the right. ${fullStop([own, country].filter(Boolean).join('; '))}`,
  linesNote: '1 and 2 are the months in which the claim starts and ends.',
  eventStart: 'The claim starts',
  eventEnd: 'The claim ends',
  openComparison: 'Open the chart under Compare',
  print: 'Print',
  copyAnswers: 'Copy the answers',
  copyWording: 'Copy the wording',
  copyWithSource: 'Copy with source and link',
  csvWindows: ['Starts', 'Ends', 'Number at the start', 'Number at the end', 'Holds'],
  csvSize: (unit: string) => `Change (${unit})`,
  percent: 'per cent',
  sourcesHeading: 'Sources and caveats',
  printedFrom: 'The page is at',
} as const;

const NEEDED = {
  area: 'a place',
  indicator: 'a measure',
  from: 'a start',
  direction: 'a direction',
} as const;

/** `Choose a place and a direction, and the claim can be checked`. */
export function missingHeadline(fields: readonly (keyof typeof NEEDED)[]): string {
  return `Choose ${formatList(fields.map((field) => NEEDED[field]))}, and the claim can be checked`;
}
