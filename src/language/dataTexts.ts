/** The texts of `#/data`: the reader's own files. */
import type { Publisher } from '../domain/dataset.ts';
import type { Direction } from '../domain/indicator.ts';
import type { Frequency, Period } from '../domain/period.ts';
import { periodCode } from '../domain/period.ts';
import type { ColumnRole } from '../domain/reading.ts';
import type { Unit } from '../domain/unit.ts';
import { formatList, formatNumber, formatPeriod } from './format.ts';

const WHEN = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' });
const count = (n: number, one: string, many: string): string =>
  `${formatNumber(n, 0)} ${n === 1 ? one : many}`;

export const dataTexts = {
  title: 'Læg den fil ind, du lige har hentet',
  lead: 'Træk en eksport fra Jobindsats eller Statistikbanken ind på siden. Så viser alle figurer dens tal. Filen bliver i din egen browser og sendes ingen steder hen.',
  drop: 'Slip filerne her',
  dropAnywhere: 'Slip filerne hvor som helst på siden',
  choose: 'Vælg filer',
  chooseHint: 'CSV eller Excel (.xlsx), gerne flere på én gang',
  paste: 'Indsæt en tabel fra et regneark',
  pasteLabel: 'Indsæt cellerne her, med overskrifter',
  pasteRead: 'Læs tabellen',
  pastedName: 'indsat tabel.txt',

  incomingHeading: 'Filer på vej ind',
  reading: (name: string, percent: number) => `Læser „${name}“: ${percent} pct.`,
  cancel: 'Afbryd',
  close: 'Luk',
  refused: (name: string) => `„${name}“ kunne ikke læses`,
  unreadable: (name: string) =>
    `Browseren kan ikke åbne „${name}“. Er filen flyttet eller slettet, siden du valgte den, eller er det en mappe? Vælg den igen.`,
  nothingLost: 'Intet af det, du havde i forvejen, er ændret.',
  pointOut: 'Kan du se kolonnerne herunder? Så peg dem ud, og filen læses igen.',
  readAgain: 'Læs filen igen',
  added: (name: string) => `„${name}“ er lagt ind.`,
  already: (name: string) => `„${name}“ lå her i forvejen; det er den samme fil.`,

  filesHeading: 'Dine filer',
  noFiles: 'Der ligger ingen filer endnu.',
  inUse: 'i brug',
  aside: 'lagt til side',
  visitOnly: 'kun til du lukker siden',
  size: (bytes: number) =>
    bytes < 1000
      ? `${formatNumber(bytes, 0)} byte`
      : bytes < 1_000_000
        ? `${formatNumber(bytes / 1000, 0)} kB`
        : `${formatNumber(bytes / 1_000_000, 1)} MB`,
  addedAt: (iso: string) => `lagt ind ${WHEN.format(new Date(iso))}`,
  hash: (id: string) => `SHA-256 ${id.slice(0, 12)}…`,
  use: 'Brug tallene',
  putAside: 'Læg til side',
  remove: 'Fjern',
  saveCopy: 'Hent filen igen',
  removeAsk: (name: string) => `Fjern „${name}“ fra denne browser? Din egen kopi på maskinen røres ikke.`,
  removeYes: 'Ja, fjern',
  removeNo: 'Nej, behold',

  understoodHeading: 'Sådan er filen læst',
  source: 'Kilde',
  tableName: 'Tabel',
  unknownTable: 'ikke oplyst i filen',
  titleLine: 'Overskrift i filen',
  measures: 'Tal',
  areas: 'Områder',
  months: 'Perioder',
  dimensions: 'Opdelinger',
  readAs: 'Skrevet som',
  total: (member: string) => `„${member}“ bruges som i alt`,
  noTotal: 'ingen i alt',
  exampleFile: 'Filen siger selv, at tallene er opdigtede.',
  rows: (total: number, used: number, skipped: number, rejected: number) =>
    `${count(total, 'linje', 'linjer')} i filen: ${formatNumber(used, 0)} brugt, ${formatNumber(skipped, 0)} sprunget over, ${formatNumber(rejected, 0)} afvist.`,

  questionsHeading: (n: number) =>
    n === 1
      ? 'Ét spørgsmål, før tallene kan bruges'
      : `${formatNumber(n, 0)} spørgsmål, før tallene kan bruges`,
  askTable: (measure: string) =>
    `Filen kommer fra Statistikbanken, men siger ikke fra hvilken tabel. Hvad er „${measure}“?`,
  otherTable: 'En anden tabel',
  askDecimal: (measure: string, raw: string) => `Hvad betyder „${raw}“ i „${measure}“?`,
  askTotal: (dimension: string) => `Hvilken „${dimension}“ står for alle under ét?`,
  askUnit: (measure: string) => `Hvad tæller „${measure}“?`,
  answer: 'Svar',
  choosePlease: 'vælg',

  placementHeading: 'Det bliver tallene til',
  opens: 'Se figuren:',
  feeds: (titles: readonly string[]) =>
    `Filen giver tal til ${formatList(titles.map((title) => `„${title}“`))}.`,
  newIndicators: (titles: readonly string[]) =>
    `${titles.length === 1 ? 'Nyt mål' : 'Nye mål'} under Egne tal: ${formatList(titles.map((title) => `„${title}“`))}.`,
  newMonths: (periods: readonly Period[]) =>
    periods.length === 1
      ? `Ny periode: ${formatPeriod(periods[0]!)}.`
      : `${formatNumber(periods.length, 0)} nye perioder, fra ${formatPeriod(periods[0]!)} til ${formatPeriod(periods.at(-1)!)}.`,
  newAreas: (names: number) => `Tal for ${count(names, 'område', 'områder')}, der ikke var tal for før.`,
  older: 'Filen slutter før de tal, der er her i forvejen. Den bruges kun til det, de mangler.',
  sameFigures: 'Hvor filen og de tal, der er her i forvejen, dækker det samme, er de ens.',
  replacing:
    'Filen er den nyere udgave. Når den er i brug, erstatter den de tal, der er her i forvejen, for de områder og perioder, den dækker.',
  problemTotal: (dimension: string) =>
    `Tallene kan ikke lægges sammen med dem, der er her: opdelingen „${dimension}“ mangler et „i alt“. Hent eksporten igen med totalen.`,
  problemUnit: (measure: string) =>
    `Tallene kan ikke lægges sammen med dem, der er her: „${measure}“ har en anden enhed.`,
  notMonthly:
    'Filen har ingen måneder, og figurerne her viser måneder. Hent tabellen igen med måneder som periode.',
  oneOwn: 'Ret titel, enhed og retning',
  ownTitle: 'Titel',
  ownUnit: 'Enhed',
  ownDirection: 'Et højere tal er',
  save: 'Gem',

  previewHeading: 'De første linjer, og hvordan kolonnerne er læst',
  previewFixed: 'Filens opbygning kendes, så kolonnerne kan ikke ændres her.',
  lineNumber: 'linje',
  columnRole: (heading: string) => `Kolonnen „${heading}“ er`,
  encoding: 'Tegnsæt',
  delimiter: 'Adskilt af',
  sheet: 'Ark',
  automatic: 'fundet af sig selv',
  resetChoices: 'Glem rettelserne',

  notUsedHeading: 'Det kunne ikke bruges',
  noted: 'Bemærket undervejs',
  allUsed: 'Alle tal i filen er brugt.',
  saveIssues: 'Hent listen',
  issuesFile: (name: string) => `beskeder om ${name}.csv`,
  issueColumns: ['linje', 'kolonne', 'tekst i filen', 'antal', 'besked'],

  backupHeading: 'Gem og flyt',
  exportAll: 'Gem alle filer som én',
  importAll: 'Hent en gemt samling ind',
  clearAll: 'Fjern alle',
  clearAsk: 'Fjern alle dine filer fra denne browser?',
  linkHint:
    'Et link til en figur med dine egne tal virker kun, hvor filerne også ligger. Send samlingen med.',

  builtInHeading: 'De indbyggede tal',
  retrieved: 'hentet',
  guidanceHeading: 'Hent en eksport selv',
  gives: 'Det giver',
  tableAt: (table: string, publisher: string) => `${publisher}, ${table}`,
  openAt: (publisher: string) => `Gå til ${publisher}`,
} as const;

