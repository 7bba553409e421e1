/** The figures of *Virkede det?* on their own, away from the page: headlines, what each shows, and what must be known. */
import type { Topic } from '../domain/indicator.ts';
import { isCount } from '../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer } from './differenceText.ts';
import type { ControlFacts, EffectSubject, PlaceboFacts, SplitFacts } from './effectFacts.ts';
import { formatList, formatMonthRange, formatNumber, fullStop } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { inPlace, placeName } from './places.ts';

type Verdict = PlaceboFacts['verdict'] | null;

export const effectShareTexts = {
  gapCaption: 'Afstanden fra kommunen til sammenligningen, en blanding af andre kommuner.',
  weightsCaption: 'Vægte i pct. af sammenligningen; valgt på tal fra før starten.',
  ratioCaption: 'Den typiske afstand efter starten i forhold til den typiske før; hver prik er en kommune.',
} as const;

/** `Langtidsledige på dagpenge i Aalborg: 372 færre. Hvor meget skete overalt?` */
export function splitHeadline(
  { area, indicator, benefit }: EffectSubject,
  { x0, x1 }: Pick<SplitFacts, 'x0' | 'x1'>,
): string {
  const who = PEOPLE[indicator.topic] ?? `„${indicatorText(indicator).title}“`;
  const change = moreOrFewer(x1 - x0) || 'uændret antal';
  return `${who}${benefitPhrase(benefit)} ${inPlace(area)}: ${change}. Hvor meget skete overalt?`;
}

/** Those who are counted; other figures by their title. */
const PEOPLE: Readonly<Partial<Record<Topic, string>>> = {
  langtidsledighed: 'Langtidsledige',
  ledighed: 'Ledige',
  dimittender: 'Ledige dimittender',
};

/** `Ændringen i personer december 2014–december 2016, delt i tre.` */
export function splitCaption({ from, to }: Pick<SplitFacts, 'from' | 'to'>): string {
  return `Ændringen i personer ${formatMonthRange(from, to)}, delt i tre.`;
}

/** What the remainder of the split is not; `null`: the method has no answer. */
export function restText(verdict: Verdict): string {
  switch (verdict) {
    case 'distinct':
      return 'Mod en blanding af andre kommuner er forskellen tydelig. Den uforklarede rest er en anden regning: den siger ikke hvorfor, og en del af den kan være tilfældigheder.';
    case 'usual':
      return 'Mod en blanding af andre kommuner er forskellen inden for de normale udsving. Den uforklarede rest kan være tilfældigheder og siger ikke, hvad kommunen opnåede.';
    case null:
      return 'Om den uforklarede rest er andet end tilfældigheder, kan ikke afgøres. Den siger ikke, hvad kommunen opnåede.';
  }
}

/** `De lignende kommuner: Esbjerg, Odense og Randers.` */
export function similarNames({ rows }: Pick<SplitFacts, 'rows'>): string {
  return fullStop(`De lignende kommuner: ${formatList(rows.slice(1).map(({ area }) => placeName(area)))}`);
}

/** `Aalborg lå i gennemsnit 120 fuldtidspersoner under sammenligningen: inden for de normale udsving`. */
export function gapHeadline(
  { area, indicator }: EffectSubject,
  { meanGap }: Pick<ControlFacts, 'meanGap'>,
  verdict: Verdict,
): string {
  // A size that may be chance is no headline.
  if (verdict === null) return `Om afstanden ${inPlace(area)} er usædvanlig, kan ikke afgøres`;
  const size = differenceText(meanGap, indicator);
  const amount = isCount(indicator.unit)
    ? `${size} ${countedWord(countedUnit(indicator), Math.abs(meanGap))}`
    : size;
  const where = size === '' ? 'lige på' : `${amount} ${meanGap < 0 ? 'under' : 'over'}`;
  return `${placeName(area)} lå i gennemsnit ${where} sammenligningen: ${verdictWords(verdict)}`;
}

/** `Afstanden i Aalborg er større end i 58 af 59 andre kommuner: tydelig forskel`. */
export function placeboHeadline({ area }: EffectSubject, { smaller, of, verdict }: PlaceboFacts): string {
  return `Afstanden ${inPlace(area)} er større end i ${smaller} af ${of} andre kommuner: ${verdictWords(verdict)}`;
}

/** `Efter starten lå Aalborg 2,4 gange så langt fra sammenligningen som før: tydelig forskel`. */
export function ratioHeadline(
  { area }: EffectSubject,
  ratio: number,
  verdict: PlaceboFacts['verdict'],
): string {
  return `Efter starten lå ${placeName(area)} ${formatNumber(ratio, 1)} gange så langt fra sammenligningen som før: ${verdictWords(verdict)}`;
}

/** `Sammenligningen for Aalborg er en blanding af 7 andre kommuner`. */
export function weightsHeadline({ area }: EffectSubject, { donors }: Pick<ControlFacts, 'donors'>): string {
  const others =
    donors.length === 1
      ? '1 anden kommune'
      : `en blanding af ${formatNumber(donors.length, 0)} andre kommuner`;
  return `Sammenligningen for ${placeName(area)} er ${others}`;
}

function verdictWords(verdict: PlaceboFacts['verdict']): string {
  return verdict === 'distinct' ? 'tydelig forskel' : 'inden for de normale udsving';
}
