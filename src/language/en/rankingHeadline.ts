/** The headline of a ranking: how far apart the areas are, and where the chosen ones stand. */
import type { RankingFacts } from '../rankingHeadline.ts';
import { formatList, formatMonth, formatValue, ordinal, spelled } from './format.ts';
import { baseMonthHeadline, isBaseMonth } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, placeName, where } from './places.ts';
import { indexPhrase } from './titles.ts';

export type { RankingFacts } from '../rankingHeadline.ts';

/** So many places are named in a headline; the rest are marked in the ranking. */
const MOST_PLACES = 4;
/** Letters in a headline that can still be read at a glance. */
const LONGEST = 190;

/** `The share of long-term unemployed ranges from 10.2 to 26.3 per cent in 96 municipalities; Gladsaxe is 41st (1st = highest)`. */
export function rankingHeadline(facts: RankingFacts): string {
  if (isBaseMonth(facts.unit, facts.month)) return baseMonthHeadline(facts.month);
  const shown = (value: number): string => formatValue(value, facts.unit, facts.indicator.decimals);
  const one = facts.kind === 'municipalities' ? 'municipality' : 'region';
  const several = facts.kind === 'municipalities' ? 'municipalities' : 'regions';
  const when = facts.newest ? '' : ` in ${formatMonth(facts.month)}`;
  const is = facts.newest ? 'is' : 'was';
  const [low, high] = [shown(facts.lowest), shown(facts.highest)];
  const spread = `${rankedQuantity(facts)} ${facts.newest ? 'ranges' : 'ranged'} from ${withoutUnit(low, high)} to ${high} in ${spelled(facts.of)} ${facts.of === 1 ? one : several}${when}`;
  if (facts.chosen.length === 0) {
    const { benchmark } = facts;
    if (benchmark === null || Number.isNaN(benchmark.value)) return spread;
    return `${spread}; ${where(benchmark)} it ${is} ${shown(benchmark.value)}`;
  }
  const places = facts.chosen.slice(0, MOST_PLACES).map(({ code, place, ties }, i) => {
    const number = `${ties > 0 ? 'tied ' : ''}${ordinal(place)}`;
    return i === 0 ? `${placeName(code)} ${is} ${number}` : `${placeName(code)} ${number}`;
  });
  const sentence = (named: number): string =>
    `${spread}; ${formatList(places.slice(0, named))} (1st = highest)`;
  let named = places.length;
  while (named > 1 && sentence(named).length > LONGEST) named--;
  return sentence(named);
}

/** `The change over a year in the share of long-term unemployed (12-month average)`. */
function rankedQuantity({ indicator, benefit, unit, smoothed }: RankingFacts): string {
  const quantity = `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
  const mean = smoothed ? ' (12-month average)' : '';
  if (unit.kind === 'unit') return capital(quantity) + mean;
  if (unit.kind === 'index') return capital(indexPhrase(indicator, benefit)) + mean;
  return `The change over a year in ${quantity}${mean}`;
}

/** `10.2` of `10.2 per cent` where the other number says the unit. */
function withoutUnit(low: string, high: string): string {
  const unit = / .*$/.exec(high)?.[0] ?? '';
  return unit !== '' && low.endsWith(unit) ? low.slice(0, -unit.length) : low;
}
