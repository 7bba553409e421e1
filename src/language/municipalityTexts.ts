/** The texts of a kommune's page. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, differenceUnit, moreOrFewer } from './differenceText.ts';
import { formatMonth, formatNumber, formatSigned, fullStop } from './format.ts';
import { placeName } from './places.ts';

export const municipalityTexts = {
  documentTitle: (name: string) => `${name}: ledighed, langtidsledige og dimittender`,
  compare: 'Sammenlign',
  print: 'Udskriv',
  copyWithSource: 'Kopiér med kilde',
  remember: 'Husk som min kommune',
  forget: 'Glem min kommune',
  remembered: 'Forsiden viser nu vejen hertil. Det er kun gemt i denne browser.',
  forgotten: 'Din kommune er glemt.',
  rememberFailed: 'Browseren tillader ikke, at siden husker noget.',
  keyFiguresHeading: 'Nøgletal',
  noSuchSection: 'Linket peger på et afsnit, som ikke er på siden.',
  noNumber: 'intet tal',
  country: 'Hele landet',
  similar: 'Lignende kommuner',
  openFigure: 'Åbn figuren under Sammenlign',
  openFigures: 'Åbn under Sammenlign:',
  openUnemployed: 'alle ledige',
  openLongTerm: 'langtidsledige',
  longTermHeading: 'Langtidsledige',
  benefitHeading: 'Langtidsledige efter ydelse',
  benefitTotal: 'I alt',
  benefitDagpenge: 'Dagpenge',
  benefitKontanthjaelp: 'Kontanthjælp',
  unemployedHeading: 'Ledige: langtidsledige og øvrige',
  longTermLine: 'Langtidsledige',
  otherLine: 'Øvrige ledige',
  otherNote:
    'Øvrige ledige er alle ledige uden de langtidsledige; de er ikke nødvendigvis nye. Tallene viser ikke, hvor mange der kommer til og går fra.',
  rateHeading: 'Ledighed',
  graduatesHeading: 'Dimittender',
  durationHeading: 'Varighed',
  byRegion: (code: AreaCode, region: AreaCode) =>
    `Her er kun tal for regioner, så figuren viser ${areaOf(region).name}. Med en eksport pr. kommune fra Jobindsats viser den ${placeName(code)}.`,
  byRegionLink: 'Sådan henter du den',
  goalsHeading: 'Mål',
  setGoal: 'Sæt et mål for kommunen',
  changeGoals: 'Ret målene',
  goalWithoutFigures: 'Der er et mål i adressen for et tal, som ikke er i filerne her.',
  sourcesHeading: 'Kilder og forbehold',
  printedFrom: 'Siden ligger på',
  qrLabel: 'QR-kode med sidens adresse',
} as const;

/** Pixels of a chart on paper: three such and the sentences of this language fit on one A4 sheet. */
export const PAPER_HEIGHT: number = 142;

const PRINT_DATE = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' });

/** `Udskrevet 22. november 2026.` The reader's own day. */
export function printedOn(now: Date): string {
  return `Udskrevet ${PRINT_DATE.format(now)}.`;
}

/** `juni 2026, foreløbig`. */
export function keyFigureMonth(month: Month, provisional: boolean): string {
  return `${formatMonth(month)}${provisional ? ', foreløbig' : ''}`;
}

/** `+0,4 procentpoint fra måneden før`; null without a change to tell. */
export function changeText(change: number, indicator: Indicator, since: string): string | null {
  if (Number.isNaN(change)) return null;
  const size = formatSigned(change, isCount(indicator.unit) ? 0 : Math.max(1, indicator.decimals));
  if (/^[+−]?[0,]+$/.test(size)) return `uændret ${since}`;
  return [size, differenceUnit(indicator.unit), since].filter((word) => word !== '').join(' ');
}

export const SINCE_MONTH = 'fra måneden før';
export const SINCE_YEAR = 'fra samme måned året før';

interface PlaceWords {
  readonly place: number;
  readonly ties: number;
  readonly of: number;
}

/** `Nr. 33 af 96, 1 = højest`, `Delt nr. 33 af 96 med 2 andre, 1 = højest`. */
export function placeText({ place, ties, of }: PlaceWords): string {
  const start =
    ties === 0
      ? `Nr. ${place} af ${of}`
      : `Delt nr. ${place} af ${of} med ${ties === 1 ? 'én anden' : `${ties} andre`}`;
  return `${start}, 1 = højest`;
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
 * `Nr. 32 (Vejle) ligger 0,1 procentpoint over, svarende til 3 personer; nr. 34 (Køge og 2 andre) ligger …`, and of
 * counts `Nr. 74 (Gribskov) har 2 flere; nr. 76 (Odder) har én færre.` Null without any.
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
  return told.length === 0 ? null : `${told.join('; ').replace('; Nr.', '; nr.')}.`;
}

/** `side`: 1 above, -1 below. */
function oneNeighbour(next: NeighbourWords, side: 1 | -1, indicator: Indicator): string {
  const { unit, decimals } = indicator;
  const others = next.ties === 0 ? '' : next.ties === 1 ? ' og én anden' : ` og ${next.ties} andre`;
  const who = `Nr. ${next.place} (${placeName(next.code)}${others})`;
  if (isCount(unit)) return `${who} har ${moreOrFewer(side * next.distance)}`;
  const least = differenceText(10 ** -Math.max(1, decimals), indicator);
  const size = differenceText(next.distance, indicator) || `mindre end ${least}`;
  return `${who} ligger ${size} ${side > 0 ? 'over' : 'under'}${inPersons(next.persons, indicator)}`;
}

function inPersons(persons: number, indicator: Indicator): string {
  if (Number.isNaN(persons)) return '';
  const whole = Math.max(1, Math.round(persons));
  const size = whole === 1 ? 'én' : formatNumber(whole, 0);
  return `, svarende til ${size} ${countedWord(countedUnit(indicator), whole)}`;
}

/** `2 kommuner er uden tal.`, of the month that the figure is about. */
export function withoutText(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? '1 kommune er uden tal.' : `${formatNumber(count, 0)} kommuner er uden tal.`;
}

/** `Senest 7,0 i april 2024`, where the last month has no number. */
export function newestText(value: string, month: Month): string {
  return `Senest ${value} i ${formatMonth(month)}`;
}

/** What the marks of the strips are. */
export function stripLegend(code: AreaCode): string {
  return `Stregerne er alle kommuner fra lavest til højest, den tykke streg er hele landet, og prikken er ${placeName(code)}.`;
}

/** For screen readers, what the strip shows; the unit follows the last number. */
export function stripText(low: string, high: string): string {
  return fullStop(`Alle kommuner ligger fra ${low} til ${high}`);
}

/** `Region Nordjylland · Storbykommuner`. */
export function belongsText(code: AreaCode): string {
  const area = areaOf(code);
  return [area.region === null ? null : areaOf(area.region).name, area.group]
    .filter((text) => text !== null)
    .join(' · ');
}
