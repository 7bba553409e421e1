/** The headline of a ranking: how far apart the areas are, and where the chosen ones stand. */
import type { AreaCode } from '../domain/area.ts';
import type { Benefit, Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import type { ShownUnit } from '../domain/unit.ts';
import { formatList, formatMonth, formatValue } from './format.ts';
import { baseMonthHeadline, isBaseMonth, type PlaceFacts } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, placeName, where } from './places.ts';
import { indexPhrase } from './titles.ts';

export interface RankingFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly unit: ShownUnit;
  readonly smoothed: boolean;
  readonly month: Month;
  readonly newest: boolean;
  readonly lowest: number;
  readonly highest: number;
  readonly of: number;
  /** What the ranked ones are: 98 kommuner or five regions. */
  readonly kind: 'municipalities' | 'regions';
  /** By place; `ties` others share it. */
  readonly chosen: readonly { readonly code: AreaCode; readonly place: number; readonly ties: number }[];
  readonly benchmark: PlaceFacts | null;
}

/** So many places are named in a headline; the rest are marked in the ranking. */
const MOST_PLACES = 4;
/** Letters in a headline that can still be read at a glance. */
const LONGEST = 190;

/** `Andelen af langtidsledige går fra 10,2 til 26,3 pct. i 96 kommuner; Gladsaxe er nr. 41 (1 = højest)`. */
export function rankingHeadline(facts: RankingFacts): string {
  if (isBaseMonth(facts.unit, facts.month)) return baseMonthHeadline(facts.month);
  const text = indicatorText(facts.indicator);
  const shown = (value: number): string => formatValue(value, facts.unit, facts.indicator.decimals);
  const kind = facts.kind === 'municipalities' ? 'kommuner' : 'regioner';
  const when = facts.newest ? '' : ` i ${formatMonth(facts.month)}`;
  const is = facts.newest ? 'er' : 'var';
  const [low, high] = [shown(facts.lowest), shown(facts.highest)];
  const spread = `${rankedQuantity(facts)} ${facts.newest ? 'går' : 'gik'} fra ${withoutUnit(low, high)} til ${high} i ${facts.of} ${kind}${when}`;
  if (facts.chosen.length === 0) {
    const { benchmark } = facts;
    if (benchmark === null || Number.isNaN(benchmark.value)) return spread;
    const pronoun = facts.unit.kind === 'unit' ? text.pronoun : 'det';
    return `${spread}; ${where(benchmark)} ${is} ${pronoun} ${shown(benchmark.value)}`;
  }
  const places = facts.chosen.slice(0, MOST_PLACES).map(({ code, place, ties }, i) => {
    const number = `${ties > 0 ? 'delt ' : ''}nr. ${place}`;
    return i === 0 ? `${placeName(code)} ${is} ${number}` : `${placeName(code)} ${number}`;
  });
  const sentence = (named: number): string => `${spread}; ${formatList(places.slice(0, named))} (1 = højest)`;
  let named = places.length;
  while (named > 1 && sentence(named).length > LONGEST) named--;
  return sentence(named);
}

/** `Ændringen på et år i andelen af langtidsledige (gennemsnit over 12 måneder)`. */
function rankedQuantity({ indicator, benefit, unit, smoothed }: RankingFacts): string {
  const quantity = `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
  const mean = smoothed ? ' (gennemsnit over 12 måneder)' : '';
  if (unit.kind === 'unit') return capital(quantity) + mean;
  if (unit.kind === 'index') return capital(indexPhrase(indicator, benefit)) + mean;
  return `Ændringen på et år i ${quantity}${mean}`;
}

/** `10,2` of `10,2 pct.` where the other number says the unit. */
function withoutUnit(low: string, high: string): string {
  const unit = / .*$/.exec(high)?.[0] ?? '';
  return unit !== '' && low.endsWith(unit) ? low.slice(0, -unit.length) : low;
}