export const roleTexts: Readonly<Record<ColumnRole, string>> = {
  area: 'område',
  'area-code': 'områdets nummer',
  period: 'periode',
  unit: 'enhed',
  dimension: 'opdeling',
  measure: 'tal',
  ignored: 'bruges ikke',
};

export const publisherTexts: Readonly<Record<Publisher, string>> = {
  statistikbanken: 'Danmarks Statistik, Statistikbanken',
  jobindsats: 'STAR, Jobindsats',
  noegletal: 'De Kommunale Nøgletal',
  unknown: 'kendes ikke',
};

export const directionTexts: Readonly<Record<Direction, string>> = {
  'higher-is-worse': 'værre',
  'higher-is-better': 'bedre',
  neutral: 'hverken eller',
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

const FREQUENCIES: Readonly<Record<Frequency, readonly [one: string, many: string]>> = {
  week: ['uge', 'uger'],
  month: ['måned', 'måneder'],
  quarter: ['kvartal', 'kvartaler'],
  'half-year': ['halvår', 'halvår'],
  year: ['år', 'år'],
  'rolling-year': ['løbende år', 'løbende år'],
};

/** `36 måneder, juli 2023 til juni 2026`. */
export function periodsText(periods: {
  readonly count: number;
  readonly first: Period;
  readonly last: Period;
  readonly frequencies: readonly Frequency[];
}): string {
  const [only] = periods.frequencies;
  const what =
    periods.frequencies.length === 1 && only !== undefined
      ? count(periods.count, ...FREQUENCIES[only])
      : count(periods.count, 'periode', 'perioder');
  const range =
    periodCode(periods.first) === periodCode(periods.last)
      ? formatPeriod(periods.first)
      : `${formatPeriod(periods.first)} til ${formatPeriod(periods.last)}`;
  return `${what}, ${range}`;
}

/** `hele landet, 5 regioner og 98 kommuner`. */
export function areasText(areas: {
  readonly country: boolean;
  readonly regions: number;
  readonly landsdele: number;
  readonly kommuner: number;
}): string {
  const parts = [
    ...(areas.country ? ['hele landet'] : []),
    ...(areas.regions > 0 ? [count(areas.regions, 'region', 'regioner')] : []),
    ...(areas.landsdele > 0 ? [count(areas.landsdele, 'landsdel', 'landsdele')] : []),
    ...(areas.kommuner > 0 ? [count(areas.kommuner, 'kommune', 'kommuner')] : []),
  ];
  return parts.length === 0 ? 'ingen' : formatList(parts);
}

/** `decimalkomma, 1 decimal`. */
export function readingText(reading: {
  readonly decimalMark: 'comma' | 'point' | 'none';
  readonly decimals: number;
}): string {
  if (reading.decimalMark === 'none') return 'hele tal';
  const mark = reading.decimalMark === 'comma' ? 'decimalkomma' : 'decimalpunktum';
  return reading.decimals === 0
    ? `hele tal (${mark})`
    : `${mark}, ${count(reading.decimals, 'decimal', 'decimaler')}`;
}
