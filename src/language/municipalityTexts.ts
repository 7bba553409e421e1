/** The texts of a kommune's page. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { formatList, formatMonth, formatNumber, formatSigned } from './format.ts';
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
  keyFiguresHeading: 'Nøgletal',
  noNumber: 'intet tal',
  country: 'Hele landet',
  similar: 'Lignende kommuner',
  openFigure: 'Åbn figuren i værkstedet',
  longTermHeading: 'Langtidsledige',
  benefitHeading: 'Langtidsledige efter ydelse',
  benefitTotal: 'I alt',
  benefitDagpenge: 'Dagpenge',
  benefitKontanthjaelp: 'Kontanthjælp',
  unemployedHeading: 'Ledige: langtidsledige og øvrige',
  longTermLine: 'Langtidsledige',
  otherLine: 'Øvrige ledige',
  otherNote:
    'Øvrige ledige er alle ledige fuldtidspersoner uden de langtidsledige. De er ikke nødvendigvis nye: grænsen for langtidsledighed er 80 pct. af de seneste 12 måneder. Tallene viser ikke, hvor mange der kommer til og går fra.',
  rateHeading: 'Ledighed',
  graduatesHeading: 'Dimittender',
  durationHeading: 'Varighed',
  byRegion: (code: AreaCode, region: AreaCode) =>
    `Her er kun tal for regioner, så figuren viser ${areaOf(region).name}. Med en eksport pr. kommune fra Jobindsats viser den ${placeName(code)}.`,
  byRegionLink: 'Sådan henter du den',
  similarHeading: 'Kommuner, der ligner',
  similarWhy:
    'De fem, der ligger nærmest i arbejdsstyrkens størrelse, ledighedens niveau det seneste år og kommunegruppe.',
  goalsHeading: 'Mål',
  setGoal: 'Sæt et mål for kommunen',
  changeGoals: 'Ret målene',
  goalWithoutFigures: 'Der er et mål i adressen for et tal, som ikke er i filerne her.',
  indexHeading: 'Alle kommuner',
  sourcesHeading: 'Kilder og forbehold',
  printedFrom: 'Siden ligger på',
  qrLabel: 'QR-kode med sidens adresse',
  noFigures: 'Der er ingen tal at tegne.',
} as const;

const PRINT_DATE = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' });

/** `Udskrevet 22. november 2026.` The reader's own day. */
export function printedOn(now: Date): string {
  return `Udskrevet ${PRINT_DATE.format(now)}.`;
}

/** `juni 2026, foreløbig`. */
export function keyFigureMonth(month: Month, provisional: boolean): string {
  return `${formatMonth(month)}${provisional ? ', foreløbig' : ''}`;
}

/** The unit beside a large number: `pct. af de ledige`, `fuldtidspersoner`, `uger`. */
export function changeText(change: number, indicator: Indicator, since: string): string | null {
  if (Number.isNaN(change)) return null;
  const size = formatSigned(change, isCount(indicator.unit) ? 0 : Math.max(1, indicator.decimals));
  if (/^[+−]?[0,]+$/.test(size)) return `uændret ${since}`;
  const unit = isPercent(indicator.unit) ? ' procentpoint' : indicator.unit === 'weeks' ? ' uger' : '';
  return `${size}${unit} ${since}`;
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
  readonly distance: number;
  readonly persons: number;
}

/** `Nr. 32 (Vejle) ligger 0,1 procentpoint over, det er 3 personer; nr. 34 (Køge) 0,2 under, det er 6.` */
export function neighboursText(
  above: NeighbourWords | null,
  below: NeighbourWords | null,
  indicator: Indicator,
): string | null {
  const told = [
    ...(above === null ? [] : [oneNeighbour(above, 'over', indicator)]),
    ...(below === null ? [] : [oneNeighbour(below, 'under', indicator)]),
  ];
  return told.length === 0 ? null : `${told.join('; ').replace('; Nr.', '; nr.')}.`;
}

function oneNeighbour(next: NeighbourWords, side: 'over' | 'under', indicator: Indicator): string {
  const { unit } = indicator;
  const decimals = isCount(unit) ? 0 : Math.max(1, indicator.decimals);
  const size = formatNumber(next.distance, decimals);
  const shown = /^[0,]+$/.test(size) ? `under ${formatNumber(10 ** -decimals, decimals)}` : size;
  const what = isPercent(unit) ? ' procentpoint' : unit === 'weeks' ? ' uger' : '';
  const start = `Nr. ${next.place} (${placeName(next.code)}) ligger ${shown}${what} ${side}`;
  if (isCount(unit) || Number.isNaN(next.persons)) return start;
  const persons = Math.max(1, Math.round(next.persons));
  return `${start}, hvad der svarer til ${formatNumber(persons, 0)} person${persons === 1 ? '' : 'er'}`;
}

/** `2 kommuner har intet offentliggjort tal i måneden.` */
export function withoutText(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1 kommune har intet offentliggjort tal i måneden.'
    : `${formatNumber(count, 0)} kommuner har intet offentliggjort tal i måneden.`;
}

/** For screen readers, what the strip shows. */
export function stripText(low: string, high: string): string {
  return `Alle kommuner ligger fra ${low} til ${high}.`;
}

/** `Region Nordjylland · Storbykommuner`. */
export function belongsText(code: AreaCode): string {
  const area = areaOf(code);
  return [area.region === null ? null : areaOf(area.region).name, area.group]
    .filter((text) => text !== null)
    .join(' · ');
}

export function similarText(codes: readonly AreaCode[]): string {
  return formatList(codes.map(placeName));
}
