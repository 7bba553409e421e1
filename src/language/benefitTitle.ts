/** The title of an indicator for one benefit. */
import type { Benefit, Indicator } from '../domain/indicator.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';

/** `Langtidsledige på dagpenge i pct. af arbejdsstyrken`: the benefit stands by those who get it. */
export function benefitTitle(indicator: Indicator, benefit: Benefit): string {
  const { title } = indicatorText(indicator);
  return title.replace(/( i pct\. af arbejdsstyrken)?$/, (share) => benefitPhrase(benefit) + share);
}
