/** The texts of `#/data`: the reader's own files, how they come in and what can be done with them. */
import type { Direction } from '../domain/indicator.ts';
import type { ColumnRole } from '../domain/reading.ts';
import type { Unit } from '../domain/unit.ts';
import { counted, measureName } from './fileFacts.ts';
import { formatList, formatNumber } from './format.ts';

const WHEN = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' });
const when = (iso: string): string => `lagt ind ${WHEN.format(new Date(iso))}`;

export const dataTexts = {
  title: 'Læg dine egne tal ind',
  lead: 'Træk en eksport fra Jobindsats eller Statistikbanken ind på siden, så kan alle figurer vise dens tal. Filen bliver i din egen browser og sendes ingen steder hen.',
  contents: 'På denne side',
  dropAnywhere: 'Slip filerne hvor som helst på siden',
  choose: 'Vælg filer',
  chooseHint:
    'CSV eller Excel (.xlsx), gerne flere på én gang. En zipfil, der er gemt her på siden, lægges ind på samme måde.',
  paste: 'Indsæt en tabel fra et regneark',
  pasteHint: 'Du kan også bare kopiere cellerne og indsætte dem på siden (Ctrl + V).',
  pasteLabel: 'Indsæt cellerne her, med overskrifter',
  pasteRead: 'Læs tabellen',
  pastedName: 'indsat tabel.txt',

  incomingHeading: 'Filer på vej ind',
  reading: (name: string) => `Læser „${name}“`,
  percentRead: (percent: number) => `${formatNumber(percent, 0)} pct.`,
  unpacking: (name: string) => `Pakker „${name}“ ud`,
  cancel: 'Afbryd',
  close: 'Luk',
  closeNamed: (name: string) => `Luk beskeden om „${name}“`,
  toFile: 'Gå til filen',
  refused: (name: string) => `„${name}“ kunne ikke læses`,
  unreadable: (name: string) =>
    `Browseren kan ikke åbne „${name}“. Er filen flyttet eller slettet, siden du valgte den, eller er det en mappe? Vælg den igen.`,
  failed: (name: string) =>
    `„${name}“ blev ikke lagt ind, fordi en del af siden ikke kunne hentes. Kontrollér forbindelsen, genindlæs siden, og læg filen ind igen.`,
  nothingLost: 'Intet af det, du havde i forvejen, er ændret.',
  pointOut: 'Kan du se kolonnerne herunder? Så peg dem ud, og filen læses igen.',
  readAgain: 'Læs filen igen',
  /** What happens next, after the sentence that the file is kept. */
  next: {
    none: 'Figurerne bruger tallene nu.',
    answer: 'Svar på spørgsmålet nedenfor, før tallene kan bruges.',
    compare:
      'Nogle af tallene er andre end dem, der er her i forvejen. Se forskellen nedenfor, og tag stilling.',
    covered: 'Der er nyere tal her for alt, hvad den dækker, så figurerne viser ikke dens.',
    unusable: 'Ingen figur kan vise tallene. Se hvorfor nedenfor.',
  },

  filesHeading: 'Dine filer',
  loadingFiles: 'Læser dine filer …',
  filesFailed:
    'Dine filer kunne ikke hentes frem, fordi en del af siden ikke kunne hentes. Intet er slettet.',
  retry: 'Prøv igen',
  status: {
    used: 'i brug',
    unused: 'ikke i brug',
    asking: 'venter på svar',
    unusable: 'bruges ikke i nogen figur',
    refused: 'kan ikke læses',
  },
  visitOnly: 'kun til du lukker siden',
  size: (bytes: number) =>
    bytes < 1000
      ? `${formatNumber(bytes, 0)} byte`
      : bytes < 1_000_000
        ? `${formatNumber(bytes / 1000, 0)} kB`
        : `${formatNumber(bytes / 1_000_000, 1)} MB`,
  addedAt: when,
  /** Exports often bear the same name. */
  nameAndTime: (name: string, iso: string) => `${name}, ${when(iso)}`,
  hash: (id: string) => `SHA-256 ${id.slice(0, 12)}…`,
  use: 'Brug tallene',
  putAside: 'Læg til side',
  nowUsed: 'Figurerne bruger nu tallene.',
  nowAside: 'Lagt til side. Figurerne viser igen de tal, der var her i forvejen.',
  answered: 'Svaret er gemt.',
  corrected: 'Filen er læst igen.',
  working: 'Arbejder …',
  remove: 'Fjern',
  removeNamed: (name: string) => `Fjern „${name}“`,
  saveCopy: 'Gem en kopi',
  removeAsk: (name: string) => `Fjern „${name}“ fra denne browser? Din egen kopi på maskinen røres ikke.`,
  removeYes: 'Ja, fjern',
  removeNo: 'Nej, behold',
  removed: (name: string) => `„${name}“ er fjernet.`,

  questionsHeading: (n: number) =>
    n === 1
      ? 'Ét spørgsmål, før tallene kan bruges'
      : `${formatNumber(n, 0)} spørgsmål, før tallene kan bruges`,
  askTable: 'Filen kommer fra Statistikbanken, men siger ikke fra hvilken tabel. Hvilken er det?',
  otherTable: 'En anden tabel',
  askDecimal: (measures: readonly string[], raw: string) => `Hvad betyder „${raw}“ i ${fewNames(measures)}?`,
  askTotal: (dimension: string) => `Hvilken „${dimension}“ står for alle under ét?`,
  askUnit: (measures: readonly string[]) =>
    measures.length === 1
      ? `Hvad tæller ${measureName(measures[0]!)}?`
      : `Hvad tæller ${fewNames(measures)}?`,
  answer: 'Svar',
  choosePlease: 'vælg',
  otherUnit: (many: boolean) => (many ? 'noget andet, eller ikke det samme' : 'noget andet'),

  oneOwn: 'Ret titel, enhed og retning',
  ownTitle: 'Titel',
  ownUnit: 'Enhed',
  ownDirection: 'Et højere tal er',
  save: 'Gem',

  previewHeading: 'De første rækker, og hvordan kolonnerne er læst',
  previewFixed: 'Filens opbygning kendes, så kolonnerne kan ikke ændres her.',
  rowNumber: 'række',
  columnRole: (heading: string) => `Kolonnen „${heading}“ er`,
  encoding: 'Tegnsæt',
  delimiter: 'Adskilt af',
  sheet: 'Ark',
  automatic: 'fundet af sig selv',
  found: (what: string) => `fundet af sig selv: ${what}`,
  resetChoices: 'Glem rettelserne',

  notUsedHeading: 'Det kunne ikke bruges',
  doubtHeading: 'Se efter her',
  noted: 'Bemærket undervejs',
  allUsed: 'Alle tal i filen er læst.',
  moreIssues: (n: number) => `${formatNumber(n, 0)} andre beskeder står i listen, som du kan gemme.`,
  saveIssues: 'Gem listen',
  issuesFile: (name: string) => `beskeder om ${name}.csv`,
  issueColumns: ['række', 'kolonne', 'tekst i filen', 'antal', 'besked'],

  backupHeading: 'Gem og flyt',
  exportAll: 'Gem alle filer i én zipfil',
  clearAll: 'Fjern alle',
  clearAsk: 'Fjern alle dine filer fra denne browser? Dine egne kopier på maskinen røres ikke.',
  cleared: 'Alle filer er fjernet.',
  linkHint:
    'Et link til en figur med dine egne tal virker kun, hvor filerne også ligger. Send zipfilen med: den lægges ind her på siden som enhver anden fil, med dine svar og rettelser.',

  builtInHeading: 'De indbyggede tal',
  downloadFile: 'Hent filen (CSV)',
  catalogueFile: 'Katalog for maskiner (JSON-LD)',
  catalogueHint: 'Hvad filerne er, fra hvem og på hvilke vilkår, efter schema.org.',
  guidanceHeading: 'Hent en eksport selv',
  gives: 'Det giver',
  tableAt: (table: string, publisher: string) => `${publisher}, ${table}`,
  openAt: (publisher: string) => `Gå til ${publisher}`,
} as const;

const MOST_NAMES = 3;

/** `„A“`, `„A“ og „B“`, `„A“, „B“ og 3 andre`. */
function fewNames(measures: readonly string[]): string {
  if (measures.length <= MOST_NAMES) return formatList(measures.map(measureName));
  const shown = measures.slice(0, MOST_NAMES - 1).map(measureName);
  return formatList([...shown, counted(measures.length - shown.length, 'anden', 'andre')]);
}

export const roleTexts: Readonly<Record<ColumnRole, string>> = {
  area: 'område',
  'area-code': 'områdets nummer',
  period: 'periode',
  unit: 'enhed',
  dimension: 'opdeling',
  measure: 'tal',
  ignored: 'bruges ikke',
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
