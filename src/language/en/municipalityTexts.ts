/** The texts of a kommune's page. */
import type { AreaCode } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import { groupName } from '../../domain/en/otherNames.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Month } from '../../domain/period.ts';
import { isCount } from '../../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, differenceUnit, moreOrFewer } from './differenceText.ts';
import { formatMonth, formatNumber, formatSigned, fullStop, ordinal } from './format.ts';
import { capital, placeName } from './places.ts';

export const municipalityTexts = {
  documentTitle: (name: string) => `${name}: unemployment, long-term unemployed and graduates`,
  compare: 'Compare',
  print: 'Print',
  copyWithSource: 'Copy with source',
  remember: 'Remember as my municipality',
  forget: 'Forget my municipality',
  remembered: 'The front page now leads here. This is only stored in this browser.',
  forgotten: 'Your municipality has been forgotten.',
  rememberFailed: 'The browser does not allow the site to remember anything.',
  keyFiguresHeading: 'Key figures',
  noSuchSection: 'The link points to a section that is not on the page.',
  noNumber: 'no figure',
  country: 'Denmark',
  similar: 'Similar municipalities',
  openFigure: 'Open the chart under Compare',
  openFigures: 'Open under Compare:',
  openUnemployed: 'all unemployed',
  openLongTerm: 'long-term unemployed',
  longTermHeading: 'Long-term unemployed',
  benefitHeading: 'Long-term unemployed by benefit',
  benefitTotal: 'All benefits',
  benefitDagpenge: 'Unemployment insurance benefits',
  benefitKontanthjaelp: 'Cash assistance',
  unemployedHeading: 'Unemployed: long-term and other',
  longTermLine: 'Long-term unemployed',
  otherLine: 'Other unemployed',
  otherNote:
    'Other unemployed are all the unemployed except the long-term unemployed; they are not necessarily new. The figures do not show how many come and go.',
  rateHeading: 'Unemployment',
  graduatesHeading: 'Graduates',
  durationHeading: 'Duration',
  byRegion: (code: AreaCode, region: AreaCode) =>
    `There are only figures for regions here, so the chart shows ${areaOf(region).name}. With an export per municipality from Jobindsats, it shows ${placeName(code)}.`,
  byRegionLink: 'How to get it',
  goalsHeading: 'Goals',
  setGoal: 'Set a goal for the municipality',
  changeGoals: 'Change the goals',
  goalWithoutFigures: 'The address holds a goal for a figure that is not in the files here.',
  sourcesHeading: 'Sources and caveats',
  printedFrom: 'The page is at',
  qrLabel: 'QR code with the address of the page',
} as const;

/** Pixels of a chart on paper: three such and the sentences of this language fit on one A4 sheet. */
export const PAPER_HEIGHT: number = 114;

const PRINT_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** `Printed on 22 November 2026.` The reader's own day. */
export function printedOn(now: Date): string {
  return `Printed on ${PRINT_DATE.format(now)}.`;
}

/** `June 2026, provisional`. */
export function keyFigureMonth(month: Month, provisional: boolean): string {
  return `${formatMonth(month)}${provisional ? ', provisional' : ''}`;
}

/** `+0.4 percentage points over a month`; null without a change to tell. */
export function changeText(change: number, indicator: Indicator, since: string): string | null {
  if (Number.isNaN(change)) return null;
  const size = formatSigned(change, isCount(indicator.unit) ? 0 : Math.max(1, indicator.decimals));
  if (/^[+−]?[0.]+$/.test(size)) return `unchanged ${since}`;
  return [size, differenceUnit(indicator.unit), since].filter((word) => word !== '').join(' ');
}

export const SINCE_MONTH = 'over a month';
export const SINCE_YEAR = 'over a year';

interface PlaceWords {
  readonly place: number;
  readonly ties: number;
  readonly of: number;
}

/** `33rd of 96, 1 = highest`, `Tied 33rd of 96 with 2 others, 1 = highest`. */
export function placeText({ place, ties, of }: PlaceWords): string {
  const start =
    ties === 0
      ? `${ordinal(place)} of ${of}`
      : `Tied ${ordinal(place)} of ${of} with ${ties === 1 ? 'one other' : `${ties} others`}`;
  return `${start}, 1 = highest`;
}

interface NeighbourWords {
  readonly code: AreaCode;
  readonly place: number;
  /** How many others share its place. */
  readonly ties: number;
  readonly distance: number;
  /** NaN where the figures do not say. */
  readonly persons: number;
}

/**
 * `Vejle (32nd) is 0.1 percentage points (3 persons) above; Køge and 2 others (tied 34th) are …`, and of
 * counts `Gribskov (74th) has 2 more; Odder (76th) has one fewer.` Null without any.
 */
export function neighboursText(
  above: NeighbourWords | null,
  below: NeighbourWords | null,
  indicator: Indicator,
): string | null {
  const told = [
    ...(above === null ? [] : [oneNeighbour(above, 1, indicator)]),
    ...(below === null ? [] : [oneNeighbour(below, -1, indicator)]),
  ];
  return told.length === 0 ? null : `${told.join('; ')}.`;
}

/** `side`: 1 above, -1 below. */
function oneNeighbour(next: NeighbourWords, side: 1 | -1, indicator: Indicator): string {
  const { unit, decimals } = indicator;
  const alone = next.ties === 0;
  const others = alone ? '' : next.ties === 1 ? ' and one other' : ` and ${next.ties} others`;
  const who = `${placeName(next.code)}${others} (${alone ? '' : 'tied '}${ordinal(next.place)})`;
  if (isCount(unit)) return `${who} ${alone ? 'has' : 'have'} ${moreOrFewer(side * next.distance)}`;
  const least = differenceText(10 ** -Math.max(1, decimals), indicator);
  const size = differenceText(next.distance, indicator) || `less than ${least}`;
  return `${who} ${alone ? 'is' : 'are'} ${size}${inPersons(next.persons, indicator)} ${side > 0 ? 'above' : 'below'}`;
}

function inPersons(persons: number, indicator: Indicator): string {
  if (Number.isNaN(persons)) return '';
  const whole = Math.max(1, Math.round(persons));
  const size = whole === 1 ? 'one' : formatNumber(whole, 0);
  return ` (${size} ${countedWord(countedUnit(indicator), whole)})`;
}

/** `2 municipalities have no figure.`, of the month that the figure is about. */
export function withoutText(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1 municipality has no figure.'
    : `${formatNumber(count, 0)} municipalities have no figure.`;
}

/** `Most recently 7.0 in April 2024`, where the last month has no number. */
export function newestText(value: string, month: Month): string {
  return `Most recently ${value} in ${formatMonth(month)}`;
}

/** What the marks of the strips are. */
export function stripLegend(code: AreaCode): string {
  return `The lines are all municipalities from lowest to highest, the thick line is Denmark, and the dot is ${placeName(code)}.`;
}

/** For screen readers, what the strip shows. */
export function stripText(low: string, high: string): string {
  return fullStop(`All municipalities lie between ${low} and ${high}`);
}

/** `Region Nordjylland · Metropolitan municipalities`. */
export function belongsText(code: AreaCode): string {
  const area = areaOf(code);
  return [
    area.region === null ? null : areaOf(area.region).name,
    area.group === null ? null : capital(groupName(area.group)),
  ]
    .filter((text) => text !== null)
    .join(' · ');
}
