/** *Virkede det?*: the form, what the page can and cannot answer, and what the reader does with the answer. */
import type { Benefit, Indicator } from '../domain/indicator.ts';
import { breakKey } from './breakTexts.ts';
import type { EffectSubject, StartMonths } from './effectFacts.ts';
import { formatMonth } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { placeName } from './places.ts';
import { benefitTitle } from './titles.ts';

export const effectTexts = {
  title: 'Virkede det?',
  intro:
    'En kommune begyndte på noget i en bestemt måned. Her står, hvad der skete bagefter, hvor meget af det der skete overalt, og om resten er usædvanlig.',
  limits:
    'Siden kan ikke vise, hvad der var årsagen: alt andet, der begyndte samtidig, er med i tallene. Den kræver mindst 24 måneder før starten og 6 efter, uden nye regler imellem; ellers siger den, at den ikke kan svare, og hvad der ville hjælpe.',
  questionHeading: 'Spørgsmålet',
  municipality: 'Kommune',
  municipalityHint: 'Navn eller kommunenummer',
  changeMunicipality: 'Skift kommune',
  indicator: 'tal',
  benefit: 'ydelse',
  start: 'første måned',
  startNone: 'vælg måned',
  end: 'se på tiden til',
  endOpen: 'seneste',
  label: 'Hvad begyndte?',
  labelHint: 'fx flere penge til jobcentret',
  amount: 'Beløb om året',
  amountHint: 'fx 10 mio.',
  amountUnclear: 'Beløbet kan ikke læses. Skriv fx 750.000 eller 10 mio.',
  stillMissing: {
    both: 'Vælg en kommune og den første måned, så kommer svaret.',
    municipality: 'Vælg en kommune, så kommer svaret.',
    start: 'Vælg den første måned, så kommer svaret.',
  },
  otherFile: 'tal fra en fil, der ikke er her',

  working: 'Regner …',
  progress: (done: number, of: number) => `Regner: ${done} af ${of} andre kommuner`,
  cancel: 'Stop',
  cancelled: 'Beregningen er stoppet.',
  again: 'Regn igen',
  failed: 'Beregningen gik galt. Prøv igen; går det galt igen, så genindlæs siden.',

  toData: 'Hent eller læg tal ind under Data',
  useDst: 'Stil spørgsmålet med Danmarks Statistiks langtidsledige',
  waysLead: 'Det kan prøves med de tal, der er her:',
  allBenefits: 'Stil spørgsmålet for alle ydelser',
  noEnd: 'Se på alle måneder efter starten',
  openMunicipality: (name: string) => `Alle tal for ${name}`,

  print: 'Udskriv',
  copyWithSource: 'Kopiér med kilde',
  how: 'Sådan er det regnet',
  sourcesHeading: 'Kilder og forbehold',
  notSeasonal: 'Tallene er ikke sæsonkorrigeret; derfor sammenlignes samme måned, eller måned for måned.',
} as const;

/** `Virkede det? Aalborg fra januar 2015`, while there is no answer yet. */
export function questionHeadline({ area, start }: Pick<EffectSubject, 'area' | 'start'>): string {
  return `${effectTexts.title} ${placeName(area)} fra ${formatMonth(start)}`;
}

/** `„Flere penge til jobcentret“, fra januar 2015. Langtidsledige på dagpenge. Langtidsledig: …` */
export function effectSubtitle({ indicator, benefit, start, label }: EffectSubject): string {
  const { title, definition } = indicatorText(indicator);
  const what = label === null ? `Fra ${formatMonth(start)}` : `„${label}“, fra ${formatMonth(start)}`;
  return `${what}. ${title}${benefitPhrase(benefit)}. ${definition}`;
}

/** The same question for other figures: `Langtidsledige på dagpenge`. */
export function otherQuestion(indicator: Indicator, benefit: Benefit): string {
  return benefitTitle(indicator, benefit);
}

/** Why only these months can be chosen, and which of them can be answered. */
export function startNote(months: StartMonths, area: string | null, benefit: Benefit): string {
  const { first, last, answerable, seriesBreak } = months;
  const whose = area === null ? 'Tallene' : `Tallene for ${placeName(area)}`;
  const range = `${whose} går fra ${formatMonth(first - 1)} til ${formatMonth(last)}; andre måneder er ikke i de filer, der er her.`;
  const rules =
    seriesBreak === null || benefit === 'dagpenge'
      ? ''
      : ` uden nye regler imellem (${breakKey(seriesBreak)})`;
  if (answerable === null)
    return `${range} Ingen af dem har 24 måneder før sig og 6 efter${rules}, så spørgsmålet kan ikke besvares fuldt ud med dem.`;
  const { first: from, last: to } = answerable;
  const when = from === to ? `i ${formatMonth(from)}` : `fra ${formatMonth(from)} til ${formatMonth(to)}`;
  return `${range} Med 24 måneder før og 6 efter${rules} kan en start ${when} besvares.`;
}

/** Where longer figures are. */
export const longerFigures =
  'Længere tilbage: Danmarks Statistiks langtidsledige (AULK04) går tilbage til 2009, og Jobindsats giver flere år, når du selv henter tabellen.';
