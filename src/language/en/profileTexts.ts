/** Headlines and cautions of distributions and curves. */
import { COUNTRY } from '../../domain/area.ts';
import type { ProfileFacts } from '../profileTexts.ts';
import { formatNumber, formatPeriod } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { indicatorText } from './indicatorTexts.ts';
import { capital, inPlace, placeName } from './places.ts';

export type { ProfileFacts } from '../profileTexts.ts';

export function profileHeadline(facts: ProfileFacts): string {
  if (facts.example) return exampleHeadline(facts.indicator);
  const { lead, country } = facts;
  if (Number.isNaN(lead.value))
    return `There are no figures for ${placeName(lead.code)} in ${formatPeriod(facts.period)}`;
  const text = indicatorText(facts.indicator);
  const percent = (value: number): string => `${formatNumber(value, 1)} per cent`;
  const start = `${capital(inPlace(lead.code))}, ${text.predicate(percent(lead.value), 'var', '')}`;
  const other =
    country === null || Number.isNaN(country) ? '' : `; ${inPlace(COUNTRY)} it was ${percent(country)}`;
  return start + other;
}
