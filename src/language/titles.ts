/** The title of an indicator as it stands in headings and inside sentences. */
import type { Benefit, Indicator } from '../domain/indicator.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';

/** `Langtidsledige på dagpenge i pct. af arbejdsstyrken`: the benefit stands by those who get it. */
export function benefitTitle(indicator: Indicator, benefit: Benefit): string {
  const { title } = indicatorText(indicator);
  return title.replace(/( i pct\. af arbejdsstyrken)?$/, (share) => benefitPhrase(benefit) + share);
}

/** `langtidsledige (Danmarks Statistik)`; the reader's own in quotes, as they wrote it. */
export function titleInSentence(indicator: Indicator): string {
  const { title } = indicatorText(indicator);
  return indicator.own === null ? title.charAt(0).toLocaleLowerCase('da') + title.slice(1) : `„${title}“`;
}

/** `indekset for andelen af langtidsledige`, `indekset for „Antal sygemeldte“`. */
export function indexPhrase(indicator: Indicator, benefit: Benefit): string {
  const { own } = indicator;
  const what = own === null ? indicatorText(indicator).quantity : `„${own.title}“`;
  return `indekset for ${what}${benefitPhrase(benefit)}`;
}
