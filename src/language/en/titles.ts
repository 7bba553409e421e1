/** The title of an indicator as it stands in headings and inside sentences. */
import type { Benefit, Indicator } from '../../domain/indicator.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';

/** `Long-term unemployed on cash assistance as a percentage of the labour force`: the benefit stands by those who get it. */
export function benefitTitle(indicator: Indicator, benefit: Benefit): string {
  const { title } = indicatorText(indicator);
  return title.replace(/( as a percentage of the labour force)?$/, (share) => benefitPhrase(benefit) + share);
}

/** `long-term unemployed (Statistics Denmark)`; the reader's own in quotes, as they wrote it. */
export function titleInSentence(indicator: Indicator): string {
  const { title } = indicatorText(indicator);
  return indicator.own === null ? title.charAt(0).toLocaleLowerCase('en') + title.slice(1) : `“${title}”`;
}

/** `the index of the share of long-term unemployed`, `the index of “Sick-listed”`. */
export function indexPhrase(indicator: Indicator, benefit: Benefit): string {
  const { own } = indicator;
  const what = own === null ? indicatorText(indicator).quantity : `“${own.title}”`;
  return `the index of ${what}${benefitPhrase(benefit)}`;
}
