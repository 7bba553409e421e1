/** The texts of `#/faktatjek`: its form, its questions, and how each answer is found. */
import type { ClaimDirection, ClaimKind } from '../domain/claim.ts';
import { formatList, fullStop } from './format.ts';

export const claimPageTexts = {
  title: 'Stemmer påstanden?',
  kicker: 'Faktatjek',
  lead: 'Indsæt en sætning om ledigheden ét sted, fx fra en pressemeddelelse, eller udfyld felterne. Siden regner efter, slår op i de offentlige tal, prøver andre måneder og andre steder, og foreslår en fair formulering.',
  limits:
    'Her tjekkes, om et tal er faldet eller steget fra én måned til en anden, ét sted, og hvor højt det er, også holdt op mod et andet sted. Intervaller som „5-10 pct.“, „uændret“, flere end to steder og grunde til udviklingen kan ikke tjekkes.',
  examplesHeading: 'Prøv med et eksempel',
  examplesNote:
    'Eksemplerne er påstande til at tjekke, ikke oplysninger: nogle stemmer, andre gør ikke. Klik på en, og se hvad tallene siger.',
  formHeading: 'Påstanden',
  textLabel: 'Sætningen',
  textHint:
    'Ét sted, to måneder, og hvor meget det er faldet eller steget; eller hvor højt tallet er ét eller to steder.',
  startOver: 'Ryd og begynd forfra',
  echoLabel: 'Sådan er sætningen læst: understreget er brugt, prikket er ikke forstået.',
  fieldsHeading: 'Sådan er den læst: ret, hvad der er forkert',
  fieldsHeadingEmpty: 'Eller udfyld felterne',
  kind: 'Påstanden er, at tallet',
  kinds: { aendring: 'er faldet eller steget', niveau: 'er så højt' } satisfies Record<ClaimKind, string>,
  doubtsHeading: 'Se efter her',
  choose: 'vælg …',
  country: 'Hele landet',
  regions: 'Regioner',
  landsdele: 'Landsdele',
  municipalities: 'Kommuner',
  newest: 'seneste',
  fields: {
    area: 'Sted',
    indicator: 'Mål',
    benefit: 'Ydelse',
    from: 'Fra',
    to: 'Til',
    direction: 'Retning',
    percent: 'Ændring i pct.',
    count: 'Ændring i antal',
    points: 'Ændring',
    start: 'Tal ved begyndelsen',
    end: 'Tal ved slutningen',
  },
  ends: { from: 'fra', to: 'til' },
  pointsIn: (unit: string) => `Ændring i ${unit}`,
  directions: { fald: 'faldet', stigning: 'steget' } satisfies Record<ClaimDirection, string>,
  read: (quote: string) => `læst: „${quote}“`,
  assumed: 'ikke nævnt; det er taget for givet',
  chosen: 'valgt af dig',
  removed: 'fjernet af dig',
  missing: 'mangler',
  notSaid: 'ikke nævnt',
  needed: 'skal udfyldes',
  optional: 'kan udelades',
  back: (label: string) => `Brug sætningens: ${label}`,
  instead: (label: string) => `Jeg mener: ${label}`,
  asPoints: (size: string) => `Jeg mener: ${size} procentpoint`,
  badNumber: 'Skriv et tal, fx 21 eller 3,5 eller cirka 400.',

  understood: (sentence: string) => `Påstanden: „${sentence}“`,
  unreadable: 'Sætningen kunne ikke læses som en påstand om ledighed',
  unsupported: 'Den slags påstand kan ikke tjekkes, som den står',
  readableNow: 'Vælg selv, hvad der skal tjekkes, i felterne.',
  answersLabel: 'Svarene',
  questions: {
    arithmetic: 'Passer påstandens tal sammen?',
    data: 'Siger de offentlige tal det samme?',
    windows: 'Hænger det på valget af måneder?',
    elsewhere: 'Hvad skete der andre steder?',
    swings: 'Er det mere end de normale udsving?',
    wording: 'En fair formulering',
  },
  how: 'Sådan er det fundet',
  needsFigures: 'Det kræver tal for perioden.',
  stillStands: 'Svar 1 gælder alligevel: det kræver kun påstandens egne tal.',
  toData: 'Hent ældre tal, eller læg din egen eksport ind',
  otherSource: 'Tjek efter Danmarks Statistiks opgørelse i stedet',
  methods: {
    arithmetic: 'Her regnes kun på de tal, der står i påstanden.',
    data: 'Tallene for de to måneder er slået op og holdt op mod hvert tal i påstanden.',
    windows:
      'Begge ender er flyttet en måned ad gangen, op til et halvt år hver vej, og ændringen regnet ud igen.',
    elsewhere: 'Den samme ændring er regnet ud for alle andre steder med tal.',
    swings: 'Ændringen er holdt op mod, hvor meget så store eller små tal svinger af sig selv.',
    wording: 'Teksten har kun det, som tallene ovenfor viser.',
  },
  sources: {
    arithmetic:
      'Metode: hvert tal skærer et stykke af fladen af alle mulige par af begyndelse og slutning (Sutherland og Hodgman, Communications of the ACM, 1974). Det, der er tilbage, er svaret.',
    data: 'Et tal passer, når det rigtige tal kan afrundes til det. Er det 2 pct. eller mindre fra ved slutningen, regnes det som revision, og svaret er „næsten“.',
    windows: 'Metode: egne beregninger på de samme offentlige tal.',
    elsewhere:
      'Metode: egne beregninger. Lignende kommuner er de fem nærmeste i arbejdsstyrkens størrelse, ledighed og kommunegruppe.',
    swings:
      'Metode: logaritmen af forholdet mellem de to antal, som to Poisson-fordelte tal (Rothman m.fl., Modern Epidemiology), gjort bredere med den overspredning, som kommunerne har (McCullagh og Nelder, Generalized Linear Models).',
  },
  windowMarks: {
    'as-much': 'mindst så meget som påstået',
    'same-way': 'samme retning, men mindre',
    not: 'ikke i den retning',
    none: 'uden tal',
    own: 'påstandens egen periode',
  },
  sameWayAlone: 'i den retning',
  startMonth: 'Begynder',
  endMonth: 'slutter',
  gridLabel: 'Perioderne som gitter: en række for hver begyndelse, en søjle for hver slutning.',
  gridTable: 'Perioderne efter begyndelse',
  gridColumns: ['Begynder', 'Perioder med tal', 'I påstandens retning'],
  gridColumnAsMuch: 'Mindst så meget',
  dotsLabel: (own: string, country: string) =>
    `Hver prik er ændringen ét sted, fra det største fald til venstre til den største stigning til højre. ${fullStop([own, country].filter(Boolean).join('; '))}`,
  linesNote: '1 og 2 er de måneder, hvor påstanden begynder og slutter.',
  eventStart: 'Påstanden begynder',
  eventEnd: 'Påstanden slutter',
  openComparison: 'Åbn figuren under Sammenlign',
  print: 'Udskriv',
  copyAnswers: 'Kopiér svarene',
  copyWording: 'Kopiér formuleringen',
  copyWithSource: 'Kopiér med kilde og link',
  csvWindows: ['Begynder', 'Slutter', 'Tal ved begyndelsen', 'Tal ved slutningen', 'Holder'],
  csvSize: (unit: string) => `Ændring (${unit})`,
  percent: 'pct.',
  sourcesHeading: 'Kilder og forbehold',
  printedFrom: 'Siden ligger på',
} as const;

const NEEDED = { area: 'sted', indicator: 'mål', from: 'begyndelse', direction: 'retning' } as const;

/** `Vælg sted og retning, så kan påstanden tjekkes`. */
export function missingHeadline(fields: readonly (keyof typeof NEEDED)[]): string {
  return `Vælg ${formatList(fields.map((field) => NEEDED[field]))}, så kan påstanden tjekkes`;
}
