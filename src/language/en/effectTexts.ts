/** *Did it work?*: the form, what the page can and cannot answer, and what the reader does with the answer. */
import type { Benefit, Indicator } from '../../domain/indicator.ts';
import type { EffectSubject, StartMonths } from '../effectFacts.ts';
import { breakKey } from './breakTexts.ts';
import { formatMonth } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { placeName } from './places.ts';
import { benefitTitle } from './titles.ts';

export const effectTexts = {
  title: 'Did it work?',
  intro:
    'A municipality began something in a certain month. Here is what happened afterwards, how much of it happened everywhere, and whether the rest is unusual.',
  limits:
    'The page cannot show what the cause was: everything else that began at the same time is in the figures too. It needs at least 24 months before the start and 6 after, with no new rules in between; otherwise it says that it cannot answer, and what would help.',
  questionHeading: 'The question',
  municipality: 'Municipality',
  municipalityHint: 'Name or municipality number',
  changeMunicipality: 'Change municipality',
  indicator: 'figure',
  benefit: 'benefit',
  start: 'first month',
  startNone: 'choose a month',
  end: 'look as far as',
  endOpen: 'latest',
  label: 'What began?',
  labelHint: 'e.g. more money for the jobcentre',
  amount: 'Amount per year',
  amountHint: 'e.g. 10 million',
  amountUnclear: 'The amount cannot be read. Write e.g. 750,000 or 10 million.',
  stillMissing: {
    both: 'Choose a municipality and the first month, and the answer will appear.',
    municipality: 'Choose a municipality, and the answer will appear.',
    start: 'Choose the first month, and the answer will appear.',
  },
  otherFile: 'figures from a file that is not here',
  working: 'Calculating …',
  progress: (done: number, of: number) => `Calculating: ${done} of ${of} other municipalities`,
  cancel: 'Stop',
  cancelled: 'The calculation was stopped.',
  again: 'Calculate again',
  failed: 'The calculation went wrong. Try again; if it goes wrong again, reload the page.',

  toData: 'Fetch or add figures under Data',
  useDst: 'Ask about Statistics Denmark’s long-term unemployed instead',
  waysLead: 'The figures at hand are enough for:',
  allBenefits: 'Ask about all benefits together',
  noEnd: 'Look at all months after the start',
  openMunicipality: (name: string) => `All figures for ${name}`,

  print: 'Print',
  copyWithSource: 'Copy with source',
  how: 'How it is calculated',
  sourcesHeading: 'Sources and reservations',
  notSeasonal:
    'The figures are not seasonally adjusted; that is why the same months are compared, or month by month.',
};

/** `Did it work? Aalborg from January 2015`, while there is no answer yet. */
export function questionHeadline({ area, start }: Pick<EffectSubject, 'area' | 'start'>): string {
  return `${effectTexts.title} ${placeName(area)} from ${formatMonth(start)}`;
}

/** `“More money for the jobcentre”, from January 2015. Long-term unemployed on dagpenge. …` */
export function effectSubtitle({ indicator, benefit, start, label }: EffectSubject): string {
  const { title, definition } = indicatorText(indicator);
  const what = label === null ? `From ${formatMonth(start)}` : `“${label}”, from ${formatMonth(start)}`;
  return `${what}. ${title}${benefitPhrase(benefit)}. ${definition}`;
}

/** The same question for other figures: `Long-term unemployed on dagpenge`. */
export function otherQuestion(indicator: Indicator, benefit: Benefit): string {
  return benefitTitle(indicator, benefit);
}

/** Why only these months can be chosen, and which of them can be answered. */
export function startNote(months: StartMonths, area: string | null, benefit: Benefit): string {
  const { first, last, answerable, seriesBreak } = months;
  const whose = area === null ? 'The figures' : `The figures for ${placeName(area)}`;
  const range = `${whose} run from ${formatMonth(first - 1)} to ${formatMonth(last)}; other months are not in the files at hand.`;
  const rules =
    seriesBreak === null || benefit === 'dagpenge'
      ? ''
      : ` without new rules in between (${breakKey(seriesBreak)})`;
  if (answerable === null)
    return `${range} None of them has 24 months before it and 6 after${rules}, so they cannot answer the question in full.`;
  const { first: from, last: to } = answerable;
  const when =
    from === to ? `in ${formatMonth(from)}` : `between ${formatMonth(from)} and ${formatMonth(to)}`;
  return `${range} With 24 months before and 6 after${rules}, a start ${when} can be answered.`;
}

/** Where longer figures are. */
export const longerFigures =
  'Further back: Statistics Denmark’s long-term unemployed (AULK04) go back to 2009, and Jobindsats gives more years when you fetch the table yourself.';
