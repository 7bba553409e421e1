/** Headlines and cautions of distributions and curves. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { formatNumber, formatPeriod } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { indicatorText } from './indicatorTexts.ts';
import { capital, inPlace, placeName } from './places.ts';

export interface ProfileFacts {
  readonly indicator: Indicator;
  readonly example: boolean;
  readonly period: Period;
  /** Per cent: over 52 weeks of a distribution, still there after 26 weeks of a curve. */
  readonly lead: { readonly code: AreaCode; readonly value: number };
  /** The same for the country; null when the lead is the country. */
  readonly country: number | null;
}

export function profileHeadline(facts: ProfileFacts): string {
  if (facts.example) return exampleHeadline(facts.indicator);
  const { lead, country } = facts;
  if (Number.isNaN(lead.value))
    return `Der er ingen tal for ${placeName(lead.code)} i ${formatPeriod(facts.period)}`;
  const text = indicatorText(facts.indicator);
  const percent = (value: number): string => `${formatNumber(value, 1)} pct.`;
  const start = `${capital(inPlace(lead.code))} ${text.predicate(percent(lead.value), 'var', '')}`;
  const other =
    country === null || Number.isNaN(country) ? '' : `; ${inPlace(COUNTRY)} var det ${percent(country)}`;
  return start + other;
}
