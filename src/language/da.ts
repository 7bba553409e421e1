/** Every other text a reader sees, in Danish, in one place. */
import type { FigureName, Smoothing, TimeLayout, ValueMode } from '../domain/choices.ts';
import { formatMonth, formatNumber } from './format.ts';

export const da = {
  appName: 'Kommunekurven',
  tagline: 'Ledighed i de 98 kommuner, sammenlignet fair',
  skipToContent: 'Gå til indholdet',
  pageTitle: (title: string) => `${title} – Kommunekurven`,

  topicsLabel: 'Emner',
  indicatorLabel: 'Mål',
  figuresLabel: 'Figurer',
  editCompany: 'Ret listen',
  durationForAll: 'Et mål for varighed, der findes for alle kommuner:',
  ownLabel: 'Egne kommuner at sammenligne med',
  chosenLabel: 'Valgte kommuner',
  controlsLabel: 'Sådan vises tallene',

  addOwn: 'Tilføj til egne kommuner',
  addArea: 'Tilføj kommune',
  areaInputHint: 'Navn eller kommunenummer',
  areaListFull: (max: number) => `Højst ${max} på én gang. Fjern én for at tilføje en anden.`,
  noAreaFound: (query: string) => `Ingen kommune eller region ligner „${query}“.`,
  areaResults: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  removeArea: (name: string) => `Fjern ${name}`,
  removedArea: (name: string) => `${name} er fjernet`,
  addedArea: (name: string) => `${name} er tilføjet`,
  regionHint: 'region',
  landsdelHint: 'landsdel',
  clearAll: 'Ryd alle',

  against: 'mod',
  show: 'vis',
  benefit: 'ydelse',
  from: 'fra',
  to: 'til',
  newestMonth: 'seneste',
  oneMonthOnly: (month: string) =>
    `Tallene findes her kun for ${month}, så periode, indeks og ændring kan ikke vælges.`,
  earliestMonth: 'begyndelsen',
  timeLayoutLabel: 'årene',
  timeLayouts: { raekke: 'i én række', aar: 'år oven på år' } satisfies Record<TimeLayout, string>,
  yearsShow: (name: string) => `Her er ${name}. Vis i stedet`,
  yearsTooFew: 'Der er for få år til at lægge dem oven på hinanden',
  yearBefore: 'et år før',
  indexBase: '100 =',
  eventsHeading: 'Marker en hændelse',
  goalsHeading: 'Sæt et mål',
  eventMonth: 'måned',
  eventText: 'hvad skete der?',
  eventAmount: 'beløb, hvis det kendes',
  addEvent: 'Tilføj',
  removeEvent: (text: string) => `Fjern hændelsen „${text}“`,
  eventsFull: (max: number) => `Højst ${max} hændelser. Fjern én for at tilføje en anden.`,
  eventNeedsText: 'Skriv, hvad der skete.',
  eventAmountUnclear: 'Beløbet kan ikke læses. Skriv fx 750.000 eller 10 mio.',
  examples: 'Vis opdigtede eksempeltal pr. kommune',
  examplesWhy:
    'Figurerne for dimittender og varighed har her kun officielle tal for regioner. Eksempeltallene er opdigtede og viser kun, hvordan en eksport pr. kommune vil se ud.',

  valueModeLabel: 'Værdier, indeks eller ændring',
  smoothingLabel: 'Udjævning',
  years: 'Gennemsnit af et år',
  meanOf: (year: number) => `gennemsnit ${year}`,
  exampleFileMark: 'EKSEMPEL: opdigtede tal pr. kommune til afprøvning, ikke officielle',

  valueModes: { vaerdi: 'værdier', indeks: 'indeks', aendring: 'ændring på et år' } satisfies Record<
    ValueMode,
    string
  >,
  smoothings: { maaned: 'måned for måned', '12mdr': '12 måneders gennemsnit' } satisfies Record<
    Smoothing,
    string
  >,
  figures: {
    udvikling: 'Udvikling',
    rangliste: 'Rangliste',
    kort: 'Kort',
    aendring: 'Ændring',
    fordeling: 'Fordeling',
    smaa: 'Små figurer',
    tabel: 'Tabel',
    varighed: 'Varighed',
    forloeb: 'Forløb',
  } satisfies Record<FigureName, string>,

  provisional: 'foreløbig',
  exampleMark: 'EKSEMPEL',
  exampleMarkLong: 'EKSEMPEL · opdigtede tal',
  otherMunicipalities: 'Grå linjer: de øvrige kommuner.',
  dashedMonth: 'Stiplet: den foreløbige måned.',
  otherRegions: 'Grå linjer: de øvrige regioner.',
  benchmarkOffScale: (name: string) =>
    `${name} er ikke tegnet: antallet er så meget større, at kommunernes linjer ville blive flade. Vælg indeks eller pct. for at se dem sammen.`,
  othersOffScale: (count: number) => `${count} kommuner er ikke tegnet: deres tal ligger uden for figuren.`,
  axisNotZero: 'Aksen begynder ikke ved nul.',
  someCut: (count: number) =>
    count === 1
      ? 'Én grå linje rækker ud over figuren og er skåret af.'
      : `${count} grå linjer rækker ud over figuren og er skåret af.`,
  unrounded: 'Forskelle og placeringer er regnet af uafrundede tal.',
  noJobs: 'Tallene viser ikke, om nogen er kommet i job.',
  source: 'Kilde',
  sourceOfExamples: (made: string, official: string) =>
    `for kommunerne ${made}; for hele landet og regionerne ${official}`,
  ownCalculations: 'Egne beregninger.',
  ownFiles: (names: readonly string[]) =>
    `${names.length === 1 ? 'egen fil' : 'egne filer'} ${names.map((name) => `„${name}“`).join(', ')}`,
  retrieved: (date: string) => `hentet ${date}`,
  table: (ids: string) => `tabel ${ids}`,
  licence: (name: string) => `Licens: ${name}.`,
  definitionsHeading: 'Hvad tallene dækker',
  notesHeading: 'Noter',

  readMonthByMonth: 'Læs figuren måned for måned med piletasterne',
  clickToAdd: 'klik for at tilføje',

  tableInMonth: (month: string) => `Tallene for ${month}`,
  columnArea: 'Område',
  columnYearChange: 'på et år',
  columnYearPoints: 'på et år, procent\u00adpoint',
  columnPersons: 'per\u00adsoner',
  columnIndex: 'indeks',
  columnPercent: 'pct.',
  columnPoints: 'procentpoint',
  columnWeeks: 'uger',
  columnCount: 'antal',
  columnNumber: 'tal',
  columnChange: 'ændring',
  whyVerdict: 'Hvorfor?',
  columnPlaceOf: (of: number) => `nr. af ${of}`,
  placeTied: (place: number) => `delt ${place}`,
  highestFirst: '1 = højest',

  rankingIn: (month: string) => `Alle områder i ${month}, højeste først`,
  rankingJump: 'Gå til',
  rankingMissing: 'Uden tal i måneden',
  rankingBenchmark: (name: string, value: string) =>
    `Lodret streg: ${name}, ${value}${value.endsWith('.') ? '' : '.'}`,
  rankingTies: 'Ens tal deler nummer.',

  tableCaption: (title: string, period: string) => `${title}, ${period}`,
  tableSortBy: (column: string) => `Sortér efter ${column}`,
  tableHelp: 'Klik på en overskrift for at sortere. Skjulte og manglende tal står som „·“ med årsag.',
  tableLegend: 'Forklaring',

  copyLink: 'Kopiér link',
  copyText: 'Kopiér tekst',
  share: 'Hent og del',
  copied: 'Kopieret',
  copyFailed: 'Kunne ikke kopiere. Marker teksten, og kopiér den selv.',
  linkCopied: 'Linket er kopieret',
  textCopied: 'Teksten er kopieret',

  pagesLabel: 'Sider',
  pages: {
    front: 'Forside',
    compare: 'Sammenlign',
    claim: 'Faktatjek',
    effect: 'Virkede det?',
    data: 'Data',
    about: 'Om siden',
  },
  dataPage: 'Dine egne data',
  filesMissing: (count: number) =>
    `Linket er lavet med tal fra ${count === 1 ? 'en fil' : `${count} filer`}, som ikke ligger her. Siden viser de tal, der er her, så de kan være andre end afsenderens.`,
  filesMissingForget: 'Glem det',
  ownDataMissing: 'Figuren viser tal fra en fil, som kun ligger i den browser, linket er lavet i.',
  ownDataMissingHelp:
    'Bed afsenderen om filen, og læg den ind her; så virker linket. Eller vælg et andet mål.',

  loading: 'Henter tallene …',
  loadFailed: (title: string) => `„${title}“ kunne ikke hentes.`,
  loadFailedHelp:
    'Kontrollér forbindelsen, og prøv igen. Kører du siden fra en mappe på egen maskine, skal den åbnes gennem en webserver.',
  readFailed: (title: string) => `„${title}“ kunne ikke læses.`,
  retry: 'Prøv igen',
  crashed: 'Noget gik galt i figuren.',
  crashedHelp: 'Dine valg står stadig i adressen. Genindlæs siden, eller begynd forfra.',
  startOver: 'Begynd forfra',

  notices: {
    unknownPage: (raw: string) => `Siden „${raw}“ findes ikke. Her er forsiden i stedet.`,
    unknownMunicipality: (raw: string) =>
      `Der er ingen kommune med nummer „${raw}“. Find den ved at søge, på kortet eller i listen nederst.`,
    unknownParameter: (name: string) =>
      `Adressen indeholder „${name}“, som ikke kendes her. Det er sprunget over.`,
    invalidParameter: (name: string, raw: string) =>
      `Adressens „${name}=${raw}“ kan ikke bruges. Siden viser standardvalget i stedet.`,
    figureReplaced: (asked: string, shown: string) =>
      `Figuren „${asked}“ findes ikke for dette mål. Her er „${shown}“ i stedet.`,
    dismiss: 'Luk beskeden',
  },

  columnsAre: { bands: 'Antal afsluttede forløb.', weeks: 'Pct. efter antal uger.' },
  weeksColumn: (weeks: number) => (weeks === 1 ? '1 uge' : `${formatNumber(weeks, 0)} uger`),
  spellsTotal: 'i alt',
  shareOver: 'over 52 uger, pct.',
  monthIs: (month: number) => formatMonth(month),
  footer: 'Alt regnes ud i din browser. Ingen cookies, ingen sporing, ingen andre servere.',
} as const;
